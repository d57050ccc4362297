using Biandangou.Tests.Reports;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace Biandangou.Tests.EndToEnd;

/// <summary>The main job in a real browser against the real server.</summary>
public sealed class RecordAnEventTests(Browser browser, ITestOutputHelper output) : BrowserTest(browser)
{
    private const int Sample = 6;

    [SkippableFact]
    public async Task A_recorded_event_turns_46_into_47_in_the_report_and_the_word_file()
    {
        await using var app = await ServedPortal.StartAsync();
        var page = await app.SignInAsync(await Browser.OpenAsync(1366, 768), "staff");
        await page.GotoAsync($"{app.Address}/reports/2023");
        Assert.Equal("46", await SessionsAsync(page));

        await page.ClickAsync("nav[aria-label=模块] >> text=普法宣传");
        await page.ClickAsync("text=登记活动");
        await page.FillAsync("#Title", "浏览器里登记的活动");
        await page.FillAsync("#On", "2023-12-20");
        await page.SelectOptionAsync("#KindId", new SelectOptionValue { Label = "广场宣传" });
        await page.SelectOptionAsync("#AgencyId", new SelectOptionValue { Label = "司法所" });
        await page.FillAsync("#Audience", "60");
        await page.ClickAsync(".formbar button[type=submit]");
        await Assertions.Expect(page.Locator(".note.ok")).ToContainTextAsync("已登记");

        await page.GotoAsync($"{app.Address}/reports/2023");
        Assert.Equal("47", await SessionsAsync(page));
        var download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("main >> text=导出 Word"));
        var word = await File.ReadAllBytesAsync(await download.PathAsync());
        Assert.Contains("47场次", WordNumbers.ByFigure(word)["publicity__sessions"]);

        await page.ClickAsync(".paper a[data-figure='publicity.sessions'][href*='2023']");
        await Assertions.Expect(page.Locator("[data-total]")).ToHaveAttributeAsync("data-total", "47");
        await Assertions.Expect(page.Locator("[data-total] tbody")).ToContainTextAsync("浏览器里登记的活动");
    }

    [SkippableTheory]
    [InlineData(1366, 768, false)]
    [InlineData(390, 844, true)]
    public async Task Pages_are_accessible_fit_the_screen_and_break_no_content_policy(int width, int height, bool phone)
    {
        await using var app = await ServedPortal.StartAsync();
        var page = await Browser.OpenAsync(width, height, phone);
        var complaints = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                complaints.Add(message.Text);
        };
        await page.GotoAsync($"{app.Address}/sign-in");
        await CheckAsync(page, complaints);
        await app.SignInAsync(page, "staff");
        string[] paths =
        [
            "/", "/publicity/events", "/publicity/events/new", "/publicity/display-items", "/publicity/law-savvy",
            "/publicity/calendar", "/publicity/duties", "/publicity/honours", "/publicity/honours/new",
            "/publicity/law-savvy/trainings/new", "/publicity/agencies",
            "/study/sessions", "/study/sessions/new", "/study/matrix", "/study/training/new", "/study/plan", "/study/plan/new",
            "/study/kinds", "/study/kinds/new",
            "/study/reminders/new", "/notices", "/reports/2023/figures",
            "/disputes", "/disputes/new", "/villages", "/reports", "/reports/2023", "/reports/2023/figures/disputes.collected",
        ];
        var sweep = new Sweep($"pages of the ledgers at {width} px", output);
        foreach (var path in sweep.Of(paths, Sample))
        {
            await page.GotoAsync(app.Address + path);
            await CheckAsync(page, complaints);
        }

        complaints.ForEach(sweep.Fault);
        sweep.Close();
    }

    private static async Task CheckAsync(IPage page, List<string> complaints)
    {
        var result = await page.RunAxe();
        complaints.AddRange(result.Violations.Select(v => $"{page.Url}: {v.Id} {v.Nodes[0].Html}"));
        if (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"))
            complaints.Add($"{page.Url} overflows sideways");
    }

    private static Task<string?> SessionsAsync(IPage page) =>
        page.Locator(".paper a[data-figure='publicity.sessions'][href*='2023']").First.GetAttributeAsync("data-value");
}
