using Biandangou.Domain.Reports;

namespace Biandangou.Tests.Reports;

public class ReportWaiverTests
{
    [Fact]
    public void A_waiver_keeps_what_was_found_and_why_it_may_stand()
    {
        var waiver = new ReportWaiver(2023, "甲", "M12", new string('字', 300), " 引用上级文件原文 ");

        Assert.Equal((2023, "甲", "M12", "引用上级文件原文"), (waiver.Year, waiver.Key, waiver.Code, waiver.Reason));
        Assert.Equal(ReportWaiver.ExcerptLength, waiver.Excerpt.Length);
    }

    [Theory]
    [InlineData("甲", "  ", "请填写保留的理由。", "Reason")]
    [InlineData("", "理由", "请填写检查结果。", "Key")]
    public void What_says_nothing_is_refused(string key, string reason, string message, string field)
    {
        var broken = Assert.Throws<RuleBrokenException>(() => new ReportWaiver(2023, key, "M12", "", reason));

        Assert.Equal((message, field), (broken.Message, broken.Field));
    }

    [Fact]
    public void A_reason_too_long_is_refused() =>
        Assert.Equal("保留的理由不能超过 200 个字。", Assert
            .Throws<RuleBrokenException>(() => new ReportWaiver(2023, "甲", "M12", "", new string('字', 201))).Message);
}
