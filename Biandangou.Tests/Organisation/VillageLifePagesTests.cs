using System.Net;
using Biandangou.Domain.Accounts;
using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;
using Biandangou.Domain.Study;

namespace Biandangou.Tests.Organisation;

/// <summary>What a village did lies between its first and its last day, in every ledger.</summary>
public sealed class VillageLifePagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Theory]
    [InlineData("/study/sessions", "On", "Topic:集中学习", "Speaker:示例甲", "SpeakerKind:2", "Attended:20")]
    [InlineData("/publicity/events", "On", "Title:集中宣传", "KindId:*", "AgencyId:*", "Audience:30", "Sessions:1")]
    [InlineData("/lawyer-services", "On", "LawyerId:*", "Kind:0", "Client:示例委托", "Matter:示例事项", "Hours:1")]
    [InlineData("/publicity/display-items", "From", "Kind:Board", "Quantity:1")]
    [InlineData("/publicity/law-savvy", "From", "Name:示例生效", "Identity:村民")]
    public async Task A_record_outside_the_villages_life_is_refused_when_entered_and_when_amended(
        string ledger, string day, params string[] fields)
    {
        using var staff = await app.SignInAsync("staff");
        await using var db = app.NewContext();
        var village = new Village($"新设{ledger.Length}村", VillageKind.Village, 90, new DateOnly(2026, 1, 15));
        db.Add(village);
        await db.SaveChangesAsync();
        var form = await staff.PageAsync($"{ledger}/new");
        var typed = fields.Select(f => f.Split(':')).Select(f => (f[0], f[1] == "*" ? First(form, f[0]) : f[1]))
            .Append(("VillageId", $"{village.Id}")).Concat(
            day == "On" && ledger.StartsWith("/study", StringComparison.Ordinal)
            ? [("KindId", $"{SessionKind.IdOf(StudyKind.VillageTraining)}")] : []);

        var refused = await staff.SubmitAsync(form, [.. typed, (day, "2024-02-29")]);
        var page = await refused.PageAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal($"{village.Name}自2026年1月15日设立，日期不能早于这一天。", page.Message(day));
        Assert.Equal("2024-02-29", page.Value(day));

        var made = await staff.SubmitAsync(page, (day, "2026-11-19"));
        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
        village.SetActive(village.From, new DateOnly(2026, 11, 19));
        await db.SaveChangesAsync();
        var path = made.Headers.Location!.ToString();
        var edit = await staff.PageAsync($"{path}/edit");
        var moved = await staff.SubmitAsync(edit, (day, "2026-11-20"));

        Assert.Equal($"{village.Name}已于2026年11月19日撤并，日期不能晚于这一天。", (await moved.PageAsync()).Message(day));
        Assert.Equal("2026-11-19", (await staff.PageAsync($"{path}/edit")).Value(day));
        Assert.Equal(HttpStatusCode.Redirect, (await staff.SubmitAsync(edit)).StatusCode);
    }

    [Theory]
    [InlineData("2026-11-22", "已撤销")]
    [InlineData("2026-11-23", "将撤销")]
    [InlineData("2026-11-24", "将撤销")]
    public async Task A_village_that_closes_is_marked_from_the_day_that_is_registered(string last, string tag)
    {
        using var staff = await app.SignInAsync("staff");
        await using var db = app.NewContext();
        var village = new Village($"撤销于{last}的村", VillageKind.Village, 92, new DateOnly(2022, 1, 1));
        village.SetActive(village.From, DateOnly.ParseExact(last, "yyyy-MM-dd"));
        db.Add(village);
        await db.SaveChangesAsync();

        var page = await staff.PageAsync($"/villages/{village.Id}");

        Assert.Equal(tag, page.Text(".page-head .tag"));
        Assert.Empty(page.QuerySelectorAll("a[href$='/close'], a[href$='/merge'], a[href$='/rename']"));
    }

    [Theory]
    [InlineData(-10, -1, "已结束")]
    [InlineData(-10, 0, null)]
    [InlineData(0, 10, null)]
    [InlineData(1, 10, "未开始")]
    public async Task What_begins_later_is_not_shown_as_ended(int from, int to, string? state)
    {
        using var staff = await app.SignInAsync("staff");
        var (first, last) = (TestDatabase.Today.AddDays(from), TestDatabase.Today.AddDays(to));
        await using var db = app.NewContext();
        var village = new Village($"任期{from}至{to}的村", VillageKind.Village, 93, new DateOnly(2022, 1, 1));
        village.Lead("示例领导", first, last);
        village.Found(new BranchDetails("示例支部", null, first, last));
        village.Entrust(new ArchivistDetails("示例管理员", null, first, last));
        village.Open(new FacilityDetails(FacilityKind.LegalStudio, HasOwnRoom: true, null, first, last));
        var cadre = new CadreAssignment(new CadreDetails("示例包村", "科员", CadreKind.InCharge, village.Id, first, null, null));
        db.AddRange(village, cadre);
        if (to < 0)
            cadre.End(last);
        await db.SaveChangesAsync();

        var page = await staff.PageAsync($"/villages/{village.Id}");
        var record = await staff.PageAsync($"/organisation/cadres/{cadre.Id}");

        var parts = page.QuerySelectorAll("aside .todo li .what").ToDictionary(
            p => p.FirstChild!.TextContent.Trim(), p => p.QuerySelector(".tag")?.TextContent);
        Assert.Equal(["法律工作室", "示例包村", "示例支部", "示例管理员", "示例领导"], parts.Keys.Order(StringComparer.Ordinal));
        Assert.All(parts.Values, tag => Assert.Equal(state, tag));
        Assert.Equal(to >= 0 && from <= 0, record.Text("dl.facts").Contains("在任", StringComparison.Ordinal));
        Assert.Equal(from > 0, record.Text("dl.facts").Contains("尚未任职", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_party_branch_that_visits_name_is_not_deleted()
    {
        using var staff = await app.SignInAsync("staff");
        await using var db = app.NewContext();
        var branch = await db.Township<WeeklyVisit>().Where(v => v.PartyBranchId != null).Select(v => v.PartyBranch!).FirstAsync();
        var path = $"/villages/{branch.VillageId}/branches/{branch.Id}/delete";

        var refused = await staff.SubmitAsync(await staff.PageAsync(path), ("Reason", "误登记"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("在每周走访中已有记录，不能删除", (await refused.PageAsync()).Text("main"), StringComparison.Ordinal);
        Assert.True(await db.Township<PartyBranch>().AnyAsync(b => b.Id == branch.Id));
    }

    [Fact]
    public async Task A_grid_officer_whom_an_account_stands_for_is_not_deleted()
    {
        using var staff = await app.SignInAsync("staff");
        await using var db = app.NewContext();
        var officer = await db.Township<GridOfficer>().FirstAsync(o => db.Set<GrantedUnit>().Any(u => u.GridOfficerId == o.Id));
        var path = $"/grids/{officer.GridId}/officers/{officer.Id}/delete";

        var refused = await staff.SubmitAsync(await staff.PageAsync(path), ("Reason", "误登记"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("在账号授权中已有记录，不能删除", (await refused.PageAsync()).Text(".err-sum"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_closed_village_did_is_recorded_afterwards_by_the_office()
    {
        using var staff = await app.SignInAsync("staff");
        await using var db = app.NewContext();
        var village = new Village("撤销的村", VillageKind.Village, 91, new DateOnly(2022, 1, 1));
        village.SetActive(village.From, new DateOnly(2025, 6, 30));
        db.Add(village);
        await db.SaveChangesAsync();
        var form = await staff.PageAsync("/study/sessions/new");

        var made = await staff.SubmitAsync(
            form, ("VillageId", $"{village.Id}"), ("KindId", $"{SessionKind.IdOf(StudyKind.LawLecture)}"), ("On", "2025-06-30"),
            ("Topic", "补登记"), ("Speaker", "示例甲"), ("SpeakerKind", "2"), ("Attended", "20"));

        Assert.Equal("撤销的村（至2025年6月30日）", form.QuerySelector($"option[value='{village.Id}']")!.TextContent);
        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
    }

    private static string First(AngleSharp.Html.Dom.IHtmlDocument form, string field) =>
        form.QuerySelectorAll($"#{field} option, input[name={field}]").Select(o => o.GetAttribute("value")!).First(v => v.Length > 0);
}
