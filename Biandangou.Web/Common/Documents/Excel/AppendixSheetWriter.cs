using System.Drawing;
using Biandangou.Data.Common.Ledgers;
using OfficeOpenXml;
using OfficeOpenXml.Style;

namespace Biandangou.Web.Common.Documents.Excel;

/// <summary>Lays out one sheet: title block, header row, records, totals.</summary>
internal static class AppendixSheetWriter
{
    public const double NumberWidth = 6;

    private const int HeaderRow = 4;
    private const int FirstRow = HeaderRow + 1;
    private const double MaxWidth = 255;

    // A title at 18 pt takes this many width units a character.
    private const double TitleUnits = 3.6;
    private const double TitleLine = 28;

    public static void Write(ExcelWorksheet sheet, string label, AppendixHeading heading, AppendixSheet content)
    {
        var lastColumn = content.Columns.Count + 1;
        SetWidths(sheet, content.Columns);
        sheet.Cells.Style.Font.Name = AppendixTableStyle.Font;
        sheet.Cells.Style.Font.Size = AppendixTableStyle.Size;
        WriteTitle(sheet, label, heading, content, lastColumn);
        var lastRow = FirstRow + AppendixRows.Count(content) - 1;
        sheet.Cells[HeaderRow, 1, lastRow, lastColumn].StyleName = AppendixTableStyle.Name;
        WriteHeader(sheet, content.Columns);
        if (content.Rows.Count > 0)
            AppendixRows.Write(sheet, FirstRow, content);
        else
            WriteEmpty(sheet, lastColumn);
        AppendixPrint.SetUp(sheet, HeaderRow, lastRow, AppendixCharts.Draw(sheet, HeaderRow, lastRow, content), lastColumn);
    }

    private static void SetWidths(ExcelWorksheet sheet, IReadOnlyList<AppendixColumn> columns)
    {
        sheet.Column(1).Width = NumberWidth;
        for (var i = 0; i < columns.Count; i++)
            sheet.Column(i + 2).Width = Math.Clamp(columns[i].Width, 1, MaxWidth);
    }

    private static void WriteTitle(
        ExcelWorksheet sheet, string label, AppendixHeading heading, AppendixSheet content, int lastColumn)
    {
        sheet.SetValue(1, 1, label);
        sheet.Cells[1, 1].Style.Font.Name = AppendixTableStyle.HeadingFont;
        sheet.Cells[1, 1].Style.Font.Size = 12;
        sheet.Row(1).Height = 20;

        var title = AppendixCells.Text(content.Title);
        Across(sheet, 2, lastColumn, title);
        sheet.Cells[2, 1].Style.Font.Name = AppendixTableStyle.TitleFont;
        sheet.Cells[2, 1].Style.Font.Size = 18;
        // Excel does not fit the height of merged cells.
        var width = NumberWidth + content.Columns.Sum(c => Math.Clamp(c.Width, 1, MaxWidth));
        sheet.Row(2).Height = TitleLine * Math.Clamp(Math.Ceiling(title.Length * TitleUnits / width), 1, 10);

        Across(sheet, 3, lastColumn, AppendixCells.Text(
            $"单位：{heading.Township}　　年度：{(heading.Year is { } year ? $"{year}年" : "全部")}　　统计截止日期：{heading.CutOff.ToChinese()}"));
        sheet.Row(3).Height = 22;
    }

    private static void Across(ExcelWorksheet sheet, int row, int lastColumn, string text)
    {
        sheet.SetValue(row, 1, text);
        var range = sheet.Cells[row, 1, row, lastColumn];
        range.Merge = true;
        range.Style.WrapText = true;
        range.Style.HorizontalAlignment = ExcelHorizontalAlignment.Center;
        range.Style.VerticalAlignment = ExcelVerticalAlignment.Center;
        AppendixCells.QuoteFormulas(sheet, row, 1, [[text]]);
    }

    private static void WriteHeader(ExcelWorksheet sheet, IReadOnlyList<AppendixColumn> columns)
    {
        object?[] headings = ["序号", .. columns.Select(c => AppendixCells.Text(c.Heading))];
        for (var i = 0; i < headings.Length; i++)
            sheet.SetValue(HeaderRow, i + 1, headings[i]);
        AppendixCells.QuoteFormulas(sheet, HeaderRow, 1, [headings]);
        AppendixRowHeights.Set(sheet, HeaderRow, [headings], [NumberWidth, .. columns.Select(c => c.Width)]);

        var style = sheet.Cells[HeaderRow, 1, HeaderRow, headings.Length].Style;
        style.Font.Name = AppendixTableStyle.HeadingFont;
        style.HorizontalAlignment = ExcelHorizontalAlignment.Center;
        style.Fill.PatternType = ExcelFillStyle.Solid;
        style.Fill.BackgroundColor.SetColor(Color.FromArgb(0xED, 0xED, 0xED));
    }

    private static void WriteEmpty(ExcelWorksheet sheet, int lastColumn)
    {
        Across(sheet, FirstRow, lastColumn, "本年度无记录");
        sheet.Row(FirstRow).Height = AppendixRowHeights.OneLine;
    }
}
