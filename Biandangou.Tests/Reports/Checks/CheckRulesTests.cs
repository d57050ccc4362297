using Biandangou.Domain.Reports;
using Biandangou.Domain.Reports.Checks;

namespace Biandangou.Tests.Reports.Checks;

/// <summary>Where the rules of the checks begin and end, and the order of what they find.</summary>
public sealed class CheckRulesTests
{
    private static readonly DateOnly YearEnd = new(2023, 12, 31);

    [Theory]
    [InlineData("一、成效\n2024年已完成培训5场。", true)]
    [InlineData("一、成效\n2020年已建成广场。", false)]
    [InlineData("一、下一步打算\n2024年共开展培训5场。", false)]
    public void The_coming_year_is_told_as_done_in_no_part_but_the_plan(string text, bool found) =>
        Assert.Equal(found ? 1 : 0, Findings.Of("M1", text).Count);

    [Theory]
    [InlineData("发放资料2000余册左右。", "“2000余册左右”叠用了两个约数词。")]
    [InlineData("发放资料1.25万余份。", "“1.25万余份”在非整数后用了约数词。")]
    [InlineData("发放资料2000册左右。", null)]
    [InlineData("约5人参加。", null)]
    [InlineData("悬挂横幅不少于73条。", null)]
    [InlineData("悬挂横幅不超过73条。", null)]
    public void One_word_of_approximation_goes_with_a_round_number_and_a_bound_with_any(string text, string? what) =>
        Assert.Equal(what is null ? [] : [what], Findings.Of("M6", text).Select(f => f.What));

    [Theory]
    [InlineData("一、成效\n一、问题", "标题序号“一、问题”重复。")]
    [InlineData("一、成效\n三、问题", "标题序号“三、问题”不连续，应为第2个。")]
    public void A_heading_is_numbered_next_to_the_one_before(string text, string what) =>
        Assert.Equal(what, Assert.Single(Findings.Of("M7", text)).What);

    [Theory]
    [InlineData("一、成效\n到2025年底全部建成阵地。", true)]
    [InlineData("一、成效\n到2022年底全部建成阵地。", false)]
    public void A_goal_lies_after_the_reports_year(string text, bool found) => Assert.Equal(found ? 1 : 0, Findings.Of("M9", text).Count);

    [Theory]
    [InlineData("数据统计截至2024年1月1日。", "2023-12-31", true)]
    [InlineData("数据统计截至2023年12月20日。", "2023-12-10", true)]
    [InlineData("数据统计截至2023年12月10日。", "2023-12-10", false)]
    [InlineData("数据统计截至2023年2月30日。", "2023-12-31", false)]
    [InlineData("数据统计截至2023年13月1日。", "2023-12-31", false)]
    public void A_stated_cut_off_is_compared_where_it_is_a_day_of_the_calendar(string words, string counted, bool found)
    {
        var cutOff = DateOnly.Parse(counted);
        var text = CheckedText.Read(2023, words) with { CutOff = cutOff, IssuedOn = cutOff == YearEnd ? new(2024, 1, 8) : cutOff };

        Assert.Equal(found, Findings.Of("M10", text).Count > 0);
    }

    [Theory]
    [InlineData("配备专职网格员110名。", true)]
    [InlineData("学法考试合格80人。", true)]
    [InlineData("持证执法人员12人。", true)]
    [InlineData("建成法律工作室16个。", false)]
    [InlineData("集中学法实到45人。", false)]
    [InlineData("司法确认有效3件。", false)]
    public void The_base_is_asked_for_where_a_count_says_little_without_it(string text, bool found) =>
        Assert.Equal(found ? 1 : 0, Findings.Of("M11", text).Count);

    [Theory]
    [InlineData("场", 18, true)]
    [InlineData("件", 18, false)]
    [InlineData("场", 17, false)]
    public void A_figure_is_offered_that_counts_as_much_of_the_same(string unit, int value, bool offered)
    {
        var finding = Assert.Single(ReportChecks.Of(CheckedText.Read(2023, "举办法治讲座18场。"), [Of(2023, unit, value)]),
            f => f.Code == "M12");

        Assert.Equal(
            offered ? "数据项“数据2023”为18场，如指同一事项，请改为插入该数据项。" : "请改为插入数据项；确无台账的，标为手填并写明依据。", finding.Mend);
    }

    [Fact]
    public void A_figure_of_the_year_before_is_not_offered()
    {
        var report = new AnnualReport(
            2023, "标题", "", "示例镇人民政府", new DateOnly(2024, 1, 5), YearEnd, [new([new ReportRun("举办法治讲座18场。")])], [], [],
            [new(Of(2022, "场", 18), "18场", []), new(Of(2023, "场", 18), "18场", [])]);

        Assert.StartsWith(
            "数据项“数据2023”为18场", ReportChecks.Of(report).Single(f => f.Code == "M12").Mend, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "“存在的不足和原因”只有标题，没有内容。")]
    [InlineData("力量不足。\n", "写了不足，没有写原因。")]
    [InlineData("力量不足。\n原因是编制少。\n", null)]
    public void Problems_are_told_with_their_cause(string problems, string? what)
    {
        var text = "一、主要举措和成效\n开展培训。\n二、党政主要负责人履行第一责任人职责情况\n部署工作。\n三、存在的不足和原因\n"
            + problems + "四、下一年度主要安排\n加强培训。";

        Assert.Equal(what is null ? [] : [what], Findings.Of("R", text).Select(f => f.What));
    }

    [Fact]
    public void Findings_come_in_reading_order_the_heading_before_its_paragraphs()
    {
        var text = CheckedText.Read(2023, "一、2022年成效\n下一步继续开会。\n开会16余次。");

        Assert.Equal(
            [("M1", null), ("M9", 0), ("M6", 1), ("M12", 1)],
            ReportChecks.Of(text, []).Where(f => f.Where.Section == 1).Select(f => (f.Code, f.Where.Paragraph)));
    }

    /// <summary>Kept waivers name findings by key: SHA-256 of check, heading, words before, excerpt and its count.</summary>
    [Fact]
    public void A_finding_has_the_key_its_waiver_was_kept_under()
    {
        var text = CheckedText.Read(2023, "一、成效\n发放资料300份。\n发放资料300份。");

        Assert.Equal(
            ["M12-c576cb60e06295704c91c325", "M12-96729c5853ddfff0fd9502f6"],
            ReportChecks.Of(text, []).Where(f => f.Code == "M12").Select(f => f.Key));
    }

    private static Figure Of(int year, string unit, decimal value) =>
        new(new FigureDefinition("a.some", $"数据{year}", unit, "口径", "台账"), year, new DateOnly(year, 12, 31), value);
}
