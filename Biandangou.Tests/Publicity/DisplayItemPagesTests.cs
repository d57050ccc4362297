using System.Net;
using Biandangou.Data.Common.Figures;
using Biandangou.Data.Publicity;
using Biandangou.Domain.Organisation;
using Biandangou.Domain.Publicity;

namespace Biandangou.Tests.Publicity;

public sealed class DisplayItemPagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Ledger = "/publicity/display-items";

    [Fact]
    public async Task Another_villages_item_does_not_exist_for_a_village()
    {
        await using var db = app.NewContext();
        var other = await db.Township<DisplayItem>().Where(i => i.Village!.SortOrder == 2).Select(i => i.Id).FirstAsync();
        using var client = await app.SignInAsync("village01");

        foreach (var page in new[] { "", "/take-down", "/delete" })
            Assert.Equal(HttpStatusCode.NotFound, await client.StatusAsync($"{Ledger}/{other}{page}"));
    }

    [Fact]
    public async Task Banners_put_up_enter_the_figure_once_and_leave_it_when_deleted()
    {
        using var client = await app.SignInAsync("village01");
        var page = await client.PageAsync($"{Ledger}/new");
        (string, string?)[] typed = [("Kind", "Banner"), ("Quantity", "7"), ("Content", "测试横幅标语")];
        var before = await BannersAsync();

        var invalid = await client.SubmitAsync(page, [.. typed, ("Quantity", "0")]);
        var made = await Task.WhenAll(client.SubmitAsync(page, typed), client.SubmitAsync(page, typed));
        var path = made[0].Headers.Location!.ToString();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, invalid.StatusCode);
        Assert.Equal("测试横幅标语", (await invalid.PageAsync()).Value("Content"));
        Assert.Single(made.Select(r => r.Headers.Location).Distinct());
        Assert.Equal("测试横幅标语", (await client.PageAsync(path)).Text("h1"));
        Assert.Equal(before + 7, await BannersAsync());
        Assert.Equal("7 条", (await client.PageAsync($"{Ledger}?q=测试横幅标语")).Text("tfoot .num"));

        await client.SubmitAsync(await client.PageAsync($"{path}/delete"), ("Reason", "误登记"));
        Assert.Equal(before, await BannersAsync());
    }

    [Fact]
    public async Task An_item_is_taken_down_once_and_not_before_it_was_put_up()
    {
        using var client = await app.SignInAsync("village01");
        var made = await client.SubmitAsync(
            await client.PageAsync($"{Ledger}/new"), ("Kind", "Board"), ("Content", "撤下测试"), ("From", "2026-11-01"));
        var path = made.Headers.Location!.ToString();
        var page = await client.PageAsync($"{path}/take-down");

        var early = await client.SubmitAsync(page, ("To", "2026-10-31"));
        var done = await Task.WhenAll(client.SubmitAsync(page), client.SubmitAsync(page));

        Assert.Equal("撤下日期不能早于设置日期（2026年11月1日）。", (await early.PageAsync()).Message("To"));
        Assert.All(done, r => Assert.Equal(HttpStatusCode.Redirect, r.StatusCode));
        Assert.Contains("2026年11月23日", (await client.PageAsync(path)).Text(".facts"), StringComparison.Ordinal);
        // The day it is taken down is its last in use, as the figures count.
        Assert.Equal("今天撤下", Assert.Single((await client.PageAsync($"{Ledger}?state=up&q=撤下测试"))
            .QuerySelectorAll("tbody .tag")).TextContent);
        Assert.Empty((await client.PageAsync($"{Ledger}?state=down&q=撤下测试")).QuerySelectorAll("tbody tr"));
        await client.SubmitAsync(await client.PageAsync($"{path}/edit"), ("To", "2026-11-22"));
        Assert.Single((await client.PageAsync($"{Ledger}?state=down&q=撤下测试")).QuerySelectorAll("tbody tr"));
        Assert.Empty((await client.PageAsync($"{Ledger}?state=up&q=撤下测试")).QuerySelectorAll("tbody tr"));
    }

    [Theory]
    [InlineData("close")]
    [InlineData("merge")]
    public async Task What_a_village_has_put_up_goes_out_of_use_with_it(string step)
    {
        using var staff = await app.SignInAsync("staff");
        await using var db = app.NewContext();
        var last = TestDatabase.Today.AddDays(-1);
        var village = new Village($"阵地{step}村", VillageKind.Village, 95, new DateOnly(2022, 1, 1));
        var item = new DisplayItem(village.Id, DisplayKind.Board, 5, $"随村{step}", null, new(2025, 3, 1), TestDatabase.Today);
        db.AddRange(village, item);
        await db.SaveChangesAsync();
        var other = await db.Township<Village>().Where(v => v.SortOrder == 1).Select(v => v.Id).SingleAsync();
        (string, string?)[] typed = step == "close" ? [("To", $"{last:yyyy-MM-dd}"), ("CloseReason", "示例")]
            : [("MergedOn", $"{TestDatabase.Today:yyyy-MM-dd}"), ("MergedIntoId", $"{other}"), ("CloseReason", "示例")];
        var before = await staff.PageAsync($"/villages/{village.Id}");

        var done = await staff.SubmitAsync(await staff.PageAsync($"/villages/{village.Id}/{step}"), typed);

        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.Equal($"宣传栏“随村{step}”", before.Text("[aria-labelledby=display-title] .what"));
        var after = await staff.PageAsync($"/villages/{village.Id}");
        Assert.Empty(after.QuerySelectorAll("[aria-labelledby=display-title] .what"));
        Assert.Equal("村（场）已撤并", (await staff.PageAsync($"{Ledger}/{item.Id}")).Text(".page-head .tag"));
        Assert.Empty((await staff.PageAsync($"{Ledger}?state=up&q=随村{step}")).QuerySelectorAll("tbody tr"));
        Assert.Equal("村（场）已撤并", (await staff.PageAsync($"{Ledger}?state=down&q=随村{step}")).Text("tbody .tag"));
        var next = await new DisplayFigures(db).ValuesAsync(FigurePeriod.WholeYear(2027), village.Id, default);
        var now = await new DisplayFigures(db).ValuesAsync(FigurePeriod.WholeYear(2026), village.Id, default);
        Assert.Equal((5m, 0m), (now["display.boards"], next["display.boards"]));
    }

    private async Task<decimal> BannersAsync()
    {
        await using var db = app.NewContext();
        return (await new DisplayFigures(db).ValuesAsync(new FigurePeriod(2026, TestDatabase.Today), null, default))[
            "display.banners"];
    }
}
