namespace Biandangou.Tests.Reports.Checks;

/// <summary>M2: a rhythm times the year is the count beside it.</summary>
public sealed class RhythmCheckTests
{
    [Theory]
    [InlineData("领导小组每两月召开1次会议，全年召开5次。", "按“每两月召开1次”计应为6次，文中写5次。")]
    [InlineData("法治培训逐月11次。", "按“逐月”计应为12次，文中写11次。")]
    [InlineData("18个村每月至少开展1次，全年开展5次。", "按“每月至少开展1次”计应为12次，文中写5次。")]
    [InlineData("全镇18个村各自每月开展1次，全年开展5次。", "按“每月开展1次”计应为12次，文中写5次。")]
    [InlineData("18个村每周走访1次，全年走访899次。", "按“每周走访1次”计应为52次，文中写899次。")]
    public void A_count_that_is_not_the_rhythm_of_the_year_is_told(string text, string what) =>
        Assert.Equal(what, Assert.Single(Findings.Of("M2", text)).What);

    [Theory]
    [InlineData("每月组织镇村干部集中学法2次，全年24次。")]
    [InlineData("每月召开1次以上，全年召开15次。")]
    [InlineData("每月至少召开1次，全年召开12次。")]
    [InlineData("每周走访1次，全年51次。")]
    [InlineData("18个村每周走访1次，全年走访900次。")]
    [InlineData("召开调度会5次按月通报进度。")]
    public void At_least_so_often_a_week_or_two_and_a_count_before_the_rhythm_are_no_mistake(string text) =>
        Assert.Empty(Findings.Of("M2", text));
}
