using System.Net;
using Biandangou.Domain.Common.Drafts;
using Biandangou.Domain.Organisation;

namespace Biandangou.Tests.Common.Drafts;

public sealed class FormDraftPagesTests
{
    private const string Form = "/archives/loans/new";

    private static readonly (string, string?)[] Typed =
        [("Title", "示例草稿卷宗"), ("Borrower", "示例甲"), ("Purpose", "复查"), ("LentOn", "2026-11-20"), ("DueOn", "月底")];

    [Fact]
    public async Task A_form_sent_after_the_sign_in_ran_out_comes_back_filled_in_and_becomes_one_record()
    {
        await using var app = await PortalApp.StartAsync();
        using var client = await app.SignInAsync("village01");
        client.DefaultRequestHeaders.Add("Origin", "http://localhost");
        var form = await client.PageAsync(Form);
        app.Clock.Advance(TimeSpan.FromHours(9));

        var refused = await client.SubmitAsync(form, Typed);
        var target = refused.Headers.Location!.ToString();
        Assert.Contains("/sign-in?returnUrl=", target, StringComparison.Ordinal);
        var signedIn = await client.SubmitAsync(
            await client.PageAsync(target), ("UserName", "village01"),
            ("Password", Biandangou.Data.Portal.Demonstration.DemoAccounts.Password));
        var back = await client.PageAsync(signedIn.Headers.Location!.ToString());

        Assert.Equal("示例草稿卷宗", back.Value("Title"));
        Assert.Equal("月底", back.GetElementById("DueOn")!.GetAttribute("value"));
        Assert.Contains("还没有提交", back.Text(".draft-note"), StringComparison.Ordinal);
        Assert.DoesNotContain("错误", back.Title!, StringComparison.Ordinal);

        var made = await client.SubmitAsync(back, ("DueOn", "2026-11-30"));
        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
        await using var db = app.NewContext();
        Assert.Equal(1, await db.Township<ArchiveLoan>().CountAsync(l => l.Title == "示例草稿卷宗"));
        Assert.Equal(0, await db.FormDrafts.CountAsync());
    }

    [Fact]
    public async Task A_form_another_site_sends_in_an_accounts_name_is_not_kept()
    {
        await using var app = await PortalApp.StartAsync();
        using var client = await app.SignInAsync("village01");
        client.DefaultRequestHeaders.Add("Origin", "http://elsewhere.example");
        var form = await client.PageAsync(Form);
        app.Clock.Advance(TimeSpan.FromHours(9));

        var refused = await client.SubmitAsync(form, Typed);

        Assert.DoesNotContain("draft", refused.Headers.Location!.ToString(), StringComparison.Ordinal);
        await using var db = app.NewContext();
        Assert.Equal(0, await db.FormDrafts.CountAsync());
    }

    [Fact]
    public async Task A_draft_is_its_own_accounts_only_and_unreadable_in_the_database()
    {
        await using var app = await PortalApp.StartAsync();
        using var client = await app.SignInAsync("village01");
        var id = await KeepAsync(client, app);
        using var other = await app.SignInAsync("staff");

        var theirs = await other.PageAsync($"{Form}?draft={id}");

        Assert.Equal("", theirs.Value("Title"));
        Assert.Null(theirs.QuerySelector(".draft-note"));
        var token = PortalPages.Values((AngleSharp.Html.Dom.IHtmlFormElement)theirs
            .QuerySelector("main form[method=post]:not(.draft-note)")!);
        Assert.Equal(HttpStatusCode.NotFound, (await other.SubmitAsync($"/drafts/discard?id={id}", token)).StatusCode);
        await using var db = app.NewContext();
        var draft = await db.FormDrafts.SingleAsync();
        Assert.DoesNotContain("示例草稿卷宗", draft.Content, StringComparison.Ordinal);
        Assert.False(await db.AuditEntries.AnyAsync(a => a.EntityType == nameof(FormDraft)));
    }

    [Fact]
    public async Task A_kept_draft_is_offered_and_can_be_thrown_away()
    {
        await using var app = await PortalApp.StartAsync();
        using var client = await app.SignInAsync("village01");
        var id = await KeepAsync(client, app);

        var offered = await client.PageAsync(Form);
        Assert.Equal("", offered.Value("Title"));
        Assert.Equal($"{Form}?draft={id}", offered.QuerySelector(".draft-note a")!.GetAttribute("href"));
        var values = PortalPages.Values((AngleSharp.Html.Dom.IHtmlFormElement)offered
            .QuerySelector("main form[method=post]:not(.draft-note)")!);
        var thrown = await client.SubmitAsync($"/drafts/discard?id={id}", values);

        Assert.Equal(Form, thrown.Headers.Location!.ToString());
        Assert.Null((await client.PageAsync(Form)).QuerySelector(".draft-note"));
    }

