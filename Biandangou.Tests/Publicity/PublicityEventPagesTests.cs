using System.Net;
using Biandangou.Data.Publicity;
using Biandangou.Domain.Publicity;
using Biandangou.Web.Common.Forms;

namespace Biandangou.Tests.Publicity;

public sealed class PublicityEventPagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Ledger = "/publicity/events";

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
        var latest = await db.Township<PublicityEvent>().Where(e => e.Village!.SortOrder == 1).OrderByDescending(e => e.On)
            .ThenByDescending(e => e.Id).FirstAsync();
        var page = await client.PageAsync($"{Ledger}/new");

        Assert.Equal($"{latest.AgencyId}", page.Value("AgencyId"));
        Assert.Equal($"{latest.KindId}", page.Value("KindId"));
        Assert.False(page.QuerySelector("details.fold")!.HasAttribute("open"));
        var made = await client.SubmitAsync(page, ("On", "2026-11-09"), ("KindId", $"{EventKind.IdOf(PublicityKind.Talk)}"),
            ("Audience", "37"));

        var path = made.Headers.Location!.ToString();
        Assert.Equal("11·9 消防宣传日宣讲", (await client.PageAsync(path)).Text("h1"));
        var id = Guid.Parse(path[(path.LastIndexOf('/') + 1)..]);
        var stored = await db.Township<PublicityEvent>().Include(e => e.ThemeDay).SingleAsync(e => e.Id == id);
        Assert.Equal(("11·9 消防宣传日", PublicityKind.Talk, 37, 1), (stored.ThemeDay!.Name, stored.Kind, stored.Audience, stored.Sessions));

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

        Assert.Equal(("2026-04-26", $"{theme}"), (page.Value("On"), page.Value("ThemeDayId")));
        Assert.Equal("2026-11-23", later.Value("On"));
        Assert.Equal("2026-11-23", nonsense.Value("On"));
        Assert.Empty(nonsense.QuerySelectorAll(".err-sum"));
    }

    [Fact]
    public async Task What_cannot_be_is_told_at_its_field_and_nothing_is_entered()
    {
        using var client = await app.SignInAsync("village01");
        var page = await client.PageAsync($"{Ledger}/new");
        var before = await CountAsync();

        var unknown = await client.SubmitAsync(page, ("KindId", $"{Guid.NewGuid()}"), ("AgencyId", $"{Guid.NewGuid()}"),
            ("ThemeDayId", $"{Guid.NewGuid()}"), ("Title", "保留的名称"));
        var empty = await client.SubmitAsync(page, ("KindId", ""), ("AgencyId", ""));
        Assert.Equal("请填写受众人次", (await empty.PageAsync()).Message("Audience"));
        var ahead = await client.SubmitAsync(page, ("On", "2026-11-24"), ("Audience", "0"));
        var read = await unknown.PageAsync();

        Assert.Equal(
            ("请选择形式", "请选择责任单位", "请选择主题日", "保留的名称"),
            (read.Message("KindId"), read.Message("AgencyId"), read.Message("ThemeDayId"), read.Value("Title")));
        Assert.True(read.QuerySelector("details.fold")!.HasAttribute("open"));
        Assert.Equal(("请选择形式", "请选择责任单位"), ((await empty.PageAsync()).Message("KindId"), (await empty.PageAsync()).Message("AgencyId")));
        Assert.StartsWith("活动日期不能晚于今天", (await ahead.PageAsync()).Message("On"), StringComparison.Ordinal);
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task A_retired_kind_and_an_ended_agency_are_kept_by_their_events_and_offered_to_no_other()
    {
        await using var db = app.NewContext();
        var agency = await db.StoreAsync(new PublicityAgency(new AgencyDetails("示例旧单位", null, null, new(2022, 1, 1), new(2026, 6, 30))));
        var kind = await db.StoreAsync(new EventKind(new EventKindDetails("示例旧形式", PublicityKind.Other, 900, IsRetired: true)));
        var record = await db.StoreAsync(new PublicityEvent(
            null, kind, PublicityRecords.Details(new(2026, 5, 1), agency.Id), TestDatabase.Today));
        using var client = await app.SignInAsync("staff");

        var edit = await client.PageAsync($"{Ledger}/{record.Id}/edit");
        var saved = await client.SubmitAsync(edit, ("Audience", "5"));
        var fresh = await client.PageAsync($"{Ledger}/new");
        var refused = await client.SubmitAsync(fresh, ("KindId", $"{kind.Id}"), ("AgencyId", $"{agency.Id}"));

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.DoesNotContain("示例旧", fresh.Text("main"), StringComparison.Ordinal);
        Assert.Equal(("请选择形式", "请选择责任单位"), ((await refused.PageAsync()).Message("KindId"),
            (await refused.PageAsync()).Message("AgencyId")));
    }

    [Fact]
    public async Task An_agency_is_refused_on_days_it_does_not_stand()
    {
        await using var db = app.NewContext();
        var later = await db.StoreAsync(new PublicityAgency(new AgencyDetails("示例将设单位", null, null, new(2027, 3, 1), null)));
        var ending = await db.StoreAsync(new PublicityAgency(new AgencyDetails("示例将停单位", null, null, new(2026, 2, 1), new(2026, 11, 23))));
        using var client = await app.SignInAsync("staff");
        var page = await client.PageAsync($"{Ledger}/new");
        var before = await CountAsync();

        foreach (var (agency, day, words) in new[] { (later, "2026-11-20", "示例将设单位”承担普法责任的时间是2027年3月1日起"),
            (ending, "2026-01-31", "示例将停单位”承担普法责任的时间是2026年2月1日至2026年11月23日") })
        {
            var refused = await client.SubmitAsync(page, ("On", day), ("AgencyId", $"{agency.Id}"),
                ("KindId", $"{PublicityRecords.Square.Id}"), ("Audience", "3"));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
            Assert.Contains(words, (await refused.PageAsync()).Message("AgencyId"), StringComparison.Ordinal);
        }

        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task A_corrected_date_brings_its_own_theme_day_and_name_unless_they_were_chosen()
    {
        await using var db = app.NewContext();
        var agency = (await db.Set<PublicityAgency>().FirstAsync(a => a.Name == "司法所")).Id;
        var days = await new ThemeDayQueries(db).ListAsync(default);
        var (fire, drugs) = (days.On(new(2026, 11, 9))!, days.On(new(2026, 6, 26))!);
        var record = await db.StoreAsync(new PublicityEvent(
            null, PublicityRecords.Square, PublicityRecords
                .Details(new(2026, 11, 9), agency, $"{fire.Name}广场宣传", themeDay: fire.Id), TestDatabase.Today));
        using var client = await app.SignInAsync("staff");
        var path = $"{Ledger}/{record.Id}";

        await client.SubmitAsync(await client.PageAsync($"{path}/edit"), ("On", "2026-06-26"));
        Assert.Equal((drugs.Id, $"{drugs.Name}广场宣传"), await StoredAsync());
        await client.SubmitAsync(await client.PageAsync($"{path}/edit"), ("On", "2026-10-20"));
        Assert.Equal((null, "广场宣传"), await StoredAsync());
        await client.SubmitAsync(await client.PageAsync($"{path}/edit"), ("On", "2026-11-09"), ("Title", "自己的名称"));
        Assert.Equal((fire.Id, "自己的名称"), await StoredAsync());
        await client.SubmitAsync(await client.PageAsync($"{path}/edit"), ("ThemeDayId", $"{drugs.Id}"));
        await client.SubmitAsync(await client.PageAsync($"{path}/edit"), ("On", "2026-10-20"));
        Assert.Equal((drugs.Id, "自己的名称"), await StoredAsync());

        async Task<(Guid?, string)> StoredAsync()
        {
            db.ChangeTracker.Clear();
            var stored = await db.Township<PublicityEvent>().SingleAsync(e => e.Id == record.Id);
            return (stored.ThemeDayId, stored.Title);
        }
    }

    [Fact]
    public async Task What_was_left_empty_is_not_shown_as_nothing_counted()
    {
        await using var db = app.NewContext();
        var agency = (await db.Set<PublicityAgency>().FirstAsync(a => a.Name == "司法所")).Id;
        var record = await db.StoreAsync(new PublicityEvent(
            null, PublicityRecords.Square, PublicityRecords.Details(new(2026, 5, 1), agency), TestDatabase.Today));
        using var client = await app.SignInAsync("staff");

        var facts = (await client.PageAsync($"{Ledger}/{record.Id}")).QuerySelectorAll(".facts div")
            .ToDictionary(d => d.QuerySelector("dt")!.TextContent, d => d.QuerySelector("dd")!.TextContent);

        Assert.Equal(("0 人次", "—", "—", "—"), (facts["受众"], facts["发放资料"], facts["现场咨询"], facts["新媒体推送"]));
    }

    [Fact]
    public async Task The_list_is_narrowed_to_the_townships_own_and_shows_month_and_theme_day_as_filters()
    {
        using var client = await app.SignInAsync("staff");
        await using var db = app.NewContext();
        var own = await db.Township<PublicityEvent>().CountAsync(e => e.VillageId == null && e.On.Year == 2025);
        var all = await db.Township<PublicityEvent>().CountAsync(e => e.On.Year == 2025);

        var page = await client.PageAsync($"{Ledger}?year=2025&village=township");
        var linked = await client.PageAsync($"{Ledger}?year=2025&month=4&theme={ThemeDay.IdOf(2)}");

        Assert.True(own > 0 && own < all);
        Assert.StartsWith($"合计（{own:N0} 条）", page.Text("tfoot th"), StringComparison.Ordinal);
        Assert.Equal("township", page.Value("village"));
        Assert.Equal(("4", $"{ThemeDay.IdOf(2)}"), (linked.Value("month"), linked.Value("theme")));
        Assert.Equal("township", (await client.PageAsync("/publicity/display-items?village=township")).Value("village"));
    }

    [Fact]
    public async Task A_year_to_come_is_not_reported_on()
    {
        using var client = await app.SignInAsync("leader");

        Assert.Equal("2026年普法责任清单", (await client.PageAsync("/publicity/duties?year=2030")).Text("h1"));
        Assert.Equal("2027年宣传日历", (await client.PageAsync("/publicity/calendar?year=2027")).Text("h1"));
        Assert.Equal("2026年宣传日历", (await client.PageAsync("/publicity/calendar?year=2030")).Text("h1"));
    }

    [Fact]
    public async Task Full_width_digits_are_numbers()
    {
        using var client = await app.SignInAsync("village01");
        var page = await client.PageAsync($"{Ledger}/new");

        var made = await client.SubmitAsync(page, ("Title", "全角数字"), ("Audience", "１，２５０"), ("Materials", "３０"));
        var wrong = await client.SubmitAsync(page, ("Title", "全角数字"), ("Audience", "五十人"));

        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
        var facts = (await client.PageAsync(made.Headers.Location!.ToString())).Text(".facts");
        Assert.Contains("1,250 人次", facts, StringComparison.Ordinal);
        Assert.Contains("30 份", facts, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
    }

    [Theory]
    [InlineData("５０", "50")]
    [InlineData("１２．５", "12.5")]
    [InlineData("１２。５", "12.5")]
    [InlineData("－３", "-3")]
    [InlineData("1,200", "1200")]
    [InlineData("１，５", "1,5")]
    [InlineData("1.2万", "12000")]
    [InlineData("３千人次", "3000")]
    [InlineData("12 人", "12")]
    [InlineData("12头", "12头")]
    [InlineData("五十", "五十")]
    [InlineData(null, null)]
    public void Number_text_is_half_width(string? typed, string? read) => Assert.Equal(read, typed.ToNumberText());

    [Fact]
    public async Task A_stale_edit_shows_both_sides_in_words()
    {
        using var client = await app.SignInAsync("staff");
        await using var db = app.NewContext();
        var record = await db.StoreAsync(new PublicityEvent(
            null, PublicityRecords.Square, PublicityRecords
                .Details(new(2026, 5, 1), (await db.Set<PublicityAgency>().FirstAsync(a => a.Name == "司法所")).Id), TestDatabase.Today));
        var (mine, theirs) = (await client.PageAsync($"{Ledger}/{record.Id}/edit"), await client.PageAsync($"{Ledger}/{record.Id}/edit"));
        var other = (await db.Set<PublicityAgency>().FirstAsync(a => a.Name == "禁毒办")).Id;

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

    private async Task<int> CountAsync()
    {
        await using var db = app.NewContext();
        return (await new PublicityEventQueries(db)
            .ListAsync(new PublicityEventFilter(null, null, null, null, null), default)).Totals.Records;
    }
}
