using Biandangou.Domain.Reports;
using Biandangou.Domain.Reports.Checks;

namespace Biandangou.Tests.Reports.Checks;

/// <summary>M8: what is left from drafting keeps nobody waiting where a record says it.</summary>
public sealed class ResidueCheckTests
{
    private const string InLedger = "这些文字取自台账，请在台账中改正。";

    [Theory]
    [InlineData("宣传<示例XX广场>活动。", true)]
    [InlineData("<示例甲>与<示例XX>座谈。", true)]
    [InlineData("<示例甲>主讲XX场。", false)]
    [InlineData("<示例甲>XX场。", false)]
    [InlineData("主讲XX<示例甲>。", false)]
    public void A_placeholder_is_mended_where_it_was_written(string marked, bool inLedger)
    {
        var finding = Assert.Single(In(marked));

        Assert.Equal(
            inLedger ? (FindingSeverity.Warning, InLedger) : (FindingSeverity.Error, "请补写内容或删去。"), (finding.Severity, finding.Mend));
    }

    [Theory]
    [InlineData("召开“学法会议。", "“", false)]
    [InlineData("召开（专题”会议。", "”", false)]
    [InlineData("<示例“广场>活动。", "“", true)]
    [InlineData("<示例甲>与<“学法>到场。", "“", true)]
    [InlineData("<示例甲>“学法到场。", "“", false)]
    public void A_mark_without_its_other_half_is_mended_where_it_was_written(string marked, string mark, bool inLedger)
    {
        var finding = Assert.Single(In(marked));

        Assert.Equal(mark, finding.Excerpt);
        Assert.Equal(
            inLedger ? (FindingSeverity.Warning, InLedger) : (FindingSeverity.Error, "请补上缺少的另一半，或删去。"),
            (finding.Severity, finding.Mend));
    }

    [Fact]
    public void A_number_typed_by_hand_is_the_reports_own_word()
    {
        var finding = Assert.Single(Of(CheckedParagraph.Of([new ReportRun("办件"), new ReportRun("XX件", HandFilled: "县局通报")])));

        Assert.Equal(FindingSeverity.Error, finding.Severity);
    }

    [Fact]
    public void The_excerpt_has_six_characters_on_either_side() =>
        Assert.Equal("全镇开展宣传XX场次活动覆盖", Assert.Single(In("今年以来全镇开展宣传XX场次活动覆盖各村社区。")).Excerpt);

    [Fact]
    public void Headings_are_looked_at_too()
    {
        var finding = Assert.Single(Findings.Of("M8", "一、成效XX\n开展培训。"));

        Assert.Equal((1, null), (finding.Where.Section, finding.Where.Paragraph));
    }

    /// <param name="marked">Words of records stand in <c>&lt;</c> and <c>&gt;</c>.</param>
    private static IReadOnlyList<ReportFinding> In(string marked) =>
        Of(CheckedParagraph.Of(marked.Split('<', '>').Select((words, i) => new ReportRun(words, IsName: i % 2 == 1))));

    private static IReadOnlyList<ReportFinding> Of(CheckedParagraph paragraph) =>
        Findings.Of("M8", CheckedText.Read(2023, [paragraph]));
}
