using System.Net;
using Biandangou.Domain.Organisation;

namespace Biandangou.Tests.Organisation;

public sealed class GroupPagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Ledger = "/organisation/groups";
    private const string Meetings = "/organisation/meetings";
    private const string Nowhere = "11111111-1111-1111-1111-111111111111";

    [Fact]
    public async Task An_unknown_group_member_or_meeting_is_not_found()
    {
        var group = await GroupAsync("依法行政协调指导小组");
        using var client = await app.SignInAsync("staff");

        foreach (var path in new[]
        {
            $"{Ledger}/{Nowhere}", $"{Ledger}/{Nowhere}/edit", $"{Ledger}/{Nowhere}/dissolve", $"{Ledger}/{Nowhere}/delete",
            $"{Ledger}/{Nowhere}/members/new",
            $"{Ledger}/{group.Id}/members/{Nowhere}/edit", $"{Ledger}/{group.Id}/members/{Nowhere}/leave", $"{Meetings}/{Nowhere}",
            $"{Meetings}/{Nowhere}/edit", $"{Meetings}/{Nowhere}/delete",
        })
            Assert.Equal(HttpStatusCode.NotFound, await client.StatusAsync(path));
    }

    [Fact]
    public async Task The_page_of_a_group_shows_who_sat_on_the_day_asked_for()
    {
        var group = await GroupAsync("法治政府建设工作领导小组");
        using var client = await app.SignInAsync("leader");

        var then = await client.PageAsync($"{Ledger}/{group.Id}?on=2023-12-31");
        var now = await client.PageAsync($"{Ledger}/{group.Id}");
        var unreadable = await client.PageAsync($"{Ledger}/{group.Id}?on=某天");

        Assert.Equal("2023年12月31日的成员", then.Text("#sitting-title"));
        Assert.Equal(["镇干部示例甲", "镇干部示例癸"], new[] { then, now }.Select(p => p.Text("section[aria-labelledby=sitting-title] td.ttl")));
        Assert.Contains("镇干部示例甲 组长 镇党委书记 2022年2月18日 2025年6月30日", now.Text("section[aria-labelledby=others-title]"),
            StringComparison.Ordinal);
        Assert.Equal("2026年11月23日的成员", unreadable.Text("#sitting-title"));
        Assert.Null(now.QuerySelector(".btn-primary"));
        using var staff = await app.SignInAsync("staff");
        Assert.NotNull((await staff.PageAsync($"{Ledger}/{group.Id}")).QuerySelector(".btn-primary"));
    }

    [Fact]
    public async Task A_group_and_its_members_are_entered_once_each_and_corrected()
    {
        using var client = await app.SignInAsync("staff");
        var path = await NewGroupAsync(client, "示例读回小组");
        var form = await client.PageAsync($"{path}/members/new");
        (string, string?)[] head = [("Name", "示例甲"), ("Post", "书记"), ("Role", "Head"), ("From", "2026-01-05")];

        var made = await Task.WhenAll(client.SubmitAsync(form, head), client.SubmitAsync(form, head));
        var refused = await client.SubmitAsync(
            await client.PageAsync($"{path}/members/new"), ("Name", "示例乙"), ("Post", "镇长"), ("Role", "Head"), ("From", "2026-03-01"));
        var again = await refused.PageAsync();
        var twice = await (await client.SubmitAsync(again, ("Name", "示例 甲"), ("Role", "Member"))).PageAsync();
        var before = await (await client.SubmitAsync(again, ("Role", "Member"), ("From", "2025-12-31"))).PageAsync();

        Assert.All(made, r => Assert.Equal(path, r.Headers.Location!.ToString()));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("2026年1月5日起已有组长示例甲，请先登记其离任日期。", again.Text(".err-sum"), StringComparison.Ordinal);
        Assert.Equal("示例乙", again.Value("Name"));
        Assert.Equal("2026年1月5日起已有组长示例甲，请先登记其离任日期。", twice.Message("Name"));
        Assert.Equal("任职日期不能早于领导小组成立日期（2026年1月1日）。", before.Message("From"));
        Assert.Single(await MembersAsync(path));

        var member = Assert.Single(await MembersAsync(path));
        await client.SubmitAsync(await client.PageAsync($"{path}/members/{member.Id}/edit"), ("Post", "党委书记"));
        var wrong = await client.SubmitAsync(await client.PageAsync($"{path}/members/{member.Id}/leave"), ("To", "2026-01-04"));
        Assert.Equal("离任日期不能早于任职日期（2026年1月5日）。", (await wrong.PageAsync()).Message("To"));
        Assert.Null(Assert.Single(await MembersAsync(path)).To);
        var left = await client.PageAsync($"{path}/members/{member.Id}/leave");
        var both = await Task.WhenAll(client.SubmitAsync(left, ("To", "2026-02-28")), client.SubmitAsync(left, ("To", "2026-02-28")));
        Assert.All(both, r => Assert.Equal(HttpStatusCode.Redirect, r.StatusCode));
        Assert.Equal(("党委书记", new DateOnly(2026, 2, 28)),
            (Assert.Single(await MembersAsync(path)).Post, Assert.Single(await MembersAsync(path)).To));
    }

    [Fact]
    public async Task A_stale_correction_of_a_member_shows_both_sides()
    {
        using var client = await app.SignInAsync("staff");
        var path = await NewGroupAsync(client, "示例冲突小组");
        await client.SubmitAsync(await client.PageAsync($"{path}/members/new"), ("Name", "示例甲"), ("Post", "书记"), ("From", "2026-01-05"));
        var member = Assert.Single(await MembersAsync(path));
        var (one, two) = (await client.PageAsync($"{path}/members/{member.Id}/edit"),
            await client.PageAsync($"{path}/members/{member.Id}/edit"));
        await client.SubmitAsync(one, ("Post", "他人填写"));

        var stale = await client.SubmitAsync(two, ("Post", "我填写"));

        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        Assert.Contains("他人填写", (await stale.PageAsync()).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("他人填写", Assert.Single(await MembersAsync(path)).Post);
    }

    [Fact]
    public async Task A_taken_name_is_refused_and_dissolving_ends_the_members()
    {
        using var client = await app.SignInAsync("staff");
        var path = await NewGroupAsync(client, "示例撤销小组");
        await client.SubmitAsync(await client.PageAsync($"{path}/members/new"), ("Name", "示例甲"), ("Post", "书记"), ("From", "2026-01-05"));

        var taken = await client.SubmitAsync(await client.PageAsync($"{Ledger}/new"), ("Name", "示例 撤销小组"), ("DocumentNumber", "保留"));
        var early = await client.SubmitAsync(await client.PageAsync($"{path}/dissolve"), ("To", "2026-01-04"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, taken.StatusCode);
        Assert.StartsWith("名称“示例 撤销小组”已存在", (await taken.PageAsync()).Message("Name"), StringComparison.Ordinal);
        Assert.Equal("保留", (await taken.PageAsync()).Value("DocumentNumber"));
        Assert.StartsWith("示例甲2026年1月5日才任职", (await early.PageAsync()).Message("To"), StringComparison.Ordinal);
        Assert.Null(Assert.Single(await MembersAsync(path)).To);

        await client.SubmitAsync(await client.PageAsync($"{path}/dissolve"), ("To", "2026-06-30"));
        Assert.Equal(new DateOnly(2026, 6, 30), Assert.Single(await MembersAsync(path)).To);
        Assert.DoesNotContain("示例撤销小组", Names(await client.PageAsync(Ledger)));
        Assert.Contains("示例撤销小组", Names(await client.PageAsync($"{Ledger}?on=2026-06-30")));

        static IEnumerable<string> Names(AngleSharp.Html.Dom.IHtmlDocument page) =>
            page.QuerySelectorAll("td.ttl").Select(t => t.TextContent.Trim());
    }

    [Fact]
    public async Task A_meeting_reads_back_keeps_its_group_and_is_deleted_with_a_reason()
    {
        using var client = await app.SignInAsync("staff");
        var path = await NewGroupAsync(client, "示例会议小组");
        var form = await client.PageAsync($"{Meetings}/new?group={path.Split('/')[^1]}");
        (string, string?)[] typed = [("On", "2026-03-02"), ("Chair", "示例甲"), ("Topics", "研究示例议题"), ("ShouldAttend", "9"), ("Attended", "8"),
            ("ProblemsSolved", "3")];

        var many = await client.SubmitAsync(form, [.. typed, ("Attended", "10")]);
        var future = await client.SubmitAsync(form, [.. typed, ("On", "2026-11-24")]);
        var early = await client.SubmitAsync(form, [.. typed, ("On", "2025-12-31")]);
        var unknown = await client.SubmitAsync(form, [.. typed, ("GroupId", Nowhere)]);
        Assert.Equal("实到人数（10）不能多于应到人数（9）。", (await many.PageAsync()).Message("Attended"));
        Assert.Equal("研究示例议题", (await many.PageAsync()).Value("Topics"));
        Assert.StartsWith("会议日期不能晚于今天", (await future.PageAsync()).Message("On"), StringComparison.Ordinal);
        Assert.StartsWith("会议日期不能早于示例会议小组成立日期", (await early.PageAsync()).Message("On"), StringComparison.Ordinal);
        Assert.Equal("请选择领导小组", (await unknown.PageAsync()).Message("GroupId"));
        Assert.DoesNotContain("研究示例议题", (await client.PageAsync(path)).Body!.TextContent, StringComparison.Ordinal);

        var made = await Task.WhenAll(client.SubmitAsync(form, typed), client.SubmitAsync(form, typed));
        var meeting = Assert.Single(made.Select(r => r.Headers.Location!.ToString()).Distinct());
        await client.SubmitAsync(await client.PageAsync($"{meeting}/edit"), ("Decisions", "形成示例决定"));
        var page = await client.PageAsync(meeting);
        Assert.Contains("研究解决问题3 项", page.Text(".facts"), StringComparison.Ordinal);
        Assert.Contains("形成示例决定", page.Text(".facts"), StringComparison.Ordinal);
        Assert.Contains("研究示例议题", (await client.PageAsync(path)).Body!.TextContent, StringComparison.Ordinal);

        var late = await client.SubmitAsync(await client.PageAsync($"{path}/dissolve"), ("To", "2026-03-01"));
        var kept = await client.SubmitAsync(await client.PageAsync($"{path}/delete"), ("Reason", "误登记"));
        Assert.StartsWith("2026年3月2日开过会议", (await late.PageAsync()).Message("To"), StringComparison.Ordinal);
        Assert.Contains("已有会议记录，不能删除", (await kept.PageAsync()).Text(".err-sum"), StringComparison.Ordinal);
        var silent = await client.SubmitAsync(await client.PageAsync($"{meeting}/delete"), ("Reason", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.StatusCode);
        await client.SubmitAsync(await client.PageAsync($"{meeting}/delete"), ("Reason", "误登记"));
        await client.SubmitAsync(await client.PageAsync($"{path}/delete"), ("Reason", "误登记"));
        Assert.Equal(HttpStatusCode.NotFound, await client.StatusAsync(meeting));
        Assert.Equal(HttpStatusCode.NotFound, await client.StatusAsync(path));
    }

    [Fact]
    public async Task The_ledger_of_meetings_is_that_of_a_year()
    {
        using var client = await app.SignInAsync("leader");

        var page = await client.PageAsync($"{Meetings}?year=2023");

        Assert.Equal("2023年 召开会议 8 次，研究解决问题 14 项", page.Text(".page-head .sub"));
        Assert.Equal(8, page.QuerySelectorAll("tbody tr").Length);
    }

    private static async Task<string> NewGroupAsync(HttpClient client, string name)
    {
        var made = await client.SubmitAsync(await client.PageAsync($"{Ledger}/new"), ("Name", name), ("From", "2026-01-01"));
        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
        return made.Headers.Location!.ToString();
    }

    private async Task<LeadershipGroup> GroupAsync(string name)
    {
        await using var db = app.NewContext();
        return await db.Set<LeadershipGroup>().SingleAsync(g => g.Name == name);
    }

    private async Task<IReadOnlyList<GroupMember>> MembersAsync(string path)
    {
        await using var db = app.NewContext();
        var id = Guid.Parse(path.Split('/')[^1]);
        return (await db.Set<LeadershipGroup>().Include(g => g.Members).SingleAsync(g => g.Id == id)).Members;
    }
}
