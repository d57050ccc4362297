using Biandangou.Domain.Reports;

namespace Biandangou.Tests.Reports;

public class NarrativeTests
{
    private static readonly DateOnly CutOff = new(2023, 12, 31);

    [Theory]
    [InlineData("开展{{a.some}}。", "开展46场次。")]
    [InlineData("上年{{^a.some}}", "上年40场次")]
    [InlineData("{{a.some|at-least}}", "不少于40场次")]
    [InlineData("{{a.some@when}}召开", "9月中旬召开")]
    [InlineData("{{a.some@first-day}}首次，{{a.some@last-day}}末次", "2月14日首次，12月6日末次")]
    [InlineData("{{a.some|over}}", "40余场次")]
    [InlineData("{{a.none|over}}", "0场次")]
    [InlineData("{{a.some|numeral}}", "四十六场次")]
    [InlineData("场次{{a.some|change}}", "场次较上年增长15%")]
    [InlineData("{{a.none/a.some}}", "0%（0/46）")]
    [InlineData("{{a.some/a.none}}", "46/0")]
    [InlineData("上年{{^a.some/a.other}}", "上年80%（40/50）")]
    [InlineData("办件{{=1203件：县政务局通报}}。", "办件1203件。")]
    [InlineData("{{@name}}{{@name}}", "示例镇示例镇")]
    [InlineData("{{?a.some}}有{{a.some}}{{:}}没有{{/}}。", "有46场次。")]
    [InlineData("{{?a.none}}有{{a.none}}{{:}}没有{{/}}。", "没有。")]
    [InlineData("{{?a.none}}有{{/}}。", "。")]
    [InlineData("{{?a.some}}甲{{?a.none}}乙{{:}}丙{{/}}丁{{:}}戊{{/}}", "甲丙丁")]
    [InlineData("{{?a.none}}甲{{:}}{{?a.some}}乙{{:}}丙{{/}}{{/}}", "乙")]
    public void Placeholders_are_printed(string template, string expected) =>
        Assert.Equal(expected, string.Concat(Print(template).Select(r => r.Text)));

    [Theory]
    [InlineData("法治{{宣传")]
    [InlineData("{{a.none}}")]
    [InlineData("{{?a.none}}甲{{:}}乙{{/}}")]
    [InlineData("{{@name}}}}|#¶! ")]
    public void What_records_say_is_printed_as_it_is_and_never_read_for_placeholders(string said)
    {
        var facts = Facts with { Words = new Dictionary<string, string> { ["name"] = said } };

        Assert.Equal($"围绕{said}开展", string.Concat(Narrative.Print("围绕{{@name}}{{?a.some}}开展{{/}}", facts).Select(r => r.Text)));
        Assert.Null(Narrative.FaultOf("围绕{{@name}}开展{{a.some@when}}",
            facts with { Words = new Dictionary<string, string> { ["name"] = said, ["when"] = said } }));
    }

    [Fact]
    public void Only_figures_carry_their_figure()
    {
        var runs = Print("今年{{a.some}}，上年{{^a.some}}，{{@name}}");

        Assert.Equal([null, 46m, null, 40m, null, null], runs.Select(r => r.Figure?.Value));
        Assert.Equal(("，", false, "示例镇", true), (runs[^2].Text, runs[^2].IsName, runs[^1].Text, runs[^1].IsName));
    }

    [Fact]
    public void Every_number_of_a_rate_carries_its_figure_and_a_typed_one_its_reason()
    {
        var runs = Print("{{a.none/a.some}}，{{=1203件：县政务局通报}}");

        Assert.Equal(["a.none", null, "a.none", null, "a.some", null, null], runs.Select(r => r.Figure?.Code));
        Assert.Equal(("1203件", "县政务局通报"), (runs[^1].Text, runs[^1].HandFilled));
    }

    [Theory]
    [InlineData("{{=1203件}}")]
    [InlineData("{{=：为什么}}")]
    [InlineData("{{a.some/a.unknown}}")]
    [InlineData("{{a.unknown}}")]
    [InlineData("{{@unknown}}")]
    [InlineData("{{a.some|loud}}")]
    [InlineData("{{?a.unknown}}甲{{/}}")]
    [InlineData("{{?a.some}}甲")]
    [InlineData("{{ a.some }}")]
    public void A_fault_of_the_template_is_refused(string template) => Assert.Throws<FormatException>(() => Print(template));

