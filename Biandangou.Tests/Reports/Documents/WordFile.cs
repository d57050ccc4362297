using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Biandangou.Tests.Reports.Documents;

/// <summary>Reads a written .docx the way Word resolves it.</summary>
internal static class WordFile
{
    public static WordprocessingDocument Open(byte[] bytes)
    {
        var stream = new MemoryStream();
        stream.Write(bytes);
        return WordprocessingDocument.Open(stream, isEditable: true);
    }

    public static List<string> Errors(WordprocessingDocument document, FileFormatVersions version) =>
        [.. new OpenXmlValidator(version).Validate(document).Select(e => $"{e.Path?.XPath}: {e.Description}")];

    public static List<Paragraph> Paragraphs(WordprocessingDocument document) =>
        [.. document.MainDocumentPart!.Document!.Body!.Elements<Paragraph>()];

    public static Style Style(WordprocessingDocument document, string name) =>
        document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().Single(s => s.StyleName!.Val == name);

    public static string StyleName(WordprocessingDocument document, Paragraph paragraph) =>
        document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>()
            .Single(s => s.StyleId! == paragraph.ParagraphProperties!.ParagraphStyleId!.Val!.Value!)
            .StyleName!.Val!.Value!;
}
