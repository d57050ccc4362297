using Biandangou.Domain.Reports;
using Biandangou.Tests.Conventions;

namespace Biandangou.Tests.EndToEnd;

/// <summary>Every bundle in a browser.</summary>
public sealed class ScriptsTests(Browser browser) : BrowserTest(browser)
{
    private const string Bundles = "[...document.querySelectorAll('script[type=module]')].map(s => /([a-z]+)-\\w+\\.js$/.exec(s.src)[1])";
    private const string Names = "Object.getOwnPropertyNames(window)";

    [SkippableFact]
    public async Task Every_bundle_runs_on_some_page_and_leaves_no_name_in_the_window_that_is_not_a_listed_vendors()
    {
        await using var app = await ServedPortal.StartAsync();
        await using (var db = app.NewContext())
        {
            db.Add(new ReportText(2023, "# 甲\n甲的话。"));
            await db.SaveChangesAsync();
        }

        // A context of its own: a page without an icon makes the browser ask for one, whose answer may renew the form's cookie late.
        var bare = await Browser.OpenAsync(1366, 768);
        await bare.GotoAsync($"{app.Address}/health/live");
        var own = await bare.EvaluateAsync<string[]>(Names);
        var page = await Browser.OpenAsync(1366, 768);
        await app.SignInAsync(page, "staff");

        var loaded = new HashSet<string>(StringComparer.Ordinal);
        var left = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in new[] { "/", "/disputes/new", "/reports/2023/write" })
        {
            await page.GotoAsync(app.Address + path);
            loaded.UnionWith(await page.EvaluateAsync<string[]>(Bundles));
            left.UnionWith((await page.EvaluateAsync<string[]>(Names)).Except(own, StringComparer.Ordinal));
            await page.EvaluateAsync("window.planted = true");
            Assert.Contains("planted", (await page.EvaluateAsync<string[]>(Names)).Except(own, StringComparer.Ordinal));
        }

        Assert.Equal(["charts", "matrix", "site", "uploads", "validation", "writer"], loaded.Order(StringComparer.Ordinal));
        var allowed = ScriptTests.Vendors().Values.SelectMany(v => v.Globals);
        Assert.Equal(allowed.Order(StringComparer.Ordinal), left.Order(StringComparer.Ordinal));
    }
}
