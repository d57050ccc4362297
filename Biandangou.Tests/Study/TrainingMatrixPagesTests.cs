using System.Net;
using Biandangou.Data.Study;

namespace Biandangou.Tests.Study;

public sealed class TrainingMatrixPagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Theory]
    [InlineData(2023)]
    [InlineData(2026)]
    public async Task Every_cell_says_what_the_matrix_says(int year)
    {
        await using var db = app.NewContext();
        var matrix = await new TrainingMatrixQueries(db).YearAsync(year, TestDatabase.Today, default);
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
        var seen = await leader.PageAsync((await leader.PageAsync("/study/matrix?year=2026")).QuerySelector("td[data-state=missing] a")!
            .GetAttribute("href")!);
        var form = await staff.PageAsync(cell.QuerySelector("main a[href^='/study/training/new']")!.GetAttribute("href")!);

        Assert.Contains(held.TextContent.Trim(), list.Text("tfoot"), StringComparison.Ordinal);
        Assert.Equal("缺报", cell.Text("h1 + .tag"));
        Assert.Contains(form.Value("VillageId"), missing, StringComparison.Ordinal);
        Assert.NotNull(cell.QuerySelector("main form[action='/study/reminders/new']"));
        Assert.Equal("缺报", seen.Text("h1 + .tag"));
        Assert.Empty(seen.QuerySelectorAll("main form, main a.btn"));
    }

    [Fact]
    public async Task The_latest_year_with_records_comes_first_and_every_year_is_a_plain_link()
    {
        await using var january = await PortalApp.StartAsync();
        january.Clock.SetUtcNow(new DateTimeOffset(2027, 1, 3, 1, 0, 0, TimeSpan.Zero));
        using var client = await january.SignInAsync("staff");

        var page = await client.PageAsync("/study/matrix");

        Assert.StartsWith("2026年", page.Text("h1"), StringComparison.Ordinal);
        Assert.Equal(["2027年", "2026年", "2025年", "2024年", "2023年", "2022年"],
            page.QuerySelectorAll("nav.tabs a").Select(a => a.TextContent.Trim()));
        foreach (var link in page.QuerySelectorAll("nav.tabs a"))
            Assert.StartsWith(link.TextContent.Trim(), (await client.PageAsync(link.GetAttribute("href")!)).Text("h1"),
                StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_export_holds_the_figures_of_the_page()
    {
        using var staff = await app.SignInAsync("staff");
        var page = await staff.PageAsync("/study/matrix?year=2026");
        using var answer = await staff.GetAsync("/study/matrix/export?year=2026");
        using var package = new OfficeOpenXml.ExcelPackage(await answer.Content.ReadAsStreamAsync());
        var sheet = package.Workbook.Worksheets["每月法律知识培训"];
        const int FirstRow = 5;

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var rows = page.QuerySelectorAll(".matrix tbody tr").ToList();
        Assert.Equal(19, rows.Count);
        for (var r = 0; r < rows.Count; r++)
        {
            var shown = rows[r].Children.Select(c => (c.QuerySelector("a, span")?.FirstChild?.TextContent ?? c.TextContent).Trim())
                .ToList();
            Assert.Equal(shown, Enumerable.Range(2, 15).Select(
                c => sheet.Cells[FirstRow + r, c].Value is double n ? n.ToString("N0") : sheet.Cells[FirstRow + r, c].Text));
        }

        var foot = page.QuerySelectorAll(".matrix tfoot th, .matrix tfoot td").Select(c => c.TextContent.Trim());
        Assert.Equal(foot, Enumerable.Range(2, 15).Select(
            c => sheet.Cells[FirstRow + 19, c].Value is double n ? n.ToString("N0") : sheet.Cells[FirstRow + 19, c].Text));
        Assert.Equal([.. Enumerable.Range(1, 18).Select(n => $"{n}"), "", ""], Enumerable.Range(0, 20).Select(
            r => sheet.Cells[FirstRow + r, 1].Text));
        Assert.Equal(("黑体", "宋体"), (sheet.Cells[FirstRow + 19, 2].Style.Font.Name, sheet.Cells[FirstRow + 18, 2].Style.Font.Name));
        Assert.Equal(OfficeOpenXml.eOrientation.Landscape, sheet.PrinterSettings.Orientation);
    }

    [Fact]
    public async Task A_months_page_of_another_village_does_not_exist_and_the_townships_row_has_one()
    {
        await using var db = app.NewContext();
        var other = (await new TrainingMatrixQueries(db).YearAsync(2026, TestDatabase.Today, default)).Villages[1];
        using var village = await app.SignInAsync("village01");
        using var staff = await app.SignInAsync("staff");

        Assert.Equal(HttpStatusCode.NotFound, await village.StatusAsync($"/study/matrix/2026/11/{other.VillageId}"));
        Assert.Equal(HttpStatusCode.NotFound, await village.StatusAsync("/study/matrix/2026/11/township"));
        Assert.Equal(HttpStatusCode.NotFound, await staff.StatusAsync($"/study/matrix/2026/13/{other.VillageId}"));
        Assert.Equal(HttpStatusCode.NotFound, await staff.StatusAsync($"/study/matrix/2026/11/{Guid.NewGuid()}"));
        var cadres = await staff.PageAsync("/study/matrix/2026/12/township");
        Assert.Equal("镇机关2026年12月培训", cadres.Text("h1"));
        Assert.Empty(cadres.QuerySelectorAll("main form"));
    }

    [Fact]
    public async Task A_counted_month_leads_to_its_cell()
    {
        using var staff = await app.SignInAsync("staff");

        var records = await staff.PageAsync("/reports/2026/figures/study.training-missing");
        var link = records.QuerySelectorAll("main tbody a").Select(a => a.GetAttribute("href")!).First();

        Assert.StartsWith("/study/matrix/2026/", link, StringComparison.Ordinal);
        Assert.Equal("缺报", (await staff.PageAsync(link)).Text("h1 + .tag"));
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