    [Theory]
    [InlineData(0, "0条")]
    [InlineData(7, "7条")]
    [InlineData(10, "不少于10条")]
    [InlineData(73, "不少于70条")]
    [InlineData(734, "不少于730条")]
    [InlineData(1999, "不少于1900条")]
    [InlineData(10500, "不少于10000条")]
    public void At_least_never_promises_more_than_the_records(int value, string expected) =>
        Assert.Equal(expected, Of("a.some", "条", value).Print(FigureWording.AtLeast));

    [Fact]
    public void Headings_are_numbered_by_their_place()
    {
        var outline = NarrativeOutline.Parse(string.Join(
            '\n', Enumerable.Range(1, 21).SelectMany(i => new[] { $"# 章{i}", "## 节", "## 节" })));

        var numbers = outline.Numbers().ToList();

        Assert.Equal(["一、", "（一）", "（二）", "二、", "（一）", "（二）"], numbers.Take(6));
        Assert.Equal(["十、", "十一、", "十二、", "十九、", "二十、", "二十一、"], new[] { 9, 10, 11, 18, 19, 20 }.Select(i => numbers[i * 3]));
    }

    [Theory]
    [InlineData("{{a.none@first-day}}", "“数据”没有可写的日期")]
    [InlineData("{{a.none|near}}", "“数据”是0场次，与上一级整数相差超过一成，不能写“近”")]
    [InlineData("{{^a.some|over}}", "“数据”是40场次，正好是整数，不能写“余”")]
    [InlineData("{{a.some@last-day}}", null)]
    public void What_a_figure_contradicts_is_told(string template, string? fault) =>
        Assert.Equal(fault, Narrative.FaultOf(template, Facts));

    [Fact]
    public void Blank_lines_and_indents_are_no_paragraphs()
    {
        var outline = NarrativeOutline.Parse("! 标题\n\n  开头。 \n# 成效\n\n 首段。\n次段。\n");

        Assert.Equal(["开头。"], outline.Opening);
        Assert.Equal(["首段。", "次段。"], Assert.Single(outline.Sections).Paragraphs);
    }

    [Fact]
    public void Names_of_forms_are_offered_in_order_the_comparison_last_and_none_for_the_exact_value() =>
        Assert.Equal(["不少于", "余", "超", "近", "万", "中文数字", "同比"], NarrativeNames.Forms);

    [Fact]
    public void A_code_without_a_name_is_shown_as_it_is()
    {
        var nothing = new Dictionary<string, string>();

        Assert.Equal("{{a.gone|余}}和{{@gone}}", new NarrativeNames(nothing, nothing).Shown("{{a.gone|over}}和{{@gone}}"));
    }

    [Fact]
    public void The_year_before_is_asked_for_by_comparisons_only() =>
        Assert.Equal(["a.one", "a.six", "a.seven", "a.two"],
            Narrative.CodesBefore("{{^a.one}}{{^a.six/a.seven}}{{a.two|change}}{{a.three|near}}{{a.four/a.five}}{{?a.six}}{{/}}"));

    private static IReadOnlyList<ReportRun> Print(string template) => Narrative.Print(template, Facts);

    private static readonly NarrativeFacts Facts = new(
        new Dictionary<string, string> { ["name"] = "示例镇", ["when"] = "9月中旬" },
        new Dictionary<string, Figure>
        {
            ["a.some"] = Of("a.some", "场次", 46) with { First = new(2023, 2, 14), Last = new(2023, 12, 6) },
            ["a.none"] = Of("a.none", "场次", 0)
        },
        new Dictionary<string, Figure> { ["a.some"] = Of("a.some", "场次", 40), ["a.other"] = Of("a.other", "场次", 50) });

    private static Figure Of(string code, string unit, decimal value) =>
        new(new FigureDefinition(code, "数据", unit, "口径", "台账"), 2023, CutOff, value);
}
