using Biandangou.Domain.Reports;
using Biandangou.Web.Common.Documents.Word;
using Biandangou.Web.Common.Documents;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Biandangou.Web.Areas.Reports.Documents;

/// <summary>Turns words and figures into Word runs; a figure keeps its code in a hidden bookmark.</summary>
internal sealed class OfficialRuns
{
    // Word refuses longer names.
    private const int BookmarkLength = 40;

    private int _figures;

    public IEnumerable<OpenXmlElement> Of(ReportParagraph paragraph) => paragraph.Runs.SelectMany(Of);

    private IEnumerable<OpenXmlElement> Of(ReportRun run) => run.Figure is { } figure && XmlText.Clean(run.Text).Length > 0
        ? Marked(OfficialText.Of(run.Text), figure)
        : [OfficialText.Of(run.Text)];

    /// <summary>A bookmark, unlike a content control, leaves the line breaking alone: a number is never cut in two.</summary>
    private IEnumerable<OpenXmlElement> Marked(Run run, Figure figure)
    {
        var id = OfficialLayout.Text(++_figures);
        return [new BookmarkStart { Id = id, Name = BookmarkName(_figures, figure.Code) }, run, new BookmarkEnd { Id = id }];
    }

    /// <summary>Hidden by its leading underscore, unique, and telling the figure: <c>_3_publicity__sessions</c>.</summary>
    internal static string BookmarkName(int number, string code)
    {
        var letters = code.Replace(".", "__", StringComparison.Ordinal).Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_');
        return XmlText.Cut($"_{number}_{string.Concat(letters)}", BookmarkLength);
    }
}
