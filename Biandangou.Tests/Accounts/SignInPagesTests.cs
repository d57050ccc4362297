using System.Net;
using Biandangou.Data.Accounts;
using Biandangou.Data.Common.Auditing;
using Biandangou.Data.Portal.Demonstration;
using Biandangou.Domain.Accounts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Biandangou.Tests.Accounts;

public sealed class SignInPagesTests : IAsyncLifetime
{
    private const string Wrong = "Not-the-Password-1";

    private PortalApp _portal = null!;

    public async Task InitializeAsync() => _portal = await PortalApp.StartAsync();

    public async Task DisposeAsync() => await _portal.DisposeAsync();

    [Theory]
    [InlineData("/disputes?words=张三", "/disputes?words=%E5%BC%A0%E4%B8%89")]
    [InlineData("/x?y=é", "/x?y=%C3%A9")]
    [InlineData("/中文", "/%E4%B8%AD%E6%96%87")]
    [InlineData("/reports?a=%E4%B8%AD&b=1#c", "/reports?a=%E4%B8%AD&b=1#c")]
    public async Task Signing_in_goes_on_to_an_address_in_any_script(string asked, string sent)
    {
        using var client = _portal.Visit();
        using var answer = await client.SubmitAsync(
            await client.PageAsync("/sign-in"), ("UserName", "staff"), ("Password", DemoAccounts.Password), ("ReturnUrl", asked));
        Assert.Equal((HttpStatusCode.Redirect, sent), (answer.StatusCode, answer.Headers.Location!.OriginalString));
        Assert.Equal(HttpStatusCode.OK, await client.StatusAsync("/"));
    }

    [Fact]
    public async Task Five_failures_lock_the_pair_of_account_and_address_for_a_quarter_of_an_hour()
    {
        using var client = From("203.0.113.7");
        for (var i = 0; i < 5; i++)
            await TryAsync(client, "staff", Wrong);
        Assert.Contains("已暂时锁定", await TryAsync(client, "staff", DemoAccounts.Password), StringComparison.Ordinal);

        // The owner signs in from somewhere else all the same.
        using var elsewhere = From("203.0.113.8");
        Assert.Equal("", await TryAsync(elsewhere, "staff", DemoAccounts.Password));
        _portal.Clock.Advance(TimeSpan.FromMinutes(14));
        Assert.Contains("已暂时锁定", await TryAsync(client, "staff", DemoAccounts.Password), StringComparison.Ordinal);
        _portal.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal("", await TryAsync(client, "staff", DemoAccounts.Password));
    }

    [Fact]
    public async Task A_right_password_in_time_begins_the_count_anew()
    {
        using var client = From("203.0.113.7");
        for (var round = 0; round < 3; round++)
        {
            for (var i = 0; i < 4; i++)
                Assert.Contains("账号或密码不正确", await TryAsync(client, "staff", Wrong), StringComparison.Ordinal);
            using var fresh = From("203.0.113.7");
            Assert.Equal("", await TryAsync(fresh, "staff", DemoAccounts.Password));
        }
    }

    [Fact]
    public async Task A_name_that_does_not_exist_reads_like_one_that_does()
    {
        using var client = From("203.0.113.7");
        for (var i = 0; i < 6; i++)
            Assert.Equal(await TryAsync(client, "staff", Wrong), await TryAsync(client, "nobody", Wrong));
        await using var db = _portal.NewContext();
        var failures = await db.AuditEntries.Where(a => a.Action == AuditAction.SignInFailed).ToListAsync();
        Assert.Equal(10, failures.Count);
        Assert.Equal(2, await db.AuditEntries.CountAsync(a => a.Action == AuditAction.LockedOut));
        Assert.DoesNotContain(failures, f => f.Reason!.Contains("nobody", StringComparison.Ordinal) || f.Reason.Contains(
            Wrong, StringComparison.Ordinal));
        Assert.All(failures, f => Assert.Equal("203.0.113.7", f.Address));
    }

    [Fact]
    public async Task Fifty_failures_from_anywhere_stop_guessing_from_many_addresses()
    {
        await using (var db = _portal.NewContext())
        {
            var attempts = new SignInAttempts(db);
            for (var i = 0; i < SignInTally.LimitEverywhere; i++)
                Assert.True((await attempts.AdmitAsync("staff", $"198.51.100.{i}", default)).Granted);
            Assert.False((await attempts.AdmitAsync("staff", "198.51.100.200", default)).Granted);
            Assert.True((await attempts.AdmitAsync("leader", "198.51.100.200", default)).Granted);
        }

        using var client = From("203.0.113.7");
        Assert.Contains("已暂时锁定", await TryAsync(client, "staff", DemoAccounts.Password), StringComparison.Ordinal);
        _portal.Clock.Advance(TimeSpan.FromMinutes(16));
        Assert.Equal("", await TryAsync(client, "staff", DemoAccounts.Password));
    }

