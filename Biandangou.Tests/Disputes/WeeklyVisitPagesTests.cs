using System.Net;
using AngleSharp.Html.Dom;
using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;

namespace Biandangou.Tests.Disputes;

public sealed class WeeklyVisitPagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Ledger = "/disputes/visits";
    private const string Nobody = "11111111-1111-1111-1111-111111111111";
    private const string ThisWeek = "2026-11-23";

    private static (string, string?)[] Outcome =>
        [("HeldOn", ThisWeek), ("People", "村书记示例甲"), ("Households", "６"), ("Findings", "逐户了解情况。")];

    [Fact]
    public async Task A_village_plans_holds_and_deletes_its_own_visits_only()
    {
        var other = await OfAsync(v => v.Where(e => e.Village!.SortOrder == 2));
        using var client = await app.SignInAsync("village01");
        var form = await client.PageAsync($"{Ledger}/new");

        var made = await client.SubmitAsync(form, ("Purpose", "示例本村走访"));
        var path = made.Headers.Location!.ToString();
        var amended = await client.SubmitAsync(await client.PageAsync($"{path}/edit"), ("People", "示例改派"));
        var hold = await client.PageAsync($"{path}/hold");
        var held = await client.SubmitAsync(hold, Outcome);
        var again = await client.SubmitAsync(hold, Outcome);
        var stored = await OfAsync(v => v.Where(e => e.Purpose == "示例本村走访"));
        var page = await client.PageAsync(path);

        Assert.Equal("村书记示例甲", form.Value("People"));
        Assert.InRange(hold.QuerySelectorAll("main form .field").Length, 4, 5);
        Assert.Equal(HttpStatusCode.Redirect, amended.StatusCode);
        Assert.Equal((path, path), (held.Headers.Location!.ToString(), again.Headers.Location!.ToString()));
        Assert.Equal((6, new DateOnly(2026, 11, 23), "逐户了解情况。"), (stored.Households!.Value, stored.HeldOn!.Value, stored.Findings));
        Assert.Contains("6 户", page.Text(".facts"), StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("a[href*='/steps/new']"), a => Assert.EndsWith(
            $"/steps/new?kind=Visit&visit={stored.Id}", a.GetAttribute("href"), StringComparison.Ordinal));
        Assert.NotEmpty(page.QuerySelectorAll("a[href*='/steps/new']"));
        foreach (var action in new[] { "", "/edit", "/hold", "/cancel", "/delete" })
            Assert.Equal(HttpStatusCode.NotFound, await client.StatusAsync($"{Ledger}/{other.Id}{action}"));
        Assert.Equal(HttpStatusCode.Redirect, (await client
            .SubmitAsync(await client.PageAsync($"{path}/delete"), ("Reason", "误登记"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, await client.StatusAsync(path));
    }

    [Theory]
    [InlineData("PlaceId", Nobody, "请选择党支部")]
    [InlineData("PlaceId", "", "请选择党支部")]
    [InlineData("PlannedOn", "2021-12-31", "计划日期应在示例一村 · 示例一村党支部的存续期间（2022年1月1日起）。")]
    [InlineData("People", " ", "请填写走访人")]
    [InlineData("LawyerId", Nobody, "请选择聘期内的驻村律师")]
    public async Task What_is_wrong_with_a_plan_is_said_at_the_field(string field, string text, string message)
    {
        using var client = await app.SignInAsync("village01");
        var before = await CountAsync();

        var response = await client.SubmitAsync(await client.PageAsync($"{Ledger}/new"), ("Purpose", "保留的重点"), (field, text));
        var page = await response.PageAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Equal(message, page.Message(field));
        Assert.Equal("保留的重点", page.Value("Purpose"));
        Assert.Equal(before, await CountAsync());
    }

    [Theory]
    [InlineData("HeldOn", "2026-11-22", "走访日期应在计划的这一周内（2026年11月23日至2026年11月29日）。改在别的周走访的，请新增计划。")]
    [InlineData("HeldOn", "2026-11-24", "走访日期不能晚于今天（2026年11月23日）。")]
    [InlineData("Households", "0", "走访户数应在 1 和 10000 之间")]
    [InlineData("Findings", "", "请填写走访情况")]
    public async Task What_is_wrong_with_an_outcome_is_said_at_the_field_and_the_visit_stays_open(string field, string text, string message)
    {
        using var client = await app.SignInAsync("staff");
        var visit = await OfAsync(v => v.Where(e => e.PlannedOn >= new DateOnly(2026, 11, 23) && e.HeldOn == null
            && e.CancelledOn == null));

        var response = await client.SubmitAsync(
            await client.PageAsync($"{Ledger}/{visit.Id}/hold"), [.. Outcome, ("People", "保留的人"), (field, text)]);
        var page = await response.PageAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Equal(message, page.Message(field));
        Assert.Equal("保留的人", page.Value("People"));
        Assert.True((await OfAsync(v => v.Where(e => e.Id == visit.Id))).IsOpen);
    }

    [Fact]
    public async Task A_lawyer_sees_the_own_visits_and_records_them()
    {
        var other = await OfAsync(v => v.Where(e => e.LawyerId == null));
        await PlanAsync("示例律师走访", DemoLawyer);
        using var client = await app.SignInAsync("lawyer1");

        var week = await client.PageAsync(Ledger);
        var mine = await OfAsync(v => v.Where(e => e.Purpose == "示例律师走访"));
        var held = await client.SubmitAsync(await client.PageAsync($"{Ledger}/{mine.Id}/hold"), Outcome);

        Assert.All(week.QuerySelectorAll("tbody td[data-l=参加律师]").Filled(), cell => Assert.Equal("示例律师甲", cell.TextContent.Trim()));
        Assert.NotNull(week.QuerySelector($"a[href='{Ledger}/{mine.Id}/hold']"));
        Assert.Null(week.QuerySelector($"a[href^='{Ledger}/new']"));
        using var staff = await app.SignInAsync("staff");
        Assert.NotNull((await staff.PageAsync(Ledger)).QuerySelector($"a[href^='{Ledger}/new']"));
        Assert.Equal(HttpStatusCode.Redirect, held.StatusCode);
        Assert.Equal(mine.LawyerId, (await OfAsync(v => v.Where(e => e.Id == mine.Id))).LawyerId);
        Assert.Equal(HttpStatusCode.NotFound, await client.StatusAsync($"{Ledger}/{other.Id}/hold"));
    }

    [Fact]
    public async Task A_cancelled_visit_no_longer_counts_and_says_why()
    {
        await PlanAsync("示例取消", null);
        var visit = await OfAsync(v => v.Where(e => e.Purpose == "示例取消"));
        using var client = await app.SignInAsync("staff");
        var form = await client.PageAsync($"{Ledger}/{visit.Id}/cancel");

        var blank = await client.SubmitAsync(form, ("CancelReason", " "));
        Assert.Equal("请填写取消原因", (await blank.PageAsync()).Message("CancelReason"));
        Assert.True((await OfAsync(v => v.Where(e => e.Id == visit.Id))).IsOpen);
        await client.SubmitAsync(form, ("CancelReason", "示例大风"));

        Assert.Contains("示例大风（2026年11月23日取消）", (await client.PageAsync($"{Ledger}/{visit.Id}")).Text(".facts"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, await client.StatusAsync($"{Ledger}/{visit.Id}/hold"));
    }

    [Fact]
    public async Task Last_weeks_plan_is_copied_once_into_an_empty_week_and_never_into_a_past_one()
    {
        using var client = await app.SignInAsync("staff");
        const string Next = $"{Ledger}?week=2026-11-30";
        var last = (await client.PageAsync(Ledger)).QuerySelectorAll("tbody tr[data-visit]").Length;
        var values = PortalPages.Values((IHtmlFormElement)(await client.PageAsync(Next))
            .QuerySelector("form[action^='/disputes/visits/copy']")!);

        var first = await client.SubmitAsync($"{Ledger}/copy?week=2026-11-30", values);
        var copied = await client.PageAsync(Next);
        await client.SubmitAsync($"{Ledger}/copy?week=2026-11-30", values);
        await client.SubmitAsync($"{Ledger}/copy?week=2021-11-15", values);
        var twice = await client.PageAsync(Next);

        Assert.Equal(Next, first.Headers.Location!.ToString());
        Assert.True(last > 0);
        Assert.Equal((last, last), (copied.QuerySelectorAll("tbody tr[data-visit]").Length,
            twice.QuerySelectorAll("tbody tr[data-visit]").Length));
        Assert.Null(copied.QuerySelector("form[action^='/disputes/visits/copy']"));
        Assert.Empty((await client.PageAsync($"{Ledger}?week=2021-11-15")).QuerySelectorAll("tbody tr[data-visit]"));
    }

    [Fact]
    public async Task A_week_is_planned_for_the_chosen_branches_at_once()
    {
        using var client = await app.SignInAsync("staff");
        var form = await client.PageAsync($"{Ledger}/plan?week=2026-12-07");
        var before = await CountAsync();
        var chosen = Enumerable.Range(2, 16).Select(i => ($"Lines[{i}].IsChosen", (string?)null)).ToArray();
        (string, string?)[] typed = [.. chosen, ("Purpose", "示例整周"), ("Lines[1].People", "示例改人")];

        var wrong = await client.SubmitAsync(form, [.. typed, ("PlannedOn", "2026-12-14"), ("Lines[0].People", " ")]);
        var none = await client.SubmitAsync(form, [.. typed, ("Lines[0].IsChosen", null), ("Lines[1].IsChosen", null)]);
        Assert.Equal("计划日期应在这一周内（2026年12月7日—12月13日）。", (await wrong.PageAsync()).Message("PlannedOn"));
        Assert.Equal("请填写走访人", (await wrong.PageAsync()).QuerySelector("#Lines_0__People-e [data-valmsg-for]")!.TextContent);
        Assert.Equal("示例改人", (await wrong.PageAsync()).Value("Lines_1__People"));
        Assert.Equal("请至少选择一个党支部。", (await none.PageAsync()).Message("Lines"));
        Assert.Equal(before, await CountAsync());
        var made = await Task.WhenAll(client.SubmitAsync(form, typed), client.SubmitAsync(form, typed));

        Assert.All(made, m => Assert.Equal($"{Ledger}?week=2026-12-07", m.Headers.Location!.ToString()));
        Assert.Equal(before + 2, await CountAsync());
        var visit = await OfAsync(v => v.Where(e => e.Purpose == "示例整周" && e.Village!.SortOrder == 2));
        Assert.Equal(("示例改人", new DateOnly(2026, 12, 7)), (visit.People, visit.PlannedOn));
        Assert.NotNull(visit.PartyBranchId);
    }

    [Fact]
    public async Task The_year_sums_the_weeks_and_is_exported()
    {
        using var client = await app.SignInAsync("leader");

        var year = await client.PageAsync($"{Ledger}/year?year=2025");
        var cells = year.QuerySelectorAll(".matrix tbody td.sum:nth-last-child(3)").Select(c => c.TextContent.Split('/')).ToList();
        using var file = await client.GetAsync($"{Ledger}/year/export?year=2025");
        await using var db = app.NewContext();
        var stored = (await db.Township<WeeklyVisit>().ToListAsync())
            .FindAll(v => (v.HeldOn ?? v.PlannedOn).Year == 2025 && v.CancelledOn is null);

        Assert.Equal(18, cells.Count);
        Assert.Equal((stored.Count, stored.Count(v => v.HeldOn is not null)),
            (cells.Sum(c => int.Parse(c[1])), cells.Sum(c => int.Parse(c[0]))));
        Assert.Contains($"计划 {stored.Count} 次", year.Text(".page-head .sub"), StringComparison.Ordinal);
        Assert.Equal("2025年每周走访.xlsx", file.Content.Headers.ContentDisposition!.FileNameStar);
        using var package = new OfficeOpenXml.ExcelPackage(await file.Content.ReadAsStreamAsync());
        Assert.Equal(["按村（场）", "走访台账"], package.Workbook.Worksheets.Select(s => s.Name));
    }

    private static IQueryable<Guid?> DemoLawyer(PortalDbContext db) =>
        db.Set<Lawyer>().Where(l => l.Name == "示例律师甲").Select(l => (Guid?)l.Id);

    private async Task PlanAsync(string purpose, Func<PortalDbContext, IQueryable<Guid?>>? lawyer)
    {
        await using var db = app.NewContext();
        var village = await db.Township<Village>().OrderBy(v => v.SortOrder).FirstAsync();
        var who = lawyer is null ? null : await lawyer(db).SingleAsync();
        db.Add(new WeeklyVisit(new WeeklyVisitPlan(village.Id, null, db.Clock.Today(), "村书记示例甲", who, purpose)));
        await db.SaveChangesAsync();
    }

    private async Task<WeeklyVisit> OfAsync(Func<IQueryable<WeeklyVisit>, IQueryable<WeeklyVisit>> which)
    {
        await using var db = app.NewContext();
        return await which(db.Township<WeeklyVisit>()).OrderBy(v => v.Id).FirstAsync();
    }

    private async Task<int> CountAsync()
    {
        await using var db = app.NewContext();
        return await db.Township<WeeklyVisit>().CountAsync();
    }
}
