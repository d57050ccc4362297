using System.Net;
using Biandangou.Domain.Organisation;
using Biandangou.Domain.Publicity;
using Biandangou.Tests.Publicity;

namespace Biandangou.Tests.Organisation;

public sealed class VillagePagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Register = "/villages";

    [Fact]
    public async Task The_register_sums_what_belongs_to_the_villages()
    {
        using var client = await app.SignInAsync("leader");

        var page = await client.PageAsync(Register);

        Assert.EndsWith("网格 109 个，网格员 110 名，法律明白人 59 人", page.Text(".page-head .sub"), StringComparison.Ordinal);
        Assert.Equal("109", page.Text("tfoot td"));
        Assert.Null(page.QuerySelector($"a[href='{Register}/new']"));
    }

    [Fact]
    public async Task A_village_account_has_a_list_of_one_and_no_other_village()
    {
        var other = await OfOrderAsync(2);
        using var client = await app.SignInAsync("village01");

        var page = await client.PageAsync(Register);
        var own = await client.PageAsync(page.QuerySelector("td.act a")!.GetAttribute("href")!);

        Assert.Equal("示例一村", Assert.Single(page.QuerySelectorAll("tbody td.ttl")).TextContent.Trim());
        Assert.Equal("示例一村", own.Text("h1"));
        Assert.Equal(HttpStatusCode.NotFound, await client.StatusAsync($"{Register}/{other.Id}"));
    }

    [Fact]
    public async Task The_glance_leads_to_ledgers_that_show_what_it_counts()
    {
        var village = await OfOrderAsync(1);
        using var client = await app.SignInAsync("staff");

        var page = await client.PageAsync($"{Register}/{village.Id}");

        var kpis = page.QuerySelectorAll("a.kpi");
        (string Ledger, string Place, Func<string, string> Told)[] counts =
        [
            ("/study/sessions", ".page-head .sub", value => $"学习培训 {value} 场，"),
            ("/publicity/events", ".page-head .sub", value => $"宣传活动 {value} 场次，"),
            ("/disputes", ".pager span", value => $"共 {value} 起"), ("/disputes", ".pager span", value => $"共 {value} 起"),
        ];
        Assert.Equal(counts.Select(c => c.Ledger), kpis.Select(k => k.GetAttribute("href")!.Split('?')[0]));
        foreach (var (kpi, (_, place, told)) in kpis.Zip(counts))
        {
            var ledger = await client.PageAsync(kpi.GetAttribute("href")!);
            Assert.Contains(told(kpi.QuerySelector(".val")!.FirstChild!.TextContent), ledger.Text(place), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_glance_names_what_the_village_lacks_and_links_only_where_one_may_mend_it()
    {
        var village = await OfOrderAsync(12);
        using var staff = await app.SignInAsync("staff");
        using var leader = await app.SignInAsync("leader");

        var mends = await staff.PageAsync($"{Register}/{village.Id}");
        var reads = await leader.PageAsync($"{Register}/{village.Id}");

        Assert.Equal("还差 1 人（每村至少 3 人）", mends.Text(".todo a[href='/publicity/law-savvy/new']"));
        Assert.Null(reads.QuerySelector(".todo a[href='/publicity/law-savvy/new']"));
        Assert.Contains("还差 1 人", reads.Text(".todo"), StringComparison.Ordinal);
        Assert.Equal(12, mends.QuerySelectorAll("ol.strip li").Length);
        Assert.Null(reads.QuerySelector("a[href$='/close']"));
    }

    [Fact]
    public async Task A_new_village_starts_with_the_running_year_so_that_what_it_did_since_can_be_entered()
    {
        using var client = await app.SignInAsync("staff");
        var form = await client.PageAsync($"{Register}/new");

        Assert.Equal("2026-01-01", form.Value("From"));
        using var sent = await client.SubmitAsync(form, ("Name", "示例年初村"));
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        await using var db = app.NewContext();
        Assert.Equal(new DateOnly(2026, 1, 1), (await db.Township<Village>().SingleAsync(v => v.Name == "示例年初村")).From);
    }

    [Fact]
    public async Task A_village_reads_back_and_its_name_is_unique()
    {
        using var client = await app.SignInAsync("staff");
        var page = await client.PageAsync($"{Register}/new");
        (string, string?)[] typed = [("Name", "示例读回村"), ("From", "2026-03-01")];

        var made = await Task.WhenAll(client.SubmitAsync(page, typed), client.SubmitAsync(page, typed));
        var shown = await client.PageAsync(made[0].Headers.Location!.ToString());
        var again = await client.SubmitAsync(await client.PageAsync($"{Register}/new"), ("Name", "示例 读回村"), ("SortOrder", "88"));
        var refused = await again.PageAsync();

        Assert.Single(made.Select(r => r.Headers.Location).Distinct());
        Assert.Equal("示例读回村", shown.Text("h1"));
        Assert.Contains("2026年3月1日", shown.Text("dl.pairs"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
        Assert.Equal("名称“示例 读回村”已存在", refused.Message("Name"));
        Assert.Equal("88", refused.Value("SortOrder"));
    }

    [Fact]
    public async Task Two_villages_of_one_name_at_once_leave_one()
    {
        using var client = await app.SignInAsync("staff");
        var first = await client.PageAsync($"{Register}/new");
        var second = await client.PageAsync($"{Register}/new");

        var responses = await Task.WhenAll(client.SubmitAsync(first, ("Name", "示例争名村")), client.SubmitAsync(second, ("Name", "示例争名村")));

        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.UnprocessableEntity], responses.Select(r => r.StatusCode).Order());
    }

    [Fact]
    public async Task A_stale_edit_is_stopped_and_a_taken_name_refused()
    {
        var village = await OfOrderAsync(6);
        using var client = await app.SignInAsync("staff");
        var (one, two) = (await client.PageAsync($"{Register}/{village.Id}/edit"), await client.PageAsync($"{Register}/{village.Id}/edit"));
        await client.SubmitAsync(one, ("SortOrder", "61"));

        var stale = await client.SubmitAsync(two, ("SortOrder", "62"));
        var conflict = await stale.PageAsync();
        var taken = await client.SubmitAsync(conflict, ("Name", "示例一村"));

        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        Assert.Equal("62", conflict.Value("SortOrder"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, taken.StatusCode);
        Assert.Equal("名称“示例一村”已存在", (await taken.PageAsync()).Message("Name"));
    }

    [Fact]
    public async Task A_first_day_after_the_oldest_record_is_refused_at_the_field()
    {
        using var client = await app.SignInAsync("staff");
        var made = await client.SubmitAsync(await client.PageAsync($"{Register}/new"), ("Name", "示例首日村"), ("From", "2024-01-01"));
        var path = $"{made.Headers.Location}/edit";
        await using var db = app.NewContext();
        var village = await db.Township<Village>().SingleAsync(v => v.Name == "示例首日村");
        var agency = await db.Township<PublicityAgency>().Select(a => a.Id).FirstAsync();
        foreach (var day in new[] { new DateOnly(2024, 3, 1), new DateOnly(2024, 2, 29) })
            db.Add(new PublicityEvent(village.Id, PublicityRecords.Square, PublicityRecords.Details(day, agency), TestDatabase.Today));
        await db.SaveChangesAsync();

        var refused = await client.SubmitAsync(await client.PageAsync(path), ("From", "2024-03-01"), ("SortOrder", "77"));
        var page = await refused.PageAsync();
        var same = await SameAsync();
        var taken = await client.SubmitAsync(await client.PageAsync(path), ("From", "2024-02-29"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal("2024年2月29日已有普法宣传活动记录，启用日期不能晚于这一天。", page.Message("From"));
        Assert.Equal("77", page.Value("SortOrder"));
        Assert.Equal((new DateOnly(2024, 1, 1), village.Version), (same.From, same.Version));
        Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
        Assert.Equal(new DateOnly(2024, 2, 29), (await SameAsync()).From);

        async Task<Village> SameAsync()
        {
            await using var fresh = app.NewContext();
            return await fresh.Township<Village>().SingleAsync(v => v.Id == village.Id);
        }
    }

    [Fact]
    public async Task A_name_another_village_bore_in_those_days_is_refused()
    {
        using var client = await app.SignInAsync("staff");
        var old = await client.SubmitAsync(await client.PageAsync($"{Register}/new"), ("Name", "示例曾用村"), ("From", "2020-01-01"));
        var bearer = old.Headers.Location!.ToString();
        await client.SubmitAsync(await client.PageAsync($"{bearer}/rename"), ("Name", "示例现用村"), ("From", "2024-07-01"), ("Reason", "示例"));
        const string Borne = "“示例 曾用村”是示例现用村的曾用名（到2024年6月30日为止），请改用其他名称或核对";

        var early = await client.SubmitAsync(await client.PageAsync($"{Register}/new"), ("Name", "示例 曾用村"), ("From", "2024-06-30"));
        var later = await client.SubmitAsync(await client.PageAsync($"{Register}/new"), ("Name", "示例 曾用村"), ("From", "2024-07-01"));
        var path = later.Headers.Location!.ToString();
        var moved = await client.SubmitAsync(await client.PageAsync($"{path}/edit"), ("From", "2024-06-30"));
        var third = await client.SubmitAsync(await client.PageAsync($"{Register}/new"), ("Name", "示例第三村"), ("From", "2020-01-01"));
        await client.SubmitAsync(await client.PageAsync($"{path}/edit"), ("Name", "示例第四村"));
        var renamed = await client.SubmitAsync(
            await client.PageAsync($"{third.Headers.Location}/rename"), ("Name", "示例 曾用村"), ("From", "2024-06-30"), ("Reason", "示例"));
        var back = await client.SubmitAsync(await client.PageAsync($"{bearer}/rename"), ("Name", "示例曾用村"), ("From", "2025-07-01"),
            ("Reason", "示例"));

        Assert.Equal($"{Borne}启用日期。", (await early.PageAsync()).Message("Name"));
        Assert.Equal($"{Borne}启用日期。", (await moved.PageAsync()).Message("Name"));
        Assert.Equal($"{Borne}更名日期。", (await renamed.PageAsync()).Message("Name"));
        Assert.Equal(HttpStatusCode.Redirect, back.StatusCode);
        Assert.Equal("示例第三村", (await client.PageAsync(third.Headers.Location!.ToString())).Text("h1"));
    }

    [Fact]
    public async Task A_village_with_records_stays_and_an_empty_one_goes()
    {
        var village = await OfOrderAsync(3);
        using var client = await app.SignInAsync("staff");
        var made = await client.SubmitAsync(await client.PageAsync($"{Register}/new"), ("Name", "示例误登记村"));
        var path = made.Headers.Location!.ToString();

        var refused = await client.SubmitAsync(await client.PageAsync($"{Register}/{village.Id}/delete"), ("Reason", "撤并"));
        var gone = await client.SubmitAsync(await client.PageAsync($"{path}/delete"), ("Reason", "误登记"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("示例三村在党支部、档案管理员、", (await refused.PageAsync()).Text(".err-sum"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await client.StatusAsync($"{Register}/{village.Id}"));
        Assert.Equal(HttpStatusCode.Redirect, gone.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, await client.StatusAsync(path));
    }

    private async Task<Village> OfOrderAsync(int order)
    {
        await using var db = app.NewContext();
        return await db.Township<Village>().SingleAsync(v => v.SortOrder == order);
    }
}
