using System.Net;
using Biandangou.Domain.Disputes;

namespace Biandangou.Tests.Disputes;

public sealed class DisputeAssignmentPagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task An_assignment_reads_back_with_leader_unit_person_and_plan()
    {
        using var client = await app.SignInAsync("village01");
        var path = await app.NewCaseAsync("指派", lawyer: null);
        var form = await client.PageAsync($"{path}/assign");

        var response = await client.SubmitAsync(
            form, ("Leader", "示例镇长"), ("Unit", "示例派出所"), ("Person", "示例丁"), ("Plan", "先分户谈，再见面。"),
            ("LawyerId", (await app.LawyerAsync("示例律师乙")).ToString()));

        Assert.Equal(("指派案件", "2026-11-23"), (form.Text("h1"), form.Value("AssignedOn")));
        Assert.Null(form.GetElementById("Reason"));
        Assert.NotEmpty(form.QuerySelectorAll("#persons option"));
        Assert.Equal(path, response.Headers.Location!.ToString());
        var panel = (await client.PageAsync(path)).Text("[aria-labelledby=assigned-title]");
        foreach (var shown in new[] { "示例镇长", "示例派出所", "示例丁", "先分户谈，再见面。", "示例律师乙", "交接" })
            Assert.Contains(shown, panel, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_assignment_of_nobody_or_a_lawyer_without_contract_is_refused_at_the_field()
    {
        using var client = await app.SignInAsync("staff");
        var path = await app.NewCaseAsync("没有人", lawyer: null);
        var form = await client.PageAsync($"{path}/assign");

        var nobody = await client.SubmitAsync(form, ("Plan", "先谈"));
        var unknown = await client.SubmitAsync(form, ("Leader", "示例镇长"), ("LawyerId", Guid.NewGuid().ToString()));
        var early = await client.SubmitAsync(form, ("Leader", "示例镇长"), ("AssignedOn", "2026-11-01"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, nobody.StatusCode);
        var page = await nobody.PageAsync();
        Assert.Equal("包案领导、责任单位、责任人、律师至少填写一项。", page.Message("Leader"));
        Assert.Equal("先谈", page.Value("Plan").Trim());
        Assert.Equal("请选择聘期内的驻村律师", (await unknown.PageAsync()).Message("LawyerId"));
        Assert.Equal("指派日期不能早于收理日期（2026年11月10日）。", (await early.PageAsync()).Message("AssignedOn"));
        Assert.Empty((await app.CaseAsync(path)).Assignments);
    }

    [Fact]
    public async Task A_hand_over_needs_a_reason_and_keeps_the_one_before()
    {
        using var client = await app.SignInAsync("staff");
        var path = await app.NewCaseAsync("交接");
        var form = await client.PageAsync($"{path}/assign");

        var same = await client.SubmitAsync(form, ("Reason", "没有变化"));
        var silent = await client.SubmitAsync(form, ("Leader", "示例镇长"));
        Assert.Single((await app.CaseAsync(path)).Assignments);
        var done = await client.SubmitAsync(await silent.PageAsync(), ("Reason", "提级办理"));

        Assert.Equal("交接案件", form.Text("h1"));
        Assert.Equal("与现在的指派相同，没有需要交接的内容。", (await same.PageAsync()).Message("Leader"));
        Assert.Equal("请填写交接原因。", (await silent.PageAsync()).Message("Reason"));
        Assert.Equal("示例镇长", (await silent.PageAsync()).Value("Leader"));
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        var record = await app.CaseAsync(path);
        Assert.Equal((2, "提级办理"), (record.Assignments.Count, record.Assigned!.Reason));
        var page = await client.PageAsync(path);
        Assert.Contains("示例律师甲", page.Text("[aria-labelledby=assigned-title] details"), StringComparison.Ordinal);
        Assert.Equal(["化解", "交接", "指派", "收理"], page.QuerySelectorAll(".tl b").Select(b => b.TextContent));
        Assert.Contains("交接原因 提级办理", page.Text(".tl"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lawyer_who_hands_over_no_longer_sees_the_case()
    {
        using var staff = await app.SignInAsync("staff");
        using var lawyer = await app.SignInAsync("lawyer1");
        var path = await app.NewCaseAsync("换律师");
        var open = await lawyer.PageAsync($"{path}/steps/new");

        await staff.SubmitAsync(
            await staff.PageAsync($"{path}/assign"), ("LawyerId", (await app.LawyerAsync("示例律师乙")).ToString()), ("Reason", "回避"));

        Assert.Equal(HttpStatusCode.NotFound, await lawyer.StatusAsync(path));
        Assert.Equal(HttpStatusCode.NotFound, (await lawyer.SubmitAsync(open, ("Content", "去过了"))).StatusCode);
        var record = await app.CaseAsync(path);
        Assert.Equal(await app.LawyerAsync("示例律师乙"), record.LawyerId);
        Assert.Empty(record.Steps);
    }

    [Fact]
    public async Task A_hand_over_sent_twice_is_one_and_a_stale_one_is_stopped()
    {
        using var staff = await app.SignInAsync("staff");
        using var village = await app.SignInAsync("village01");
        var path = await app.NewCaseAsync("交接两次");
        var (form, stale) = (await staff.PageAsync($"{path}/assign"), await village.PageAsync($"{path}/assign"));
        (string, string?)[] typed = [("Leader", "示例镇长"), ("Reason", "提级办理")];

        var responses = await Task.WhenAll(staff.SubmitAsync(form, typed), staff.SubmitAsync(form, typed));
        var late = await village.SubmitAsync(stale, ("Leader", "示例书记"), ("Reason", "另有安排"));

        Assert.All(responses, r => Assert.Equal(HttpStatusCode.Redirect, r.StatusCode));
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Equal(("示例书记", "另有安排"), ((await late.PageAsync()).Value("Leader"), (await late.PageAsync()).Value("Reason")));
        var record = await app.CaseAsync(path);
        Assert.Equal((2, "示例镇长"), (record.Assignments.Count, record.Assigned!.Leader));
    }

    [Fact]
    public async Task A_case_is_extended_as_often_and_far_as_the_rule_of_its_source_says()
    {
        using var client = await app.SignInAsync("staff");
        var path = await app.NewCaseAsync("延期");
        Assert.NotNull((await client.PageAsync(path)).QuerySelector($"a[href='{path}/extend']"));
        var form = await client.PageAsync($"{path}/extend");
        (string, string?)[] typed = [("ApprovedBy", "示例镇长"), ("Reason", "等待鉴定")];

        var far = await client.SubmitAsync(form, [.. typed, ("DueOn", "2027-01-10")]);
        var empty = await client.SubmitAsync(form, ("Reason", ""));
        Assert.Empty((await app.CaseAsync(path)).Extensions);
        var done = await client.SubmitAsync(form, typed);
        var page = await client.PageAsync(path);
        var exhausted = await client.PageAsync($"{path}/extend");
        var second = await client.SubmitAsync(exhausted, typed);

        Assert.Equal(("2027-01-09", "2026-11-23"), (form.Value("DueOn"), form.Value("ApprovedOn")));
        Assert.Contains("还可延期 1 次", form.Text(".note"), StringComparison.Ordinal);
        Assert.Equal("每次最多延长 30 天，新期限不能晚于2027年1月9日。", (await far.PageAsync()).Message("DueOn"));
        Assert.Equal("等待鉴定", (await far.PageAsync()).Value("Reason"));
        Assert.Equal(("请填写批准人", "请填写延期原因"), ((await empty.PageAsync()).Message("ApprovedBy"), (await empty.PageAsync()).Message("Reason")));
        Assert.Equal(path, done.Headers.Location!.ToString());
        Assert.Contains("2027年1月9日到期", page.Text(".due-box"), StringComparison.Ordinal);
        Assert.Contains("批准人 示例镇长", page.Text("[aria-labelledby=due-title]"), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector($"a[href='{path}/extend']"));
        Assert.Contains("不能再延期", exhausted.Text(".note"), StringComparison.Ordinal);
        Assert.Contains("最多延期 1 次，已延期 1 次。", (await second.PageAsync()).Text(".err-sum, .summary, [role=alert]"), StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2027, 1, 9), (await app.CaseAsync(path)).DueOn);
    }

    [Fact]
    public async Task An_extension_sent_twice_counts_once()
    {
        using var client = await app.SignInAsync("staff");
        var path = await app.NewCaseAsync("延期两次提交", source: DisputeSource.Petition);
        var form = await client.PageAsync($"{path}/extend");
        (string, string?)[] typed = [("ApprovedBy", "示例镇长"), ("Reason", "等待鉴定")];

        var responses = await Task.WhenAll(client.SubmitAsync(form, typed), client.SubmitAsync(form, typed));

        Assert.All(responses, r => Assert.Equal(path, r.Headers.Location?.ToString()));
        Assert.Single((await app.CaseAsync(path)).Extensions);
    }
}
