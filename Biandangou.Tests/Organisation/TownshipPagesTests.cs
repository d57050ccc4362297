using System.Net;
using Biandangou.Domain.Organisation;

namespace Biandangou.Tests.Organisation;

public sealed class TownshipPagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    private static (string, string?)[] Names =>
    [
        ("Name", "示例乡"), ("FullName", "示例县示例乡"), ("Superior", "示例县人民政府"), ("IssuingBody", "示例乡人民政府"),
        ("DocumentNumberPattern", "示例乡政发〔{年}〕{号}号"), ("PublicityPlan", "“九五”普法"), ("Honour", "优秀法律明白人"),
    ];

    [Fact]
    public async Task A_change_shows_at_once_in_the_frame_of_every_page()
    {
        using var client = await app.SignInAsync("staff");
        using var leader = await app.SignInAsync("leader");
        var before = await client.PageAsync("/township/edit");

        var saved = await client.SubmitAsync(
            before, ("Name", "改名镇"), ("DocumentNumberPattern", "改政发〔{年}〕{号}号"), ("AdviserMonthlyHours", "6.5"), ("LawSavvyMinimum", "4"));
        var page = await leader.PageAsync("/township");
        await client.SubmitAsync(await client.PageAsync("/township/edit"),
            [.. PortalPages.Values((AngleSharp.Html.Dom.IHtmlFormElement)before.QuerySelector("main form")!)
            .Where(v => v.Key is not ("Version" or "__RequestVerificationToken")).Select(v => (v.Key, (string?)v.Value))]);

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal("/township", saved.Headers.Location!.ToString());
        Assert.Contains("改名镇", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("改政发〔2026〕1号", page.Text("#number-example"));
        Assert.DoesNotContain("{号}", page.Text(".facts"), StringComparison.Ordinal);
        Assert.Contains("每月 6.5 小时", page.Body.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("改名镇", (await leader.PageAsync("/")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DocumentNumberPattern", "政发1号", "发文字号格式应同时含有{年}和{号}。")]
    [InlineData("Superior", "", "请填写主送机关")]
    [InlineData("PlanLastYear", "2019", "规划结束年份不能早于开始年份。")]
    [InlineData("TrainingGraceDays", "61", "培训补报宽限应在 0 和 60 之间")]
    [InlineData("AdviserMonthlyHours", "7.3", "法律顾问每月服务时长应在 0.5 到 200 小时之间，以 0.5 小时为单位。")]
    [InlineData("LawSavvyMinimum", "三", "每村（场）法律明白人下限“三”填写不正确，应为整数，例如 12 或 1.2万")]
    public async Task What_is_wrong_is_said_at_the_field_and_nothing_changes(string field, string text, string message)
    {
        using var client = await app.SignInAsync("staff");
        var before = await VersionAsync();

        var response = await client.SubmitAsync(await client.PageAsync("/township/edit"), ("CopyTo", "保留的机关"), (field, text));
        var page = await response.PageAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Equal(message, page.Message(field));
        Assert.Equal("保留的机关", page.Value("CopyTo"));
        Assert.Equal(before, await VersionAsync());
    }

    [Fact]
    public async Task A_day_that_is_not_in_every_year_is_refused()
    {
        using var client = await app.SignInAsync("staff");

        var response = await client.SubmitAsync(
            await client.PageAsync("/township/edit"), ("PublicationMonth", "4"), ("PublicationDay", "31"));

        Assert.Equal("公开日期4月31日不是每年都有的日期，请改正。", (await response.PageAsync()).Message("PublicationDay"));
    }

    [Fact]
    public async Task A_stale_edit_is_stopped_and_shows_both_sides()
    {
        using var client = await app.SignInAsync("staff");
        var (one, two) = (await client.PageAsync("/township/edit"), await client.PageAsync("/township/edit"));
        await client.SubmitAsync(one, ("CopyTo", "先到机关"));

        var stale = await client.SubmitAsync(two, ("CopyTo", "后到机关"));
        var conflict = await stale.PageAsync();
        var mine = await client.SubmitAsync(conflict);

        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        Assert.Contains("先到机关", conflict.Text(".conflict"), StringComparison.Ordinal);
        Assert.Equal("/township", conflict.QuerySelector(".conflict a")!.GetAttribute("href"));
        Assert.Equal(HttpStatusCode.Redirect, mine.StatusCode);
    }

    [Fact]
    public async Task An_empty_portal_leads_staff_from_the_township_to_the_first_village()
    {
        await using var empty = await PortalApp.EmptyAsync();
        using var staff = await empty.SignInAsync("staff");
        using var leader = await empty.SignInAsync("leader");

        var first = await staff.PageAsync("/");
        var links = first.QuerySelectorAll(".due a.btn").Select(a => a.GetAttribute("href")!).ToList();
        foreach (var path in links.Append("/township").Append("/lawyer-services/hours").Append("/organisation/lawyers/new"))
            Assert.Equal(HttpStatusCode.OK, await staff.StatusAsync(path));
        foreach (var path in new[] { "/", "/township", "/study/matrix", "/disputes", "/lawyer-services" })
            Assert.Equal(HttpStatusCode.OK, await leader.StatusAsync(path));

        var form = await staff.PageAsync("/township/edit");
        var made = await Task.WhenAll(staff.SubmitAsync(form, Names), staff.SubmitAsync(form, Names));
        var second = await staff.PageAsync("/");
        await staff.SubmitAsync(await staff.PageAsync("/villages/new"), ("Name", "示例一村"));
        var third = await staff.PageAsync("/");

        Assert.Equal("下一步", first.Text("h1"));
        Assert.Equal(["/township/edit", "/villages/new", "/villages", "/organisation/law-firms"], links);
        Assert.All(made, r => Assert.Equal(HttpStatusCode.Redirect, r.StatusCode));
        await using (var db = empty.NewContext())
            Assert.Equal(1, await db.Set<Township>().CountAsync());
        Assert.Contains("示例乡", second.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/villages/new", second.QuerySelector(".due a.btn-primary")!.GetAttribute("href"));
        Assert.Equal("2026年工作进展", third.Text("h1"));
    }

    [Fact]
    public async Task A_first_set_up_that_is_wrong_leaves_no_township()
    {
        await using var empty = await PortalApp.EmptyAsync();
        using var staff = await empty.SignInAsync("staff");

        var refused = await staff.SubmitAsync(await staff.PageAsync("/township/edit"), [.. Names, ("DocumentNumberPattern", "没有年号")]);

        Assert.Equal("发文字号格式应同时含有{年}和{号}。", (await refused.PageAsync()).Message("DocumentNumberPattern"));
        Assert.Equal("示例县示例乡", (await refused.PageAsync()).Value("FullName"));
        await using var db = empty.NewContext();
        Assert.False(await db.Set<Township>().AnyAsync());
    }

    private async Task<Guid> VersionAsync()
    {
        await using var db = app.NewContext();
        return (await db.Set<Township>().SingleAsync()).Version;
    }
}
