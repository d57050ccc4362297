using System.Net;
using Biandangou.Data.Common.Access;
using Biandangou.Data.Common.Auditing;
using Biandangou.Data.Portal.Demonstration;
using Biandangou.Domain.Accounts;

namespace Biandangou.Tests.Accounts;

public sealed class PasswordPagesTests : IAsyncLifetime
{
    private PortalApp _portal = null!;

    public async Task InitializeAsync() => _portal = await PortalApp.StartAsync();

    public async Task DisposeAsync() => await _portal.DisposeAsync();

    [Theory]
    [InlineData("Short-1a", "密码至少 10 位。")]
    [InlineData("alllowercase-only", "密码应包含大写字母、小写字母、数字、符号中的至少三种。")]
    [InlineData("My-staff-2031", "密码不能包含账号。")]
    [InlineData("P@ssw0rd123", "这个密码太常见，请换一个。")]
    [InlineData(DemoAccounts.Password, "不能使用最近 5 次用过的密码。")]
    public async Task A_bad_new_password_is_refused_at_its_field(string typed, string message)
    {
        using var client = await _portal.SignInAsync("staff");
        using var answer = await ChangeAsync(client, DemoAccounts.Password, typed);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(message, (await answer.PageAsync()).Message("New"), StringComparison.Ordinal);
        using var fresh = await _portal.SignInAsync("staff");
    }

    [Fact]
    public async Task A_wrong_current_password_and_a_different_repetition_are_told_apart()
    {
        using var client = await _portal.SignInAsync("staff");
        using var wrong = await ChangeAsync(client, "Not-This-One-1", "Fresh-Word-2031");
        Assert.Equal("当前密码不正确。", (await wrong.PageAsync()).Message("Current"));
        using var uneven = await client.SubmitAsync(
            await client.PageAsync("/account/password"), ("Current", DemoAccounts.Password), ("New", "Fresh-Word-2031"),
            ("Repeat", "Fresh-Word-2032"));
        Assert.Equal("两次填写的新密码不一致", (await uneven.PageAsync()).Message("Repeat"));
        Assert.Equal("", (await uneven.PageAsync()).Value("Current"));
    }

    [Fact]
    public async Task The_last_five_passwords_do_not_come_back_the_one_before_them_does()
    {
        using var client = await _portal.SignInAsync("staff");
        var current = DemoAccounts.Password;
        for (var i = 1; i <= 6; i++)
        {
            using var changed = await ChangeAsync(client, current, $"Fresh-Word-{i}");
            Assert.Equal(HttpStatusCode.Redirect, changed.StatusCode);
            current = $"Fresh-Word-{i}";
            _portal.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        using var recent = await ChangeAsync(client, current, "Fresh-Word-2");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, recent.StatusCode);
        using var old = await ChangeAsync(client, current, "Fresh-Word-1");
        Assert.Equal(HttpStatusCode.Redirect, old.StatusCode);
        await using var db = _portal.NewContext();
        Assert.Equal(PasswordRecord.Kept, await db.Set<PasswordRecord>().CountAsync());
        Assert.Equal(7, await db.AuditEntries.CountAsync(a => a.Action == AuditAction.PasswordChanged));
    }

    [Fact]
    public async Task A_change_keeps_this_session_and_ends_the_others_within_a_minute()
    {
        using var desk = await _portal.SignInAsync("staff");
        using var phone = await _portal.SignInAsync("staff");
        using var changed = await ChangeAsync(desk, DemoAccounts.Password, "Fresh-Word-2031");
        Assert.Equal(HttpStatusCode.Redirect, changed.StatusCode);
        _portal.Clock.Advance(TimeSpan.FromSeconds(60));
        Assert.Equal(HttpStatusCode.OK, await desk.StatusAsync("/account"));
        Assert.Equal(HttpStatusCode.Redirect, await phone.StatusAsync("/account"));
    }

    [Fact]
    public async Task An_expired_password_lets_nothing_through_but_its_change()
    {
        using var client = await _portal.SignInAsync("staff");
        await using (var db = _portal.NewContext())
        {
            db.Enter(db.Actor, AccessScope.Accounts, db.Clock);
            (await db.Set<SecuritySettings>().SingleAsync()).SetLimits(passwordMaxAgeDays: 90, idleMinutes: 30, absoluteMinutes: 720);
            await db.SaveChangesAsync();
        }

        Assert.Equal(HttpStatusCode.OK, await client.StatusAsync("/villages"));
        _portal.Clock.Advance(TimeSpan.FromDays(91));
        using var later = await _portal.SignInAsync("staff");
        using var list = await later.GetAsync("/villages");
        Assert.Equal("/account/password", list.Headers.Location!.OriginalString);
        var page = await later.PageAsync("/account/password");
        using var post = await later.SubmitAsync(
            "/villages/new", PortalPages.Values((AngleSharp.Html.Dom.IHtmlFormElement)page.QuerySelector("main form")!));
        Assert.Equal(HttpStatusCode.Forbidden, post.StatusCode);
        Assert.Null(page.QuerySelector(".menu a[href='/villages']"));
        using var changed = await ChangeAsync(later, DemoAccounts.Password, "Fresh-Word-2031");
        Assert.Equal(HttpStatusCode.OK, await later.StatusAsync("/villages"));
        Assert.NotNull((await later.PageAsync("/account/password")).QuerySelector(".menu a[href='/villages']"));
    }

    private static async Task<HttpResponseMessage> ChangeAsync(HttpClient client, string current, string next) => await client.SubmitAsync(
        await client.PageAsync("/account/password"), ("Current", current), ("New", next), ("Repeat", next));
}
