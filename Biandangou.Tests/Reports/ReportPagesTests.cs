using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using Xunit.Abstractions;

namespace Biandangou.Tests.Reports;

public sealed class ReportPagesTests(PortalApp app, ITestOutputHelper output) : IClassFixture<PortalApp>
{
    [Theory]
    [InlineData("/reports/2027")]
    [InlineData("/reports/2027/word")]
    [InlineData("/reports/2027/figures/org.villages")]
    [InlineData("/reports/1999")]
    [InlineData("/reports/2023/figures/no.such")]
    public async Task What_cannot_be_reported_is_not_found(string path)
    {
        using var client = await app.SignInAsync("leader");

        Assert.Equal(HttpStatusCode.NotFound, await client.StatusAsync(path));
    }

    [Fact]
    public async Task Every_figure_of_every_year_opens_exactly_its_records()
    {
        using var client = await app.SignInAsync("staff");
        var (compared, differences) = (0, new List<string>());
        foreach (var year in (await client.PageAsync("/reports")).QuerySelectorAll("main td.ttl a").Select(a => a.GetAttribute("href")!)
            .ToList())
        {
            foreach (var link in Links(await client.PageAsync(year)).DistinctBy(l => l.Path).Filled())
            {
                var page = await client.PageAsync(link.Path);
                var total = page.QuerySelector("[data-total]")!;
                var listed = page.QuerySelectorAll("[data-total] tbody td.num")
                    .Sum(cell => decimal.Parse(cell.TextContent, NumberStyles.Number, CultureInfo.InvariantCulture));
                compared++;
                if (total.GetAttribute("data-total") != link.Value || listed.ToString("0.##", CultureInfo.InvariantCulture) != link.Value)
                    differences.Add($"{link.Path}: printed {link.Value}, total {total.GetAttribute("data-total")}, listed {listed}");
            }
        }

        output.WriteLine($"{compared - differences.Count} of {compared} figures agree with their records");
        Assert.Empty(differences);
        Assert.True(compared > 100);
    }

    [Fact]
    public async Task Every_figure_of_the_catalogue_and_every_part_of_it_opens_exactly_its_records()
    {
        using var client = await app.SignInAsync("leader");
        var (compared, parts, differences) = (0, 0, new List<string>());
        foreach (var year in new[] { 2023, 2026 })
        {
            foreach (var link in Links(await client.PageAsync($"/reports/{year}/figures"), "table.figures").Filled())
            {
                compared++;
                var page = await CheckAsync(link.Path, link.Value);
                foreach (var side in page.QuerySelectorAll("aside tbody"))
                {
                    var shares = side.QuerySelectorAll("a[data-value]").ToList();
                    if (shares.Sum(s => decimal.Parse(s.GetAttribute("data-value")!, CultureInfo.InvariantCulture)) != decimal.Parse(
                        link.Value, CultureInfo.InvariantCulture))
                        differences.Add($"{link.Path}: the parts do not sum up");
                    // The last one of each side: a fault would be the side's.
                    parts++;
                    await CheckAsync(shares[^1].GetAttribute("href")!, shares[^1].GetAttribute("data-value")!);
                }
            }
        }

        output.WriteLine($"{compared} figures and {parts} parts, {differences.Count} differences");
        Assert.Empty(differences);
        Assert.True(compared > 100);
        Assert.True(parts > 50);

        async Task<AngleSharp.Html.Dom.IHtmlDocument> CheckAsync(string path, string value)
        {
            var page = await client.PageAsync(path);
            var listed = page.QuerySelectorAll("[data-total] tbody td.num")
                .Sum(cell => decimal.Parse(cell.TextContent, NumberStyles.Number, CultureInfo.InvariantCulture));
            if (page.QuerySelector("[data-total]")!.GetAttribute("data-total") != value
                || listed.ToString("0.##", CultureInfo.InvariantCulture) != value)
                differences.Add($"{path}: printed {value}, listed {listed}");
            return page;
        }
    }

    [Fact]
    public async Task Figures_as_of_any_day_open_the_records_up_to_it()
    {
        using var client = await app.SignInAsync("leader");
        var page = await client.PageAsync("/reports/2023/figures?to=2023-06-30");
        var whole = await client.PageAsync("/reports/2023/figures");

        Assert.Equal("2023-06-30", page.Value("to"));
        Assert.NotEqual(
            page.QuerySelector("[data-figure='publicity.sessions']")!.GetAttribute("data-value"),
            whole.QuerySelector("[data-figure='publicity.sessions']")!.GetAttribute("data-value"));
        foreach (var link in page.QuerySelectorAll("[data-figure]").Filled())
        {
            var records = await client.PageAsync(link.GetAttribute("href")!);
            Assert.Equal(link.GetAttribute("data-value"), records.QuerySelector("[data-total]")!.GetAttribute("data-total"));
        }
    }

