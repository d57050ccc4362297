using System.Net;
using Biandangou.Domain.Common.Attachments;
using Biandangou.Domain.Disputes;
using Biandangou.Tests.Common.Attachments;

namespace Biandangou.Tests.Disputes;

public sealed class DisputeStepPagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    private static readonly (string, string?)[] Visit =
        [("On", "2026-11-22"), ("People", "村干部示例甲"), ("PartyBranch", "示例一村党支部"), ("Content", "双方愿意继续协商。")];

    private static readonly (string, string?)[] Resolution =
        [("ResolvedOn", "2026-11-23"), ("Method", "Mediation"), ("Result", "双方达成协议。"), ("Amount", "1200.50")];

    [Fact]
    public async Task A_case_goes_from_visit_to_resolution_to_reopening_and_keeps_its_history()
    {
        using var client = await app.SignInAsync("village01");
        var path = await app.NewCaseAsync("走完全程", lawyer: null);

        await client.SubmitAsync(await client.PageAsync($"{path}/steps/new"), Visit);
        await client.SubmitAsync(await client.PageAsync($"{path}/resolve"), [.. Resolution, ("Method", "ByVisit")]);
        var resolved = await client.PageAsync(path);
        await client.SubmitAsync(await client.PageAsync($"{path}/reopen"), ("ReopenedOn", "2026-11-23"), ("ReopenReason", "一方反悔"));
        var reopened = await client.PageAsync(path);

        Assert.Equal("已化解", resolved.Text("h1 + .tag"));
        Assert.Null(resolved.QuerySelector($"a[href='{path}/resolve']"));
        Assert.Null(resolved.QuerySelector($"a[href='{path}/steps/new']"));
        Assert.NotNull(resolved.QuerySelector($"a[href='{path}/reopen']"));
        Assert.Equal("化解中", reopened.Text("h1 + .tag"));
        Assert.Null(reopened.QuerySelector($"a[href='{path}/reopen']"));
        Assert.Equal(
            ["化解", "重新办理", "化解（走访下访化解）", "走访", "收理"],
            reopened.QuerySelectorAll(".tl b").Select(b => b.TextContent));
        Assert.Contains("涉案金额 1,200.5 元", reopened.Text(".tl"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("village01", StepKind.Visit)]
    [InlineData("grid001", StepKind.Mediation)]
    [InlineData("lawyer1", StepKind.Advice)]
    [InlineData("staff", StepKind.Coordination)]
    [InlineData("staff", StepKind.Investigation)]
    [InlineData("staff", StepKind.Call)]
    [InlineData("staff", StepKind.Other)]
    public async Task A_step_of_each_kind_reads_back_on_the_timeline(string userName, StepKind kind)
    {
        using var client = await app.SignInAsync(userName);
        var path = await app.NewCaseAsync("各种步骤");
        var form = await client.PageAsync($"{path}/steps/new?kind={kind}");
        Assert.NotEqual("", form.Value("People"));

        var response = await client.SubmitAsync(
            form, [.. Visit, ("Place", "村委会"), ("Result", "约定再谈"), ("NextStep", "组织见面"), ("NextOn", "2026-11-30")]);

        Assert.Equal(path, response.Headers.Location!.ToString());
        var step = Assert.Single((await app.CaseAsync(path)).Steps);
        Assert.Equal((kind, "约定再谈", "组织见面", new DateOnly(2026, 11, 30)), (step.Kind, step.Result, step.NextStep, step.NextOn));
        var page = await client.PageAsync(path);
        Assert.Equal("组织见面", page.Text(".tl .next b"));
        Assert.Contains("2026年11月30日", page.Text(".tl .next"), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".tl .next .late"));
        Assert.Contains("结果：约定再谈 ", page.Text(".tl"), StringComparison.Ordinal);
        Assert.Contains("地点 村委会", page.Text(".tl"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_next_step_whose_day_has_passed_is_late()
    {
        using var client = await app.SignInAsync("village01");
        var path = await app.NewCaseAsync("下一步过期", then: d => d.TakeStep(
            StepDetails.Visit(CaseRecords.Received, "示例甲", "谈过") with { NextStep = "再谈", NextOn = TestDatabase.Today.AddDays(-1) },
            TestDatabase.Today));

        Assert.Contains("已过期", (await client.PageAsync(path)).Text(".tl .next .late"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_the_case_refuses_shows_why_and_keeps_the_text()
    {
        using var client = await app.SignInAsync("village01");
        var path = await app.NewCaseAsync("没有走访");

        var byVisit = await client.SubmitAsync(await client.PageAsync($"{path}/resolve"), [.. Resolution, ("Method", "ByVisit")]);
        var early = await client.SubmitAsync(await client.PageAsync($"{path}/steps/new"), [.. Visit, ("On", "2026-01-05")]);
        var aimless = await client.SubmitAsync(await client.PageAsync($"{path}/steps/new"), [.. Visit, ("NextOn", "2026-12-01")]);
        var empty = await client.SubmitAsync(await client.PageAsync($"{path}/steps/new"), ("People", ""), ("Content", " "));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, byVisit.StatusCode);
        var page = await byVisit.PageAsync();
        Assert.Equal("按走访下访化解结案前，请先登记走访。", page.Message("Method"));
        Assert.Equal("双方达成协议。", page.Value("Result").Trim());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.StatusCode);
        Assert.StartsWith("走访日期不能早于收理日期", (await early.PageAsync()).Message("On"), StringComparison.Ordinal);
        Assert.Equal("请填写下一步做什么。", (await aimless.PageAsync()).Message("NextStep"));
        Assert.Equal("双方愿意继续协商。", (await aimless.PageAsync()).Value("Content").Trim());
        Assert.Equal(("请填写参加人", "请填写办理情况"), ((await empty.PageAsync()).Message("People"), (await empty.PageAsync()).Message("Content")));
        Assert.Empty((await app.CaseAsync(path)).Steps);
    }

    [Fact]
    public async Task A_closed_case_is_followed_up_with_satisfaction_and_takes_no_other_step()
    {
        using var client = await app.SignInAsync("village01");
        var path = await app.NewCaseAsync("回访", then: CaseRecords.Settle);
        var form = await client.PageAsync($"{path}/steps/new?kind=Visit");
        (string, string?)[] typed = [("People", "示例甲"), ("Content", "协议已履行。")];

        var silent = await client.SubmitAsync(form, typed);
        var early = await client.SubmitAsync(form, [.. typed, ("Satisfaction", "Satisfied"), ("On", "2026-11-12")]);
        var visit = await client.SubmitAsync(form, [.. typed, ("Kind", "Visit")]);
        Assert.Empty((await app.CaseAsync(path)).Steps);
        var done = await client.SubmitAsync(form, [.. typed, ("Satisfaction", "Satisfied")]);

        Assert.Equal("登记回访", form.Text("h1"));
        Assert.Equal("请选择满意度。", (await silent.PageAsync()).Message("Satisfaction"));
        Assert.StartsWith("回访日期不能早于化解日期", (await early.PageAsync()).Message("On"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, visit.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.Equal(Satisfaction.Satisfied, Assert.Single((await app.CaseAsync(path)).Steps).Satisfaction);
        Assert.Contains("满意度满意", (await client.PageAsync(path)).Text("[aria-labelledby=result-title]")
            .Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_visit_takes_over_the_weekly_visit_it_belongs_to()
    {
        var visit = await app.StoreAsync(new WeeklyVisit(new WeeklyVisitPlan(
            await app.VillageAsync(1), null, new DateOnly(2026, 11, 20), "示例丁、示例戊", await app.LawyerAsync("示例律师甲"), "看望当事人")));
        var cancelled = new WeeklyVisit(new WeeklyVisitPlan(
            await app.VillageAsync(1), null, new DateOnly(2026, 11, 20), "示例丁", null, "另一次"));
        cancelled.Cancel("下雨", new DateOnly(2026, 11, 18));
        await app.StoreAsync(cancelled);
        using var client = await app.SignInAsync("village01");
        var path = await app.NewCaseAsync("每周走访");

        var form = await client.PageAsync($"{path}/steps/new?visit={visit.Id}");
        var response = await client.SubmitAsync(form, ("Content", "见到双方。"));
        var gone = await client.SubmitAsync(await client.PageAsync($"{path}/steps/new"),
            [.. Visit, ("WeeklyVisitId", cancelled.Id.ToString())]);
        var phoned = await client.SubmitAsync(await client.PageAsync($"{path}/steps/new?kind=Call"),
            [.. Visit, ("WeeklyVisitId", visit.Id.ToString())]);

        Assert.Equal("示例丁、示例戊", form.Value("People"));
        Assert.Equal(path, response.Headers.Location!.ToString());
        Assert.Equal("请选择本村（场）近期的每周走访", (await gone.PageAsync()).Message("WeeklyVisitId"));
        Assert.Equal("只有走访可以关联每周走访。", (await phoned.PageAsync()).Message("WeeklyVisitId"));
        Assert.Equal(visit.Id, Assert.Single((await app.CaseAsync(path)).Steps).WeeklyVisitId);
    }

    [Fact]
    public async Task A_weekly_visit_of_another_village_and_a_lawyer_nobody_knows_are_refused()
    {
        var foreign = await app.StoreAsync(new WeeklyVisit(new WeeklyVisitPlan(
            await app.VillageAsync(2), null, new DateOnly(2026, 11, 20), "示例丁", null, "看望当事人")));
        using var client = await app.SignInAsync("staff");
        var path = await app.NewCaseAsync("别村的走访");

        var form = await client.PageAsync($"{path}/steps/new?visit={foreign.Id}");
        var response = await client.SubmitAsync(
            form, [.. Visit, ("WeeklyVisitId", foreign.Id.ToString()), ("LawyerId", Guid.NewGuid().ToString())]);
        var page = await response.PageAsync();

        Assert.DoesNotContain("示例丁", form.Value("People"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Equal("请选择本村（场）近期的每周走访", page.Message("WeeklyVisitId"));
        Assert.Equal("请选择聘期内的驻村律师", page.Message("LawyerId"));
        Assert.Empty((await app.CaseAsync(path)).Steps);
    }

    [Fact]
    public async Task Photos_sent_with_a_step_show_on_that_step()
    {
        using var client = await app.SignInAsync("village01");
        var path = await app.NewCaseAsync("带照片");
        var photo = await client.DraftAsync("院墙.jpg");

        var response = await client.SubmitAsync(
            await client.PageAsync($"{path}/steps/new"), [.. Visit, ("AttachmentIds", photo.ToString())]);

        Assert.Equal(path, response.Headers.Location!.ToString());
        var step = Assert.Single((await app.CaseAsync(path)).Steps);
        await using var db = app.NewContext();
        Assert.Equal(step.Id, await db.Township<Attachment>().Where(a => a.RecordId == step.DisputeId).Select(a => a.PartId).SingleAsync());
        Assert.Single((await client.PageAsync(path)).QuerySelectorAll(".tl .gallery img"));
    }

    [Fact]
    public async Task A_visit_sent_twice_at_once_or_later_is_one_visit()
    {
        using var client = await app.SignInAsync("village01");
        var path = await app.NewCaseAsync("走访两次提交");
        var page = await client.PageAsync($"{path}/steps/new");

        var responses = await Task.WhenAll(client.SubmitAsync(page, Visit), client.SubmitAsync(page, Visit));
        var later = await client.SubmitAsync(page, Visit);

        Assert.All(responses.Append(later), r => Assert.Equal(HttpStatusCode.Redirect, r.StatusCode));
        Assert.Single((await app.CaseAsync(path)).Steps);
    }

    [Fact]
    public async Task A_step_on_a_case_that_moved_on_is_stopped_and_keeps_the_text()
    {
        using var village = await app.SignInAsync("village01");
        using var staff = await app.SignInAsync("staff");
        var path = await app.NewCaseAsync("两人同时");
        var (mine, visit) = (await staff.PageAsync($"{path}/resolve"), await staff.PageAsync($"{path}/steps/new"));
        await village.SubmitAsync(await village.PageAsync($"{path}/steps/new"), Visit);

        var stale = await staff.SubmitAsync(mine, Resolution);
        var staleVisit = await staff.SubmitAsync(visit, [.. Visit, ("Content", "另一次走访")]);
        var conflict = await stale.PageAsync();
        var again = await staff.SubmitAsync(conflict);

        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, staleVisit.StatusCode);
        Assert.Contains("示例一村文书", conflict.Text(".conflict h2"), StringComparison.Ordinal);
        Assert.Equal(("双方达成协议。", "1200.5"), (conflict.Value("Result").Trim(), conflict.Value("Amount").TrimEnd('0')));
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
    }

    [Fact]
    public async Task A_form_for_a_step_the_case_does_not_allow_leads_back_to_the_case()
    {
        var (closed, filed) = (await app.NewCaseAsync("已化解", then: CaseRecords.Settle), await app.NewCaseAsync(
            "已归档", then: CaseRecords.File));
        using var client = await app.SignInAsync("staff");

        foreach (var (path, form) in new[] { (closed, "resolve"), (closed, "assign"), (closed, "extend"), (filed, "steps/new"),
            (filed, "confirmation") })
        {
            using var response = await client.GetAsync($"{path}/{form}");
            Assert.Equal(path, response.Headers.Location!.ToString());
        }
    }

    [Fact]
    public async Task The_old_address_of_a_visit_leads_to_the_form_of_a_step()
    {
        var path = await app.NewCaseAsync("旧地址");
        using var client = await app.SignInAsync("grid001");

        using var response = await client.GetAsync($"{path}/visits/new");

        Assert.Equal($"{path}/steps/new?kind=Visit", response.Headers.Location!.ToString());
        Assert.NotNull((await client.PageAsync(response.Headers.Location.ToString())).QuerySelector("#branches option"));
    }

    [Fact]
    public async Task Who_only_reads_or_handles_other_cases_takes_no_step()
    {
        var path = await app.NewCaseAsync("别人的案件", village: 9, lawyer: "示例律师乙");
        using var leader = await app.SignInAsync("leader");
        var page = await leader.PageAsync(path);

        Assert.Equal(HttpStatusCode.Forbidden, await leader.StatusAsync($"{path}/steps/new"));
        using var staff = await app.SignInAsync("staff");
        Assert.NotEmpty((await staff.PageAsync(path)).QuerySelectorAll($"a[href^='{path}/']:not([href='{path}/file'])"));
        Assert.Empty(page.QuerySelectorAll($"a[href^='{path}/']:not([href='{path}/file'])"));
        foreach (var userName in new[] { "village01", "grid001", "lawyer1" })
        {
            using var client = await app.SignInAsync(userName);
            var own = await client.PageAsync($"{await app.NewCaseAsync("自己的案件")}/steps/new");
            Assert.Equal(HttpStatusCode.NotFound, await client.StatusAsync($"{path}/steps/new"));
            Assert.Equal(HttpStatusCode.NotFound, (await client
                .SubmitAsync($"{path}/steps/new", PortalPages.Values(own.Forms.Last(f => f.Method == "post")), Visit)).StatusCode);
        }

        Assert.Empty((await app.CaseAsync(path)).Steps);
    }
}
