using Biandangou.Data.Portal.Demonstration;
using Biandangou.Domain.Study;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace Biandangou.Tests.EndToEnd;

/// <summary>A village clerk records the month on a phone; every touch and every field typed into is counted.</summary>
public sealed class MonthlyTrainingOnAPhoneTests(Browser browser, ITestOutputHelper output) : BrowserTest(browser)
{
    private const int TapsAtMost = 6;
    private const int FieldsAtMost = 2;

    /// <summary>Counts across pages: presses of a finger or mouse, and the fields whose text was changed by typing.</summary>
    private const string Counter = """
        addEventListener('pointerdown', () => sessionStorage.setItem('taps', +(sessionStorage.getItem('taps') || 0) + 1), true);
        addEventListener('input', event => {
          const typed = new Set(JSON.parse(sessionStorage.getItem('typed') || '[]'));
          typed.add(event.target.name);
          sessionStorage.setItem('typed', JSON.stringify([...typed]));
        }, true);
        """;

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_month_is_recorded_within_six_taps_and_two_typed_fields(bool script)
    {
        await using var app = await ServedPortal.StartAsync();
        var page = await Browser.OpenAsync(390, 844, phone: true, script);
        await page.AddInitScriptAsync(Counter);
        await SignInAsync(app, page);
        if (script)
            await page.EvaluateAsync("sessionStorage.clear()");
        var before = await app.CountAsync<StudySession>();
        var (taps, typed) = (0, 0);

        await TapAsync(".due a.btn-primary");
        await page.WaitForSelectorAsync("#Attended");
        await TapAsync("#Attended");
        await page.Locator("#Attended").PressSequentiallyAsync("20");
        typed++;
        await TapAsync(".formbar button[type=submit]");
        await Assertions.Expect(page.Locator(".note.ok")).ToContainTextAsync("已登记示例一村11月法律知识培训");

        if (script)
        {
            // What the browser itself saw, not what this test meant to do.
            Assert.Equal(taps, await page.EvaluateAsync<int>("+sessionStorage.getItem('taps')"));
            Assert.Equal(typed, await page.EvaluateAsync<int>("JSON.parse(sessionStorage.getItem('typed')).length"));
        }

        output.WriteLine($"{taps} taps, {typed} typed fields, script {(script ? "on" : "off")}");
        Assert.InRange(taps, 1, TapsAtMost);
        Assert.InRange(typed, 1, FieldsAtMost);
        Assert.Equal(before + 1, await app.CountAsync<StudySession>());

        async Task TapAsync(string selector)
        {
            await page.TapAsync(selector);
            taps++;
        }
    }

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_press_whose_answer_was_lost_is_pressed_again_and_makes_one_record(bool script)
    {
        await using var app = await ServedPortal.StartAsync();
        var page = await Browser.OpenAsync(390, 844, phone: true, script);
        await SignInAsync(app, page);
        await page.TapAsync(".due a.btn-primary");
        await page.FillAsync("#Attended", "20");
        var before = await app.CountAsync<StudySession>();
        var lost = new TaskCompletionSource();
        await page.RouteAsync("**/study/training/new", async route =>
        {
            if (route.Request.Method != "POST" || lost.Task.IsCompleted)
            {
                await route.ContinueAsync();
                return;
            }

            // The server has it; the phone hears nothing.
            await route.FetchAsync(new RouteFetchOptions { MaxRedirects = 0 });
            await route.AbortAsync("aborted");
            lost.SetResult();
        });

        await page.TapAsync(".formbar button[type=submit]");
        await lost.Task;
        Assert.Equal(before + 1, await app.CountAsync<StudySession>());
        Assert.Equal("20", await page.InputValueAsync("#Attended"));
        await page.TapAsync(".formbar button[type=submit]");

        await page.WaitForURLAsync("**/study/sessions/**");
        Assert.Equal(before + 1, await app.CountAsync<StudySession>());
    }

    private static async Task SignInAsync(ServedPortal app, IPage page)
    {
        await page.GotoAsync($"{app.Address}/sign-in");
        await page.FillAsync("#UserName", "village01");
        await page.FillAsync("#Password", DemoAccounts.Password);
        await page.TapAsync("button.btn-primary");
        await page.WaitForURLAsync($"{app.Address}/");
    }
}
