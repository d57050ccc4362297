using OfficeOpenXml;

namespace Biandangou.Web.Common.Documents;

/// <summary>Makes a sheet come out of the printer as an appendix: A4 landscape, one page wide, header on every page.</summary>
internal static class AppendixPrint
{
    public static void SetUp(ExcelWorksheet sheet, int headerRow, int lastRow, int lastColumn)
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
        printer.PrintArea = sheet.Cells[1, 1, lastRow, lastColumn];

        sheet.HeaderFooter.OddFooter.CenteredText = $"第 {ExcelHeaderFooter.PageNumber} 页　共 {ExcelHeaderFooter.NumberOfPages} 页";
        sheet.View.FreezePanes(headerRow + 1, 1);
    }
}
