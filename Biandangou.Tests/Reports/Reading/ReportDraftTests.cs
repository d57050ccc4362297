using Biandangou.Domain.Reports.Reading;

namespace Biandangou.Tests.Reports.Reading;

public sealed class ReportDraftTests
{
    private const string Start = "! 标题\n# {{@year}}年工作情况\n";

    [Theory]
    [InlineData("不少于70条", 73, "|at-least")]
    [InlineData("超70条", 73, "|above")]
    [InlineData("超过70条", 73, "|above")]
    [InlineData("逾70条", 73, "|above")]
    [InlineData("突破70条", 73, "|above")]
    [InlineData("不止70条", 73, "|above")]
    [InlineData("近100条", 96, "|near")]
    [InlineData("将近100条", 96, "|near")]
    [InlineData("接近100条", 96, "|near")]
    [InlineData("1.2万条", 12_000, "|ten-thousands")]
    [InlineData("超70条", 70, "")]
    [InlineData("近100条", 11, "")]
    [InlineData("73条", 73, "")]
    public void A_figure_keeps_the_form_of_the_text_where_the_records_bear_it(string form, int value, string key) =>
        Assert.Equal(
            Start + $"悬挂横幅{{{{display.banners{key}}}}}。", Draft($"悬挂横幅{form}。", ("display.banners", "条", value, 1)));

    [Theory]
    [InlineData("举办法治讲座18场。", "举办法治讲座{{study.lectures}}。")]
    [InlineData("上年举办法治讲座12场。", "上年举办法治讲座{{^study.lectures}}。")]
    [InlineData("纠纷调解成功率98%。", "纠纷调解成功率{{disputes.resolved/disputes.closed}}。")]
    [InlineData("上年纠纷调解成功率98%。", "上年纠纷调解成功率{{=98%：照录2023年原文，待核实}}。")]
    [InlineData("9月中旬召开法治建设动员部署会。", "{{study.mobilisation@mobilisation-date}}召开法治建设动员部署会。")]
    [InlineData("落实第3条要求，压实第一责任人责任。", "落实第3条要求，压实第一责任人责任。")]
    public void A_number_becomes_the_placeholder_of_what_it_claims_and_a_name_stays(string text, string drafted) =>
        Assert.Equal(Start + drafted, Draft(
            text, ("study.lectures", "场", 18, 12), ("study.mobilisation", "次", 1, 1), ("disputes.resolved", "件", 49, 3),
            ("disputes.closed", "件", 50, 4)));

    [Fact]
    public void The_plan_claims_nothing_and_its_numbers_are_marked() =>
        Assert.Equal(
            "! {{@year}}年工作报告\n# 成效\n首段。\n# {{@next-year}}年工作安排\n举办法治讲座{{=20场：照录2023年原文，待核实}}。",
            Draft("2023年工作报告\n一、成效\n首段。\n二、2024年工作安排\n举办法治讲座20场。"));

    [Fact]
    public void Only_above_the_first_heading_a_line_with_a_colon_is_an_addressee() =>
        Assert.Equal("! 标题\n# 成效\n主要做法：\n首段。", Draft("县人民政府：\n一、成效\n主要做法：\n首段。"));

    [Fact]
    public void A_line_of_nothing_but_marks_goes() => Assert.Equal("! 标题\n# 成效\n首段。", Draft("一、成效\n###\n首段。"));

    [Fact]
    public void A_draft_is_as_long_as_a_text_may_be_and_no_longer()
    {
        var body = string.Concat(Enumerable.Repeat(new string('讲', 99) + '\n', 600))[..(60_000 - Start.Length)];

        Assert.Equal(Start + body, Draft(body));

        var broken = Assert.Throws<RuleBrokenException>(() => Draft(body + "讲"));
        Assert.Equal(("以此文起草的正文有60001字，超过60000字，请删减后再起草。", "Text"), (broken.Message, broken.Field));
    }

    private static string Draft(string text, params (string Code, string Unit, int Value, int Before)[] figures) =>
        ReportDraft.Of(ReportReading.Of(text, 2023, ReadFacts.Of(figures), ""), "标题");
}
