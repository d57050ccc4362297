using Biandangou.Domain.Reports;
using Biandangou.Web.Common.Documents;
using DocumentFormat.OpenXml.Wordprocessing;
using static Biandangou.Web.Common.Documents.OfficialLayout;

namespace Biandangou.Web.Areas.Reports.Documents;

/// <summary>版记: 抄送 and 印发 between rules, at the bottom of the last page.</summary>
internal static class OfficialImprint
{
    private const string Line = "OfficialImprint";

    // 4号.
    private const int HalfPoints = 28;
    private const uint Thick = 8;
    private const uint Thin = 6;

    public static IEnumerable<Style> Styles() =>
    [
        OfficialStyles.Paragraph(Line, "版记", OfficialFonts.Body, HalfPoints, next: Line,
            new KeepLines(),
            new Tabs(new TabStop { Val = TabStopValues.Right, Position = OfficialLayout.LineWidth - Character }),
            new Indentation { LeftChars = 100, Left = Twips(1), RightChars = 100, Right = Twips(1) },
            new Justification { Val = JustificationValues.Left }),
    ];

    public static IEnumerable<Paragraph> Of(ReportHead head, AnnualReport report)
    {
        if (head.CopyTo is { } copyTo)
            yield return Framed($"抄送：{copyTo.TrimEnd('。')}。", new TopBorder { Val = BorderValues.Single, Size = Thick, Space = 1 });
        yield return Framed(
            $"{report.IssuingBody}\t{OfficialSignature.ChineseDate(report.IssuedOn)}印发",
            new TopBorder { Val = BorderValues.Single, Size = head.CopyTo is null ? Thick : Thin, Space = 1 },
            new BottomBorder { Val = BorderValues.Single, Size = Thick, Space = 1 });
    }

    private static Paragraph Framed(string text, params BorderType[] rules) => new(
        new ParagraphProperties(
            new ParagraphStyleId { Val = Line },
            new FrameProperties
            {
                Width = Text(OfficialLayout.LineWidth),
                HorizontalPosition = HorizontalAnchorValues.Margin,
                VerticalPosition = VerticalAnchorValues.Margin,
                XAlign = HorizontalAlignmentValues.Center,
                YAlign = VerticalAlignmentValues.Bottom,
                Wrap = TextWrappingValues.NotBeside,
            },
            new ParagraphBorders(rules)),
        OfficialText.Of(text));
}
