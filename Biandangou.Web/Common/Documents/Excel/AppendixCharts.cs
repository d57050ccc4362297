using System.Drawing;
using System.Xml;
using Biandangou.Data.Common.Ledgers;
using OfficeOpenXml;
using OfficeOpenXml.Drawing.Chart;

namespace Biandangou.Web.Common.Documents.Excel;

/// <summary>Draws the charts of a sheet side by side under its table, within the printed width.</summary>
internal static class AppendixCharts
{
    // Charts are sized in pixels of 1/96 inch; a row of 15 points has 20 of them.
    private const double RowHeight = 15;
    private const int RowPixels = 20;
    private const int ChartRows = 12;
    private const int Gap = 8;

    /// <returns>The last row to print.</returns>
    public static int Draw(ExcelWorksheet sheet, int headerRow, int lastRow, AppendixSheet content)
    {
        var charts = content.Charts.Where(c => Points(c, content) >= 2).ToList();
        if (charts.Count == 0)
            return lastRow;

        for (var row = 1; row <= ChartRows + 1; row++)
            sheet.Row(lastRow + row).Height = RowHeight;
        int[] widths = [.. Enumerable.Range(1, content.Columns.Count + 1).Select(c => Pixels(sheet.Column(c).Width))];
        var width = (widths.Sum() - Gap * (charts.Count + 1)) / charts.Count;
        for (var i = 0; i < charts.Count; i++)
            Draw(sheet, headerRow, lastRow, content, charts[i], Gap + i * (width + Gap), width, widths);
        return lastRow + ChartRows + 1;
    }

    private static void Draw(
        ExcelWorksheet sheet, int headerRow, int lastRow, AppendixSheet content, AppendixChart wanted, int left, int width, int[] widths)
    {
        var chart = (ExcelBarChart)sheet.Drawings.AddChart($"图{sheet.Drawings.Count + 1}", eChartType.ColumnClustered);
        var (first, last) = (Column(content, wanted.First), Column(content, wanted.Last));
        var lastRecord = headerRow + content.Rows.Count;
        if (wanted.IsOfTotals)
            chart.Series.Add(sheet.Cells[lastRow, first, lastRow, last], sheet.Cells[headerRow, first, headerRow, last]);
        else
            chart.Series.Add(sheet.Cells[headerRow + 1, last, lastRecord, last], sheet.Cells[headerRow + 1, first, lastRecord, first]);

        ((ExcelBarChartSerie)chart.Series[0]).Fill.Color = Color.FromArgb(0x3B, 0x6E, 0xA8);
        PutFillInOrder(chart.ChartXml);
        chart.YAxis.MinValue = 0;
        chart.Title.Text = wanted.Title;
        chart.Title.Font.Size = 12;
        chart.Legend.Remove();
        chart.GapWidth = 60;
        chart.DataLabel.ShowValue = true;
        var column = 0;
        for (; column < widths.Length - 1 && left >= widths[column]; column++)
            left -= widths[column];
        chart.SetPosition(lastRow, RowPixels / 2, column, left);
        chart.SetSize(width, ChartRows * RowPixels);
    }

    /// <summary>The schema wants a bar's fill before what is drawn below zero; EPPlus writes it behind.</summary>
    private static void PutFillInOrder(XmlDocument chart)
    {
        var bar = chart.GetElementsByTagName("c:invertIfNegative")[0]!;
        bar.ParentNode!.InsertBefore(bar.ParentNode["c:spPr"]!, bar);
    }

    private static int Points(AppendixChart chart, AppendixSheet content)
    {
        // Without 序号.
        var (first, last) = (Column(content, chart.First) - 2, Column(content, chart.Last) - 2);
        return chart.IsOfTotals
            ? Enumerable.Range(first, last - first + 1).Count(c => content.Rows.Any(r => IsValue(r[c])))
            : content.Rows.Count(r => IsValue(r[last]));
    }

    private static bool IsValue(object? value) => AppendixCells.IsNumber(value) && Convert.ToDecimal(value, null) != 0;

    private static int Column(AppendixSheet content, string heading) =>
        content.Columns.Select((c, i) => (c.Heading, Column: i + 2))
            .First(c => string.Equals(c.Heading, heading, StringComparison.Ordinal)).Column;

    private static int Pixels(double width) => (int)Math.Truncate(width * AppendixPrint.PixelsPerUnit);
}
