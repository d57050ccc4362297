using System.Net;
using Biandangou.Data.Study;
using Biandangou.Tests.Common;

namespace Biandangou.Tests.Study;

public sealed class TrainingMatrixPagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Theory]
    [InlineData(2023)]
    [InlineData(2026)]
    public async Task Every_cell_says_what_the_matrix_says(int year)
    {
        await using var db = app.NewContext();
        var matrix = await new TrainingMatrixQueries(db).YearAsync(year, TestDatabase.Today, CancellationToken.None);
        using var client = await app.SignInAsync("staff");

        var page = await client.PageAsync($"/study/matrix?year={year}");

        Assert.Equal(19 * 12, page.QuerySelectorAll(".matrix td[data-state]").Length);
        foreach (var row in matrix.Rows)
        {
            foreach (var month in row.Months)
            {
                var cell = page.QuerySelector($"td[data-village='{row.VillageId?.ToString() ?? "township"}'][data-month='{month.Month}']")!;
                Assert.Equal(month.State.ToString().ToLowerInvariant(), cell.GetAttribute("data-state"));
                if (month.Sessions > 0)
                    Assert.StartsWith(month.Attended.ToString("N0"), cell.TextContent.Trim(), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task A_held_cell_opens_its_records_and_a_missing_one_the_months_own_page()
    {
        using var staff = await app.SignInAsync("staff");
        using var leader = await app.SignInAsync("leader");

        var page = await staff.PageAsync("/study/matrix?year=2026");
        var held = page.QuerySelector("td[data-state=held] a")!;
        var list = await staff.PageAsync(held.GetAttribute("href")!);
        var missing = page.QuerySelector("td[data-state=missing] a")!.GetAttribute("href")!;
        var cell = await staff.PageAsync(missing);
        var seen = await leader.PageAsync((await leader.PageAsync("/study/matrix?year=2026")).QuerySelector("td[data-state=missing] a")!.GetAttribute("href")!);
        var form = await staff.PageAsync(cell.QuerySelector("main a[href^='/study/training/new']")!.GetAttribute("href")!);

        Assert.Contains(held.TextContent.Trim(), list.Text("tfoot"), StringComparison.Ordinal);
        Assert.Equal("缺报", cell.Text("h1 + .tag"));
        Assert.Contains(form.Value("VillageId"), missing, StringComparison.Ordinal);
        Assert.NotNull(cell.QuerySelector("main form[action='/study/reminders/new']"));
        Assert.Equal("缺报", seen.Text("h1 + .tag"));
        Assert.Empty(seen.QuerySelectorAll("main form, main a.btn"));
    }

    [Fact]
    public async Task A_village_sees_only_its_own_row()
    {
        using var client = await app.SignInAsync("village01");

        var page = await client.PageAsync("/study/matrix");

        Assert.Equal(["示例一村"], page.QuerySelectorAll(".matrix tbody th").Select(th => th.TextContent));
    }

    [Fact]
    public async Task A_visitor_is_sent_to_the_sign_in_page()
    {
        using var client = app.Visit();

        Assert.Equal(HttpStatusCode.Redirect, await client.StatusAsync("/study/matrix"));
    }
}
