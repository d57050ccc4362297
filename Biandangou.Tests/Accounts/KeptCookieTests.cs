using System.Net;
using Biandangou.Data.Portal.Demonstration;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Biandangou.Tests.Accounts;

/// <summary>
/// Every way a cookie is honoured, with a copy kept by somebody else: opening pages, saving drafts, a form sent after the sign-in ran out,
/// and the step between password and code.
/// </summary>
public sealed class KeptCookieTests : IAsyncLifetime
{
    private const string Form = "/archives/loans/new";

    private PortalApp _app = null!;

    public enum Ending
    {
        SignedOut,
        SignedOutEverywhere,
        PasswordChanged,
        Disabled,
    }

    public async Task InitializeAsync() => _app = await PortalApp.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Theory]
    [InlineData(Ending.SignedOut, false)]
    [InlineData(Ending.SignedOut, true)]
    [InlineData(Ending.SignedOutEverywhere, false)]
    [InlineData(Ending.SignedOutEverywhere, true)]
    [InlineData(Ending.PasswordChanged, false)]
    [InlineData(Ending.PasswordChanged, true)]
    [InlineData(Ending.Disabled, false)]
    [InlineData(Ending.Disabled, true)]
    public async Task A_cookie_of_an_ended_session_opens_and_stores_nothing(Ending end, bool isLate)
    {
        var (owner, thief) = await TwoOfOneSessionAsync("village01");
        using var phone = await _app.SignInAsync("village01");
        Assert.Equal(HttpStatusCode.OK, await thief.StatusAsync("/account"));
        var form = (await owner.PageAsync(Form)).QuerySelector("main form[method=post]")!;
        var fields = PortalPages.Values((AngleSharp.Html.Dom.IHtmlFormElement)form);

        await EndAsync(end, owner);
        if (isLate)
            _app.Clock.Advance(TimeSpan.FromHours(9));

        Assert.Equal(HttpStatusCode.Redirect, await thief.StatusAsync("/account"));
        thief.DefaultRequestHeaders.Add("Origin", "http://localhost");
        using var sent = await thief.SubmitAsync(Form, fields, ("Title", "示例盗用"));
        using var kept = await thief.SubmitAsync($"/drafts?path={Form}", fields, ("Title", "示例盗用"));
        Assert.DoesNotContain("draft", sent.Headers.Location?.ToString() ?? "", StringComparison.Ordinal);
        await using var db = _app.NewContext();
        Assert.Equal(0, await db.FormDrafts.CountAsync());
        // Another device's session goes on after a plain sign-out.
        if (!isLate)
            Assert.Equal(end == Ending.SignedOut ? HttpStatusCode.OK : HttpStatusCode.Redirect, await phone.StatusAsync("/account"));
        owner.Dispose();
        thief.Dispose();
    }

    [Fact]
    public async Task A_form_sent_late_by_a_session_that_only_ran_out_is_still_kept()
    {
        var (owner, copy) = await TwoOfOneSessionAsync("village01");
        var form = (await owner.PageAsync(Form)).QuerySelector("main form[method=post]")!;
        _app.Clock.Advance(TimeSpan.FromHours(9));
        copy.DefaultRequestHeaders.Add("Origin", "http://localhost");
        using var sent = await copy.SubmitAsync(Form, PortalPages.Values((AngleSharp.Html.Dom.IHtmlFormElement)form), ("Title", "示例晚交"));
        Assert.Contains("draft", sent.Headers.Location!.ToString(), StringComparison.Ordinal);
        _app.Clock.Advance(TimeSpan.FromDays(9));
        using var tooLate = await copy.SubmitAsync(
            Form, PortalPages.Values((AngleSharp.Html.Dom.IHtmlFormElement)form), ("Title", "示例太晚"),
            ("SubmissionId", $"{Guid.CreateVersion7()}"));
        Assert.DoesNotContain("draft", tooLate.Headers.Location!.ToString(), StringComparison.Ordinal);
        owner.Dispose();
        copy.Dispose();
    }

    private async Task<(HttpClient Owner, HttpClient Copy)> TwoOfOneSessionAsync(string userName)
    {
        var owner = _app.Visit();
        using var answer = await owner.SubmitAsync(
            await owner.PageAsync("/sign-in"), ("UserName", userName), ("Password", DemoAccounts.Password));
        var copy = _app.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });
        copy.DefaultRequestHeaders.Add("Cookie",
            answer.Headers.GetValues("Set-Cookie").First(c => c.StartsWith("portal=", StringComparison.Ordinal)).Split(';')[0]);
        return (owner, copy);
    }

    private async Task EndAsync(Ending end, HttpClient owner)
    {
        switch (end)
        {
            case Ending.SignedOut:
                var page = await owner.PageAsync("/account");
                var token = page.QuerySelector("form[action='/sign-out'] input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
                using (await owner.SubmitAsync("/sign-out", new Dictionary<string, string> { ["__RequestVerificationToken"] = token }))
                    break;
            case Ending.SignedOutEverywhere:
                using (await owner.SubmitAsync(await owner.PageAsync("/account")))
                    break;
            case Ending.PasswordChanged:
                await StampAsync("village01");
                break;
            default:
                await using (var db = _app.NewContext())
                {
                    db.Enter(db.Actor, AccessScope.Accounts, _app.Clock);
                    (await db.Users.SingleAsync(u => u.UserName == "village01")).Disable(_app.Clock.GetUtcNow().UtcDateTime);
                    await db.SaveChangesAsync();
                }

                break;
        }
    }

    private async Task StampAsync(string userName)
    {
        await using var db = _app.NewContext();
        db.Enter(db.Actor, AccessScope.Accounts, _app.Clock);
        (await db.Users.SingleAsync(u => u.UserName == userName)).SecurityStamp = $"{Guid.NewGuid():N}";
        await db.SaveChangesAsync();
    }
}
