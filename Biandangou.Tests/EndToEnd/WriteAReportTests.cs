using Biandangou.Domain.Reports;
using Microsoft.Playwright;

namespace Biandangou.Tests.EndToEnd;

/// <summary>The text of a report written in a real browser.</summary>
public sealed class WriteAReportTests(Browser browser) : BrowserTest(browser)
{
    private const string Text = "! 标题\n# 甲\n甲的话。\n## 甲一\n甲一的话。\n# 乙\n乙的话。";

    [SkippableFact]
    public async Task A_figure_is_chosen_by_name_and_then_by_a_wording_that_does_not_contradict_it()
    {
        await using var app = await ServedPortal.StartAsync();
        var page = await StartAsync(app);

        await page.Keyboard.TypeAsync("\n全年{{横幅");
        await Assertions.Expect(page.Locator("#figure-offer [aria-selected=true]")).ToContainTextAsync("悬挂横幅");
        await page.Keyboard.PressAsync("Enter");
        var wordings = await page.Locator("#figure-offer b").AllTextContentsAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync("，讲座{{法治讲座");
        await page.Keyboard.PressAsync("Escape");

        Assert.Equal(["准确数", "不少于"], wordings.Take(2));
        Assert.DoesNotContain("万", wordings);
        Assert.EndsWith("全年{{悬挂横幅|不少于}}，讲座{{法治讲座", await page.InputValueAsync("#Text"), StringComparison.Ordinal);
        await Assertions.Expect(page.Locator("#figure-offer")).ToBeHiddenAsync();
    }

    [SkippableFact]
    public async Task A_section_moves_with_its_parts_by_keyboard_and_by_drag_and_is_numbered_anew()
    {
        await using var app = await ServedPortal.StartAsync();
        var page = await StartAsync(app);

        await page.FocusAsync(".outline .go >> nth=2");
        await page.Keyboard.PressAsync("Alt+ArrowUp");

        Assert.Equal("! 标题\n# 乙\n乙的话。\n# 甲\n甲的话。\n## 甲一\n甲一的话。", await page.InputValueAsync("#Text"));
        Assert.Equal(["一、乙", "二、甲", "（一）甲一"], await page.Locator(".outline .go").AllTextContentsAsync());
        Assert.Equal("一、乙", await page.EvaluateAsync<string>("document.activeElement.textContent"));

        await page.DragAndDropAsync(".outline li:nth-child(2)", ".outline li:nth-child(1)");
        Assert.Equal(["一、甲", "（一）甲一", "二、乙"], await page.Locator(".outline .go").AllTextContentsAsync());
    }

    [SkippableFact]
    public async Task The_checks_follow_what_is_typed_and_a_finding_is_explained_without_leaving()
    {
        await using var app = await ServedPortal.StartAsync();
        var page = await StartAsync(app);

        await page.Keyboard.TypeAsync("\n工作工作有序。");
        await page.ClickAsync("[data-check=M8] summary");
        await page.FillAsync("[data-check=M8] textarea", "原文如此");
        await page.ClickAsync("[data-check=M8] .btn");

        await Assertions.Expect(page.Locator("[data-waived=M8]")).ToHaveCountAsync(1);
        Assert.EndsWith("工作工作有序。", await page.InputValueAsync("#Text"), StringComparison.Ordinal);
        await Assertions.Expect(page.Locator(".proof")).ToContainTextAsync("工作工作有序。");
        await page.FocusAsync("#Text");
        await page.Keyboard.TypeAsync("{{不存在}}");
        await Assertions.Expect(page.Locator("[data-faults]")).ToContainTextAsync("没有名为“不存在”");
    }

    [SkippableFact]
    public async Task What_could_not_be_saved_is_offered_again()
    {
        await using var app = await ServedPortal.StartAsync();
        var page = await StartAsync(app);
        await page.Keyboard.TypeAsync("\n断网时写的。");

        Browser.Expect("ERR_INTERNET_DISCONNECTED");
        await page.Context.SetOfflineAsync(true);
        await page.ClickAsync(".formbar button[type=submit]");
        await Assertions.Expect(page.Locator(".formbar .state")).ToContainTextAsync("网络不通，没有提交");
        await page.Context.SetOfflineAsync(false);
        await page.GotoAsync($"{app.Address}/");
        for (var tries = 0; tries < 50 && await DraftsAsync(app) == 0; tries++)
            await Task.Delay(100);
        await page.GotoAsync($"{app.Address}/reports/2023/write");
        await page.ClickAsync("text=继续填写");

        Assert.EndsWith("断网时写的。", await page.InputValueAsync("#Text"), StringComparison.Ordinal);
        await Assertions.Expect(page.Locator(".proof")).ToContainTextAsync("断网时写的。");
        await page.ClickAsync(".formbar button[type=submit]");
        await Assertions.Expect(page.Locator(".note.ok")).ToContainTextAsync("已保存报告正文");
    }

    /// <summary>A saved text, opened with the cursor at its end.</summary>
    private async Task<IPage> StartAsync(ServedPortal app)
    {
        await using (var db = app.NewContext())
        {
            db.Add(new ReportText(2023, Text));
            await db.SaveChangesAsync();
        }

        var page = await app.SignInAsync(await Browser.OpenAsync(1366, 768), "staff");
        await page.GotoAsync($"{app.Address}/reports/2023/write");
        await page.EvaluateAsync(
            "() => { const text = document.getElementById('Text'); text.focus(); " +
            "text.setSelectionRange(text.value.length, text.value.length); }");
        return page;
    }

    private static async Task<int> DraftsAsync(ServedPortal app)
    {
        await using var db = app.NewContext();
        return await db.FormDrafts.CountAsync();
    }
}
