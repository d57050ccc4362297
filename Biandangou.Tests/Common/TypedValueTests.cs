using System.Net;
using Biandangou.Domain.Organisation;
using Biandangou.Domain.Reports;
using Biandangou.Web.Common.Forms;

namespace Biandangou.Tests.Common;

/// <summary>Days and numbers as people type them, read by the one binder of all forms.</summary>
public sealed class TypedValueTests(PortalApp portal) : IClassFixture<PortalApp>
{
    [Theory]
    [InlineData("2023-09-15", null, "2023-09-15")]
    [InlineData("20230915", null, "2023-09-15")]
    [InlineData("２０２３－０９－１５", null, "2023-09-15")]
    [InlineData("2023.9.15", null, "2023-09-15")]
    [InlineData("2023/9/15", null, "2023-09-15")]
    [InlineData("2023年9月15日", null, "2023-09-15")]
    [InlineData("2023 年 9 月 15 号", null, "2023-09-15")]
    [InlineData("9月15日", 2023, "2023-09-15")]
    [InlineData("9月15日", null, null)]
    [InlineData("2023-02-29", null, null)]
    [InlineData("20231301", null, null)]
    [InlineData("昨天", 2023, null)]
    [InlineData("9.15", 2023, null)]
    public void A_day_is_read_as_typed(string typed, int? year, string? read) =>
        Assert.Equal(read, typed.ToDay(year)?.ToString("yyyy-MM-dd"));

    [Theory]
    [InlineData("/grids?on=20230915", "#on")]
    [InlineData("/organisation/groups?on=2023.9.15", "#on")]
    [InlineData("/publicity/display-items?on=２０２３－０９－１５", "#on")]
    [InlineData("/disputes/statistics?from=20230915&to=20231231", "#from")]
    public async Task A_filter_reads_it_too(string path, string field)
    {
        using var client = await portal.SignInAsync("staff");

        Assert.Equal("2023-09-15", (await client.PageAsync(path)).Value(field[1..]));
    }

    [Theory]
    [InlineData("1200元", "1200")]
    [InlineData("1.2万元", "12000")]
    [InlineData("3.5学时", "3.5")]
    [InlineData("12人", "12人")]
    public void Money_and_hours_have_units_of_their_own(string typed, string read) =>
        Assert.Equal(read, typed.ToNumberText(isWhole: false));

    [Theory]
    [InlineData("20231115", "已登记")]
    [InlineData("２０２３－１１－１５", "已登记")]
    [InlineData("9月15日", "服务日期“9月15日”没有写年份，请写全，例如 2026年11月23日")]
    [InlineData("昨天", "服务日期“昨天”填写不正确，请写成 2026年11月23日、2026-11-23 或 20261123")]
    public async Task A_form_takes_a_typed_day_or_shows_what_would_be_right_beside_what_was_typed(string typed, string answer)
    {
        using var client = await portal.SignInAsync("lawyer1");

        using var sent = await client.SubmitAsync(
            await client.PageAsync("/lawyer-services/new"), ("On", typed), ("Hours", "2小时"), ("Kind", "Consultation"), ("Matter", typed),
            ("Result", "已答复"), ("People", "12人"));

        var page = sent.Headers.Location is { } place ? await client.PageAsync(place.ToString()) : await sent.PageAsync();
        Assert.Contains(answer, page.Text(".flash") + page.Message("On"), StringComparison.Ordinal);
        if (sent.Headers.Location is null)
        {
            Assert.Equal((typed, "text"), (page.Value("On"), page.GetElementById("On")!.GetAttribute("type")));
            return;
        }

        await using var db = portal.NewContext();
        var stored = await db.Township<LawyerService>().SingleAsync(s => s.Matter == typed);
        Assert.Equal((new DateOnly(2023, 11, 15), 2m, 12), (stored.On, stored.Hours, stored.People));
    }

    [Fact]
    public async Task A_day_without_a_year_takes_the_year_of_its_form()
    {
        using var client = await portal.SignInAsync("staff");

        using var sent = await client.SubmitAsync(
            await client.PageAsync("/reports/plans/new?year=2026"), ("Year", "2026"), ("Task", "按年份登记的任务"), ("Owner", "司法所"),
            ("DueOn", "9月15日"));

        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        await using var db = portal.NewContext();
        Assert.Equal(new DateOnly(2026, 9, 15), (await db.Township<PlanTask>().SingleAsync(i => i.Task == "按年份登记的任务")).DueOn);
    }
}
