using System.Net;
using Biandangou.Data.Common.Auditing;
using Biandangou.Data.Portal.Demonstration;
using Biandangou.Domain.Accounts;

namespace Biandangou.Tests.Accounts;

/// <summary>Nobody becomes one of the three administrators alone.</summary>
public sealed class ResetPagesTests : IAsyncLifetime
{
    private PortalApp _portal = null!;

    public async Task InitializeAsync() => _portal = await PortalApp.StartAsync();

    public async Task DisposeAsync() => await _portal.DisposeAsync();

    [Theory]
    [InlineData("secadmin", "auditor")]
    [InlineData("auditor", "secadmin")]
    public async Task The_password_of_an_administrator_is_reset_when_another_role_confirms_it(string subject, string confirmer)
    {
        using var own = await _portal.SignInAsync(subject);
        using var system = await _portal.SignInAsync("sysadmin");
        using var other = await _portal.SignInAsync(confirmer);
        var before = await SecretsAsync(subject);

        await ProposeAsync(system, subject, "reset-password");

        Assert.Equal(before, await SecretsAsync(subject));
        Assert.Equal(HttpStatusCode.OK, await own.StatusAsync("/"));
        Assert.Matches("待确认.*于2026年11月23日 09:20提出", (await system.PageAsync($"/accounts/{await IdAsync(subject)}")).Text(".page aside"));
        // Whose account it is does not see it, and who asked for it decides nothing.
        var reset = await ResetAsync();
        Assert.Empty((await own.PageAsync("/accounts/resets")).QuerySelectorAll("tbody tr"));
        Assert.Equal(HttpStatusCode.NotFound, await own.StatusAsync($"/accounts/resets/{reset}"));
        Assert.Equal(HttpStatusCode.NotFound, await PostAsync(own, $"/accounts/resets/{reset}/confirm"));
        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync(system, $"/accounts/resets/{reset}/confirm"));
        Assert.Equal(before, await SecretsAsync(subject));

        Assert.Contains("1", (await other.PageAsync("/")).Text(".menu .count"), StringComparison.Ordinal);
        Assert.Contains(subject, (await other.PageAsync("/accounts/resets")).Text("tbody tr"), StringComparison.Ordinal);
        var asked = await other.PageAsync($"/accounts/resets/{reset}");
        using var done = await other.SubmitAsync(asked);
        Assert.True(done.Headers.CacheControl!.NoStore);
        var password = (await done.PageAsync()).QuerySelectorAll(".slip code")[1].TextContent;
        Assert.NotEqual(HttpStatusCode.OK, await own.StatusAsync("/"));
        Assert.Equal(HttpStatusCode.NotFound, await PostAsync(other, $"/accounts/resets/{reset}/confirm"));

