using System.Net;
using AngleSharp.Html.Dom;
using Biandangou.Data.Portal.Demonstration;
using Biandangou.Domain.Accounts;
using OtpNet;

namespace Biandangou.Tests.Accounts;

public sealed class SecondFactorPagesTests : IAsyncLifetime
{
    private PortalApp _portal = null!;

    public async Task InitializeAsync() => _portal = await PortalApp.StartAsync();

    public async Task DisposeAsync() => await _portal.DisposeAsync();

    [Fact]
    public async Task Enrolling_asks_for_a_code_of_the_key_and_gives_ten_paper_codes_once()
    {
        using var client = await _portal.SignInAsync("staff");
        var (key, page) = await StartAsync(client);
        using var image = await client.GetAsync("/account/second-factor/key.png");
        Assert.Equal("image/png", image.Content.Headers.ContentType!.MediaType);
        Assert.True(image.Headers.CacheControl!.NoStore);

        using var wrong = await client.SubmitAsync(page, ("Code", "000000"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Contains("验证码不正确", (await wrong.PageAsync()).Message("Code"), StringComparison.Ordinal);
        Assert.False(await IsEnabledAsync());

        using var right = await client.SubmitAsync(page, ("Code", CodeOf(key)));
        var codes = (await right.PageAsync()).QuerySelectorAll(".codes code").Select(c => c.TextContent).ToList();
        Assert.Equal(10, codes.Distinct(StringComparer.Ordinal).Count());
        Assert.True(right.Headers.CacheControl!.NoStore);
        Assert.True(await IsEnabledAsync());
        Assert.Equal(HttpStatusCode.NotFound, await client.StatusAsync("/account/second-factor/key.png"));

        // At rest neither the key nor a code can be read.
        await using var db = _portal.NewContext();
        var stored = await db.UserTokens.Select(t => t.Value!).ToListAsync();
        Assert.Equal(2, stored.Count);
        Assert.DoesNotContain(stored, v => v.Contains(key, StringComparison.Ordinal) || codes.Exists(
            c => v.Contains(c, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Signing_in_then_takes_a_code_which_works_once()
    {
        var (key, _) = await EnrolAsync("staff");
        using var client = _portal.Visit();
        var page = await PasswordAsync(client, "staff");
        Assert.Equal(HttpStatusCode.Redirect, await client.StatusAsync("/account"));

        // The code that proved the enrolment is spent.
        using var spent = await client.SubmitAsync(page, ("Code", CodeOf(key)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, spent.StatusCode);
        _portal.Clock.Advance(TimeSpan.FromSeconds(30));
        var code = CodeOf(key);
        using var done = await client.SubmitAsync(page, ("Code", code));
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.Equal(HttpStatusCode.OK, await client.StatusAsync("/account"));

        using var thief = _portal.Visit();
        using var again = await thief.SubmitAsync(await PasswordAsync(thief, "staff"), ("Code", code));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
        Assert.Contains("已经用过", (await again.PageAsync()).Message("Code"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_paper_code_stands_in_once()
    {
        var (_, codes) = await EnrolAsync("staff");
        using var client = _portal.Visit();
        using var done = await client.SubmitAsync(await PasswordAsync(client, "staff"), ("Code", codes[0]), ("Recovery", "true"));
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        using var second = _portal.Visit();
        using var again = await second.SubmitAsync(await PasswordAsync(second, "staff"), ("Code", codes[0]), ("Recovery", "true"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
    }

    [Fact]
    public async Task Wrong_codes_count_towards_the_lock_even_with_the_right_password_between()
    {
        await EnrolAsync("staff");
        using var client = _portal.Visit();
        for (var i = 0; i < 5; i++)
        {
            using var wrong = await client.SubmitAsync(await PasswordAsync(client, "staff"), ("Code", "000000"));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        }

        using var locked = await client.SubmitAsync(
            await client.PageAsync("/sign-in"), ("UserName", "staff"), ("Password", DemoAccounts.Password));
        Assert.Contains("锁定", (await locked.PageAsync()).Message("Password"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_it_is_required_nothing_else_opens_before_it_is_done()
    {
        await RequireAsync(administrators: true);
        using var client = await _portal.SignInAsync("secadmin");
        using var list = await client.GetAsync("/accounts");
        Assert.Equal("/account/second-factor", list.Headers.Location!.OriginalString);
        var (key, page) = await StartAsync(client);
        var token = page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var post = await client.SubmitAsync(
            "/accounts/grants", new Dictionary<string, string>(StringComparer.Ordinal) { ["__RequestVerificationToken"] = token });
        Assert.Equal(HttpStatusCode.Forbidden, post.StatusCode);
        using var done = await client.SubmitAsync(page, ("Code", CodeOf(key)));
        Assert.Equal(HttpStatusCode.OK, done.StatusCode);
        Assert.Equal(HttpStatusCode.OK, await client.StatusAsync("/accounts"));

        // And it cannot be given up again.
        var own = await client.PageAsync("/account/second-factor");
        Assert.Null(own.QuerySelector("[formaction$='/disable']"));
        using var refused = await client.SubmitAsync(
            "/account/second-factor/disable", PortalPages
            .Values((IHtmlFormElement)own.QuerySelector("main form")!), ("Password", DemoAccounts.Password));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        using var staff = await _portal.SignInAsync("staff");
        Assert.Equal(HttpStatusCode.OK, await staff.StatusAsync("/"));
    }

    [Fact]
    public async Task Giving_it_up_asks_for_the_password()
    {
        var (key, _) = await EnrolAsync("staff");
        _portal.Clock.Advance(TimeSpan.FromSeconds(30));
        using var client = _portal.Visit();
        using var signedIn = await client.SubmitAsync(await PasswordAsync(client, "staff"), ("Code", CodeOf(key)));
        var own = await client.PageAsync("/account/second-factor");
        Assert.NotNull(own.QuerySelector("[formaction$='/disable']"));
        var form = PortalPages.Values((IHtmlFormElement)own.QuerySelector("main form")!);
        using var wrong = await client.SubmitAsync("/account/second-factor/disable", form, ("Password", "Something-Else-1"));
        Assert.Equal("当前密码不正确。", (await wrong.PageAsync()).Message("Password"));
        Assert.True(await IsEnabledAsync());
        using var right = await client.SubmitAsync("/account/second-factor/disable", form, ("Password", DemoAccounts.Password));
        Assert.Equal(HttpStatusCode.Redirect, right.StatusCode);
        Assert.False(await IsEnabledAsync());
        using var fresh = await _portal.SignInAsync("staff");
        Assert.Equal(HttpStatusCode.OK, await fresh.StatusAsync("/account"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_step_after_the_password_is_over_once_the_account_changed(bool changed)
    {
        await EnrolAsync("staff");
        using var client = _portal.Visit();
        using var half = await client.SubmitAsync(
            await client.PageAsync("/sign-in"), ("UserName", "staff"), ("Password", DemoAccounts.Password));
        var code = half.Headers.Location!.ToString();
        Assert.StartsWith("/sign-in/code", code, StringComparison.Ordinal);
        if (changed)
        {
            await using var db = _portal.NewContext();
            (await db.Users.SingleAsync(u => u.UserName == "staff")).SecurityStamp = $"{Guid.NewGuid():N}";
            await db.SaveChangesAsync();
        }

        Assert.Equal(changed ? System.Net.HttpStatusCode.Redirect : System.Net.HttpStatusCode.OK, await client.StatusAsync(code));
    }

    private async Task<(string Key, List<string> Codes)> EnrolAsync(string userName)
    {
        using var client = await _portal.SignInAsync(userName);
        var (key, page) = await StartAsync(client);
        using var done = await client.SubmitAsync(page, ("Code", CodeOf(key)));
        Assert.Equal(HttpStatusCode.OK, done.StatusCode);
        return (key, [.. (await done.PageAsync()).QuerySelectorAll(".codes code").Select(c => c.TextContent)]);
    }

    private static async Task<(string Key, IHtmlDocument Page)> StartAsync(HttpClient client)
    {
        using var started = await client.SubmitAsync(await client.PageAsync("/account/second-factor"));
        Assert.Equal(HttpStatusCode.Redirect, started.StatusCode);
        var page = await client.PageAsync("/account/second-factor");
        return (page.QuerySelector("main code")!.TextContent.Replace(" ", "", StringComparison.Ordinal), page);
    }

    /// <summary>The page of the second step after a right password.</summary>
    private static async Task<IHtmlDocument> PasswordAsync(HttpClient client, string userName)
    {
        using var answer = await client.SubmitAsync(
            await client.PageAsync("/sign-in"), ("UserName", userName), ("Password", DemoAccounts.Password));
        Assert.StartsWith("/sign-in/code", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        return await client.PageAsync(answer.Headers.Location.OriginalString);
    }

    private string CodeOf(string key) => new Totp(Base32Encoding.ToBytes(key)).ComputeTotp(_portal.Clock.UtcNow());

    private async Task<bool> IsEnabledAsync()
    {
        await using var db = _portal.NewContext();
        return await db.Users.Where(u => u.UserName == "staff").Select(u => u.TwoFactorEnabled).SingleAsync();
    }

    private async Task RequireAsync(bool administrators)
    {
        await using var db = _portal.NewContext();
        db.Enter(db.Actor, AccessScope.Accounts, db.Clock);
        (await db.Set<SecuritySettings>().SingleAsync()).RequireSecondFactor(administrators, staff: false);
        await db.SaveChangesAsync();
    }
}
