using Biandangou.Domain.Organisation;
using Microsoft.Playwright;

namespace Biandangou.Tests.EndToEnd;

/// <summary>A form in a real browser whose connection, or whose sign-in, is gone at the wrong moment.</summary>
public sealed class WeakConnectionTests(Browser browser) : BrowserTest(browser)
{
    private const string Form = "/archives/loans/new";

    [SkippableFact]
    public async Task A_form_sent_without_a_connection_stays_on_the_screen_and_goes_out_once_when_it_is_back()
    {
        await using var app = await ServedPortal.StartAsync();
        var page = await app.SignInAsync(await Browser.OpenAsync(390, 844, phone: true), "village01");
        await page.GotoAsync(app.Address + Form);
        await FillAsync(page);

        Browser.Expect("ERR_INTERNET_DISCONNECTED");
        await page.Context.SetOfflineAsync(true);
        await page.ClickAsync(".formbar button[type=submit]");
        await Assertions.Expect(page.Locator(".formbar .state")).ToContainTextAsync("网络不通，没有提交");
        Assert.Equal("示例弱网卷宗", await page.InputValueAsync("#Title"));
        await page.Context.SetOfflineAsync(false);
        await page.ClickAsync(".formbar button[type=submit]");
        await Assertions.Expect(page.Locator(".note.ok")).ToContainTextAsync("已登记");

        Assert.Equal(1, await CountAsync(app));
    }

    [SkippableFact]
    public async Task A_page_closed_half_filled_is_offered_again()
    {
        await using var app = await ServedPortal.StartAsync();
        var page = await app.SignInAsync(await Browser.OpenAsync(390, 844, phone: true), "village01");
        await page.GotoAsync(app.Address + Form);
        await FillAsync(page);

        // Leaving sends the draft in the background.
        await page.GotoAsync($"{app.Address}/");
        for (var tries = 0; tries < 1000 && await DraftsAsync(app) == 0; tries++)
            await Task.Delay(100);
        await page.GotoAsync(app.Address + Form);
        await page.ClickAsync("text=继续填写");

        await Assertions.Expect(page.Locator("#Title")).ToHaveValueAsync("示例弱网卷宗");
        // The key sends the form, whatever else the page offers.
        await page.PressAsync("#Title", "Enter");
        await Assertions.Expect(page.Locator(".note.ok")).ToContainTextAsync("已登记");
        Assert.Equal(1, await CountAsync(app));
        await page.GotoAsync(app.Address + Form);
        await Assertions.Expect(page.Locator(".draft-note")).ToHaveCountAsync(0);
    }

    [SkippableFact]
    public async Task Cancelling_leaves_no_draft()
    {
        await using var app = await ServedPortal.StartAsync();
        var page = await app.SignInAsync(await Browser.OpenAsync(1366, 768), "village01");
        await page.GotoAsync(app.Address + Form);
        await FillAsync(page);

        await page.ClickAsync(".formbar a");
        await page.WaitForURLAsync($"{app.Address}/archives/loans*");
        await page.GotoAsync(app.Address + Form);

        Assert.Equal(0, await DraftsAsync(app));
        await Assertions.Expect(page.Locator(".draft-note")).ToHaveCountAsync(0);
    }

    private static async Task FillAsync(IPage page)
    {
        await page.FillAsync("#Title", "示例弱网卷宗");
        await page.FillAsync("#Borrower", "示例甲");
        await page.FillAsync("#Purpose", "复查");
        await page.FillAsync("#LentOn", "2026-11-20");
        await page.FillAsync("#DueOn", "2026-11-30");
    }

    private static async Task<int> DraftsAsync(ServedPortal app)
    {
        await using var db = app.NewContext();
        return await db.FormDrafts.CountAsync();
    }

    private static async Task<int> CountAsync(ServedPortal app)
    {
        await using var db = app.NewContext();
        return await db.Township<ArchiveLoan>().CountAsync(l => l.Title == "示例弱网卷宗");
    }
}
