using System.Net;
using Biandangou.Domain.Disputes;

namespace Biandangou.Tests.Disputes;

public sealed class DisputeResolutionPagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    private static readonly (string, string?)[] Resolution = [("ResolvedOn", "2026-11-23"), ("Method", "Mediation"), ("Result", "双方达成协议。")];

    [Fact]
    public async Task A_written_agreement_reads_back_with_number_amount_and_effect()
    {
        using var client = await app.SignInAsync("lawyer1");
        var path = await app.NewCaseAsync("书面协议");
        var form = await client.PageAsync($"{path}/resolve");

        var response = await client.SubmitAsync(
            form, [.. Resolution, ("Form", "Written"), ("AgreementNumber", "（2026）示例人调字第9号"), ("Amount", "3000"),
                ("EffectiveOn", "2026-11-22")]);

        Assert.Equal(path, response.Headers.Location!.ToString());
        var standing = (await app.CaseAsync(path)).Standing!;
        Assert.Equal((AgreementForm.Written, true, 3000m, new DateOnly(2026, 11, 22)),
            (standing.Form, standing.Succeeded, standing.Amount, standing.EffectiveOn));
        var page = await client.PageAsync(path);
        Assert.Contains("书面协议 （2026）示例人调字第9号", page.Text(".tl"), StringComparison.Ordinal);
        Assert.Contains("未申请，2026年12月22日截止", page.Text("[aria-labelledby=result-title]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failed_mediation_needs_other_routes_and_no_agreement()
    {
        using var client = await app.SignInAsync("village01");
        var path = await app.NewCaseAsync("调解不成");
        var form = await client.PageAsync($"{path}/resolve");

        var silent = await client.SubmitAsync(form, [.. Resolution, ("Outcome", "Failed")]);
        var agreed = await client.SubmitAsync(form, [.. Resolution, ("Outcome", "Failed"), ("Form", "Oral"), ("OtherRoutes", "可以起诉")]);
        var spot = await client.SubmitAsync(form, [.. Resolution, ("Outcome", "Failed"), ("Method", "OnTheSpot"), ("OtherRoutes", "可以起诉")]);
        Assert.True((await app.CaseAsync(path)).CanResolve);
        var done = await client.SubmitAsync(form, [.. Resolution, ("Outcome", "Failed"), ("OtherRoutes", "可以向人民法院提起诉讼")]);

        Assert.Equal("调解不成", (await client.PageAsync(path)).Text("h1 + .tag"));
        Assert.Contains("调解不成", (await client.PageAsync(path)).Text("ol.steps"), StringComparison.Ordinal);
        Assert.NotEmpty(form.QuerySelectorAll("#routes option"));
        Assert.Equal("调解不成的，请填写已告知当事人的其他途径。", (await silent.PageAsync()).Message("OtherRoutes"));
        Assert.Equal("双方达成协议。", (await silent.PageAsync()).Value("Result").Trim());
        Assert.Equal("调解不成的没有协议。", (await agreed.PageAsync()).Message("Form"));
        Assert.StartsWith("“现场化解”是化解成功的方式", (await spot.PageAsync()).Message("Method"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.False((await app.CaseAsync(path)).Standing!.Succeeded);
        var page = await client.PageAsync(path);
        Assert.Contains("已告知 可以向人民法院提起诉讼", page.Text(".tl"), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector($"a[href='{path}/confirmation']"));
    }

    [Theory]
    [InlineData("Form", "Written", "AgreementNumber", "书面协议请填写协议书编号。")]
    [InlineData("EffectiveOn", "2026-11-23", "EffectiveOn", "没有协议的不填协议生效日期。")]
    [InlineData("ResolvedOn", "2026-11-24", "ResolvedOn", "化解日期不能晚于今天（2026年11月23日）。")]
    [InlineData("ResolvedOn", "2026-11-09", "ResolvedOn", "化解日期不能早于收理或最近一次办理的日期（2026年11月10日）。")]
    [InlineData("Method", null, "Method", "请选择化解方式")]
    [InlineData("Result", "", "Result", "请填写化解结果")]
    public async Task A_resolution_that_breaks_a_rule_says_so_at_its_field(string field, string? text, string at, string message)
    {
        using var client = await app.SignInAsync("village01");
        var path = await app.NewCaseAsync("化解有误");

        var response = await client.SubmitAsync(await client.PageAsync($"{path}/resolve"), [.. Resolution, (field, text)]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Equal(message, (await response.PageAsync()).Message(at));
        Assert.Empty((await app.CaseAsync(path)).Resolutions);
    }

    [Fact]
    public async Task A_case_is_settled_at_a_meeting_of_its_village_on_that_day_only()
    {
        var here = await app.StoreAsync(Meeting(await app.VillageAsync(1), 20));
        var elsewhere = await app.StoreAsync(Meeting(await app.VillageAsync(2), 23));
        using var client = await app.SignInAsync("staff");
        var path = await app.NewCaseAsync("会上化解");
        var form = await client.PageAsync($"{path}/resolve");

        var foreign = await client.SubmitAsync(form, [.. Resolution, ("SeminarId", elsewhere.Id.ToString())]);
        var otherDay = await client.SubmitAsync(form, [.. Resolution, ("SeminarId", here.Id.ToString())]);
        Assert.Empty((await app.CaseAsync(path)).Resolutions);
        var done = await client.SubmitAsync(form, [.. Resolution, ("SeminarId", here.Id.ToString()), ("ResolvedOn", "2026-11-20")]);

        Assert.Equal("请选择本村（场）在化解当天召开的会议", (await foreign.PageAsync()).Message("SeminarId"));
        Assert.Equal("请选择本村（场）在化解当天召开的会议", (await otherDay.PageAsync()).Message("SeminarId"));
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.Equal(here.Id, (await app.CaseAsync(path)).Standing!.SeminarId);
    }

    [Fact]
    public async Task An_agreement_is_brought_to_court_and_confirmed()
    {
        using var client = await app.SignInAsync("village01");
        var path = await app.NewCaseAsync("司法确认", then: CaseRecords.Settle);
        var form = await client.PageAsync($"{path}/confirmation");

        var early = await client.SubmitAsync(form, ("ConfirmationAppliedOn", "2026-11-14"));
        Assert.Null((await app.CaseAsync(path)).Standing!.ConfirmationAppliedOn);
        var applied = await client.SubmitAsync(form, ("ConfirmationAppliedOn", "2026-11-20"));
        var court = await client.PageAsync($"{path}/confirmation");
        var empty = await client.SubmitAsync(court, ("Court", " "));
        (string, string?)[] typed = [("ConfirmedOn", "2026-11-22"), ("Court", "示例县人民法院"), ("ConfirmationNumber", "示例民特1号")];
        var before = await client.SubmitAsync(court, [.. typed, ("ConfirmedOn", "2026-11-19")]);
        Assert.Null((await app.CaseAsync(path)).Standing!.ConfirmedOn);
        var responses = await Task.WhenAll(client.SubmitAsync(court, typed), client.SubmitAsync(court, typed));

        Assert.Contains("最后一天是2026年12月15日", form.Text(".note"), StringComparison.Ordinal);
        Assert.StartsWith("申请日期不能早于协议生效日期", (await early.PageAsync()).Message("ConfirmationAppliedOn"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, applied.StatusCode);
        Assert.Equal(("请填写确认法院", "请填写裁定书编号"), ((await empty.PageAsync()).Message("Court"),
            (await empty.PageAsync()).Message("ConfirmationNumber")));
        Assert.StartsWith("司法确认日期不能早于申请日期", (await before.PageAsync()).Message("ConfirmedOn"), StringComparison.Ordinal);
        Assert.Equal("示例县人民法院", (await before.PageAsync()).Value("Court"));
        Assert.All(responses, r => Assert.Equal(path, r.Headers.Location?.ToString()));
        var page = await client.PageAsync(path);
        Assert.Equal(
            ["司法确认", "申请司法确认", "化解（人民调解）", "指派", "收理"], page.QuerySelectorAll(".tl b").Select(b => b.TextContent));
        Assert.Null(page.QuerySelector($"a[href='{path}/confirmation']"));
    }

    [Fact]
    public async Task An_application_sent_twice_counts_once_and_one_after_the_last_day_is_refused()
    {
        using var client = await app.SignInAsync("staff");
        var path = await app.NewCaseAsync("申请两次提交", then: CaseRecords.Settle);
        var late = await app.NewCaseAsync("过了期限", then: d => d.Resolve(
            new ResolutionDetails(CaseRecords.Received.AddDays(1), ResolutionMethod.Mediation, "双方达成协议。", "示例2", null,
                EffectiveOn: CaseRecords.Received), TestDatabase.Today));
        var form = await client.PageAsync($"{path}/confirmation");

        var responses = await Task.WhenAll(client.SubmitAsync(form), client.SubmitAsync(form));
        Assert.All(responses, r => Assert.Equal(path, r.Headers.Location?.ToString()));
        Assert.Equal(TestDatabase.Today, (await app.CaseAsync(path)).Standing!.ConfirmationAppliedOn);

        await using (var db = app.NewContext())
        {
            var settings = db.Set<CaseSettings>().Single();
            settings.Set(new CaseRules("人调字", 10, false, 10, null));
            await db.SaveChangesAsync();
        }

        var refused = await client.SubmitAsync(await client.PageAsync($"{late}/confirmation"));
        Assert.Equal(
            "双方应自协议生效之日起 10 日内共同申请司法确认，期限到2026年11月20日为止。", (await refused.PageAsync()).Message("ConfirmationAppliedOn"));
        Assert.Null((await client.PageAsync(late)).QuerySelector($"a[href='{late}/confirmation']"));
        Assert.Null((await app.CaseAsync(late)).Standing!.ConfirmationAppliedOn);
    }

    [Theory]
    [InlineData(DisputeSource.WalkIn, "2026-12-23")]
    [InlineData(DisputeSource.Petition, "2027-01-22")]
    public async Task A_reopened_case_gets_the_limit_of_its_source(DisputeSource source, string limit)
    {
        using var client = await app.SignInAsync("village01");
        var path = await app.NewCaseAsync("重新办理", source: source, then: CaseRecords.Settle);
        var form = await client.PageAsync($"{path}/reopen");

        var silent = await client.SubmitAsync(form, ("ReopenReason", ""));
        var early = await client.SubmitAsync(form, ("ReopenReason", "反悔"), ("ReopenedOn", "2026-11-14"));
        var past = await client.SubmitAsync(form, ("ReopenReason", "反悔"), ("DueOn", "2026-11-22"));
        Assert.True((await app.CaseAsync(path)).CanReopen);
        var done = await client.SubmitAsync(form, ("ReopenReason", "反悔"));

        Assert.Equal("", form.Value("DueOn"));
        Assert.Equal("请填写重新办理原因", (await silent.PageAsync()).Message("ReopenReason"));
        Assert.NotEqual("", (await early.PageAsync()).Message("ReopenedOn"));
        Assert.Equal("反悔", (await early.PageAsync()).Value("ReopenReason"));
        Assert.Equal("新的化解期限不能早于重新办理日期。", (await past.PageAsync()).Message("DueOn"));
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        var record = await app.CaseAsync(path);
        Assert.True(record.CanResolve);
        Assert.Equal(DateOnly.Parse(limit), record.DueOn);
    }

    [Fact]
    public async Task A_filed_case_comes_out_of_its_file_and_keeps_the_number()
    {
        using var client = await app.SignInAsync("staff");
        var path = await app.NewCaseAsync("归档后重新办理", then: CaseRecords.File);
        var number = (await app.CaseAsync(path)).FileNumber!;
        var form = await client.PageAsync($"{path}/reopen");

        await client.SubmitAsync(form, ("ReopenReason", "没有履行"));

        Assert.Contains($"卷宗号 {number} 保留", form.Text(".note"), StringComparison.Ordinal);
        var record = await app.CaseAsync(path);
        Assert.Equal((DisputeStatus.Open, number), (record.Status, record.FileNumber));
        Assert.Null(record.Filed);
        var page = await client.PageAsync(path);
        Assert.Contains("卷宗出卷，卷宗号不变", page.Text(".tl"), StringComparison.Ordinal);
        Assert.Equal(["化解", "重新办理", "归档", "化解（人民调解）", "指派", "收理"], page.QuerySelectorAll(".tl b").Select(b => b.TextContent));
    }

    [Fact]
    public async Task A_resolution_or_reopening_sent_twice_counts_once()
    {
        using var client = await app.SignInAsync("village01");
        var path = await app.NewCaseAsync("化解两次提交");
        var resolve = await client.PageAsync($"{path}/resolve");
        var resolved = await Task.WhenAll(client.SubmitAsync(resolve, Resolution), client.SubmitAsync(resolve, Resolution));
        var reopen = await client.PageAsync($"{path}/reopen");
        var reopened = await Task.WhenAll(client.SubmitAsync(reopen, ("ReopenReason", "一方反悔")), client.SubmitAsync(
            reopen, ("ReopenReason", "一方反悔")));

        Assert.All(resolved.Concat(reopened), r => Assert.Equal(HttpStatusCode.Redirect, r.StatusCode));
        var record = await app.CaseAsync(path);
        Assert.Single(record.Resolutions);
        Assert.True(record.CanResolve);
    }

    private static Seminar Meeting(Guid village, int day) => new(
        new SeminarDetails(SeminarKind.Seminar, village, new DateOnly(2026, 11, day), "村委会", "示例丁", null, 20, "邻里和睦", null),
        TestDatabase.Today);
}
