using System.Net;
using Biandangou.Data.Publicity;
using Biandangou.Domain.Publicity;
using Biandangou.Tests.Common;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Tests.Publicity;

public sealed class PublicityEventPagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Ledger = "/publicity/events";

    [Theory]
    [InlineData("grid001", Ledger)]
    [InlineData("auditor", Ledger + "/new")]
    [InlineData("leader", Ledger + "/new")]
    public async Task A_role_without_the_right_is_refused(string userName, string path)
    {
        using var client = await app.SignInAsync(userName);

        Assert.Equal(HttpStatusCode.Forbidden, await client.StatusAsync(path));
    }

    [Fact]
    public async Task Another_villages_event_does_not_exist_for_a_village()
    {
        await using var db = app.NewContext();
        var other = await db.Township<PublicityEvent>().Where(e => e.Village!.SortOrder == 2).Select(e => e.Id).FirstAsync();
        using var client = await app.SignInAsync("village01");

        foreach (var page in new[] { "", "/edit", "/delete" })
            Assert.Equal(HttpStatusCode.NotFound, await client.StatusAsync($"{Ledger}/{other}{page}"));
    }

    [Fact]
    public async Task A_village_types_nothing_but_the_audience_and_the_day_brings_theme_and_name()
    {
        using var client = await app.SignInAsync("village01");
        await using var db = app.NewContext();
        var latest = await db.Township<PublicityEvent>().Where(e => e.Village!.SortOrder == 1).OrderByDescending(e => e.HeldOn).ThenByDescending(e => e.Id).FirstAsync();
        var page = await client.PageAsync($"{Ledger}/new");

        Assert.Equal($"{latest.AgencyId}", page.Value("AgencyId"));
        Assert.Equal($"{latest.FormId}", page.Value("FormId"));
        Assert.False(page.QuerySelector("details.fold")!.HasAttribute("open"));
        var made = await client.SubmitAsync(page, ("HeldOn", "2026-11-09"), ("FormId", $"{EventForm.IdOf(PublicityForm.Talk)}"), ("Audience", "37"));

        var path = made.Headers.Location!.ToString();
        Assert.Equal("11·9 消防宣传日宣讲", (await client.PageAsync(path)).Text("h1"));
        var id = Guid.Parse(path[(path.LastIndexOf('/') + 1)..]);
        var stored = await db.Township<PublicityEvent>().Include(e => e.ThemeDay).SingleAsync(e => e.Id == id);
        Assert.Equal(("11·9 消防宣传日", PublicityForm.Talk, 37, 1), (stored.ThemeDay!.Name, stored.Form, stored.Audience, stored.Sessions));

        var edit = await client.PageAsync($"{path}/edit");
        await client.SubmitAsync(edit, ("ThemeDayId", $"{Guid.Empty}"), ("Theme", "用火用电"));
        db.ChangeTracker.Clear();
        stored = await db.Township<PublicityEvent>().SingleAsync(e => e.Id == id);
        Assert.Equal((null, "用火用电", "11·9 消防宣传日宣讲"), (stored.ThemeDayId, stored.Theme, stored.Title));
    }

    [Fact]
    public async Task The_calendars_link_begins_the_form_with_day_and_theme_and_never_with_a_day_to_come()
    {
        using var client = await app.SignInAsync("staff");
        var theme = ThemeDay.IdOf(3);

        var page = await client.PageAsync($"{Ledger}/new?on=2026-04-26&theme={theme}");
        var later = await client.PageAsync($"{Ledger}/new?on=2026-12-04");
        var nonsense = await client.PageAsync($"{Ledger}/new?on=gestern&theme=x");

        Assert.Equal(("2026-04-26", $"{theme}"), (page.Value("HeldOn"), page.Value("ThemeDayId")));
        Assert.Equal("2026-11-23", later.Value("HeldOn"));
        Assert.Equal("2026-11-23", nonsense.Value("HeldOn"));
        Assert.Empty(nonsense.QuerySelectorAll(".err-sum"));
    }

    [Fact]
    public async Task What_cannot_be_is_told_at_its_field_and_nothing_is_entered()
    {
        using var client = await app.SignInAsync("village01");
        var page = await client.PageAsync($"{Ledger}/new");
        var before = await CountAsync();

        var unknown = await client.SubmitAsync(page, ("FormId", $"{Guid.NewGuid()}"), ("AgencyId", $"{Guid.NewGuid()}"), ("ThemeDayId", $"{Guid.NewGuid()}"), ("Title", "保留的名称"));
        var empty = await client.SubmitAsync(page, ("FormId", ""), ("AgencyId", ""));
        var ahead = await client.SubmitAsync(page, ("HeldOn", "2026-11-24"));
        var read = await unknown.PageAsync();

        Assert.Equal(
            ("请选择形式", "请选择责任单位", "请选择主题日", "保留的名称"),
            (read.Message("FormId"), read.Message("AgencyId"), read.Message("ThemeDayId"), read.Value("Title")));
        Assert.True(read.QuerySelector("details.fold")!.HasAttribute("open"));
        Assert.Equal(("请选择形式", "请选择责任单位"), ((await empty.PageAsync()).Message("FormId"), (await empty.PageAsync()).Message("AgencyId")));
        Assert.StartsWith("日期不能晚于今天", (await ahead.PageAsync()).Message("HeldOn"), StringComparison.Ordinal);
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task A_retired_form_and_an_ended_agency_are_kept_by_their_events_and_offered_to_no_other()
    {
        await using var db = app.NewContext();
        var agency = await db.StoreAsync(new PublicityAgency(new AgencyDetails("示例旧单位", null, null, new(2022, 1, 1), new(2026, 6, 30))));
        var form = await db.StoreAsync(new EventForm(new EventFormDetails("示例旧形式", PublicityForm.Other, 900, IsRetired: true)));
        var record = await db.StoreAsync(new PublicityEvent(null, form, PublicityRecords.Details(new(2026, 5, 1), agency.Id), TestDatabase.Today));
        using var client = await app.SignInAsync("staff");

        var edit = await client.PageAsync($"{Ledger}/{record.Id}/edit");
        var saved = await client.SubmitAsync(edit, ("Audience", "5"));
        var fresh = await client.PageAsync($"{Ledger}/new");
        var refused = await client.SubmitAsync(fresh, ("FormId", $"{form.Id}"), ("AgencyId", $"{agency.Id}"));

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.DoesNotContain("示例旧", fresh.Text("main"), StringComparison.Ordinal);
        Assert.Equal(("请选择形式", "请选择责任单位"), ((await refused.PageAsync()).Message("FormId"), (await refused.PageAsync()).Message("AgencyId")));
    }

    [Fact]
    public async Task A_stale_edit_shows_both_sides_in_words()
    {
        using var client = await app.SignInAsync("staff");
        await using var db = app.NewContext();
        var record = await db.StoreAsync(new PublicityEvent(
            null, PublicityRecords.Square, PublicityRecords.Details(new(2026, 5, 1), (await db.PublicityAgencies.FirstAsync(a => a.Name == "司法所")).Id), TestDatabase.Today));
        var (mine, theirs) = (await client.PageAsync($"{Ledger}/{record.Id}/edit"), await client.PageAsync($"{Ledger}/{record.Id}/edit"));
        var other = (await db.PublicityAgencies.FirstAsync(a => a.Name == "禁毒办")).Id;

        await client.SubmitAsync(theirs, ("AgencyId", $"{other}"));
        var conflict = await client.SubmitAsync(mine, ("Audience", "8"));

        Assert.Equal(HttpStatusCode.Conflict, conflict.StatusCode);
        Assert.Contains("禁毒办", (await conflict.PageAsync()).Text("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_duty_lists_numbers_are_those_of_the_lists_they_open()
    {
        using var client = await app.SignInAsync("leader");
        var page = await client.PageAsync("/publicity/duties?year=2023");
        var rows = page.QuerySelectorAll("tbody tr");

        Assert.Equal("46", page.Text("tfoot .num"));
        Assert.Equal(4, rows.Length);
        foreach (var row in rows)
        {
            var link = row.QuerySelector("td.num a")!;
            var list = await client.PageAsync(link.GetAttribute("href")!);
            Assert.Equal(link.FirstChild!.TextContent.Trim(), list.Text("tfoot .num"));
        }
    }

    [Fact]
    public async Task The_calendar_links_each_theme_day_to_its_events()
    {
        using var client = await app.SignInAsync("village01");
        var page = await client.PageAsync("/publicity/calendar?year=2026");
        using var staff = await app.SignInAsync("staff");
        var whole = await staff.PageAsync("/publicity/calendar?year=2025");
        var held = whole.QuerySelector($"tr[data-theme='{ThemeDay.IdOf(2)}'] a[href*='theme=']")!;

        Assert.Equal(13, page.QuerySelectorAll("tr[data-theme]").Length);
        Assert.Equal("未到", page.Text($"tr[data-theme='{ThemeDay.IdOf(12)}'] .tag"));
        Assert.Equal("未开展", page.Text($"tr[data-theme='{ThemeDay.IdOf(3)}'] .tag"));
        Assert.Equal("已开展 2 场次", held.TextContent.Trim());
        Assert.Equal("2", (await staff.PageAsync(held.GetAttribute("href")!)).Text("tfoot .num"));
    }

    [Theory]
    [InlineData("village01", "/publicity/duties")]
    [InlineData("lawyer1", "/publicity/calendar")]
    public async Task The_years_pages_are_closed_to_who_may_not_read_them(string userName, string path)
    {
        using var client = await app.SignInAsync(userName);

        Assert.Equal(HttpStatusCode.Forbidden, await client.StatusAsync(path));
    }

    private async Task<int> CountAsync()
    {
        await using var db = app.NewContext();
        return (await new PublicityEventQueries(db).ListAsync(new PublicityEventFilter(null, null, null, null, null), CancellationToken.None)).Totals.Records;
    }
}
