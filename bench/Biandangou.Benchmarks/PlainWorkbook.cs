using System.Globalization;
using Biandangou.Data.Common.Ledgers;
using Biandangou.Web.Areas.Reports.Documents;
using Biandangou.Web.Common.Documents;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Biandangou.Benchmarks;

/// <summary>The cells of a sheet by the SAX writer of the Open XML SDK: inline strings, one date format, no layout at all.</summary>
internal static class PlainWorkbook
{
    private const string DateStyle = "1";

    public static byte[] Write(AppendixSheet sheet)
    {
        using var stream = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = package.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var part = workbook.AddNewPart<WorksheetPart>();
            using (var writer = OpenXmlWriter.Create(part))
                WriteSheet(writer, sheet);
            workbook.Workbook = new Workbook(new Sheets(new Sheet { Id = workbook.GetIdOfPart(part), SheetId = 1, Name = sheet.Name }));
        }

        return stream.ToArray();
    }

    private static void WriteSheet(OpenXmlWriter writer, AppendixSheet sheet)
    {
        writer.WriteStartElement(new Worksheet());
        writer.WriteStartElement(new SheetData());
        WriteRow(writer, [.. sheet.Columns.Select(c => c.Heading)]);
        foreach (var row in sheet.Rows)
            WriteRow(writer, row);
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void WriteRow(OpenXmlWriter writer, object?[] values)
    {
        writer.WriteStartElement(new Row());
        foreach (var value in values)
            WriteCell(writer, value);
        writer.WriteEndElement();
    }

    private static void WriteCell(OpenXmlWriter writer, object? value)
    {
        if (value is string text)
        {
            writer.WriteStartElement(new Cell(), [new OpenXmlAttribute("t", "", "inlineStr")]);
            writer.WriteStartElement(new InlineString());
            writer.WriteElement(new Text(text));
            writer.WriteEndElement();
        }
        else if (value is DateOnly date)
        {
            writer.WriteStartElement(new Cell(), [new OpenXmlAttribute("s", "", DateStyle)]);
            writer.WriteElement(new CellValue(date.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture)));
        }
        else
        {
            writer.WriteStartElement(new Cell());
            writer.WriteElement(new CellValue(Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""));
        }

        writer.WriteEndElement();
    }

    private static Stylesheet Styles() => new(
        new Fonts(new Font()), new Fills(new Fill()), new Borders(new Border()), new CellStyleFormats(new CellFormat()),
        new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true }));
}
