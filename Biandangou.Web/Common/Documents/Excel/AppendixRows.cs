using System.Globalization;
using Biandangou.Data.Common.Ledgers;
using OfficeOpenXml;
using OfficeOpenXml.Style;

namespace Biandangou.Web.Common.Documents.Excel;

/// <summary>Writes the records of a ledger and the live sums under them.</summary>
internal static class AppendixRows
{
    /// <summary>Rows under the header: one at least, and one for the totals.</summary>
    public static int Count(AppendixSheet content) =>
        content.Rows.Count == 0 ? 1 : content.Rows.Count + (HasTotals(content) ? 1 : 0);

    public static void Write(ExcelWorksheet sheet, int firstRow, AppendixSheet content)
    {
        object?[][] rows = [.. content.Rows.Select(
            (row, i) => (object?[])[i < (content.Numbered ?? int.MaxValue) ? i + 1 : null, .. row.Select(AppendixCells.Value)])];
        var lastRow = firstRow + rows.Length - 1;
        sheet.Cells[firstRow, 1].LoadFromArrays(rows);
        AppendixCells.QuoteFormulas(sheet, firstRow, 1, rows);

        sheet.Cells[firstRow, 1, lastRow, 1].Style.HorizontalAlignment = ExcelHorizontalAlignment.Center;
        AppendixRowHeights.Set(sheet, firstRow, rows, [AppendixSheetWriter.NumberWidth, .. content.Columns.Select(c => c.Width)]);
        for (var column = 0; column < content.Columns.Count; column++)
            Format(sheet, firstRow, column + 2, rows);

        if (content.EndsInTotal)
            StyleTotal(sheet, lastRow, content.Columns.Count);
        if (HasTotals(content))
            WriteTotals(sheet, firstRow, lastRow, content.Columns);
    }

    private static bool HasTotals(AppendixSheet content) => content.Columns.Any(c => c.Total);

    private static void Format(ExcelWorksheet sheet, int firstRow, int column, object?[][] rows)
    {
        if (rows.All(r => r[column - 1] is null or string))
            return;

        var style = sheet.Cells[firstRow, column, firstRow + rows.Length - 1, column].Style;
        style.HorizontalAlignment = ExcelHorizontalAlignment.Center;
        if (rows.All(r => r[column - 1] is null or DateTime))
        {
            style.Numberformat.Format = AppendixCells.DateFormat;
            return;
        }

        for (var row = 0; row < rows.Length; row++)
        {
            if (rows[row][column - 1] is DateTime)
                sheet.Cells[firstRow + row, column].Style.Numberformat.Format = AppendixCells.DateFormat;
        }
    }

    private static void WriteTotals(
        ExcelWorksheet sheet, int firstRow, int lastRow, IReadOnlyList<AppendixColumn> columns)
    {
        var row = lastRow + 1;
        sheet.SetValue(row, 1, "合计");
        sheet.Row(row).Height = AppendixRowHeights.OneLine;
        for (var i = 0; i < columns.Count; i++)
        {
            if (!columns[i].Total)
                continue;

            var summed = ExcelCellBase.GetAddress(firstRow, i + 2, lastRow, i + 2);
            sheet.Cells[row, i + 2].Formula = string.Create(CultureInfo.InvariantCulture, $"SUM({summed})");
        }

        StyleTotal(sheet, row, columns.Count);
    }

    private static void StyleTotal(ExcelWorksheet sheet, int row, int columns)
    {
        var style = sheet.Cells[row, 1, row, columns + 1].Style;
        style.Font.Name = AppendixTableStyle.HeadingFont;
        style.HorizontalAlignment = ExcelHorizontalAlignment.Center;
    }
}
