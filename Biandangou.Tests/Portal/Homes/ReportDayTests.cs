using Biandangou.Data.Reports;
using Biandangou.Web.Portal.Homes;

namespace Biandangou.Tests.Portal.Homes;

public sealed class ReportDayTests
{
    [Theory]
    [InlineData("2026-01-10", false, "info", "未到期")]
    [InlineData("2026-01-30", false, "warn", "临期")]
    [InlineData("2026-03-01", false, "warn", "临期")]
    [InlineData("2026-03-02", false, "bad", "逾期")]
    [InlineData("2026-03-02", true, "ok", "已签发")]
    public void The_day_of_submission_is_coloured_by_how_near_it_is(string today, bool isSigned, string state, string label)
    {
        var days = ReportDay.Of(new ReportCalendar(2025, new(2026, 3, 1), new(2026, 4, 1), isSigned, false), DateOnly.Parse(today));

        Assert.Equal((state, label, "2025年度报告报送"), (days[0].State, days[0].Label, days[0].What));
        Assert.Equal("2025年度报告公开", days[1].What);
    }
}
