using Biandangou.Domain.Common;
using Biandangou.Domain.Reports;
using Biandangou.Web.Common.Documents;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using W15 = DocumentFormat.OpenXml.Office2013.Word;

namespace Biandangou.Web.Areas.Reports.Documents;

/// <summary>Turns words and figures into Word runs; a figure keeps its code in an invisible content control.</summary>
internal sealed class OfficialRuns
{
    // Word refuses longer tags and aliases.
    private const int TagLength = 64;

    private int _figures;

    public IEnumerable<OpenXmlElement> Of(ReportParagraph paragraph) => paragraph.Runs.Select(Of);

    public static Run Of(string text)
    {
        // Without the hint Word prints Chinese quotation marks in the Western font.
        var run = new Run(new RunProperties(new RunFonts { Hint = FontTypeHintValues.EastAsia }));
        var lines = XmlText.Clean(text).Split('\n');
        for (var line = 0; line < lines.Length; line++)
        {
            if (line > 0)
                run.Append(new Break());
            AppendLine(run, lines[line]);
        }

        return run;
    }

    private OpenXmlElement Of(ReportRun run) => run.Figure is { } figure && XmlText.Clean(run.Text).Length > 0
        ? Control(Of(run.Text), figure)
        : Of(run.Text);

    private SdtRun Control(Run run, Figure figure) => new(
        new SdtProperties(
            new SdtAlias { Val = XmlText.Cut(XmlText.CleanLine(figure.Name), TagLength) },
            new Tag { Val = XmlText.Cut(XmlText.CleanLine(figure.Code), TagLength) },
            new SdtId { Val = ++_figures },
            new W15.Appearance { Val = W15.SdtAppearance.Hidden }),
        new SdtContentRun(run));

    private static void AppendLine(Run run, string line)
    {
        var pieces = line.Split('\t');
        for (var piece = 0; piece < pieces.Length; piece++)
        {
            if (piece > 0)
                run.Append(new TabChar());
            if (pieces[piece].Length > 0)
                run.Append(new Text(pieces[piece]) { Space = SpaceProcessingModeValues.Preserve });
        }
    }
}
