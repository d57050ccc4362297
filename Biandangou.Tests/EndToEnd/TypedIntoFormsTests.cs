using Microsoft.Playwright;

namespace Biandangou.Tests.EndToEnd;

/// <summary>How fields answer to what is typed, pasted or chosen in them.</summary>
public sealed class TypedIntoFormsTests(Browser browser) : BrowserTest(browser)
{
    [SkippableFact]
    public async Task The_grids_and_meetings_follow_the_village_and_a_grid_sets_it()
    {
        await using var app = await ServedPortal.StartAsync();
        var page = await app.SignInAsync(await Browser.OpenAsync(1366, 768), "staff");
        await page.GotoAsync($"{app.Address}/disputes/new");
        var everywhere = await page.Locator("#GridId option").CountAsync();

        await page.SelectOptionAsync("#VillageId", new SelectOptionValue { Label = "示例二村" });
        var second = await page.Locator("#GridId option:not([value=''])").AllTextContentsAsync();
        await page.SelectOptionAsync("#VillageId", new SelectOptionValue { Label = "示例三村" });
        var third = await page.Locator("#GridId option:not([value=''])").AllTextContentsAsync();

        Assert.Equal(110, everywhere);
        Assert.InRange(second.Count, 1, 20);
        Assert.All(second, name => Assert.StartsWith("示例二村", name, StringComparison.Ordinal));
        Assert.All(third.Filled(), name => Assert.StartsWith("示例三村", name, StringComparison.Ordinal));

        await page.SelectOptionAsync("#VillageId", "");
        await page.SelectOptionAsync("#GridId", new SelectOptionValue { Label = second[0] });
        Assert.Equal("示例二村", await page.EvaluateAsync<string>("document.getElementById('VillageId').selectedOptions[0].text"));
        Assert.Equal(second[0], await page.EvaluateAsync<string>("document.getElementById('GridId').selectedOptions[0].text"));
    }

    [SkippableFact]
    public async Task A_day_is_pasted_in_any_way_of_writing_and_a_number_typed_with_its_unit()
    {
        await using var app = await ServedPortal.StartAsync();
        var page = await app.SignInAsync(await Browser.OpenAsync(1366, 768), "staff");
        await page.GotoAsync($"{app.Address}/study/sessions/new");

        // A browser whose language writes the year first goes on to the month after four digits only with this.
        Assert.Equal("9999-12-31", await page.GetAttributeAsync("#On", "max"));
        foreach (var (words, day) in new[] { ("２０２３－０９－１６", "2023-09-16"), ("2023年9月17日", "2023-09-17"), ("20230918", "2023-09-18") })
        {
            await page.EvaluateAsync(
                """
                words => {
                  const data = new DataTransfer();
                  data.setData('text/plain', words);
                  document.getElementById('On').dispatchEvent(
                    new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
                }
                """,
                words);
            Assert.Equal(day, await page.InputValueAsync("#On"));
        }

        foreach (var (typed, shown) in new[] { ("1.2万", "12000"), ("１２人", "12"), ("1,200 人次", "1200"), ("许多", "许多") })
        {
            await page.FillAsync("#Attended", typed);
            await page.PressAsync("#Attended", "Tab");
            Assert.Equal(shown, await page.InputValueAsync("#Attended"));
        }

        await Assertions.Expect(page.Locator(".field.err:has(#Attended) .err-msg")).ToContainTextAsync("应填写数字，例如 12 或 1.2万");
    }
}
