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

    [Fact]
    public void A_name_is_counted_from_the_title_on_and_told_with_the_words_around_its_first_place()
    {
        var report = new AnnualReport(
            2023, "示例甲工作报告", "", "示例镇", new DateOnly(2024, 1, 5), new DateOnly(2023, 12, 31),
            [new([new ReportRun("会上示例甲签字，随后到各村召开座谈会十余场，由李明主持。")])],
            [new(1, "一、", "赵丙经验", [new([new ReportRun("王平到场。")])])], [], []);

        var masked = PublicCopy.Of(report, ["王平", "赵丙", "李明", "示例甲"]).Masked;

        // Of names of one length the order is that of their characters.
        Assert.Equal(["示例甲", "李明", "王平", "赵丙"], masked.Select(m => m.Name));
        Assert.Equal([2, 1, 1, 1], masked.Select(m => m.Times));
        Assert.Equal(
            ["示例甲工作报告 会上示例甲签字", "各村召开座谈会十余场，由李明主持。 王平到场。 赵丙"],
            masked.Take(2).Select(m => m.Excerpt));
    }
}
