using Biandangou.Data.Portal.Demonstration;
using Biandangou.Domain.Disputes;
using Biandangou.Tests.Conventions;
using Biandangou.Tests.Portal;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace Biandangou.Tests.EndToEnd;

/// <summary>
/// What the scripts do for a person, on every form that takes photos: large type, checks before sending, the errors in sight, and nothing
/// typed lost.
/// </summary>
public sealed class LiveFormsTests(Browser browser, ITestOutputHelper output) : BrowserTest(browser)
{
    private const string Typed = "示例半途内容";
    private const string Submit = ".formbar button.btn-primary";

    /// <param name="View">Folder and name of the view, or the record that is entered in the common frame.</param>
    /// <param name="Required">A field that may not be empty.</param>
    /// <param name="Text">A field for words.</param>
    /// <param name="Day">A field for a day that must not lie ahead.</param>
    private sealed record Form(string View, string Account, string Path, string Required, string Text, string Day);

    private static readonly Form[] Forms =
    [
        new("StudySession/Entry", "staff", "/study/sessions/new", "#Topic", "#Topic", "#On"),
        new("MonthlyTraining/New", "village01", "/study/training/new", "#On", "#Place", "#On"),
        new("PublicityEvent/Entry", "staff", "/publicity/events/new", "#On", "#Title", "#On"),
        new("Honour/Entry", "staff", "/publicity/honours/new", "#Name", "#Name", "#AppliedOn"),
        new("Disputes/New", "staff", "/disputes/new", "#Title", "#Title", "#ReceivedOn"),
        new("DisputeSteps/New", "staff", "/disputes/{case}/steps/new", "#Content", "#Content", "#On"),
        new("Seminar/Entry", "staff", "/disputes/seminars/new", "#Topics", "#Topics", "#On"),
        new("LawyerService/Entry", "staff", "/lawyer-services/new", "#Matter", "#Matter", "#On"),
        new("GroupMeeting/Entry", "staff", "/organisation/meetings/new", "#Topics", "#Topics", "#On"),
        new("DisplayItem/Entry", "staff", "/publicity/display-items/new", "#Quantity", "#Place", "#From"),
    ];

    private const string Files = "takes files only, nothing that is typed", Step = "a step on a record, of which that of a case is tried",
        Ahead = "its day may lie ahead, so that none is refused for that", Later = "takes its files on the record's page only";

    /// <summary>Views whose forms take photos and are not tried here.</summary>
    private static readonly Dictionary<string, string> Untried = new(StringComparer.Ordinal)
    {
        ["Attachments/Add"] = Files,
        ["CaseFiles/Paper"] = Files,
        ["DisputeResolutions/Resolve"] = Step,
        ["VisitOutcomes/Hold"] = Step,
        ["PlanOutcomes/Outcome"] = Step,
        ["PlanTask/Entry"] = Ahead,
        ["LawSavvyPerson/Entry"] = Ahead,
        ["ArchiveLoan/Entry"] = Later,
        ["GovernanceSystem/Entry"] = Later,
        ["LeadershipGroup/Entry"] = Later,
        ["WeeklyVisit/Entry"] = Later,
    };

    [Fact]
    public void Every_form_with_photos_is_tried_or_says_why_not()
    {
        var sweep = new Sweep("forms with photos", output);
        // The frame of entries asks for files where its record takes them.
        var views = Repository.Views.Where(f => Repository.ReadView(f).Contains("\"_AttachmentsField\"", StringComparison.Ordinal))
            .Select(f => string.Join('/', f.Replace(".cshtml", "", StringComparison.Ordinal).Split('/')[^2..]))
            .Where(view => view != "Shared/_Entry").Concat(Entries().Select(record => $"{record.Name}/Entry")).ToList();
        foreach (var form in sweep.Of(Forms, int.MaxValue).Where(f => !views.Contains(f.View)))
            sweep.Fault($"{form.View} takes no photos");
        sweep.LeaveOut(views.Except(Forms.Select(f => f.View), StringComparer.Ordinal), Untried);
        sweep.Close();
    }

