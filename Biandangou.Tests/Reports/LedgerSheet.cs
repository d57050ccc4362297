using OfficeOpenXml;

namespace Biandangou.Tests.Reports;

/// <summary>A sheet of the appendices read back by its headings.</summary>
internal static class LedgerSheet
{
    private const int HeaderRow = 4;

    /// <summary>The records of a sheet, without the totals.</summary>
    public static List<Dictionary<string, object>> Read(ExcelPackage workbook, string name)
    {
        var sheet = workbook.Workbook.Worksheets[name];
        var headings = Headings(sheet);
        var rows = new List<Dictionary<string, object>>();
        for (var row = HeaderRow + 1; row <= sheet.Dimension.End.Row && sheet.GetValue(row, 1) is double or int; row++)
            rows.Add(headings.ToDictionary(h => h.Key, h => sheet.GetValue(row, h.Value), StringComparer.Ordinal));
        return rows;
    }

    public static int Rows(ExcelPackage workbook, string name) => Read(workbook, name).Count;

    /// <summary>The stored value of the live sum under a column.</summary>
    public static decimal Total(ExcelPackage workbook, string name, string heading)
    {
        var sheet = workbook.Workbook.Worksheets[name];
        var foot = Enumerable.Range(HeaderRow + 1, sheet.Dimension.End.Row - HeaderRow).Single(row => sheet.Cells[row, 1].Text == "合计");
        var cell = sheet.Cells[foot, Headings(sheet)[heading]];
        Assert.StartsWith("SUM(", cell.Formula, StringComparison.Ordinal);
        return Convert.ToDecimal(cell.Value);
    }

    private static Dictionary<string, int> Headings(ExcelWorksheet sheet) =>
        Enumerable.Range(1, sheet.Dimension.End.Column)
            .ToDictionary(c => (string)sheet.GetValue(HeaderRow, c), c => c, StringComparer.Ordinal);
}