    [Fact]
    public async Task Fifty_guesses_from_outside_do_not_lock_an_administrator_out_of_the_known_place()
    {
        using (var known = From("203.0.113.7"))
            Assert.Equal("", await TryAsync(known, "sysadmin", DemoAccounts.Password));
        await using (var db = _portal.NewContext())
        {
            for (var i = 0; i < SignInTally.LimitEverywhere + 10; i++)
                await new SignInAttempts(db).AdmitAsync("sysadmin", $"198.51.100.{i}", default);
        }

        using var elsewhere = From("203.0.113.99");
        Assert.Contains("已暂时锁定", await TryAsync(elsewhere, "sysadmin", DemoAccounts.Password), StringComparison.Ordinal);
        using var home = From("203.0.113.7");
        Assert.Equal("", await TryAsync(home, "sysadmin", DemoAccounts.Password));
        // Signing in there opens nothing elsewhere.
        using var still = From("203.0.113.98");
        Assert.Contains("已暂时锁定", await TryAsync(still, "sysadmin", DemoAccounts.Password), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hundred_invented_names_from_one_address_are_stopped_and_bounded_in_the_audit()
    {
        using var client = From("203.0.113.50");
        for (var i = 0; i < 60; i++)
            await TryAsync(client, $"nobody{i}", Wrong);
        await using var db = _portal.NewContext();
        Assert.Equal(SignInTally.LimitOfNetwork, await db.AuditEntries.CountAsync(a => a.Action == AuditAction.SignInFailed));
        var attempts = new SignInAttempts(db);
        for (var i = 60; i < 100; i++)
            Assert.False((await attempts.AdmitAsync($"nobody{i}", "203.0.113.50", default)).Granted);
        // Another address is not concerned.
        Assert.True((await attempts.AdmitAsync("nobody0", "203.0.113.51", default)).Granted);
    }

    [Fact]
    public async Task Only_failures_count_so_an_office_behind_one_address_is_not_locked_out()
    {
        await using var db = _portal.NewContext();
        var attempts = new SignInAttempts(db);
        for (var i = 0; i < 4 * SignInTally.LimitOfNetwork; i++)
        {
            Assert.True((await attempts.AdmitAsync($"office{i}", "203.0.113.60", default)).Granted);
            await attempts.ForgiveAsync($"office{i}", "203.0.113.60", complete: true, default);
        }
    }

    [Fact]
    public async Task The_limit_of_an_address_is_a_setting()
    {
        await using var db = _portal.NewContext();
        var attempts = new SignInAttempts(db, new SignInLimits(10));
        var granted = 0;
        for (var i = 0; i < 30; i++)
            granted += (await attempts.AdmitAsync($"nobody{i}", "203.0.113.70", default)).Granted ? 1 : 0;
        Assert.Equal(10, granted);
    }

    [Fact]
    public async Task Invented_names_from_many_networks_are_told_two_hundred_times_and_then_once_more_as_many()
    {
        await using var db = _portal.NewContext();
        var attempts = new SignInAttempts(db);
        var told = new List<Admission>();
        for (var i = 0; i < SignInTally.LimitInvented + 50; i++)
            told.Add(await attempts.TellInventedAsync(default));
        Assert.Equal(SignInTally.LimitInvented, told.Count(t => t.Granted));
        Assert.True(told[SignInTally.LimitInvented - 1].IsLast);
    }

    [Theory]
    [InlineData("2001:db8:1:2:aaaa::1", "2001:db8:1:2::/64")]
    [InlineData("2001:db8:1:2:bbbb:cccc:dddd:eeee", "2001:db8:1:2::/64")]
    [InlineData("2001:db8:1:3::1", "2001:db8:1:3::/64")]
    [InlineData("::ffff:203.0.113.7", "203.0.113.7")]
    [InlineData("203.0.113.7", "203.0.113.7")]
    [InlineData("-", "-")]
    public void IPv6_counts_by_the_network_an_office_has_to_itself(string address, string network) =>
        Assert.Equal(network, SignInTally.NetworkOf(address));

    [Theory]
    [InlineData("127.0.0.1", "198.51.100.1", true)]
    [InlineData("203.0.113.9", "198.51.100.1", false)]
    public async Task A_forwarded_address_counts_only_from_a_known_proxy(string peer, string forwarded, bool counts)
    {
        await using var host = _portal.WithWebHostBuilder(
            h => h.ConfigureTestServices(s => s.AddSingleton<IStartupFilter>(new Peer(peer))));
        using var client = host.CreateClient();
        client.DefaultRequestHeaders.Add("X-Forwarded-For", forwarded);
        await TryAsync(client, "staff", Wrong);
        await using var db = _portal.NewContext();
        Assert.Equal(counts ? forwarded : peer, (await db.AuditEntries.SingleAsync(a => a.Action == AuditAction.SignInFailed)).Address);
    }

    /// <summary>The other end of the connection, which a server in memory has none of.</summary>
    private sealed class Peer(string address) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((http, go) =>
            {
                http.Connection.RemoteIpAddress = System.Net.IPAddress.Parse(address);
                return go(http);
            });
            next(app);
        };
    }

