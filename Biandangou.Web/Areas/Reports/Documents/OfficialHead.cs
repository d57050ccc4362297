using Biandangou.Domain.Reports;
using Biandangou.Web.Common.Documents.Word;
using Biandangou.Web.Common.Documents;
using DocumentFormat.OpenXml.Wordprocessing;
using static Biandangou.Web.Common.Documents.Word.OfficialLayout;

namespace Biandangou.Web.Areas.Reports.Documents;

/// <summary>版头: the issuing body in red, document number and signer, and the red rule under them.</summary>
internal static class OfficialHead
{
    private const string Mark = "OfficialMark";
    private const string Number = "OfficialNumber";
    private const string Red = "FF0000";

    // 35 mm from the top of the type area to the mark.
    private const int AboveMark = 1984;
    private const int LargestHalfPoints = 100;

    public static IEnumerable<Style> Styles() =>
    [
        OfficialStyles.Paragraph(Mark, "发文机关标志", OfficialFonts.Title, LargestHalfPoints, next: Number,
            new KeepNext(),
            new SpacingBetweenLines { Before = Text(AboveMark), After = Text(2 * LinePitch), Line = Text(1100),
                LineRule = LineSpacingRuleValues.Exact },
            new Justification { Val = JustificationValues.Center }),
        OfficialStyles.Paragraph(Number, "发文字号", OfficialFonts.Body, BodyHalfPoints, next: OfficialStyles.Title,
            new KeepNext(),
            // 4 mm between the number and the rule.
            new ParagraphBorders(new BottomBorder { Val = BorderValues.Single, Size = 12, Space = 11, Color = Red }),
            new Tabs(new TabStop { Val = TabStopValues.Right, Position = OfficialLayout.LineWidth - Character }),
            new SpacingBetweenLines { After = Text(2 * LinePitch) },
            new Justification { Val = JustificationValues.Left }),
    ];

    public static IEnumerable<Paragraph> Of(ReportHead head, string issuingBody)
    {
        var name = XmlText.CleanLine(issuingBody) + "文件";
        // The whole mark on one line.
        var size = Math.Min(LargestHalfPoints, (int)(OfficialLayout.LineWidth / 10 / Math.Max(CharactersIn(name), 1)));
        var mark = OfficialText.Of(name);
        mark.RunProperties!.Append(
            new Color { Val = Red }, new FontSize { Val = Text(size) }, new FontSizeComplexScript { Val = Text(size) });
        yield return new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = Mark }), mark);
        // One character in from either edge; a report goes upward and names who signed it.
        yield return new Paragraph(
            new ParagraphProperties(
                new ParagraphStyleId { Val = Number },
                new Indentation { LeftChars = 0, Left = "0", FirstLineChars = 100, FirstLine = Twips(1) }),
            OfficialText.Of($"{head.DocumentNumber}\t签发人：{head.Signer}"));
    }
}
