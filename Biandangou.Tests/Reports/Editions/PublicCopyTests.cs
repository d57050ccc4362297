using Biandangou.Domain.Reports;

namespace Biandangou.Tests.Reports.Editions;

public sealed class PublicCopyTests
{
    [Fact]
    public void Names_are_replaced_everywhere_the_longest_first_and_the_red_head_is_dropped()
    {
        var report = new AnnualReport(
            2023, "报告", "主送", "示例镇", new DateOnly(2024, 1, 5), new DateOnly(2023, 12, 31), [new([new ReportRun("示例甲乙与示例甲、王平到场，示例甲签字。")])],
            [new(1, "一、", "示例甲的做法", [new([new ReportRun("王平调解5起。")])])], [], [])
        { Head = new ReportHead("某号", "示例甲", null) };

        var copy = PublicCopy.Of(report, ["示例甲", "示例甲乙", "王平", "王平", "未出现", "甲"]);

        Assert.Equal("示某某与示某某、王某到场，示某某签字。", copy.Report.Opening[0].Runs[0].Text);
        Assert.Equal(("示某某的做法", "王某调解5起。"), (copy.Report.Sections[0].Heading, copy.Report.Sections[0].Paragraphs[0].Runs[0].Text));
        Assert.Null(copy.Report.Head);
        Assert.Equal(["示例甲乙", "示例甲", "王平"], copy.Masked.Select(m => m.Name));
        Assert.Equal(2, copy.Masked[^1].Times);
    }
}
