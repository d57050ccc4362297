using System.Net;
using Biandangou.Data.Common.Access;
using Biandangou.Data.Portal;
using Biandangou.Domain.Accounts;
using Biandangou.Domain.Organisation;

namespace Biandangou.Tests.Accounts;

public sealed class SetupPagesTests : IAsyncLifetime
{
    private NewPortal _portal = null!;

    public async Task InitializeAsync() => _portal = await NewPortal.StartAsync();

    public async Task DisposeAsync() => await _portal.DisposeAsync();

    [Fact]
    public async Task Without_accounts_every_way_leads_to_the_set_up()
    {
        using var client = _portal.Visit();
        using var home = await client.GetAsync("/");
        Assert.Contains("/sign-in", home.Headers.Location!.OriginalString, StringComparison.Ordinal);
        using var door = await client.GetAsync("/sign-in");
        Assert.Equal("/setup", door.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.OK, await client.StatusAsync("/setup"));
        Assert.Equal(1, _portal.CodesPrinted);
    }

    [Fact]
    public async Task The_right_code_makes_township_and_three_administrators_and_closes_the_page()
    {
        using var client = _portal.Visit();
        using var answer = await SendAsync(client);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        var page = await answer.PageAsync();
        Assert.Equal(3, page.QuerySelectorAll(".slip").Length);

        await using var db = _portal.NewContext();
        Assert.Equal("示例镇", (await db.Set<Township>().SingleAsync()).Name);
        Assert.True((await db.Set<SecuritySettings>().SingleAsync()).RequireForAdministrators);
        var users = await db.Users.OrderBy(u => u.UserName).ToListAsync();
        Assert.Equal(["shenji", "xitong", "zhanquan"], users.Select(u => u.UserName!).Order(StringComparer.Ordinal));
        Assert.All(users, u => Assert.True(u.MustChangePassword));
        Assert.Equal(
            [PortalRole.SystemAdministrator, PortalRole.SecurityAdministrator, PortalRole.AuditAdministrator],
            await db.Set<AccountGrant>().Where(g => g.State == GrantState.Approved).OrderBy(g => g.Id).Select(g => g.Role).ToListAsync());

        // The door is shut.
        Assert.Equal(HttpStatusCode.NotFound, await client.StatusAsync("/setup"));
        Assert.Equal(HttpStatusCode.OK, await client.StatusAsync("/sign-in"));
    }

    [Fact]
    public async Task An_administrator_made_here_signs_in_and_must_first_change_the_password()
    {
        using var client = _portal.Visit();
        using var answer = await SendAsync(client);
        var slip = (await answer.PageAsync()).QuerySelectorAll(".slip")
            .First(s => s.TextContent.Contains("xitong", StringComparison.Ordinal));
        var password = slip.QuerySelectorAll("code")[1].TextContent;
        using var signedIn = await client.SubmitAsync(await client.PageAsync("/sign-in"), ("UserName", "xitong"), ("Password", password));
        Assert.Equal("/", signedIn.Headers.Location!.OriginalString);
        using var home = await client.GetAsync("/");
        Assert.Equal("/account/password", home.Headers.Location!.OriginalString);
        await using var db = _portal.NewContext();
        var user = await db.Users.SingleAsync(u => u.UserName == "xitong");
        var account = await new AccessScopeQueries(db).FindAsync(user.Id, default);
        Assert.Equal((PortalRole.SystemAdministrator, AccountDuty.ChangePassword), (account!.Role, account.Duty));
        Assert.False(account.Scope.KeepsAccounts);
    }

    [Fact]
    public async Task Wrong_codes_slow_their_own_network_down_and_the_code_stays()
    {
        using var client = _portal.Visit();
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");
        await client.StatusAsync("/setup");
        var code = _portal.Code;
        for (var i = 0; i < 5; i++)
        {
            using var wrong = await SendAsync(client, ("Code", "AAAA-BBBB-CCCC-DDDD"));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
            var page = await wrong.PageAsync();
            Assert.Contains(i < 4 ? "设置码不正确" : "请等5秒后再试", page.Message("Code"), StringComparison.Ordinal);
            Assert.Equal("示例镇", page.Value("Name"));
        }

        using var tooSoon = await SendAsync(client);
        Assert.Contains("秒后再试", (await tooSoon.PageAsync()).Message("Code"), StringComparison.Ordinal);
        _portal.Clock.Advance(TimeSpan.FromSeconds(6));
        using var again = await SendAsync(client, ("Code", "AAAA-BBBB-CCCC-DDDD"));
        Assert.Contains("请等10秒后再试", (await again.PageAsync()).Message("Code"), StringComparison.Ordinal);
        Assert.Equal(1, _portal.CodesPrinted);
        Assert.Equal(code, _portal.Code);
        await using var db = _portal.NewContext();
        Assert.False(await db.Users.AnyAsync() || await db.Set<Township>().AnyAsync());

        // The operator elsewhere is not held up.
        using var operatorsOwn = _portal.Visit();
        operatorsOwn.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.8");
        using var right = await SendAsync(operatorsOwn);
        Assert.Equal(HttpStatusCode.OK, right.StatusCode);
    }

    [Theory]
    [InlineData("SecurityUser", "XITONG", "三名管理员的账号不能相同")]
    [InlineData("AuditName", "示例 甲", "三名管理员须由三个不同的人担任")]
    [InlineData("AuditUser", "审计", "账号只能由字母、数字和 -._@+ 组成，以字母或数字开头")]
    [InlineData("Superior", "", "请填写主送机关")]
    public async Task Bad_input_says_so_at_the_field_and_makes_nothing(string field, string typed, string message)
    {
        using var client = _portal.Visit();
        using var answer = await SendAsync(client, (field, typed));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await answer.PageAsync();
        Assert.Equal(message, page.Message(field));
        Assert.Equal(typed, page.Value(field));
        await using var db = _portal.NewContext();
        Assert.False(await db.Users.AnyAsync() || await db.Set<Township>().AnyAsync());
    }

    [Fact]
    public async Task Of_two_set_ups_at_once_one_wins()
    {
        using var client = _portal.Visit();
        await client.StatusAsync("/setup");
        var both = await Task.WhenAll(SendAsync(client), SendAsync(client, ("SystemUser", "another")));
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.NotFound], both.Select(a => a.StatusCode).Order());
        await using var db = _portal.NewContext();
        Assert.Equal(3, await db.Users.CountAsync());
        Assert.Equal(1, await db.Set<Township>().CountAsync());
    }

    private async Task<HttpResponseMessage> SendAsync(HttpClient client, params (string Name, string? Text)[] typed)
    {
        var page = await client.PageAsync("/setup");
        (string, string?)[] values =
        [
            ("Code", _portal.Code), ("Name", "示例镇"), ("FullName", "示例市示例区示例镇"), ("Superior", "示例区人民政府"), ("IssuingBody", "示例镇人民政府"),
            ("PublicityPlan", "“九五”普法"), ("Honour", "十佳法律明白人"), ("SystemName", "示例甲"), ("SystemUser", "xitong"),
            ("SecurityName", "示例乙"), ("SecurityUser", "zhanquan"), ("AuditName", "示例丙"), ("AuditUser", "shenji"),
        ];
        return await client.SubmitAsync(page, [.. values, .. typed]);
    }
}