    [Fact]
    public async Task Saving_again_replaces_the_draft_and_a_week_later_it_is_gone()
    {
        await using var app = await PortalApp.StartAsync();
        using var client = await app.SignInAsync("village01");
        var form = await client.PageAsync(Form);
        var values = PortalPages.Values((AngleSharp.Html.Dom.IHtmlFormElement)form
            .QuerySelector("main form[method=post]:not(.draft-note)")!);

        foreach (var title in new[] { "示例一稿", "示例二稿" })
            Assert.Equal(HttpStatusCode.OK, (await client.SubmitAsync($"/drafts?path={Form}", values, ("Title", title))).StatusCode);
        await using (var db = app.NewContext())
            Assert.Equal(1, await db.FormDrafts.CountAsync());
        app.Clock.Advance(TimeSpan.FromDays(8));
        using var later = await app.SignInAsync("village01");

        Assert.Null((await later.PageAsync(Form)).QuerySelector(".draft-note"));
    }

    [Fact]
    public async Task A_page_that_saves_its_draft_after_the_session_was_ended_still_keeps_it()
    {
        await using var app = await PortalApp.StartAsync();
        using var client = await app.SignInAsync("village01");
        client.DefaultRequestHeaders.Add("Origin", "http://localhost");
        client.DefaultRequestHeaders.Add("X-Requested-With", "XMLHttpRequest");
        var values = PortalPages.Values((AngleSharp.Html.Dom.IHtmlFormElement)(await client.PageAsync(Form))
            .QuerySelector("main form[method=post][action='/archives/loans/new']")!);
        app.Clock.Advance(TimeSpan.FromHours(13));

        var told = await client.SubmitAsync($"/drafts?path={Form}", values, Typed);
        var outside = await client.SubmitAsync("/drafts?path=//elsewhere.example/x", values, Typed);

        Assert.Equal(HttpStatusCode.Unauthorized, told.StatusCode);
        await using var db = app.NewContext();
        var draft = await db.FormDrafts.SingleAsync();
        Assert.Equal(Form, draft.Path);
        Assert.Contains($"draft%3D{draft.Id}", await told.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("{\"signIn\":null}", await outside.Content.ReadAsStringAsync());
        Assert.False(told.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task A_draft_leads_back_to_the_form_as_it_was_opened()
    {
        await using var app = await PortalApp.StartAsync();
        await using var db = app.NewContext();
        var village = await db.Township<Village>().OrderBy(v => v.SortOrder).Skip(6).Select(v => v.Id).FirstAsync();
        var opened = $"/study/training/new?village={village}&month=2026-10";
        using var client = await app.SignInAsync("staff");
        var values = PortalPages.Values((AngleSharp.Html.Dom.IHtmlFormElement)(await client.PageAsync(opened))
            .QuerySelector("main form[method=post]:not(.draft-note)")!);

        await client.SubmitAsync($"/drafts?path={Uri.EscapeDataString(opened)}", values, ("Attended", "31"));
        var offered = (await client.PageAsync("/study/training/new?village=" + await db.Township<Village>().Select(v => v.Id).FirstAsync()))
            .QuerySelector(".draft-note a")!.GetAttribute("href")!;
        var back = await client.PageAsync(offered);

        Assert.Equal("31", back.Value("Attended"));
        Assert.Contains("登记10月", back.Text("h1"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/drafts?path=//elsewhere.example/x")]
    [InlineData("/drafts")]
    public async Task A_draft_of_no_form_of_the_portal_is_refused(string path)
    {
        await using var app = await PortalApp.StartAsync();
        using var client = await app.SignInAsync("village01");
        var form = await client.PageAsync(Form);
        var values = PortalPages.Values((AngleSharp.Html.Dom.IHtmlFormElement)form
            .QuerySelector("main form[method=post]:not(.draft-note)")!);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await client.SubmitAsync(path, values, Typed)).StatusCode);
    }

    private static async Task<Guid> KeepAsync(HttpClient client, PortalApp app)
    {
        var form = await client.PageAsync(Form);
        var values = PortalPages.Values((AngleSharp.Html.Dom.IHtmlFormElement)form
            .QuerySelector("main form[method=post]:not(.draft-note)")!);
        var kept = await client.SubmitAsync($"/drafts?path={Form}", values, Typed);
        Assert.Contains("saved", await kept.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await using var db = app.NewContext();
        return await db.FormDrafts.Select(d => d.Id).SingleAsync();
    }
}
