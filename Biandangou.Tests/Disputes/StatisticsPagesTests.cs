using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Biandangou.Domain.Organisation;
using Biandangou.Tests.Reports;
using Biandangou.Tests.Reports.Documents;
using DocumentFormat.OpenXml.Wordprocessing;
using OfficeOpenXml;

namespace Biandangou.Tests.Disputes;

public sealed class StatisticsPagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Form = "/disputes/statistics";
    private const string Of2023 = "?from=2023-01-01&to=2023-12-31";

    [Fact]
    public async Task The_form_of_2023_says_the_same_on_the_page_in_Word_in_its_workbook_and_in_the_reports()
    {
        using var client = await app.SignInAsync("staff");
        var page = await client.PageAsync(Form + Of2023);
        var own = await WorkbookAsync(client, $"{Form}/export{Of2023}");
        var report = await WorkbookAsync(client, "/reports/2023/workbook");
        var word = await WordAsync(client, $"{Form}/document{Of2023}");
        Assert.Equal(4, word.Count);

        Assert.Equal((51m, 5m), (Value(page, "Received"), Value(page, "Remaining")));
        foreach (var (column, heading) in new[] { ("Opening", "期初未结"), ("Received", "本期受理"), ("Resolved", "化解成功"), ("Failed", "调解不成"),
            ("Remaining", "期末未结"), ("Amount", "涉案金额（元）") })
        {
            foreach (var sheet in new[] { "人民调解统计表（按来源）", "人民调解统计表（按类型）" })
            {
                Assert.Equal(Value(page, column), LedgerSheet.Total(own, sheet, heading));
                Assert.Equal(Value(page, column), LedgerSheet.Total(report, sheet, heading));
            }

            Assert.All(word, table => Assert.Equal(Value(page, column), decimal.Parse(table[^1][table[0].IndexOf(heading)])));
        }

        // 35 settled on the spot and 16 collected were received, 11 of them settled by visit and 5 still open.
        var figures = await client.PageAsync("/reports/2023/figures");
        decimal Figure(string code) => decimal.Parse(figures.QuerySelector($"[data-figure='{code}']")!.GetAttribute("data-value")!);
        Assert.Equal((35m, 16m, 11m, 5m), (Figure("disputes.on-the-spot"), Figure("disputes.collected"), Figure("disputes.by-visit"),
            Figure("disputes.open")));
        Assert.Equal(Value(page, "Received"), Figure("disputes.on-the-spot") + Figure("disputes.collected"));
        Assert.Equal(Value(page, "Remaining"), Figure("disputes.remaining"));
    }

    [Theory]
    [InlineData("Source")]
    [InlineData("Type")]
    [InlineData("Village")]
    [InlineData("Month")]
    public async Task Every_line_is_balanced_and_every_number_opens_its_cases(string lines)
    {
        using var client = await app.SignInAsync("leader");
        var page = await client.PageAsync($"{Form}?from=2024-02-10&to=2025-03-20&by={lines}");

        Assert.All(page.QuerySelectorAll("tr[data-line]").Filled(), line => Assert.Equal("true", line.GetAttribute("data-balanced")));
        var cells = page.QuerySelectorAll("td[data-value] a").ToList();
        Assert.NotEmpty(cells);
        foreach (var cell in cells)
        {
            var cases = await client.PageAsync(cell.GetAttribute("href")!);
            Assert.Equal(cell.ParentElement!.GetAttribute("data-value"), cases.QuerySelector("[data-total]")!.GetAttribute("data-total"));
            Assert.Equal(
                decimal.Parse(cell.ParentElement.GetAttribute("data-value")!),
                cases.QuerySelectorAll("tbody td.num").Sum(c => decimal.Parse(c.TextContent)));
        }
    }

    [Fact]
    public async Task What_a_month_leaves_is_what_the_next_begins_with()
    {
        using var client = await app.SignInAsync("staff");
        var page = await client.PageAsync($"{Form}?from=2022-01-01&to=2026-11-23&by=Month");
        var months = page.QuerySelectorAll("tbody tr[data-line]").ToList();

        Assert.Equal(59, months.Count);
        foreach (var (month, next) in months.Zip(months.Skip(1)))
            Assert.Equal(Cell(month, "Remaining"), Cell(next, "Opening"));
        Assert.Contains(months, m => Cell(m, "Reopened") > 0);
    }

    [Fact]
    public async Task A_village_counts_its_own_cases_only()
    {
        await using var db = app.NewContext();
        var other = await db.Township<Village>().OrderBy(v => v.SortOrder).Skip(3).Select(v => v.Id).FirstAsync();
        using var client = await app.SignInAsync("village01");
        using var staff = await app.SignInAsync("staff");

        var page = await client.PageAsync(Form + Of2023 + "&by=Village");
        var whole = await staff.PageAsync(Form + Of2023 + "&by=Village");

        Assert.Equal("示例一村", Assert.Single(page.QuerySelectorAll("tbody th")).TextContent.Trim());
        Assert.Equal(Value(page, "Received"), Cell(
            whole.QuerySelectorAll("tbody tr").First(r => r.TextContent.Contains("示例一村", StringComparison.Ordinal)), "Received"));
        foreach (var path in new[] { Form, $"{Form}/cases", $"{Form}/export" })
            Assert.Equal(HttpStatusCode.NotFound, await client.StatusAsync($"{path}{Of2023}&village={other}&column=Received"));
    }

    [Fact]
    public async Task A_period_that_ends_before_it_begins_is_refused_at_the_field_and_kept()
    {
        using var client = await app.SignInAsync("staff");
        using var response = await client.GetAsync($"{Form}?from=2025-05-02&to=2025-05-01");
        var page = await response.PageAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Contains("开始日期不能晚于结束日期（2025年5月1日）", page.QuerySelector("#from-e")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(("2025-05-02", "2025-05-01"), (page.Value("from"), page.Value("to")));
        Assert.Null(page.QuerySelector("table"));
    }

    [Fact]
    public async Task The_Word_file_is_a_valid_document_with_every_line_of_the_page()
    {
        using var client = await app.SignInAsync("leader");
        var bytes = await client.GetByteArrayAsync($"{Form}/document{Of2023}");
        using (var document = WordFile.Open(bytes))
            Assert.Empty(WordFile.Errors(document, DocumentFormat.OpenXml.FileFormatVersions.Office2019));

        string[] by = ["Source", "Type", "Village", "Month"];
        var tables = await WordAsync(client, $"{Form}/document{Of2023}");
        Assert.Equal(by.Length, tables.Count);
        foreach (var (lines, table) in by.Zip(tables))
        {
            var page = await client.PageAsync($"{Form}{Of2023}&by={lines}");
            Assert.Equal(
                page.QuerySelectorAll("tbody tr[data-line], tfoot tr").Filled()
                    .Select(r => (r.QuerySelector("th")!.TextContent.Trim(), Cell(r, "Received"), Cell(r, "Amount"))),
                table.Skip(1).Select(r => (r[0], decimal.Parse(r[3]), decimal.Parse(r[11]))));
        }
    }

    private static decimal Value(IHtmlDocument page, string column) => Cell(page.QuerySelector("tfoot tr")!, column);

    private static decimal Cell(IElement line, string column) =>
        decimal.Parse(line.QuerySelector($"[data-column='{column}']")!.GetAttribute("data-value")!);

    /// <summary>The cells of every table, row by row.</summary>
    private static async Task<List<List<List<string>>>> WordAsync(HttpClient client, string path)
    {
        using var document = WordFile.Open(await client.GetByteArrayAsync(path));
        return [.. document.MainDocumentPart!.Document!.Body!.Elements<Table>()
            .Select(t => t.Elements<TableRow>().Select(r => r.Elements<TableCell>().Select(c => c.InnerText).ToList()).ToList())];
    }

    private static async Task<ExcelPackage> WorkbookAsync(HttpClient client, string path) =>
        new(new MemoryStream(await client.GetByteArrayAsync(path)));
}
