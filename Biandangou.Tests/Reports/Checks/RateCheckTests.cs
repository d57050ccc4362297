using Biandangou.Domain.Reports.Checks;

namespace Biandangou.Tests.Reports.Checks;

/// <summary>M3: a rate is the share of two numbers beside it.</summary>
public sealed class RateCheckTests
{
    [Theory]
    [InlineData("全镇18个村应考120人、实考100人，参考率98%。", FindingSeverity.Error, "比率98%与同一句中的数对不上。")]
    [InlineData("组织120人考试，合格率98%。", FindingSeverity.Warning, "比率98%没有同时写出分子和分母。")]
    [InlineData("全镇干部参考率100%。", FindingSeverity.Warning, "比率100%没有同时写出分子和分母。")]
    [InlineData("应考0人、实考0人，参考率100%。", FindingSeverity.Warning, "比率100%没有同时写出分子和分母。")]
    public void A_rate_that_its_numbers_contradict_is_wrong_and_one_without_them_is_asked_about(
        string text, FindingSeverity severity, string what)
    {
        var finding = Assert.Single(Findings.Of("M3", text));

        Assert.Equal((severity, what), (finding.Severity, finding.What));
    }

    [Theory]
    [InlineData("应考120人、实考117人，参考率97.5%。")]
    [InlineData("应考100人、实考93人，参考率九成以上。")]
    [InlineData("18个村全部建成工作室，覆盖率100%。")]
    [InlineData("办结率较上年上升2.5%。")]
    [InlineData("经费执行到98%。")]
    public void A_rate_that_agrees_a_change_and_what_is_no_share_stand(string text) => Assert.Empty(Findings.Of("M3", text));
}
