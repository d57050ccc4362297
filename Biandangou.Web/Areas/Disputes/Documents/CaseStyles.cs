using Biandangou.Web.Common.Documents.Word;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Biandangou.Web.Areas.Disputes.Documents;

/// <summary>Styles of a case file besides those of every official document.</summary>
internal static class CaseStyles
{
    public const string Body = "CaseBody";
    public const string CoverName = "CaseCoverName";
    public const string CoverTitle = "CaseCoverTitle";
    public const string CoverNumber = "CaseCoverNumber";
    public const string Title = "CaseTitle";
    public const string Number = "CaseNumber";
    public const string Sign = "CaseSign";
    public const string Seal = "CaseSeal";

    /// <summary>Those of a file with tables.</summary>
    public static IReadOnlyList<Style> All() => [.. Plain(), .. OfficialTable.Styles()];

    public static IReadOnlyList<Style> Plain() =>
    [
        OfficialStyles.Paragraph(CoverName, "卷宗单位", OfficialFonts.Title, 44, next: CoverTitle,
            new SpacingBetweenLines { Before = "1200", After = "600", Line = "700", LineRule = LineSpacingRuleValues.Exact }, Centre()),
        OfficialStyles.Paragraph(CoverTitle, "卷宗名称", OfficialFonts.Title, 84, next: CoverNumber,
            new SpacingBetweenLines { Before = "300", After = "300", Line = "1200", LineRule = LineSpacingRuleValues.Exact }, Centre()),
        OfficialStyles.Paragraph(CoverNumber, "卷宗号", OfficialFonts.Body, 32, next: Body,
            new SpacingBetweenLines { Before = "300", After = "1200" }, Centre()),
        OfficialStyles.Paragraph(Title, "卷内标题", OfficialFonts.Title, 40, next: Body,
            new KeepNext(), new PageBreakBefore(), new SpacingBetweenLines { After = "300", Line = "600",
                LineRule = LineSpacingRuleValues.Exact }, Centre()),
        OfficialStyles.Paragraph(Number, "卷内编号", OfficialFonts.Body, 28, next: Body,
            new SpacingBetweenLines { After = "200" }, new Justification { Val = JustificationValues.Right }),
        OfficialStyles.Paragraph(Body, "卷内文字", OfficialFonts.Body, 32, next: Body,
            new Indentation { FirstLineChars = 200, FirstLine = OfficialLayout.Twips(2) }),
        OfficialStyles.Paragraph(Sign, "签名", OfficialFonts.Body, 32, next: Sign,
            new KeepLines(), new SpacingBetweenLines { Before = "240", Line = "579", LineRule = LineSpacingRuleValues.Exact },
            new Justification { Val = JustificationValues.Left }),
        OfficialStyles.Paragraph(Seal, "盖章", OfficialFonts.Body, 32, next: Seal,
            new KeepLines(), new SpacingBetweenLines { Before = "240", Line = "579", LineRule = LineSpacingRuleValues.Exact },
            new Justification { Val = JustificationValues.Right }),
    ];

    private static Justification Centre() => new() { Val = JustificationValues.Center };
}
