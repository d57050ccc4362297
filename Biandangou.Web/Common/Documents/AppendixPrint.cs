using OfficeOpenXml;

namespace Biandangou.Web.Common.Documents;

/// <summary>Makes a sheet come out of the printer as an appendix: A4 landscape, one page wide, header on every page.</summary>
internal static class AppendixPrint
{
    /// <summary>Pixels of 1/96 inch in a unit of column width.</summary>
    public const int PixelsPerUnit = 7;

    // What the margins leave of the paper, in points, less some for readers whose fonts are wider.
    private const double PageWidth = 735;
    private const double PageHeight = 475;

    public static void SetUp(ExcelWorksheet sheet, int headerRow, int lastRow, int lastPrinted, int lastColumn)
    {
        var printer = sheet.PrinterSettings;
        printer.PaperSize = ePaperSize.A4;
        printer.Orientation = eOrientation.Landscape;
        printer.FitToPage = true;
        printer.FitToWidth = 1;
        printer.FitToHeight = 0;
        printer.HorizontalCentered = true;
        printer.LeftMargin = printer.RightMargin = 0.6m;
        printer.TopMargin = printer.BottomMargin = 0.75m;
        printer.HeaderMargin = printer.FooterMargin = 0.4m;
        printer.RepeatRows = new ExcelAddress($"${headerRow}:${headerRow}");
        printer.PrintArea = sheet.Cells[1, 1, lastPrinted, lastColumn];
        if (lastPrinted > lastRow && Height(sheet, 1, lastPrinted) * Scale(sheet, lastColumn) > PageHeight)
            BreakAfter(sheet, lastRow, lastColumn);

        sheet.HeaderFooter.OddFooter.CenteredText = $"第 {ExcelHeaderFooter.PageNumber} 页　共 {ExcelHeaderFooter.NumberOfPages} 页";
        sheet.View.FreezePanes(headerRow + 1, 1);
    }

    /// <summary>Puts charts that do not fit under the table on a page of their own. Excel breaks no page it fits itself, so the scale is told.</summary>
    private static void BreakAfter(ExcelWorksheet sheet, int lastRow, int lastColumn)
    {
        sheet.PrinterSettings.FitToPage = false;
        sheet.PrinterSettings.Scale = (int)Math.Floor(100 * Scale(sheet, lastColumn));
        sheet.Row(lastRow).PageBreak = true;
    }

    private static double Height(ExcelWorksheet sheet, int first, int last) => Enumerable.Range(first, last - first + 1).Sum(row => sheet.Row(row).Height);

    // A pixel is three quarters of a point.
    private static double Scale(ExcelWorksheet sheet, int lastColumn) =>
        Math.Min(1, PageWidth / Enumerable.Range(1, lastColumn).Sum(column => sheet.Column(column).Width * PixelsPerUnit * 0.75));
}