    [Theory]
    [InlineData(2023, "2022-12-31", "截止日期应在2023年1月1日至2023年12月31日之间。")]
    [InlineData(2026, "2026-12-31", "截止日期应在2026年1月1日至2026年11月23日之间。")]
    public async Task A_day_outside_the_year_is_refused_at_the_field_and_kept(int year, string to, string message)
    {
        using var client = await app.SignInAsync("leader");
        using var response = await client.GetAsync($"/reports/{year}/figures?to={to}");
        var page = await response.PageAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Contains(message, page.Text("#to-e"), StringComparison.Ordinal);
        Assert.Equal(to, page.Value("to"));
    }

    [Fact]
    public async Task A_part_of_a_figure_is_compared_with_the_same_part_of_the_year_before()
    {
        using var client = await app.SignInAsync("leader");

        var whole = await client.PageAsync("/reports/2024/figures/publicity.sessions");
        var part = await client.PageAsync("/reports/2024/figures/publicity.sessions?by=month&of=4");
        var april = (await client.PageAsync("/reports/2023/figures/publicity.sessions?by=month&of=4")).QuerySelector("[data-total]")!
            .GetAttribute("data-total");

        static string Before(IParentNode page) => page.QuerySelectorAll("dl.pairs div")
            .Single(d => d.TextContent.Contains("上年同期", StringComparison.Ordinal)).QuerySelector("dd")!.TextContent;
        Assert.StartsWith("46 场次", Before(whole), StringComparison.Ordinal);
        Assert.StartsWith($"{april} 场次", Before(part), StringComparison.Ordinal);
        Assert.NotEqual("46", april);
    }

    [Fact]
    public async Task Page_and_files_and_command_print_the_same_for_leader_and_staff()
    {
        using var leader = await app.SignInAsync("leader");
        using var staff = await app.SignInAsync("staff");
        await using var db = app.NewContext();
        using var compilation = new Compilation(db);

        var page = Links(await staff.PageAsync("/reports/2023")).Filled();
        var word = await staff.GetByteArrayAsync("/reports/2023/word");

        Assert.Equal(page, Links(await leader.PageAsync("/reports/2023")));
        var printed = WordNumbers.Paragraphs(word).Filled();
        Assert.Equal(printed, WordNumbers.Paragraphs(await leader.GetByteArrayAsync("/reports/2023/word")));
        Assert.Equal(printed, WordNumbers.Paragraphs(
            (await compilation.Files.WordAsync(2023, default))!.Content));
        foreach (var (code, forms) in page.GroupBy(l => l.Code).Select(g => (g.Key, g.Select(l => l.Text))))
            Assert.Equal(forms, WordNumbers.ByFigure(word)[WordNumbers.Key(code)]);
    }

    [Fact]
    public async Task The_figure_of_the_year_before_opens_the_year_before()
    {
        using var client = await app.SignInAsync("staff");

        var before = Links(await client.PageAsync("/reports/2023")).Single(l => l.Path == "/reports/2022/figures/publicity.sessions");

        Assert.Equal($"{before.Value}场次", before.Text);
    }

    [Fact]
    public async Task The_outline_leads_to_every_heading()
    {
        using var client = await app.SignInAsync("leader");

        var page = await client.PageAsync("/reports/2023");

        var targets = page.QuerySelectorAll(".outline a").Select(a => a.GetAttribute("href")![1..]).ToList();
        Assert.Equal(8, targets.Count);
        Assert.All(targets, id => Assert.NotNull(page.GetElementById(id)));
    }

    [Fact]
    public async Task The_findings_of_the_checks_stand_beside_the_text()
    {
        using var client = await app.SignInAsync("staff");

        var panel = (await client.PageAsync("/reports/2023")).QuerySelector("[data-findings]")!;

        Assert.Equal("0", panel.GetAttribute("data-findings"));
        Assert.Contains("没有发现问题", panel.TextContent, StringComparison.Ordinal);
        Assert.NotNull(panel.QuerySelector("li.ok"));
    }

    internal static List<(string Code, string Value, string Path, string Text)> Links(IParentNode page, string within = ".paper") =>
    [
        .. page.QuerySelectorAll($"{within} a[data-figure]").Select(a => (
            a.GetAttribute("data-figure")!, a.GetAttribute("data-value")!, a.GetAttribute("href")!, a.TextContent)),
    ];
}
