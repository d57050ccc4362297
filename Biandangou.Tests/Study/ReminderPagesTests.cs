using System.Net;
using AngleSharp.Html.Dom;
using Biandangou.Domain.Organisation;
using Biandangou.Domain.Study;

namespace Biandangou.Tests.Study;

public sealed class ReminderPagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Bulk = "/study/reminders/new";
    private const string Notices = "/notices";

    [Fact]
    public async Task One_press_reminds_all_villages_that_lack_a_month_and_a_second_press_nobody()
    {
        using var staff = await app.SignInAsync("staff");
        var page = await staff.PageAsync($"{Bulk}?year=2026");
        var boxes = page.QuerySelectorAll("input[name=Targets]").Cast<IHtmlInputElement>().ToList();
        var open = (await staff.PageAsync("/study/matrix?year=2026"))
            .QuerySelectorAll(".matrix td[data-state=missing], .matrix td[data-state=due]").Length;
        var before = await CountAsync();

        var sent = await SendAsync(staff, page, [.. boxes.Select(b => b.Value)], "请尽快登记");
        var again = await SendAsync(staff, page, [.. boxes.Select(b => b.Value)], "请尽快登记");

        Assert.Equal(open, boxes.Count);
        Assert.All(boxes.Where(b => b.ParentElement!.QuerySelector("small") is null).Filled(), b => Assert.True(b.IsChecked));
        Assert.Equal((HttpStatusCode.Redirect, sent.Headers.Location), (sent.StatusCode, again.Headers.Location));
        Assert.Equal(before + boxes.Count, await CountAsync());
        Assert.Contains($"发出催报 {boxes.Count} 条。", (await staff.PageAsync(sent.Headers.Location!.ToString())).Text(".flash"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_text_as_offered_names_each_month_and_who_was_reminded_lately_is_not_chosen_again()
    {
        await using var fresh = await PortalApp.StartAsync();
        using var staff = await fresh.SignInAsync("staff");
        var page = await staff.PageAsync($"{Bulk}?year=2026");
        var boxes = page.QuerySelectorAll("input[name=Targets]").Cast<IHtmlInputElement>().ToList();
        var missing = boxes.First(b => !b.Value.EndsWith("/2026-11", StringComparison.Ordinal)).Value;
        Assert.Equal("Targets", page.QuerySelector("input[data-tick]")!.GetAttribute("data-tick"));
        Assert.Equal(["学法培训", "催报"], page.QuerySelectorAll(".side .menu a[aria-current]").Select(a => a.TextContent.Trim()));

        await SendAsync(staff, page, [missing], page.Value("Message"));
        await using var db = fresh.NewContext();
        var sent = await db.Township<TrainingReminder>().OrderByDescending(r => r.CreatedAt).ThenByDescending(r => r.Id).FirstAsync();
        Assert.Equal($"{sent.Month.Year}年{sent.Month.Month}月法律知识培训还没有登记，请尽快开展并登记。", sent.Message);

        var again = (IHtmlInputElement)(await staff.PageAsync($"{Bulk}?year=2026")).QuerySelector($"input[value='{missing}']")!;
        Assert.False(again.IsChecked);
        Assert.Contains("11月23日已催", again.ParentElement!.TextContent, StringComparison.Ordinal);
        fresh.Clock.Advance(TimeSpan.FromDays(4));
        using var later = await fresh.SignInAsync("staff");
        Assert.True(((IHtmlInputElement)(await later.PageAsync($"{Bulk}?year=2026"))
            .QuerySelector($"input[value='{missing}']")!).IsChecked);
    }

    [Fact]
    public async Task A_month_that_lacks_nothing_is_not_asked_for_and_nothing_is_sent()
    {
        using var staff = await app.SignInAsync("staff");
        var page = await staff.PageAsync($"{Bulk}?year=2026");
        var box = ((IHtmlInputElement)page.QuerySelector("input[name=Targets]")!).Value;
        var before = await CountAsync();

        foreach (var targets in new string[][] { [box, $"{await VillageAsync(2)}/2026-02"], [], ["x/y"], [$"{Guid.NewGuid()}/2026-11"] })
        {
            var response = await SendAsync(staff, page, targets, "写好的催报");
            var refused = await response.PageAsync();
            Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
            Assert.NotEqual("", refused.Message("Targets"));
            Assert.Equal("写好的催报", refused.Value("Message").Trim());
        }

        var wordless = await SendAsync(staff, page, [box], " ");
        Assert.Equal("请填写催报内容", (await wordless.PageAsync()).Message("Message"));
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task A_village_sees_the_reminder_until_the_month_is_recorded_and_the_office_sees_who_read_it()
    {
        using var staff = await app.SignInAsync("staff");
        using var village = await app.SignInAsync("village01");
        var cell = $"/study/matrix/2026/11/{await VillageAsync(1)}";
        var sent = await staff.SubmitAsync(await staff.PageAsync(cell), ("Message", "请登记十一月"));
        Assert.Equal(cell, sent.Headers.Location!.ToString());
        Assert.Contains("未读", (await staff.PageAsync(cell)).Text("[data-reminder]"), StringComparison.Ordinal);

        var home = await village.PageAsync("/");
        var unread = Unread(home);
        var list = await village.PageAsync(Notices);
        var form = (IHtmlFormElement)list.QuerySelector("main form[action$='/read']")!;
        Assert.Contains("请登记十一月", home.Text("[aria-labelledby=reminders-title]"), StringComparison.Ordinal);
        Assert.True(unread > 0 && unread <= list.QuerySelectorAll("main form").Count(
            f => f.TextContent.Contains("知道了", StringComparison.Ordinal)));
        Assert.Equal(unread, Unread(await village.PageAsync("/")));

        var read = await village.SubmitAsync(form.GetAttribute("action")!, PortalPages.Values(form), ("then", "record"));
        await village.SubmitAsync(form.GetAttribute("action")!, PortalPages.Values(form));
        Assert.StartsWith("/study/training/new?village=", read.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal(unread - 1, Unread(await village.PageAsync("/")));
        Assert.Contains("示例一村文书 11月23日 09:20 已读", (await staff.PageAsync(cell)).Text("[data-reminder]"), StringComparison.Ordinal);
        Assert.Contains("请登记十一月", (await village.PageAsync("/")).Text("[aria-labelledby=reminders-title]"), StringComparison.Ordinal);

        var recorded = await village.SubmitAsync(await village.PageAsync(read.Headers.Location!.ToString()), ("Attended", "20"));
        Assert.Equal(HttpStatusCode.Redirect, recorded.StatusCode);
        Assert.DoesNotContain("请登记十一月", (await village.PageAsync("/")).Text("main"), StringComparison.Ordinal);
        var notice = (await village.PageAsync(Notices)).QuerySelectorAll("main [data-reminder]")
            .Single(r => r.TextContent.Contains("请登记十一月", StringComparison.Ordinal));
        Assert.Contains("已登记", notice.TextContent, StringComparison.Ordinal);
        Assert.False(notice.NextElementSibling is IHtmlFormElement);
    }

    [Fact]
    public async Task A_reminder_to_another_village_does_not_exist_and_the_office_never_counts_as_a_reader()
    {
        using var staff = await app.SignInAsync("staff");
        using var village = await app.SignInAsync("village01");
        await using var db = app.NewContext();
        var foreign = new TrainingReminder(await VillageAsync(2), TestDatabase.Today, "别村的催报");
        db.Add(foreign);
        await db.SaveChangesAsync();
        var own = (IHtmlFormElement)(await village.PageAsync("/study/training/new")).QuerySelector("main form")!;
        var office = (IHtmlFormElement)(await staff.PageAsync(Bulk)).QuerySelector("main form")!;

        Assert.DoesNotContain("别村的催报", (await village.PageAsync(Notices)).Text("main"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await village
            .SubmitAsync($"{Notices}/{foreign.Id}/read", PortalPages.Values(own))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await staff
            .SubmitAsync($"{Notices}/{foreign.Id}/read", PortalPages.Values(office))).StatusCode);
        Assert.False(await db.Township<ReminderReading>().AnyAsync(r => r.ReminderId == foreign.Id));
        Assert.Contains("别村的催报", (await staff.PageAsync(Notices)).Text("main"), StringComparison.Ordinal);
        Assert.Empty((await staff.PageAsync("/")).QuerySelectorAll(".bell"));
    }

    private static int Unread(IHtmlDocument page) => int.Parse(page.QuerySelector(".bell .unread")?.TextContent ?? "0");

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, IHtmlDocument page, string[] targets, string message)
    {
        var fields = PortalPages.Values((IHtmlFormElement)page.QuerySelector("main form")!)
            .Where(f => f.Key is not ("Targets" or "Message")).Concat(targets.Select(t => KeyValuePair.Create("Targets", t)))
            .Append(KeyValuePair.Create("Message", message));
        using var form = new FormUrlEncodedContent(fields);
        return await client.PostAsync(Bulk, form);
    }

    private async Task<Guid> VillageAsync(int order)
    {
        await using var db = app.NewContext();
        return await db.Township<Village>().Where(v => v.SortOrder == order).Select(v => v.Id).SingleAsync();
    }

    private async Task<int> CountAsync()
    {
        await using var db = app.NewContext();
        return await db.Township<TrainingReminder>().CountAsync();
    }
}
