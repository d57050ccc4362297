using System.Net;
using AngleSharp.Html.Dom;
using Biandangou.Data.Common.Auditing;
using Biandangou.Data.Portal.Demonstration;
using Biandangou.Data.Portal;
using Biandangou.Domain.Accounts;
using Biandangou.Domain.Organisation;

namespace Biandangou.Tests.Accounts;

public sealed class AccountPagesTests : IAsyncLifetime
{
    private PortalApp _portal = null!;

    public async Task InitializeAsync() => _portal = await PortalApp.StartAsync();

    public async Task DisposeAsync() => await _portal.DisposeAsync();

    [Theory]
    [InlineData("staff")]
    [InlineData("leader")]
    [InlineData("village01")]
    [InlineData("auditor")]
    public async Task Accounts_are_for_system_and_security_administrators(string userName)
    {
        using var client = await _portal.SignInAsync(userName);
        foreach (var path in new[] { "/accounts", "/accounts/new", "/accounts/bulk", "/accounts/grants", "/accounts/security",
            $"/accounts/{await IdAsync("staff")}" })
            Assert.Equal(HttpStatusCode.Forbidden, await client.StatusAsync(path));
        Assert.Equal(HttpStatusCode.OK, await client.StatusAsync("/account"));
    }

    [Fact]
    public async Task Each_administrator_opens_only_the_own_part_and_no_record_of_the_work()
    {
        using var system = await _portal.SignInAsync("sysadmin");
        using var security = await _portal.SignInAsync("secadmin");
        foreach (var path in new[] { "/accounts/grants", "/accounts/security" })
            Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.OK), (await system.StatusAsync(path), await security.StatusAsync(path)));
        foreach (var path in new[] { "/accounts/new", "/accounts/bulk" })
            Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Forbidden), (await system.StatusAsync(path), await security.StatusAsync(path)));
        foreach (var path in new[] { "/disputes", "/villages", "/reports", "/study/sessions" })
            Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden),
                (await system.StatusAsync(path), await security.StatusAsync(path)));
        Assert.Equal(HttpStatusCode.NotFound, await system.StatusAsync($"/accounts/{Guid.CreateVersion7()}"));
        Assert.Equal(HttpStatusCode.NotFound, await security.StatusAsync($"/accounts/{Guid.CreateVersion7()}/grant"));
    }

    [Fact]
    public async Task A_new_account_waits_for_approval_signs_in_changes_its_password_and_sees_its_village()
    {
        using var system = await _portal.SignInAsync("sysadmin");
        var village = await VillageAsync(1);
        using var made = await system.SubmitAsync(
            await system.PageAsync("/accounts/new"), ("UserName", "cun02"), ("DisplayName", "示例乙"), ("Role", "VillageHead"),
            ("VillageIds", village.ToString()));
        Assert.Equal(HttpStatusCode.OK, made.StatusCode);
        Assert.True(made.Headers.CacheControl!.NoStore);
        var password = (await made.PageAsync()).QuerySelectorAll(".slip code")[1].TextContent;

        using var client = _portal.Visit();
        Assert.Equal("账号还没有授权，请联系安全管理员。", await SignInAsync(client, "cun02", password));
        using var security = await _portal.SignInAsync("secadmin");
        var pending = await security.PageAsync("/accounts/grants");
        var grant = pending.QuerySelector("input[name=ids]")!.GetAttribute("value");
        Assert.Contains("示例二村", pending.Text("tbody tr"), StringComparison.Ordinal);
        using var approved = await security.SubmitAsync(pending, ("ids", grant), ("decision", "approve"));
        Assert.Equal(HttpStatusCode.Redirect, approved.StatusCode);

        Assert.Equal("", await SignInAsync(client, "cun02", password));
        using var home = await client.GetAsync("/");
        Assert.Equal("/account/password", home.Headers.Location!.OriginalString);
        using var changed = await client.SubmitAsync(
            await client.PageAsync("/account/password"), ("Current", password), ("New", "Shili-Cun-2031"), ("Repeat", "Shili-Cun-2031"));
        Assert.Equal("/", changed.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.OK, await client.StatusAsync("/"));
        Assert.Contains("示例二村", (await client.PageAsync("/account")).Text("main"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UserName", "staff", "账号“staff”已存在。")]
    [InlineData("UserName", "村 01", "账号只能由字母、数字和 -._@+ 组成，以字母或数字开头")]
    [InlineData("DisplayName", "", "请填写姓名")]
    [InlineData("VillageIds", null, "请选择村（场）负责人对应的单位或人员。")]
    public async Task A_new_account_with_a_fault_says_so_at_the_field_and_is_not_made(string field, string? typed, string message)
    {
        using var system = await _portal.SignInAsync("sysadmin");
        var before = await CountAsync();
        using var answer = await system.SubmitAsync(
            await system.PageAsync("/accounts/new"),
            ("UserName", "cun02"), ("DisplayName", "示例乙"), ("Role", "VillageHead"), ("VillageIds", (await VillageAsync(1)).ToString()),
            (field, typed));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await answer.PageAsync();
        Assert.Contains(message, page.Text(".err-sum"), StringComparison.Ordinal);
        if (field == "UserName")
            Assert.Equal((message, typed), (page.Message(field), page.Value(field)));
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task Disabling_ends_the_session_within_a_minute_and_enabling_lets_in_again()
    {
        using var staff = await _portal.SignInAsync("staff");
        using var system = await _portal.SignInAsync("sysadmin");
        await PostAsync(system, "staff", "disable");
        Assert.NotEqual(HttpStatusCode.OK, await staff.StatusAsync("/"));
        _portal.Clock.Advance(TimeSpan.FromSeconds(60));
        using var gone = await staff.GetAsync("/");
        Assert.Contains("/sign-in", gone.Headers.Location!.OriginalString, StringComparison.Ordinal);
        using var client = _portal.Visit();
        Assert.Equal("账号已停用，请联系系统管理员。", await SignInAsync(client, "staff", DemoAccounts.Password));
        Assert.Equal("账号或密码不正确，请重新输入密码。", await SignInAsync(client, "staff", "Wrong-Password-1"));
        await PostAsync(system, "staff", "enable");
        Assert.Equal("", await SignInAsync(client, "staff", DemoAccounts.Password));
    }

    [Fact]
    public async Task A_reset_password_is_shown_once_ends_the_session_and_dies_after_a_week()
    {
        using var staff = await _portal.SignInAsync("staff");
        using var system = await _portal.SignInAsync("sysadmin");
        using var reset = await PostAsync(system, "staff", "reset-password");
        var password = (await reset.PageAsync()).QuerySelectorAll(".slip code")[1].TextContent;
        _portal.Clock.Advance(TimeSpan.FromSeconds(60));
        Assert.Equal(HttpStatusCode.Redirect, await staff.StatusAsync("/account"));
        using var client = _portal.Visit();
        Assert.NotEqual("", await SignInAsync(client, "staff", DemoAccounts.Password));
        _portal.Clock.Advance(TimeSpan.FromDays(8));
        Assert.Contains("已过期", await SignInAsync(client, "staff", password), StringComparison.Ordinal);
        await using var db = _portal.NewContext();
        Assert.Equal(1, await db.AuditEntries.CountAsync(a => a.Action == AuditAction.PasswordReset));
        Assert.False(await db.AuditEntries.AnyAsync(
            a => a.Changes.Contains(password) || (a.Reason != null && a.Reason.Contains(password))));
    }

    [Theory]
    [InlineData("sysadmin", "disable", "停用账号")]
    [InlineData("sysadmin", "reset-password", "重置密码")]
    [InlineData("sysadmin", "end-sessions", "结束全部登录")]
    [InlineData("sysadmin", "reset-second-factor", "重置两步验证")]
    [InlineData("secadmin", "withdraw", "收回角色")]
    public async Task What_cannot_be_taken_back_is_asked_with_the_account_and_the_result(string userName, string deed, string words)
    {
        using var client = await _portal.SignInAsync(userName);
        await using (var setUp = _portal.NewContext())
        {
            (await setUp.Users.SingleAsync(u => u.UserName == "staff")).TwoFactorEnabled = true;
            await setUp.SaveChangesAsync();
        }

        var (id, before) = (await IdAsync("staff"), await StateAsync());

        var page = await client.PageAsync($"/accounts/{id}/{deed}");

        Assert.Equal($"{words}：账号 staff（{DemoAccounts.All.Single(a => a.UserName == "staff").DisplayName}）？",
            page.Text(".panel.danger h2"));
        Assert.NotEqual("", page.Text(".panel.danger p"));
        Assert.Equal((words, $"/accounts/{id}/{deed}"),
            (page.Text(".panel.danger button"), page.QuerySelector(".panel.danger form")!.GetAttribute("action")));
        Assert.Equal($"/accounts/{id}", page.QuerySelector(".panel.danger a")!.GetAttribute("href"));
        Assert.Equal(before, await StateAsync());
        var shown = await client.PageAsync($"/accounts/{id}");
        Assert.Single(shown.QuerySelectorAll($"main a[href$='/{deed}']"));
        Assert.Empty(shown.QuerySelectorAll($"form[action$='/{deed}']"));

        async Task<string> StateAsync()
        {
            await using var db = _portal.NewContext();
            var user = await db.Users.SingleAsync(u => u.UserName == "staff");
            return $"{user.SecurityStamp} {user.PasswordHash} {user.LockoutEnd}";
        }
    }

    [Fact]
    public async Task A_lock_can_be_seen_and_lifted()
    {
        using var stranger = _portal.Visit();
        stranger.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");
        for (var i = 0; i < 5; i++)
            await SignInAsync(stranger, "staff", "Wrong-Password-1");
        using var system = await _portal.SignInAsync("sysadmin");
        var page = await system.PageAsync($"/accounts/{await IdAsync("staff")}");
        Assert.Contains("203.0.113.7", page.Text(".page aside"), StringComparison.Ordinal);
        Assert.Contains("staff", (await system.PageAsync("/accounts?state=locked")).Text("tbody"), StringComparison.Ordinal);
        await PostAsync(system, "staff", "unlock");
        Assert.Equal("", await SignInAsync(stranger, "staff", DemoAccounts.Password));
    }

    [Fact]
    public async Task Nobody_handles_the_own_account()
    {
        using var system = await _portal.SignInAsync("sysadmin");
        using var security = await _portal.SignInAsync("secadmin");
        var donor = await system.PageAsync($"/accounts/{await IdAsync("staff")}");
        foreach (var step in new[] { "disable", "reset-password", "end-sessions", "name", "unlock", "reset-second-factor" })
        {
            using var answer = await system.SubmitAsync(
                $"/accounts/{await IdAsync("sysadmin")}/{step}", Token(donor), ("displayName", "别名"));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            Assert.Contains("不能办理自己的账号", (await answer.PageAsync()).Text(".err-sum"), StringComparison.Ordinal);
        }

        var own = await security.PageAsync($"/accounts/{await IdAsync("staff")}/grant");
        using var granted = await security.SubmitAsync(
            $"/accounts/{await IdAsync("secadmin")}/grant", Token(own), ("Role", "SystemAdministrator"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, granted.StatusCode);
        Assert.Equal(PortalRole.SecurityAdministrator, await RoleAsync("secadmin"));
        Assert.Equal(HttpStatusCode.OK, await system.StatusAsync("/accounts"));
    }

    [Theory]
    [InlineData("secadmin")]
    [InlineData("auditor")]
    public async Task The_last_of_three_administrators_keeps_account_and_role(string userName)
    {
        using var system = await _portal.SignInAsync("sysadmin");
        using var refused = await PostAsync(system, userName, "disable", HttpStatusCode.UnprocessableEntity);
        Assert.Contains("最后一个启用的", (await refused.PageAsync()).Text(".err-sum"), StringComparison.Ordinal);
        Assert.Single((await system.PageAsync($"/accounts/{await IdAsync("staff")}")).QuerySelectorAll("a[href$='/disable']"));
        Assert.Empty((await system.PageAsync($"/accounts/{await IdAsync(userName)}")).QuerySelectorAll("a[href$='/disable']"));
        if (userName == "auditor")
        {
            using var security = await _portal.SignInAsync("secadmin");
            using var withdrawn = await security.SubmitAsync(
                $"/accounts/{await IdAsync(userName)}/withdraw", Token(await security.PageAsync("/accounts/security")));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, withdrawn.StatusCode);
            using var other = await security.SubmitAsync(
                await security.PageAsync($"/accounts/{await IdAsync(userName)}/grant"), ("Role", "TownshipStaff"));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, other.StatusCode);
        }

        Assert.NotNull(await RoleAsync(userName));
        await using var db = _portal.NewContext();
        Assert.Null(await db.Users.Where(u => u.UserName == userName).Select(u => u.DisabledAt).SingleAsync());
    }

    [Fact]
    public async Task A_grant_replaces_the_role_and_ends_the_session_a_proposal_does_neither()
    {
        using var staff = await _portal.SignInAsync("staff");
        using var system = await _portal.SignInAsync("sysadmin");
        using var proposed = await system.SubmitAsync(
            await system.PageAsync($"/accounts/{await IdAsync("staff")}/grant"), ("Role", "PartyCommittee"));
        Assert.Equal(HttpStatusCode.Redirect, proposed.StatusCode);
        Assert.Equal(PortalRole.TownshipStaff, await RoleAsync("staff"));
        Assert.Equal(HttpStatusCode.OK, await staff.StatusAsync("/villages/new"));

        using var security = await _portal.SignInAsync("secadmin");
        Assert.Contains("1", (await security.PageAsync("/")).Text(".menu .count"), StringComparison.Ordinal);
        using var granted = await security.SubmitAsync(
            await security.PageAsync($"/accounts/{await IdAsync("staff")}/grant"), ("Role", "PartyCommittee"));
        Assert.Equal(HttpStatusCode.Redirect, granted.StatusCode);
        Assert.Equal(PortalRole.PartyCommittee, await RoleAsync("staff"));
        Assert.Equal(HttpStatusCode.Redirect, await staff.StatusAsync("/villages/new"));
        Assert.Equal(HttpStatusCode.Redirect, await staff.StatusAsync("/account"));
        await using var db = _portal.NewContext();
        Assert.Equal(1, await db.UserRoles.CountAsync(r => r.UserId == db.Users.Single(u => u.UserName == "staff").Id));
    }

    [Fact]
    public async Task Settings_out_of_range_are_refused_and_good_ones_hold()
    {
        using var security = await _portal.SignInAsync("secadmin");
        using var bad = await security.SubmitAsync(
            await security.PageAsync("/accounts/security"), ("IdleMinutes", "120"), ("AbsoluteMinutes", "60"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, bad.StatusCode);
        Assert.Equal("最长登录时间不能短于无操作退出时间。", (await bad.PageAsync()).Message("AbsoluteMinutes"));
        var first = await security.PageAsync("/accounts/security");
        Assert.Equal("30", first.Value("IdleMinutes"));
        using var good = await security.SubmitAsync(first, ("IdleMinutes", "20"), ("PasswordMaxAgeDays", "60"));
        Assert.Equal(HttpStatusCode.Redirect, good.StatusCode);
        Assert.Equal("20", (await security.PageAsync("/accounts/security")).Value("IdleMinutes"));
        using var stale = await security.SubmitAsync(first, ("IdleMinutes", "25"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, stale.StatusCode);
        Assert.Equal("20", (await security.PageAsync("/accounts/security")).Value("IdleMinutes"));
    }

    private async Task<HttpResponseMessage> PostAsync(HttpClient client, string userName, string step, HttpStatusCode? expected = null)
    {
        var id = await IdAsync(userName);
        var answer = await client.SubmitAsync($"/accounts/{id}/{step}", Token(await client.PageAsync($"/accounts/{id}")));
        Assert.Contains(answer.StatusCode, expected is { } status ? [status] : new[] { HttpStatusCode.OK, HttpStatusCode.Redirect });
        return answer;
    }

    private static Dictionary<string, string> Token(IHtmlDocument page) => new(StringComparer.Ordinal)
    {
        ["__RequestVerificationToken"] = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!,
    };

    private static async Task<string> SignInAsync(HttpClient client, string userName, string password)
    {
        using var answer = await client.SubmitAsync(await client.PageAsync("/sign-in"), ("UserName", userName), ("Password", password));
        return answer.StatusCode == HttpStatusCode.Redirect ? "" : (await answer.PageAsync()).Message("Password");
    }

    private async Task<Guid> IdAsync(string userName)
    {
        await using var db = _portal.NewContext();
        return await db.Users.Where(u => u.UserName == userName).Select(u => u.Id).SingleAsync();
    }

    private async Task<PortalRole?> RoleAsync(string userName)
    {
        await using var db = _portal.NewContext();
        return (await new AccessScopeQueries(db).FindAsync(await IdAsync(userName), default))?.Role;
    }

    private async Task<Guid> VillageAsync(int index)
    {
        await using var db = _portal.NewContext();
        return await db.Township<Village>().OrderBy(v => v.SortOrder).Skip(index).Select(v => v.Id).FirstAsync();
    }

    private async Task<(int, int)> CountAsync()
    {
        await using var db = _portal.NewContext();
        return (await db.Users.CountAsync(), await db.Set<AccountGrant>().CountAsync());
    }
}
