using Biandangou.Domain.Reports.Checks;

namespace Biandangou.Tests.Reports.Checks;

public sealed class CheckedTextTests
{
    [Fact]
    public void A_sentence_ends_at_its_mark_and_keeps_its_own_numbers()
    {
        var sentences = new CheckedParagraph("3场讲座。调解5件；受众90人！归档7卷？共8", []).Sentences().ToList();

        Assert.Equal(["3场讲座。", "调解5件；", "受众90人！", "归档7卷？", "共8"], sentences.Select(s => s.Text));
        Assert.Equal(
            ["3场 at 0", "5件 at 2", "90人 at 2", "7 at 2", "8 at 1"],
            sentences.Select(s => string.Join(" and ", s.Numbers.Select(n => $"{n.Text} at {n.Start}"))));
    }

    [Theory]
    [InlineData(2, 2, true)]
    [InlineData(3, 3, true)]
    [InlineData(0, 3, true)]
    [InlineData(0, 2, false)]
    [InlineData(4, 2, false)]
    public void A_number_stands_on_what_it_shares_a_character_with_and_not_on_its_neighbours(int start, int length, bool stands)
    {
        var paragraph = new CheckedParagraph("讲座3场5件纠纷", [new CheckedSpan(start, length, null, null)]);

        Assert.Equal(stands, paragraph.SpanOf(paragraph.Numbers.Single(n => n.Text == "3场")) is not null);
    }

    [Fact]
    public void The_rest_of_a_line_keeps_what_stands_on_its_words()
    {
        var line = new CheckedParagraph("甲。3场乙5件", [new(0, 1, null, "甲"), new(2, 2, null, "乙"), new(5, 2, null, "丙")]);

        var rest = line.From(2);

        Assert.Equal("3场乙5件", rest.Text);
        Assert.Equal([(0, "乙"), (3, "丙")], rest.Spans.Select(s => (s.Start, s.HandFilled!)));
    }

    [Fact]
    public void Blank_lines_and_indents_are_no_words_of_a_pasted_text() =>
        Assert.Equal(["开头。", "次段。"], Words(CheckedText.Read(2023, "\n  开头。 \n\n　　次段。\n")));

    [Fact]
    public void A_heading_alone_on_its_line_has_no_empty_paragraph()
    {
        var text = CheckedText.Read(2023, "（一）健全机制。\n（二）抓实培训。开展2次。");

        Assert.Equal(["健全机制", "抓实培训"], text.Sections.Skip(1).Select(s => s.Heading));
        Assert.Equal(["开展2次。"], Words(text));
    }

    [Theory]
    [InlineData("示例镇工作报告\n示例镇年度总结", "示例镇工作报告", "示例镇年度总结")]
    [InlineData("开头。\n示例镇工作报告", "", "开头。|示例镇工作报告")]
    [InlineData("一、成效\n示例镇工作报告", "", "示例镇工作报告")]
    public void Only_the_first_line_is_a_title(string pasted, string title, string paragraphs)
    {
        var text = CheckedText.Read(2023, pasted);

        Assert.Equal((title, paragraphs), (text.Title, string.Join('|', Words(text))));
    }

    [Theory]
    [InlineData("2024年1月1日", "2024-01-01")]
    [InlineData("2023年12月31日", "2023-12-31")]
    [InlineData("2024年2月29日", "2024-02-29")]
    [InlineData("二〇二三年十二月三十一日", "2023-12-31")]
    [InlineData("2023年2月29日", null)]
    [InlineData("2023年13月1日", null)]
    [InlineData("2023年0月5日", null)]
    [InlineData("2023年4月0日", null)]
    public void A_day_of_the_calendar_alone_on_its_line_is_that_of_the_signature(string line, string? day)
    {
        var text = CheckedText.Read(2023, "开头。\n" + line);

        Assert.Equal(day is null ? null : DateOnly.Parse(day), text.IssuedOn);
        Assert.Equal(day is null ? ["开头。", line] : ["开头。"], Words(text));
    }

    [Fact]
    public void A_place_is_told_by_its_chapter_its_heading_and_its_paragraph()
    {
        var text = CheckedText.Read(2023, """
            开头。
            一、主要举措和成效
            （一）健全机制
            首段。
            次段。
            （1）压实责任
            二、存在的不足和原因
            原因是力量不足。
            """);

        Assert.Equal([0, 1, 2, 4, 1], text.Sections.Select(s => s.Level));
        Assert.Equal(
            ["开头部分", "一、主要举措和成效", "一（一）健全机制", "一（1）压实责任", "二、存在的不足和原因"],
            Enumerable.Range(0, 5).Select(s => text.Place(s).Words));
        Assert.Equal(("一（一）健全机制，第1段", "一（一）健全机制，第2段"), (text.Place(2, 0).Words, text.Place(2, 1).Words));
        Assert.Equal("二、存在的不足和原因", text.Place(4, 0).Words);
    }

    [Fact]
    public void A_heading_within_a_chapter_belongs_to_the_chapter_whatever_it_is_called()
    {
        var text = CheckedText.Read(2023, """
            一、主要举措和成效
            （一）补齐短板的工作安排
            二、存在的不足和原因
            （一）下一步打算不实
            三、党政主要负责人履行第一责任人职责情况
            （一）重点工作
            四、2024年重点
            （一）薄弱环节
            """);

        Assert.Equal(
            [ReportPart.Opening, ReportPart.Results, ReportPart.Results, ReportPart.Problems, ReportPart.Problems, ReportPart.Duties,
                ReportPart.Results, ReportPart.Plan, ReportPart.Plan],
            text.Sections.Select(s => s.Part));
    }

    private static IEnumerable<string> Words(CheckedText text) => text.Paragraphs().Select(p => p.Paragraph.Text);
}
