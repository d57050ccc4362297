using System.Net;
using Biandangou.Data.Study;
using Biandangou.Domain.Study;

namespace Biandangou.Tests.Study;

public sealed class StudyPlanPagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Ledger = "/study/plan";

    [Theory]
    [InlineData("village01", Ledger)]
    [InlineData("lawyer1", Ledger)]
    [InlineData("leader", Ledger + "/new")]
    public async Task A_role_without_the_right_is_refused(string userName, string path)
    {
        using var client = await app.SignInAsync(userName);

        Assert.Equal(HttpStatusCode.Forbidden, await client.StatusAsync(path));
        Assert.Equal(HttpStatusCode.NotFound, await (await app.SignInAsync("leader")).StatusAsync($"{Ledger}/{Guid.NewGuid()}"));
    }

    [Fact]
    public async Task The_page_counts_what_its_links_list()
    {
        using var leader = await app.SignInAsync("leader");

        var page = await leader.PageAsync($"{Ledger}?year=2026");

        var rows = page.QuerySelectorAll("tbody tr");
        Assert.True(rows.Length > 30);
        Assert.Empty(page.QuerySelectorAll("main a.btn"));
        using var staff = await app.SignInAsync("staff");
        Assert.NotEmpty((await staff.PageAsync($"{Ledger}?year=2026")).QuerySelectorAll("main a.btn"));
        var cadres = rows.First(r => r.TextContent.Contains("干部培训", StringComparison.Ordinal));
        var link = cadres.QuerySelector("td[data-l=开展] a")!;
        var records = await leader.PageAsync(link.GetAttribute("href")!);
        Assert.StartsWith($"{records.QuerySelectorAll("tbody tr").Length} 次", link.TextContent, StringComparison.Ordinal);
        var november = rows.Single(r => r.TextContent.Contains("11月", StringComparison.Ordinal) && r.TextContent.Contains(
            "村（场）每月", StringComparison.Ordinal));
        await using var db = app.NewContext();
        var held = (await new TrainingMatrixQueries(db).YearAsync(2026, TestDatabase.Today, default)).Villages
            .Count(v => v.Months[10].Sessions > 0);
        Assert.InRange(held, 1, 17);
        Assert.StartsWith($"{held}/18 个村（场）", november.QuerySelector("td[data-l=开展]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("本月待开展", november.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_is_entered_amended_and_deleted_and_leads_the_villages_form()
    {
        using var staff = await app.SignInAsync("staff");
        using var village = await app.SignInAsync("village01");
        var kind = SessionKind.IdOf(StudyKind.OtherStudy).ToString();

        var stored = await staff.SubmitAsync(
            await staff.PageAsync($"{Ledger}/new?year=2026"), ("Month", "11"), ("KindId", kind), ("Topic", "专题学习"), ("Times", "2"));
        var path = stored.Headers.Location!.ToString();
        var twice = await staff.SubmitAsync(
            await staff.PageAsync($"{Ledger}/new?year=2026"), ("Month", "11"), ("KindId", kind), ("Topic", "又一项"), ("Times", "1"));
        var refused = await twice.PageAsync();
        var bad = await (await staff.SubmitAsync(refused, ("Topic", ""), ("Times", "0"))).PageAsync();
        await staff.SubmitAsync(await staff.PageAsync($"{path}/edit"), ("Topic", "改过的专题"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, twice.StatusCode);
        Assert.Equal("2026年11月已有“其他学习”的计划，请修改那一项的主题或次数。", refused.Message("KindId"));
        Assert.Equal("又一项", refused.Value("Topic"));
        Assert.All(["Topic", "Times"], field => Assert.NotEqual("", bad.Message(field)));
        Assert.Equal("改过的专题", (await staff.PageAsync(path)).Text("h1"));
        Assert.Equal(1, await CountAsync(i => i.Month == 11 && i.KindId == SessionKind.IdOf(StudyKind.OtherStudy)));
        await staff.SubmitAsync(await staff.PageAsync($"{path}/delete"), ("Reason", "取消"));
        Assert.Equal(HttpStatusCode.NotFound, await staff.StatusAsync(path));

        await using var db = app.NewContext();
        var monthly = await db.Township<StudyPlanItem>()
            .SingleAsync(i => i.Year == 2026 && i.Month == 11 && i.KindId == SessionKind.IdOf(StudyKind.VillageTraining));
        await staff.SubmitAsync(await staff.PageAsync($"{Ledger}/{monthly.Id}/edit"), ("Topic", "镇里定的主题"));
        Assert.Equal("镇里定的主题", (await village.PageAsync("/study/training/new")).Value("Topic"));
    }

    [Fact]
    public async Task Last_years_plan_is_copied_once_into_an_empty_year()
    {
        using var staff = await app.SignInAsync("staff");
        using var leader = await app.SignInAsync("leader");
        var empty = await staff.PageAsync($"{Ledger}?year=2027");
        var before = await CountAsync(i => i.Year == 2026);
        Assert.Empty((await leader.PageAsync($"{Ledger}?year=2027")).QuerySelectorAll("main form"));

        await staff.SubmitAsync(empty);
        await staff.SubmitAsync(empty);
        var page = await staff.PageAsync($"{Ledger}?year=2027");

        Assert.Equal((before, before), (await CountAsync(i => i.Year == 2027), page.QuerySelectorAll("tbody tr").Length));
        Assert.Equal("2027年已有学习计划，没有再复制。", page.Text(".flash p"));
        Assert.All(page.QuerySelectorAll("tbody .tag").Filled(), t => Assert.Equal("未到", t.TextContent.Trim()));
        var far = PortalPages.Values((AngleSharp.Html.Dom.IHtmlFormElement)empty.QuerySelector("main form")!);
        Assert.Equal(HttpStatusCode.NotFound, (await staff.SubmitAsync($"{Ledger}/copy", far, ("year", "2040"))).StatusCode);
    }

    [Fact]
    public async Task A_year_whose_kinds_are_all_retired_is_not_offered_to_be_copied()
    {
        using var staff = await app.SignInAsync("staff");
        await using var db = app.NewContext();
        var kind = new SessionKind(new SessionKindDetails("停用的类别", StudyKind.OtherStudy, 900, false));
        db.AddRange(kind, new StudyPlanItem(new StudyPlanDetails(2050, 3, kind.Id, "主题", null, 1)));
        await db.SaveChangesAsync();
        Assert.NotEmpty((await staff.PageAsync($"{Ledger}?year=2051")).QuerySelectorAll("main form"));
        kind.Retire();
        await db.SaveChangesAsync();

        Assert.Empty((await staff.PageAsync($"{Ledger}?year=2051")).QuerySelectorAll("main form"));
    }

    private async Task<int> CountAsync(System.Linq.Expressions.Expression<Func<StudyPlanItem, bool>> which)
    {
        await using var db = app.NewContext();
        return await db.Township<StudyPlanItem>().Where(i => i.Year >= 2026).CountAsync(which);
    }
}