        using var client = _portal.Visit();
        using var entered = await client.SubmitAsync(await client.PageAsync("/sign-in"), ("UserName", subject), ("Password", password));
        Assert.Equal(HttpStatusCode.Redirect, entered.StatusCode);
        Assert.Equal("/account/password", (await client.GetAsync("/")).Headers.Location!.OriginalString);
        await using var db = _portal.NewContext();
        var told = await db.AuditEntries.SingleAsync(a => a.Action == AuditAction.PasswordReset);
        Assert.Equal(DemoAccounts.All.Single(a => a.UserName == confirmer).DisplayName, told.ActorName);
    }

    [Fact]
    public async Task What_is_refused_leaves_the_account_as_it_was()
    {
        using var system = await _portal.SignInAsync("sysadmin");
        using var security = await _portal.SignInAsync("secadmin");
        var before = await SecretsAsync("auditor");
        await ProposeAsync(system, "auditor", "reset-password");
        using var twice = await system.SubmitAsync(await system.PageAsync($"/accounts/{await IdAsync("auditor")}/reset-password"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, twice.StatusCode);
        Assert.Contains("正等另一类管理员确认", (await twice.PageAsync()).Text(".err-sum"), StringComparison.Ordinal);

        var path = $"/accounts/resets/{await ResetAsync()}";
        Assert.Equal("退回", (await security.PageAsync(path)).Text($"form[action='{path}/refuse'] button"));
        Assert.Equal(HttpStatusCode.Redirect, await PostAsync(security, $"{path}/refuse"));
        Assert.Equal(before, await SecretsAsync("auditor"));
        // It may be proposed again.
        await ProposeAsync(system, "auditor", "reset-password");
    }

    [Fact]
    public async Task The_second_factor_of_an_administrator_stays_until_another_role_confirms()
    {
        await using (var db = _portal.NewContext())
        {
            (await db.Users.SingleAsync(u => u.UserName == "auditor")).TwoFactorEnabled = true;
            await db.SaveChangesAsync();
        }

        using var system = await _portal.SignInAsync("sysadmin");
        using var security = await _portal.SignInAsync("secadmin");
        await ProposeAsync(system, "auditor", "reset-second-factor");
        Assert.Contains("True", await SecretsAsync("auditor"), StringComparison.Ordinal);
        using var done = await security.SubmitAsync(await security.PageAsync($"/accounts/resets/{await ResetAsync()}"));
        Assert.Equal("/accounts/resets", done.Headers.Location!.OriginalString);
        Assert.Contains("False", await SecretsAsync("auditor"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AuditAdministrator", true)]
    [InlineData("SecurityAdministrator", true)]
    [InlineData("AuditAdministrator", false)]
    public async Task Who_becomes_an_administrator_gets_a_password_from_whoever_grants_it(string role, bool proposed)
    {
        using var system = await _portal.SignInAsync("sysadmin");
        using var security = await _portal.SignInAsync("secadmin");
        var grant = $"/accounts/{await IdAsync("staff")}/grant";
        using var reset = await system.SubmitAsync(await system.PageAsync($"/accounts/{await IdAsync("staff")}/reset-password"));
        var known = (await reset.PageAsync()).QuerySelectorAll(".slip code")[1].TextContent;

        if (proposed)
            await system.SubmitAsync(await system.PageAsync(grant), ("Role", role));
        var form = await security.PageAsync(proposed ? "/accounts/grants" : grant);
        using var granted = proposed
            ? await security.SubmitAsync(form, ("ids", form.QuerySelector("input[name=ids]")!.GetAttribute("value")),
            ("decision", "approve"))
            : await security.SubmitAsync(form, ("Role", role));

        Assert.True(granted.Headers.CacheControl!.NoStore);
        var issued = (await granted.PageAsync()).QuerySelectorAll(".slip code")[1].TextContent;
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await EnterAsync(known));
        Assert.Equal(HttpStatusCode.Redirect, await EnterAsync(issued));

        async Task<HttpStatusCode> EnterAsync(string password)
        {
            using var client = _portal.Visit();
            using var answer = await client.SubmitAsync(await client.PageAsync("/sign-in"), ("UserName", "staff"), ("Password", password));
            return answer.StatusCode;
        }
    }

    [Fact]
    public async Task What_was_asked_for_in_another_role_is_not_done_in_the_new_one()
    {
        using var system = await _portal.SignInAsync("sysadmin");
        using var security = await _portal.SignInAsync("secadmin");
        await ProposeAsync(system, "auditor", "reset-password");
        var reset = await ResetAsync();
        await using (var db = _portal.NewContext())
        {
            // No administrator any more, as after a change of role.
            db.RemoveRange(db.UserRoles.Where(r => r.UserId == db.Users.Single(u => u.UserName == "auditor").Id));
            await db.SaveChangesAsync();
        }

        var before = await SecretsAsync("auditor");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await PostAsync(security, $"/accounts/resets/{reset}/confirm"));
        Assert.Equal(before, await SecretsAsync("auditor"));
        using var granted = await security.SubmitAsync(
            await security.PageAsync($"/accounts/{await IdAsync("auditor")}/grant"), ("Role", "AuditAdministrator"));
        Assert.Equal(HttpStatusCode.NotFound, await security.StatusAsync($"/accounts/resets/{reset}"));
    }

    private async Task ProposeAsync(HttpClient system, string subject, string deed)
    {
        var asked = await system.PageAsync($"/accounts/{await IdAsync(subject)}/{deed}");
        Assert.Contains("另一类管理员确认", asked.Text(".panel.danger p"), StringComparison.Ordinal);
        using var answer = await system.SubmitAsync(asked);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private static async Task<HttpStatusCode> PostAsync(HttpClient client, string path)
    {
        var token = (await client.PageAsync("/")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var answer = await client.SubmitAsync(
            path, new Dictionary<string, string>(StringComparer.Ordinal) { ["__RequestVerificationToken"] = token });
        return answer.StatusCode;
    }

    private async Task<Guid> IdAsync(string userName)
    {
        await using var db = _portal.NewContext();
        return await db.Users.Where(u => u.UserName == userName).Select(u => u.Id).SingleAsync();
    }

    private async Task<Guid> ResetAsync()
    {
        await using var db = _portal.NewContext();
        return await db.Set<CredentialReset>().Where(r => r.State == ResetState.Proposed).Select(r => r.Id).SingleAsync();
    }

    private async Task<string> SecretsAsync(string userName)
    {
        await using var db = _portal.NewContext();
        var user = await db.Users.SingleAsync(u => u.UserName == userName);
        return $"{user.PasswordHash} {user.TwoFactorEnabled} {user.SecurityStamp}";
    }
}
