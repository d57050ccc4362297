using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Biandangou.Tests.Reports;

/// <summary>A report's Word file read back.</summary>
internal static class WordNumbers
{
    public static IReadOnlyList<string> Paragraphs(byte[] docx)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        return [.. document.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().Select(p => p.InnerText)];
    }

    /// <summary>Printed forms by figure code with the dots and hyphens its bookmark cannot hold as underscores.</summary>
    public static ILookup<string, string> ByFigure(byte[] docx)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        return document.MainDocumentPart!.Document!.Body!.Descendants<BookmarkStart>()
            .Select(mark => (Name: mark.Name!.Value!, Text: mark.NextSibling<Run>()!.InnerText))
            .ToLookup(mark => mark.Name[(mark.Name.IndexOf('_', 1) + 1)..], mark => mark.Text, StringComparer.Ordinal);
    }

    public static string Key(string code) => code.Replace(".", "__", StringComparison.Ordinal).Replace('-', '_');
}
