using System.Net;
using Biandangou.Domain.Disputes;
using Biandangou.Tests.Common;
using static Biandangou.Tests.Disputes.DisputeRecords;

namespace Biandangou.Tests.Disputes;

public sealed class DisputeStepPagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    private static readonly (string, string?)[] Visit =
        [("TakenOn", "2026-11-22"), ("People", "村干部示例甲"), ("PartyBranch", "示例一村党支部"), ("Content", "双方愿意继续协商。")];

    private static readonly (string, string?)[] Resolution =
        [("ResolvedOn", "2026-11-23"), ("Method", "Mediation"), ("Result", "双方达成协议。"), ("Amount", "1200.50")];

    [Fact]
    public async Task A_case_goes_from_visit_to_resolution_to_reopening_and_keeps_its_history()
    {
        using var client = await app.SignInAsync("village01");
        var path = await TakeInAsync(client, "走完全程");

        await client.SubmitAsync(await client.PageAsync($"{path}/visits/new"), Visit);
        await client.SubmitAsync(await client.PageAsync($"{path}/resolve"), [.. Resolution, ("Method", "ByVisit")]);
        var resolved = await client.PageAsync(path);
        await client.SubmitAsync(await client.PageAsync($"{path}/reopen"), ("ReopenedOn", "2026-11-23"), ("ReopenReason", "一方反悔"));
        var reopened = await client.PageAsync(path);

        Assert.Equal("已化解", resolved.Text("h1 + .tag"));
        Assert.Null(resolved.QuerySelector($"a[href='{path}/resolve']"));
        Assert.Null(resolved.QuerySelector($"a[href='{path}/visits/new']"));
        Assert.NotNull(resolved.QuerySelector($"a[href='{path}/reopen']"));
        Assert.Equal("化解中", reopened.Text("h1 + .tag"));
        Assert.Null(reopened.QuerySelector($"a[href='{path}/reopen']"));
        Assert.Equal(
            ["化解", "重新办理", "化解（走访下访化解）", "走访", "收理"],
            reopened.QuerySelectorAll(".tl b").Select(b => b.TextContent));
        Assert.Contains("涉案金额 1,200.5 元", reopened.Text(".tl"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_the_case_refuses_shows_why_and_keeps_the_text()
    {
        using var client = await app.SignInAsync("village01");
        var path = await TakeInAsync(client, "没有走访");

        var byVisit = await client.SubmitAsync(await client.PageAsync($"{path}/resolve"), [.. Resolution, ("Method", "ByVisit")]);
        var early = await client.SubmitAsync(await client.PageAsync($"{path}/visits/new"), [.. Visit, ("TakenOn", "2026-01-05")]);
        var empty = await client.SubmitAsync(await client.PageAsync($"{path}/resolve"), ("ResolvedOn", "2026-11-23"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, byVisit.StatusCode);
        var page = await byVisit.PageAsync();
        Assert.Equal("按走访下访化解结案前，请先登记走访。", page.Message("Method"));
        Assert.Equal("双方达成协议。", page.Value("Result").Trim());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.StatusCode);
        Assert.StartsWith("走访日期不能早于收理日期", (await early.PageAsync()).Message("TakenOn"), StringComparison.Ordinal);
        Assert.Equal(("请选择化解方式", "请填写化解结果"), ((await empty.PageAsync()).Message("Method"), (await empty.PageAsync()).Message("Result")));
    }

    [Fact]
    public async Task A_visit_sent_twice_at_once_or_later_is_one_visit()
    {
        using var client = await app.SignInAsync("village01");
        var path = await TakeInAsync(client, "走访两次提交");
        var page = await client.PageAsync($"{path}/visits/new");

        var responses = await Task.WhenAll(client.SubmitAsync(page, Visit), client.SubmitAsync(page, Visit));
        var later = await client.SubmitAsync(page, Visit);

        Assert.All(responses.Append(later), r => Assert.Equal(HttpStatusCode.Redirect, r.StatusCode));
        var record = await app.ReloadAsync(await app.FindAsync(db => db.Where(d => d.Title == "走访两次提交")));
        Assert.Single(record.Steps);
    }

    [Fact]
    public async Task A_resolution_or_reopening_sent_twice_counts_once()
    {
        using var client = await app.SignInAsync("village01");
        var path = await TakeInAsync(client, "化解两次提交");
        var resolve = await client.PageAsync($"{path}/resolve");
        var resolved = await Task.WhenAll(client.SubmitAsync(resolve, Resolution), client.SubmitAsync(resolve, Resolution));
        var reopen = await client.PageAsync($"{path}/reopen");
        (string, string?)[] typed = [("ReopenedOn", "2026-11-23"), ("ReopenReason", "一方反悔")];
        var reopened = await Task.WhenAll(client.SubmitAsync(reopen, typed), client.SubmitAsync(reopen, typed));

        Assert.All(resolved.Concat(reopened), r => Assert.Equal(HttpStatusCode.Redirect, r.StatusCode));
        var record = await app.ReloadAsync(await app.FindAsync(db => db.Where(d => d.Title == "化解两次提交")));
        Assert.Single(record.Resolutions);
        Assert.True(record.CanResolve);
    }

    [Fact]
    public async Task A_step_on_a_case_that_moved_on_is_stopped_and_keeps_the_text()
    {
        using var village = await app.SignInAsync("village01");
        using var staff = await app.SignInAsync("staff");
        var path = await TakeInAsync(village, "两人同时");
        var (mine, visit) = (await staff.PageAsync($"{path}/resolve"), await staff.PageAsync($"{path}/visits/new"));
        await village.SubmitAsync(await village.PageAsync($"{path}/visits/new"), Visit);

        var stale = await staff.SubmitAsync(mine, Resolution);
        var staleVisit = await staff.SubmitAsync(visit, [.. Visit, ("Result", "另一次走访")]);
        var conflict = await stale.PageAsync();
        var again = await staff.SubmitAsync(conflict);

        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, staleVisit.StatusCode);
        Assert.Contains("示例一村文书", conflict.Text(".conflict h2"), StringComparison.Ordinal);
        Assert.Equal(("双方达成协议。", "1200.5"), (conflict.Value("Result").Trim(), conflict.Value("Amount").TrimEnd('0')));
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
    }

    [Fact]
    public async Task A_form_for_a_step_that_is_not_open_leads_back_to_the_case()
    {
        var closed = await app.FindAsync(db => db.Where(d => d.Status == DisputeStatus.Resolved));
        using var client = await app.SignInAsync("staff");

        using var response = await client.GetAsync($"{Ledger}/{closed.Id}/resolve");

        Assert.Equal($"{Ledger}/{closed.Id}", response.Headers.Location!.ToString());
    }

    private static async Task<string> TakeInAsync(HttpClient client, string title)
    {
        var response = await client.SubmitAsync(await client.PageAsync($"{Ledger}/new"), [.. Typed(title), ("ReceivedOn", "2026-11-20")]);
        return response.Headers.Location!.ToString();
    }
}
