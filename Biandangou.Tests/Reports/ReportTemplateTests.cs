using Biandangou.Domain.Reports;

namespace Biandangou.Tests.Reports;

public sealed class ReportTemplateTests
{
    private const string Text = "! 示例镇年度报告\n# 成效\n首段。";

    private static readonly NarrativeFacts NoFacts = new(
        new Dictionary<string, string>(), new Dictionary<string, Figure>(), new Dictionary<string, Figure>());

    [Fact]
    public void A_template_has_a_name_and_a_text_that_can_be_printed()
    {
        var template = new ReportTemplate(" 示例 模板a ", Text + "\r\n", NoFacts);

        Assert.Equal(("示例 模板a", "示例模板A", Text), (template.Name, template.NameKey, template.Text));
    }

    [Theory]
    [InlineData(" ", Text, nameof(ReportTemplate.Name))]
    [InlineData("别的", "没有标题。", nameof(ReportTemplate.Text))]
    [InlineData("别的", "! 标题\n# 成效\n{{a.gone}}", nameof(ReportTemplate.Text))]
    public void What_cannot_be_printed_is_refused_and_changes_nothing(string name, string text, string field)
    {
        var template = new ReportTemplate("示例模板", Text, NoFacts);

        Assert.Equal(field, Assert.Throws<RuleBrokenException>(() => template.Write(name, text, NoFacts)).Field);

        Assert.Equal(("示例模板", Text), (template.Name, template.Text));
    }
}
