using System.Net;
using Biandangou.Data.Accounts;
using Biandangou.Data.Common.Auditing;
using Biandangou.Data.Common.Demonstration;
using Biandangou.Domain.Accounts;
using Biandangou.Tests.Common;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Tests.Accounts;

public sealed class SignInPagesTests : IAsyncLifetime
{
    private const string Wrong = "Not-the-Password-1";

    private PortalApp _portal = null!;

    public async Task InitializeAsync() => _portal = await PortalApp.StartAsync();

    public async Task DisposeAsync() => await _portal.DisposeAsync();

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
        Assert.DoesNotContain(failures, f => f.Reason!.Contains("nobody", StringComparison.Ordinal) || f.Reason.Contains(Wrong, StringComparison.Ordinal));
        Assert.All(failures, f => Assert.Equal("203.0.113.7", f.Address));
    }

    [Fact]
    public async Task Fifty_failures_from_anywhere_stop_guessing_from_many_addresses()
    {
        await using (var db = _portal.NewContext())
        {
            var attempts = new SignInAttempts(db);
            for (var i = 0; i < SignInTally.LimitEverywhere; i++)
                Assert.True((await attempts.AdmitAsync("staff", $"198.51.100.{i}", CancellationToken.None)).Granted);
            Assert.False((await attempts.AdmitAsync("staff", "198.51.100.200", CancellationToken.None)).Granted);
            Assert.True((await attempts.AdmitAsync("leader", "198.51.100.200", CancellationToken.None)).Granted);
        }

        using var client = From("203.0.113.7");
        Assert.Contains("已暂时锁定", await TryAsync(client, "staff", DemoAccounts.Password), StringComparison.Ordinal);
        _portal.Clock.Advance(TimeSpan.FromMinutes(16));
        Assert.Equal("", await TryAsync(client, "staff", DemoAccounts.Password));
    }

    [Fact]
    public async Task Attempts_at_the_same_moment_cannot_slip_past_the_limit()
    {
        var granted = await Task.WhenAll(Enumerable.Range(0, 20).Select(async _ =>
        {
            await using var db = _portal.NewContext();
            return (await new SignInAttempts(db).AdmitAsync("staff", "203.0.113.7", CancellationToken.None)).Granted;
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
        using var left = await client.SubmitAsync("/sign-out", new Dictionary<string, string>(StringComparer.Ordinal) { ["__RequestVerificationToken"] = token });
        Assert.Equal(HttpStatusCode.Redirect, left.StatusCode);
        await using var db = _portal.NewContext();
        var staff = await db.Users.SingleAsync(u => u.UserName == "staff");
        var entries = await db.AuditEntries.Where(a => a.Action == AuditAction.SignedIn || a.Action == AuditAction.SignedOut).OrderBy(a => a.Id).ToListAsync();
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
            (await db.SecuritySettings.SingleAsync()).SetLimits(passwordMaxAgeDays: 0, idleMinutes: 10, absoluteMinutes: 60);
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
