using System.Net;
using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;
using Biandangou.Tests.Portal.Demonstration;
using Xunit.Abstractions;

namespace Biandangou.Tests.Organisation;

public sealed class VillageChangePagesTests(PortalApp app, ITestOutputHelper output) : IClassFixture<PortalApp>
{
    private const string Register = "/villages";

    [Theory]
    [InlineData("rename")]
    [InlineData("close")]
    [InlineData("merge")]
    [InlineData("facilities/new")]
    [InlineData("leaders/new")]
    [InlineData("branches/new")]
    [InlineData("archivists/new")]
    public async Task Only_the_office_changes_a_village_and_only_one_that_is_there(string page)
    {
        using var clerk = await app.SignInAsync("village01");
        using var staff = await app.SignInAsync("staff");

        Assert.Equal(HttpStatusCode.Forbidden, await clerk.StatusAsync($"{Register}/{await IdAsync(1)}/{page}"));
        Assert.Equal(HttpStatusCode.NotFound, await staff.StatusAsync($"{Register}/{Guid.NewGuid()}/{page}"));
    }

    [Fact]
    public async Task A_rename_a_merge_and_a_closing_leave_every_figure_of_past_years_as_it_was()
    {
        var before = await PastAsync();
        using var client = await app.SignInAsync("staff");
        var (renamed, closed, merged, successor) = (await IdAsync(7), await IdAsync(8), await IdAsync(9), await IdAsync(10));

        // Nobody visits a village that is no more: what is planned beyond the day is cancelled first.
        await using (var plans = app.NewContext())
        {
            var planned = await plans.Township<WeeklyVisit>()
                .Where(v => (v.VillageId == closed || v.VillageId == merged) && v.HeldOn == null && v.CancelledOn == null
                && v.PlannedOn >= TestDatabase.Today).ToListAsync();
            Assert.NotEmpty(planned);
            var early = await client.SubmitAsync(
                await client.PageAsync($"{Register}/{closed}/close"), ("To", "2026-11-23"), ("CloseReason", "示例发〔2026〕2号"));
            Assert.StartsWith("每周走访中有", (await early.PageAsync()).Message("To"), StringComparison.Ordinal);
            foreach (var visit in planned)
                Assert.Equal(
                    HttpStatusCode.Redirect,
                    (await client.SubmitAsync(await client.PageAsync($"/disputes/visits/{visit.Id}/cancel"),
                        ("CancelReason", "撤并"))).StatusCode);
        }

        var answers = new[]
        {
            await client.SubmitAsync(
                await client.PageAsync($"{Register}/{renamed}/rename"), ("Name", "示例新七村"), ("From", "2026-11-23"),
                ("Reason", "示例发〔2026〕1号")),
            await client.SubmitAsync(
                await client.PageAsync($"{Register}/{closed}/close"), ("To", "2026-11-23"), ("CloseReason", "示例发〔2026〕2号")),
            await client.SubmitAsync(
                await client.PageAsync($"{Register}/{merged}/merge"),
                ("MergedIntoId", successor.ToString()), ("MergedOn", "2026-11-24"), ("CloseReason", "示例发〔2026〕3号")),
        };

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.Redirect, a.StatusCode));
        var after = await PastAsync();
        output.WriteLine($"{after.Count} figures compared");
        Assert.True(after.Count >= 4 * 20, $"only {after.Count}");
        Assert.Equal(before, after);

        var shown = await client.PageAsync($"{Register}/{renamed}");
        Assert.Equal("示例新七村", shown.Text("h1"));
        Assert.Contains("示例七村（至2026年11月22日）", shown.Text("dl.pairs"), StringComparison.Ordinal);
        var found = await client.PageAsync($"{Register}?q=示例七村");
        Assert.StartsWith("示例新七村", Assert.Single(found.QuerySelectorAll("tbody td.ttl")).TextContent.Trim(), StringComparison.Ordinal);
        Assert.Contains("已并入 示例十村", (await client.PageAsync($"{Register}/{merged}")).Text(".note"), StringComparison.Ordinal);

        await using var db = app.NewContext();
        var old = await db.Township<Grid>().Include(g => g.Officers).Where(g => g.VillageId == merged).ToListAsync();
        var anew = await db.Township<Grid>().Include(g => g.Officers)
            .Where(g => g.VillageId == successor && g.From == new DateOnly(2026, 11, 24)).ToListAsync();
        Assert.NotEmpty(old);
        Assert.All(old, g => Assert.Equal(new DateOnly(2026, 11, 23), g.To));
        Assert.Equal(old.Select(g => (g.Name, g.Officers.Count)).Order(), anew.Select(g => (g.Name, g.Officers.Count)).Order());

        app.Clock.Advance(TimeSpan.FromDays(1));
        using var later = await app.SignInAsync("staff");
        var form = await later.PageAsync("/publicity/law-savvy/new");
        var list = await later.PageAsync("/publicity/law-savvy");
        Assert.Contains(form.QuerySelectorAll("#VillageId option"), o => o.TextContent == "示例十村");
        Assert.DoesNotContain(form.QuerySelectorAll("#VillageId option"), o => o.TextContent is "示例八村" or "示例九村");
        Assert.Contains(list.QuerySelectorAll("#village option"), o => o.TextContent == "示例八村");
    }

    [Theory]
    [InlineData("示例 二村")]
    [InlineData("示例二村　")]
    public async Task A_name_another_village_has_is_refused_and_kept_in_the_form(string name)
    {
        using var client = await app.SignInAsync("staff");
        var id = await IdAsync(3);

        var answer = await client.SubmitAsync(await client.PageAsync($"{Register}/{id}/rename"), ("Name", name), ("Reason", "保留的原因"));
        var page = await answer.PageAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal($"名称“{name.Trim()}”已存在", page.Message("Name"));
        Assert.Equal("保留的原因", page.Value("Reason"));
        Assert.Equal("示例三村", (await client.PageAsync($"{Register}/{id}")).Text("h1"));
    }

    [Fact]
    public async Task A_last_day_before_the_newest_record_is_refused_at_the_field()
    {
        using var client = await app.SignInAsync("staff");
        var id = await IdAsync(4);

        var answer = await client.SubmitAsync(
            await client.PageAsync($"{Register}/{id}/close"), ("To", "2025-12-31"), ("CloseReason", "示例发〔2026〕4号"));
        var merge = await client.SubmitAsync(
            await client.PageAsync($"{Register}/{id}/merge"), ("MergedOn", "2026-01-01"), ("MergedIntoId", (await IdAsync(5)).ToString()),
            ("CloseReason", "原因"));

        Assert.Contains("最后一天不能早于这一天", (await answer.PageAsync()).Message("To"), StringComparison.Ordinal);
        Assert.Contains("最后一天不能早于这一天", (await merge.PageAsync()).Message("MergedOn"), StringComparison.Ordinal);
        await using var db = app.NewContext();
        Assert.Null((await db.Township<Village>().SingleAsync(v => v.Id == id)).To);
        Assert.False(await db.Township<Grid>().AnyAsync(g => g.VillageId == id && g.To != null));
    }

    [Fact]
    public async Task Lawyers_and_cadres_go_with_the_village()
    {
        using var client = await app.SignInAsync("staff");
        var made = await client.SubmitAsync(await client.PageAsync($"{Register}/new"), ("Name", "示例将撤村"), ("From", "2020-01-01"));
        var path = made.Headers.Location!.ToString();
        var (village, last) = (Guid.Parse(path.Split('/')[^1]), new DateOnly(2026, 11, 20));
        Guid lawyerId;
        await using (var db = app.NewContext())
        {
            var lawyer = await db.Township<Lawyer>().Include(l => l.Contracts).Include(l => l.Villages).SingleAsync(l => l.Name == "示例律师甲");
            var record = await db.Township<Village>().SingleAsync(v => v.Id == village);
            var from = lawyer.Contracts.Single(c => c.On(TestDatabase.Today)).From;
            lawyerId = lawyer.Id;
            db.AddRange(lawyer.Serve(record, from, last.AddDays(1)), lawyer.Serve(record, last.AddDays(2)));
            db.AddRange(Cadre(from), Cadre(last.AddDays(1)));
            await db.SaveChangesAsync();
        }

        (string, string?)[] typed = [("To", "2026-11-20"), ("CloseReason", "示例发〔2026〕5号")];
        var refused = await client.SubmitAsync(await client.PageAsync($"{path}/close"), typed);
        Assert.Equal("示例包干从2026年11月21日才开始蹲点，请先修改或删除。", (await refused.PageAsync()).Message("To"));
        await using (var db = app.NewContext())
        {
            Assert.Equal(2, await db.Set<LawyerVillage>().CountAsync(v => v.VillageId == village && v.To != last));
            db.Remove(await db.Township<CadreAssignment>().SingleAsync(c => c.VillageId == village && c.From > last));
            await db.SaveChangesAsync();
        }

        var closed = await client.SubmitAsync(await client.PageAsync($"{path}/close"), typed);

        Assert.Equal(HttpStatusCode.Redirect, closed.StatusCode);
        await using var after = app.NewContext();
        Assert.Equal(last, Assert.Single(await after.Set<LawyerVillage>().Where(v => v.VillageId == village).ToListAsync()).To);
        var cadre = Assert.Single(await after.Township<CadreAssignment>().Where(c => c.VillageId == village).ToListAsync());
        Assert.Equal(last, cadre.To);
        foreach (var form in new[] { "/organisation/cadres/new", $"/organisation/lawyers/{lawyerId}/villages/new", "/lawyer-services/new" })
        {
            var names = (await client.PageAsync(form)).QuerySelectorAll("#VillageId option").Select(o => o.TextContent).ToList();
            Assert.Contains("示例一村", names);
            Assert.DoesNotContain("示例将撤村", names);
        }

        var beyond = await client.SubmitAsync(await client.PageAsync($"/organisation/cadres/{cadre.Id}/edit"), ("To", "2026-11-21"));
        Assert.Equal("示例将撤村已于2026年11月20日撤销，结束日期不能晚于这一天。", (await beyond.PageAsync()).Message("To"));

        CadreAssignment Cadre(DateOnly from) => new(new CadreDetails("示例包干", "干部", CadreKind.Stationed, village, from, null, null));
    }

    [Fact]
    public async Task A_room_is_entered_amended_and_removed_with_its_days()
    {
        using var client = await app.SignInAsync("staff");
        var path = $"{Register}/{await IdAsync(5)}";
        var page = await client.PageAsync($"{path}/facilities/new");

        var beside = await client.SubmitAsync(page, ("Kind", "LegalStudio"), ("Guide", "示例保留"), ("From", "2026-01-01"));
        var refused = await beside.PageAsync();
        (string, string?)[] first = [("Name", "示例第二党支部"), ("Secretary", "示例甲"), ("From", "2026-01-01")];
        var form = await client.PageAsync($"{path}/branches/new");
        var twice = await Task.WhenAll(client.SubmitAsync(form, first), client.SubmitAsync(form, first));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, beside.StatusCode);
        Assert.Contains("已有法律工作室", refused.Message("From"), StringComparison.Ordinal);
        Assert.Equal("示例保留", refused.Value("Guide"));
        Assert.All(twice, a => Assert.Equal(HttpStatusCode.Redirect, a.StatusCode));
        var branch = Assert.Single(await BranchesAsync("示例第二党支部"));

        var edited = await client.SubmitAsync(await client.PageAsync($"{path}/branches/{branch.Id}/edit"), ("Secretary", "示例乙"),
            ("To", "2025-01-01"));
        Assert.Contains("结束日期不能早于", (await edited.PageAsync()).Message("To"), StringComparison.Ordinal);
        Assert.Equal("示例甲", Assert.Single(await BranchesAsync("示例第二党支部")).Secretary);

        var ask = await client.PageAsync($"{path}/branches/{branch.Id}/delete");
        Assert.EndsWith("请填写删除原因。", (await (await client.SubmitAsync(ask, ("Reason", " "))).PageAsync()).Text("#Reason-e"),
            StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await client.SubmitAsync(ask, ("Reason", "误登记"))).StatusCode);
        Assert.Empty(await BranchesAsync("示例第二党支部"));
        await using var db = app.NewContext();
        Assert.True(await db.AuditEntries.AnyAsync(a => a.Reason!.Contains("党支部“示例第二党支部”（2026年1月1日至今）：误登记")));
    }

    private async Task<List<PartyBranch>> BranchesAsync(string name)
    {
        await using var db = app.NewContext();
        return await db.Township<PartyBranch>().Where(b => b.Name == name).ToListAsync();
    }

    /// <summary>Every figure of 2022–2025.</summary>
    private async Task<List<(int Year, string Code, decimal Value)>> PastAsync()
    {
        await using var db = app.NewContext();
        var all = new List<(int, string, decimal)>();
        foreach (var year in Enumerable.Range(2022, 4))
            all.AddRange((await Loaded.FiguresAsync(db, year)).OrderBy(f => f.Key, StringComparer.Ordinal).Select(
                f => (year, f.Key, f.Value)));
        return all;
    }

    private async Task<Guid> IdAsync(int order)
    {
        await using var db = app.NewContext();
        return await db.Township<Village>().Where(v => v.SortOrder == order).Select(v => v.Id).SingleAsync();
    }
}
