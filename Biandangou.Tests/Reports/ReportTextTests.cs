using Biandangou.Data.Reports;
using Biandangou.Domain.Reports;

namespace Biandangou.Tests.Reports;

public class ReportTextTests
{
    private const string Written = "! 示例镇年度报告\n# 成效\n开展{{a.some}}。";

    private static readonly NarrativeNames Names = new(
        new Dictionary<string, string> { ["a.some"] = "宣传活动", ["a.all"] = "应开展（场）" },
        new Dictionary<string, string> { ["name"] = "本镇" });

    private static NarrativeFacts Facts { get; } = new(
        new Dictionary<string, string> { ["name"] = "示例镇" },
        new Dictionary<string, Figure> { ["a.some"] = Of("a.some", 70), ["a.all"] = Of("a.all", 80) },
        new Dictionary<string, Figure> { ["a.some"] = Of("a.some", 60), ["a.all"] = Of("a.all", 80) });

    [Fact]
    public void Every_save_is_a_version_and_none_is_lost()
    {
        var text = new ReportText(2023, Written);

        text.Write(Written + "\r\n再写一段。", Facts);
        text.Restore(Written);

        Assert.Equal((3, 3), (text.Number, text.Versions.Count));
        Assert.Equal([Written, Written + "\n再写一段。", Written], text.Versions.Select(v => v.Text));
        Assert.Equal([1, 2, 3], text.Versions.Select(v => v.Number));
    }

    [Theory]
    [InlineData(null, "请填写报告正文。")]
    [InlineData("# 成效\n开展活动。", "请写明标题：单独一行，以“! ”开头。")]
    [InlineData("! 标题\n开展活动。", "请至少写一个章节标题：单独一行，以“# ”开头。")]
    [InlineData("! 标题\n# 成效\n开展{{a.some|over}}。", "第3行：“数据”是70场次，正好是整数，不能写“余”。")]
    [InlineData("! 标题\n# 成效\n\n开展{{a.some。", "第4行：双花括号中的写法不完整，或“{{?…}}”没有对应的“{{/}}”。")]
    [InlineData("! 标题\n# {{?a.some}}成效\n开展{{a.some}}。", "第2行：双花括号中的写法不完整，或“{{?…}}”没有对应的“{{/}}”。")]
    public void What_cannot_be_printed_is_refused_with_its_line_and_nothing_changes(string? words, string message)
    {
        var text = new ReportText(2023, Written);

        var broken = Assert.Throws<RuleBrokenException>(() => text.Write(words, Facts));

        Assert.Equal((message, "Text"), (broken.Message, broken.Field));
        Assert.Equal(1, text.Number);
    }

    [Theory]
    [InlineData("{{a.some}}", "{{宣传活动}}")]
    [InlineData("{{a.some|at-least}}", "{{宣传活动|不少于}}")]
    [InlineData("{{a.some|change}}", "{{宣传活动|同比}}")]
    [InlineData("{{^a.some}}", "{{^宣传活动}}")]
    [InlineData("{{a.some/a.all}}", "{{宣传活动/应开展（场）}}")]
    [InlineData("{{a.some@name}}", "{{宣传活动@本镇}}")]
    [InlineData("{{@name}}有{{?a.some}}甲{{:}}乙{{/}}", "{{@本镇}}有{{?宣传活动}}甲{{:}}乙{{/}}")]
    [InlineData("{{=12件：县局通报}}", "{{=12件：县局通报}}")]
    public void Placeholders_are_written_with_names(string stored, string shown)
    {
        Assert.Equal(shown, Names.Shown(stored));
        Assert.Equal(stored, Names.Stored(shown, "Text"));
    }

    [Theory]
    [InlineData("甲\n{{不存在}}", "第2行：没有名为“不存在”的数据项、词语或写法。")]
    [InlineData("{{宣传活动|大约}}", "第1行：没有名为“大约”的数据项、词语或写法。")]
    [InlineData("{{@不存在}}", "第1行：没有名为“不存在”的数据项、词语或写法。")]
    public void An_unknown_name_is_refused_with_its_line(string shown, string message) =>
        Assert.Equal(message, Assert.Throws<RuleBrokenException>(() => Names.Stored(shown, "Text")).Message);

    [Fact]
    public async Task The_template_comes_back_unchanged_through_the_names_of_all_figures_and_words()
    {
        using var database = await Common.TestDatabase.EmptyAsync();
        await using var db = database.NewContext();
        using var compilation = new Compilation(db);
        var names = compilation.Get<ReportCompiler>().Names;
        var template = ReportCompiler.Template.Trim().ReplaceLineEndings("\n");

        var shown = names.Shown(template);

        Assert.DoesNotContain(".", string.Concat(shown.Split("{{").Skip(1).Select(p => p.Split("}}")[0])), StringComparison.Ordinal);
        Assert.Equal(template, names.Stored(shown, "Text"));
        Assert.Equal(names.Figures.Count, names.Figures.Values.Distinct().Count());
        Assert.Equal(names.Words.Count, names.Words.Values.Distinct().Count());
    }

    private static Figure Of(string code, decimal value) =>
        new(new FigureDefinition(code, "数据", "场次", "口径", "台账"), 2023, new DateOnly(2023, 12, 31), value);
}
