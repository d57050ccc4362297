using Biandangou.Data.Portal.Demonstration;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace Biandangou.Tests.EndToEnd;

/// <summary>Every kind of page that a role is offered, in the browser, on both screens.</summary>
public sealed class EveryPageTests(Browser browser, ITestOutputHelper output) : BrowserTest(browser)
{
    private const int Sample = 4;
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);
    private const int Narrow = 360;
    private const string Overflows = "document.documentElement.scrollWidth > document.documentElement.clientWidth";

    [SkippableFact]
    public async Task Every_page_runs_without_an_error_breaks_no_policy_is_accessible_and_fits_the_screen()
    {
        var sweep = new Sweep("pages × roles × screens", output);
        await using var app = await ServedPortal.StartAsync();
        foreach (var account in DemoAccounts.All)
        {
            using var client = await app.SignInAsync(account.UserName);
            // Of one page as it is and filtered, one is opened; a form of another kind is another page.
            var pages = (await PortalCrawl.FollowAsync(client, 1)).Where(v => v.Page is not null)
                .DistinctBy(v => v.Path.Contains("kind=", StringComparison.Ordinal) ? v.Shape : v.Shape.Split('?')[0]).Select(v => v.Path)
                .ToList();
            foreach (var phone in new[] { false, true })
            {
                var page = await app.SignInAsync(phone ? await Browser.OpenAsync(390, 844, phone: true)
                    : await Browser.OpenAsync(1366, 768), account.UserName);
                foreach (var path in sweep.Of(pages, Sample))
                {
                    foreach (var fault in await FaultsOfAsync(page, app.Address + path, phone))
                        sweep.Fault($"{account.UserName} on {(phone ? "a phone" : "a screen")}, {path}: {fault}");
                }
            }
        }

        sweep.Close();
    }

    [SkippableTheory]
    [InlineData("setTimeout(() => { throw new Error('planted'); })", "planted")]
    [InlineData("document.querySelector('h1').setAttribute('style', 'color:red')", "Content Security Policy")]
    [InlineData("console.error('planted')", "planted")]
    public async Task A_planted_error_is_noticed(string script, string words)
    {
        await using var app = await ServedPortal.StartAsync();
        var page = await Browser.OpenAsync(1366, 768);
        await page.GotoAsync($"{app.Address}/sign-in");

        await page.EvaluateAsync($"() => {{ {script}; }}");
        await page.WaitForTimeoutAsync(500);

        Assert.Contains(words, Assert.Single(Browser.TakeComplaints()), StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<string>> FaultsOfAsync(IPage page, string address, bool phone)
    {
        var faults = new List<string>();
        await page.GotoAsync(address);
        // Slow, and for all who are offered the page much the same.
        if (!phone && _read.Add(PortalCrawl.ShapeOf(new Uri(address).PathAndQuery)))
            faults.AddRange((await page.RunAxe()).Violations.Select(v => $"{v.Id} {v.Nodes[0].Html}"));
        if (await page.EvaluateAsync<bool>(Overflows))
            faults.Add("overflows sideways");
        if (phone)
        {
            await page.SetViewportSizeAsync(Narrow, 844);
            if (await page.EvaluateAsync<bool>(Overflows))
                faults.Add($"overflows sideways at {Narrow} px");
            await page.SetViewportSizeAsync(390, 844);
        }

        faults.AddRange(Browser.TakeComplaints());
        return faults;
    }
}
