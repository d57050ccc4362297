using OfficeOpenXml;

namespace Biandangou.Web.Common.Documents.Excel;

/// <summary>Makes a sheet come out of the printer as an appendix: A4 landscape, one page wide, header on every page.</summary>
internal static class AppendixPrint
{
    /// <summary>Pixels of 1/96 inch in a unit of column width.</summary>
    public const int PixelsPerUnit = 7;

    // What the margins leave of the paper, in points; twice its height still reads well on one page.
    private const double PageWidth = 735;
    private const double MostOnOnePage = 2 * 475;

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
        // Excel breaks no page it fits itself: a table of some length and its charts are rather made smaller than cut in two.
        if (lastPrinted > lastRow && Height(sheet, lastPrinted) * Scale(sheet, lastColumn) < MostOnOnePage)
            printer.FitToHeight = 1;

        sheet.HeaderFooter.OddFooter.CenteredText = $"第 {ExcelHeaderFooter.PageNumber} 页　共 {ExcelHeaderFooter.NumberOfPages} 页";
        sheet.View.FreezePanes(headerRow + 1, 1);
    }

    private static double Height(ExcelWorksheet sheet, int lastRow) => Enumerable.Range(1, lastRow).Sum(row => sheet.Row(row).Height);

    // A pixel is three quarters of a point.
    private static double Scale(ExcelWorksheet sheet, int lastColumn) =>
        Math.Min(1, PageWidth / Enumerable.Range(1, lastColumn).Sum(column => sheet.Column(column).Width * PixelsPerUnit * 0.75));
}