    [SkippableFact]
    public async Task Every_form_with_photos_checks_shows_errors_and_keeps_what_was_typed()
    {
        await using var app = await ServedPortal.StartAsync();
        Browser.Expect("status of 422");
        Browser.Expect("status of 401");
        foreach (var form in Forms)
        {
            var page = await app.SignInAsync(await Browser.OpenAsync(1366, 768), form.Account);
            var address = app.Address + form.Path.Replace("{case}", await OpenCaseAsync(app), StringComparison.Ordinal);
            await OpenAsync(page, address);
            Assert.Equal(1, await page.Locator("[data-uploads]").CountAsync());
            await EnlargeAsync(page);
            await CheckBeforeSendingAsync(page, form);
            await LeaveAndComeBackAsync(app, page, form, address);
            await BeRefusedAsync(page, form);
            await SendAfterTheSignInRanOutAsync(app, page, form);
        }
    }

    /// <summary>Records with attachments that are entered in the common frame.</summary>
    private static IEnumerable<Type> Entries() =>
        DeedTests.Deeds.Select(deed => deed.BaseType!.GetGenericArguments()[0]).Where(typeof(IHasAttachments).IsAssignableFrom);

    /// <summary>With what is folded in sight.</summary>
    private static async Task OpenAsync(IPage page, string address)
    {
        await page.GotoAsync(address);
        await page.EvaluateAsync("document.querySelectorAll('details.fold').forEach(part => { part.open = true; })");
    }

    private static async Task EnlargeAsync(IPage page)
    {
        await page.ClickAsync(".top [data-large]");
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.classList.contains('fs-large')"));
        await page.ClickAsync(".top [data-large]");
    }

    private static async Task CheckBeforeSendingAsync(IPage page, Form form)
    {
        await page.FillAsync(form.Required, "");
        await page.ClickAsync(Submit);
        await Assertions.Expect(page.Locator($".field.err:has({form.Required}) .err-msg")).ToBeVisibleAsync();
        Assert.Equal("true", await page.GetAttributeAsync(form.Required, "aria-invalid"));
        Assert.Equal(0, await page.Locator(".err-sum").CountAsync());
    }

    private static async Task LeaveAndComeBackAsync(ServedPortal app, IPage page, Form form, string address)
    {
        await page.FillAsync(form.Text, Typed);
        await page.GotoAsync($"{app.Address}/");
        for (var tries = 0; tries < 600 && !await IsKeptAsync(app); tries++)
            await Task.Delay(50);
        await OpenAsync(page, address);
        await page.ClickAsync("text=继续填写");
        await Assertions.Expect(page.Locator(form.Text)).ToHaveValueAsync(Typed);
    }

    private static async Task BeRefusedAsync(IPage page, Form form)
    {
        await page.FillAsync(form.Day, "2027-12-31");
        await SendUncheckedAsync(page);
        await Assertions.Expect(page.Locator(".err-sum")).ToBeFocusedAsync();
        await page.ClickAsync($".err-sum a[href='{form.Day}']");
        await Assertions.Expect(page.Locator(form.Day)).ToBeFocusedAsync();
        Assert.Equal(Typed, await page.InputValueAsync(form.Text));
    }

    private static async Task SendAfterTheSignInRanOutAsync(ServedPortal app, IPage page, Form form)
    {
        app.Clock.Advance(TimeSpan.FromHours(1));
        await SendUncheckedAsync(page);
        await page.WaitForURLAsync("**/sign-in**");
        await page.FillAsync("#UserName", form.Account);
        await page.FillAsync("#Password", DemoAccounts.Password);
        await page.ClickAsync("button.btn-primary");
        await Assertions.Expect(page.Locator(form.Text)).ToHaveValueAsync(Typed);
        await page.ClickAsync(".draft-note button");
        await Assertions.Expect(page.Locator(".draft-note")).ToHaveCountAsync(0);
    }

    /// <summary>Past the browser's own check, which does not know the portal's day.</summary>
    private static async Task SendUncheckedAsync(IPage page)
    {
        await page.EvaluateAsync($"document.querySelector('{Submit}').formNoValidate = true");
        await page.ClickAsync(Submit);
    }

    private static async Task<bool> IsKeptAsync(ServedPortal app)
    {
        await using var db = app.NewContext();
        return await db.FormDrafts.AnyAsync();
    }

    private static async Task<string> OpenCaseAsync(ServedPortal app)
    {
        await using var db = app.NewContext();
        return (await db.Township<Dispute>().Where(d => d.Status == DisputeStatus.Open).OrderBy(d => d.Id).Select(d => d.Id).FirstAsync())
            .ToString();
    }
}