    [Fact]
    public async Task Attempts_at_the_same_moment_cannot_slip_past_the_limit()
    {
        var granted = await Task.WhenAll(Enumerable.Range(0, 20).Select(async _ =>
        {
            await using var db = _portal.NewContext();
            return (await new SignInAttempts(db).AdmitAsync("staff", "203.0.113.7", default)).Granted;
        }));
        Assert.Equal(SignInTally.Limit, granted.Count(g => g));
    }

    [Fact]
    public async Task Signing_in_and_out_is_in_the_audit_with_its_address()
    {
        using var client = From("203.0.113.9");
        Assert.Equal("", await TryAsync(client, "staff", DemoAccounts.Password));
        var home = await client.PageAsync("/");
        var token = home.QuerySelector("form[action='/sign-out'] input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var left = await client.SubmitAsync(
            "/sign-out", new Dictionary<string, string>(StringComparer.Ordinal) { ["__RequestVerificationToken"] = token });
        Assert.Equal(HttpStatusCode.Redirect, left.StatusCode);
        await using var db = _portal.NewContext();
        var staff = await db.Users.SingleAsync(u => u.UserName == "staff");
        var entries = await db.AuditEntries.Where(a => a.Action == AuditAction.SignedIn || a.Action == AuditAction.SignedOut)
            .OrderBy(a => a.Id).ToListAsync();
        Assert.Equal([AuditAction.SignedIn, AuditAction.SignedOut], entries.Select(e => e.Action));
        Assert.All(entries, e => Assert.Equal((staff.Id, staff.Id, "203.0.113.9"), (e.ActorId!.Value, e.EntityId, e.Address)));
        Assert.Equal("203.0.113.9", staff.LastSignInAddress);
    }

    [Fact]
    public async Task A_session_ends_after_half_an_hour_without_a_request()
    {
        using var client = await _portal.SignInAsync("staff");
        for (var i = 0; i < 4; i++)
        {
            _portal.Clock.Advance(TimeSpan.FromMinutes(29));
            Assert.Equal(HttpStatusCode.OK, await client.StatusAsync("/account"));
        }

        _portal.Clock.Advance(TimeSpan.FromMinutes(31));
        Assert.Equal(HttpStatusCode.Redirect, await client.StatusAsync("/account"));
    }

    [Fact]
    public async Task A_session_ends_after_twelve_hours_however_busy()
    {
        using var client = await _portal.SignInAsync("staff");
        for (var minutes = 0; minutes < 12 * 60 - 20; minutes += 20)
        {
            Assert.Equal(HttpStatusCode.OK, await client.StatusAsync("/account"));
            _portal.Clock.Advance(TimeSpan.FromMinutes(20));
        }

        Assert.Equal(HttpStatusCode.OK, await client.StatusAsync("/account"));
        _portal.Clock.Advance(TimeSpan.FromMinutes(20));
        Assert.Equal(HttpStatusCode.Redirect, await client.StatusAsync("/account"));
    }

    [Fact]
    public async Task The_limits_are_those_of_the_settings_when_the_session_began()
    {
        await using (var db = _portal.NewContext())
        {
            db.Enter(db.Actor, Domain.Common.AccessScope.Accounts, db.Clock);
            (await db.Set<SecuritySettings>().SingleAsync()).SetLimits(passwordMaxAgeDays: 0, idleMinutes: 10, absoluteMinutes: 60);
            await db.SaveChangesAsync();
        }

        using var client = await _portal.SignInAsync("staff");
        _portal.Clock.Advance(TimeSpan.FromMinutes(9));
        Assert.Equal(HttpStatusCode.OK, await client.StatusAsync("/account"));
        _portal.Clock.Advance(TimeSpan.FromMinutes(11));
        Assert.Equal(HttpStatusCode.Redirect, await client.StatusAsync("/account"));
    }

    [Fact]
    public async Task Leaving_every_device_ends_the_others_within_a_minute()
    {
        using var desk = await _portal.SignInAsync("staff");
        using var phone = await _portal.SignInAsync("staff");
        using var left = await desk.SubmitAsync(await desk.PageAsync("/account"));
        Assert.Equal("/sign-in", left.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.Redirect, await desk.StatusAsync("/account"));
        _portal.Clock.Advance(TimeSpan.FromSeconds(60));
        Assert.Equal(HttpStatusCode.Redirect, await phone.StatusAsync("/account"));
    }

    private HttpClient From(string address)
    {
        var client = _portal.Visit();
        client.DefaultRequestHeaders.Add("X-Forwarded-For", address);
        return client;
    }

    /// <returns>The message at the password, empty after success.</returns>
    private static async Task<string> TryAsync(HttpClient client, string userName, string password)
    {
        using var answer = await client.SubmitAsync(await client.PageAsync("/sign-in"), ("UserName", userName), ("Password", password));
        return answer.StatusCode == HttpStatusCode.Redirect ? "" : (await answer.PageAsync()).Message("Password");
    }
}
