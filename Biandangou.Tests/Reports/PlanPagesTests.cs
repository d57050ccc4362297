using System.Net;
using Biandangou.Domain.Reports;

namespace Biandangou.Tests.Reports;

public sealed class PlanPagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Problems = "/reports/problems";
    private const string Plans = "/reports/plans";

    [Theory]
    [InlineData("village01", Problems)]
    [InlineData("lawyer1", Plans)]
    [InlineData("leader", Problems + "/new")]
    [InlineData("leader", Plans + "/new")]
    public async Task A_role_without_the_right_is_refused(string userName, string path)
    {
        using var client = await app.SignInAsync(userName);
        using var staff = await app.SignInAsync("staff");
        using var leader = await app.SignInAsync("leader");

        Assert.Equal(HttpStatusCode.Forbidden, await client.StatusAsync(path));
        foreach (var page in new[] { $"{Problems}/{Guid.NewGuid()}", $"{Plans}/{Guid.NewGuid()}/outcome",
            $"{Plans}/{Guid.NewGuid()}/carry" })
            Assert.Equal(HttpStatusCode.NotFound, await staff.StatusAsync(page));
        Assert.NotEmpty((await staff.PageAsync($"{Plans}?year=2026")).QuerySelectorAll("main .btn-primary"));
        Assert.Empty((await leader.PageAsync($"{Plans}?year=2026")).QuerySelectorAll("main .btn-primary"));
    }

    [Fact]
    public async Task A_problem_is_entered_answered_amended_and_deleted()
    {
        using var staff = await app.SignInAsync("staff");

        var bad = await (await staff.SubmitAsync(
            await staff.PageAsync($"{Problems}/new?year=2026"), ("Problem", "登记不及时"), ("DueOn", "2025-01-01"))).PageAsync();
        Assert.Equal(("登记不及时", "2025-01-01", "2026"), (bad.Value("Problem"), bad.Value("DueOn"), bad.Value("Year")));
        Assert.All(["Cause", "Measure"], field => Assert.NotEqual("", bad.Message(field)));
        var early = await staff.SubmitAsync(bad, ("Cause", "人手不足"), ("Measure", "上门指导"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.StatusCode);
        var refused = await early.PageAsync();
        Assert.Equal("整改时限不能早于报告年度（2026年）。", refused.Message("DueOn"));
        Assert.Equal(0, await CountAsync<ReportProblem>(p => p.Year == 2026));

        var path = (await staff.SubmitAsync(refused, ("DueOn", ""))).Headers.Location!.ToString();
        await staff.SubmitAsync(await staff.PageAsync($"{path}/edit"), ("Cause", "经费不足"));
        var report = await (await staff.GetAsync("/reports/2026")).Content.ReadAsStringAsync();
        Assert.Contains("一是登记不及时，主要原因是经费不足。", report, StringComparison.Ordinal);
        var link = (await staff.PageAsync(path)).QuerySelector("main section a.sm")!.GetAttribute("href")!;
        var form = await staff.PageAsync(link);
        Assert.Equal(("2027", path[^36..]), (form.Value("Year"), form.Value("ProblemId")));
        await staff.SubmitAsync(form, ("Task", "上门指导三个村"), ("Owner", "镇法治办"), ("DueOn", "2027-03-31"));
        Assert.Contains("上门指导三个村", (await staff.PageAsync(path)).Text("main"), StringComparison.Ordinal);
        Assert.Contains("1 项", (await staff.PageAsync($"{Problems}?year=2026")).Text("td[data-l=任务]"), StringComparison.Ordinal);

        await staff.SubmitAsync(await staff.PageAsync($"{path}/delete"), ("Reason", "误登"));
        Assert.Equal(HttpStatusCode.NotFound, await staff.StatusAsync(path));
        Assert.Equal(HttpStatusCode.OK, await staff.StatusAsync($"{Plans}?year=2027"));
    }

    [Fact]
    public async Task A_task_is_entered_settled_and_carried_into_the_next_year()
    {
        using var staff = await app.SignInAsync("staff");
        var bad = await (await staff.SubmitAsync(
            await staff.PageAsync($"{Plans}/new?year=2026"), ("Task", "建设法治广场"), ("Owner", ""), ("DueOn", "2027-05-01"))).PageAsync();
        Assert.Equal(("建设法治广场", "2027-05-01"), (bad.Value("Task"), bad.Value("DueOn")));
        Assert.NotEqual("", bad.Message("Owner"));
        var outside = await (await staff.SubmitAsync(bad, ("Owner", "镇法治办"))).PageAsync();
        Assert.Equal("完成时限应在2026年内。", outside.Message("DueOn"));
        Assert.Equal(0, await CountAsync<PlanTask>(i => i.Task == "建设法治广场"));
        var path = (await staff.SubmitAsync(outside, ("DueOn", "2026-05-01"))).Headers.Location!.ToString();
        Assert.Contains("建设法治广场", (await staff.PageAsync("/")).Text("main"), StringComparison.Ordinal);

        await staff.SubmitAsync(await staff.PageAsync($"{path}/edit"), ("Owner", "镇司法所"), ("Year", "2030"));
        Assert.Contains("镇司法所", (await staff.PageAsync($"{Plans}?year=2026")).Text($"tr[data-task=\"{path[^36..]}\"]"),
            StringComparison.Ordinal);
        var outcome = await staff.PageAsync($"{path}/outcome");
        var unexplained = await (await staff.SubmitAsync(outcome, ("Outcome", "NotDone"), ("OutcomeOn", "2026-11-20"))).PageAsync();
        Assert.Equal("请填写未完成的原因。", unexplained.Message("OutcomeNote"));
        Assert.Equal("2026-11-20", unexplained.Value("OutcomeOn"));
        Assert.Equal(1, await CountAsync<PlanTask>(i => i.Task == "建设法治广场" && i.Outcome == null));
        await staff.SubmitAsync(unexplained, ("OutcomeNote", "经费未到位"));
        Assert.Equal("未完成", (await staff.PageAsync(path)).Text(".page-head .tag"));

        var carry = await staff.PageAsync($"{path}/carry");
        Assert.Equal(("2026-11-23", "2027-05-01"), (carry.Value("OutcomeOn"), carry.Value("DueOn")));
        var noReason = await (await staff.SubmitAsync(carry, ("DueOn", "2026-12-01"))).PageAsync();
        Assert.NotEqual("", noReason.Message("OutcomeNote"));
        var wrongYear = await (await staff.SubmitAsync(noReason, ("OutcomeNote", "下年列支"))).PageAsync();
        Assert.Equal("下年的完成时限应在2027年内。", wrongYear.Message("DueOn"));
        var values = (AngleSharp.Html.Dom.IHtmlFormElement)wrongYear.QuerySelector("main form")!;
        await staff.SubmitAsync(wrongYear, ("DueOn", "2027-04-30"));
        var twice = await staff.SubmitAsync($"{path}/carry", PortalPages.Values(values), ("DueOn", "2027-04-30"));
        Assert.Equal(HttpStatusCode.Found, twice.StatusCode);
        Assert.Equal(1, await CountAsync<PlanTask>(i => i.Year == 2027 && i.Task == "建设法治广场"));

        var page = await staff.PageAsync(path);
        var next = page.QuerySelectorAll("dd a")[^1].GetAttribute("href")!;
        Assert.Equal("转入下年", page.Text(".page-head .tag"));
        Assert.Empty(page.QuerySelectorAll(".page-head a.btn"));
        var kept = await (await staff.SubmitAsync(await staff.PageAsync($"{path}/delete"), ("Reason", "误登"))).PageAsync();
        Assert.Contains("已转入2027年", kept.Text("main"), StringComparison.Ordinal);
        await staff.SubmitAsync(await staff.PageAsync($"{next}/delete"), ("Reason", "误转"));
        Assert.Equal("逾期", (await staff.PageAsync(path)).Text(".page-head .tag"));
    }

    [Fact]
    public async Task A_stale_edit_shows_both_sides_and_saves_nothing()
    {
        using var staff = await app.SignInAsync("staff");
        var path = (await staff.SubmitAsync(
            await staff.PageAsync($"{Plans}/new?year=2026"), ("Task", "初稿"), ("Owner", "镇法治办"), ("DueOn", "2026-12-01"))).Headers.Location!
                .ToString();
        var (first, second) = (await staff.PageAsync($"{path}/edit"), await staff.PageAsync($"{path}/edit"));
        await staff.SubmitAsync(first, ("Task", "先保存的"));

        var conflict = await staff.SubmitAsync(second, ("Task", "后保存的"));

        Assert.Equal(HttpStatusCode.Conflict, conflict.StatusCode);
        Assert.Equal("先保存的", (await staff.PageAsync(path)).Text("h1"));
        Assert.Equal("后保存的", (await conflict.PageAsync()).Value("Task"));
    }

    private async Task<int> CountAsync<T>(System.Linq.Expressions.Expression<Func<T, bool>> which)
        where T : class
    {
        await using var db = app.NewContext();
        return await db.Township<T>().CountAsync(which);
    }
}
