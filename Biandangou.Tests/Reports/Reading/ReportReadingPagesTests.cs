using System.Net;
using AngleSharp.Html.Dom;
using Biandangou.Domain.Reports;

namespace Biandangou.Tests.Reports.Reading;

public sealed class ReportReadingPagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Pasted = """
        示例镇2023年法治政府建设工作报告
        一、2023年工作开展情况
        （一）抓实普法宣传
        开展普法宣传活动46场次，举办法治讲座二十场，接听热线1203件，新修公路3公里。
        """;

    [Theory]
    [InlineData("leader")]
    [InlineData("village01")]
    [InlineData("lawyer1")]
    [InlineData("sysadmin")]
    public async Task Only_staff_read_and_begin(string user)
    {
        using var staff = await app.SignInAsync("staff");
        using var client = await app.SignInAsync(user);
        var form = Values(await staff.PageAsync("/reports/2025/read"));

        Assert.Equal(HttpStatusCode.Forbidden, await client.StatusAsync("/reports/2025/read"));
        Assert.Equal(HttpStatusCode.Forbidden, (await client.SubmitAsync("/reports/2025/read", form, ("Text", Pasted))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.SubmitAsync("/reports/2025/read/start", form, ("Text", Pasted))).StatusCode);
        Assert.False(await IsBegunAsync(2025));
    }

    [Fact]
    public async Task A_pasted_text_is_shown_beside_the_records()
    {
        using var client = await app.SignInAsync("staff");

        var answer = await ReadAsync(client, 2023, Pasted);
        var page = await answer.PageAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(
            ["46场次 普法宣传活动 46场次 一致", "二十场 法治讲座 18场 不一致 文中多2场。", "1203件 信访与热线 — 台账无此数据 填报项：信访与热线，没有对应的台账。", "3公里 — — 无法辨认 看不出是哪一项数据。"],
            page.QuerySelectorAll("[data-claims] tbody tr")
                .Select(row => Squeezed(string.Join(' ', row.QuerySelectorAll("td").Where((_, i) => i != 1).Select(c => c.TextContent)))));
        Assert.Contains("共 4 处：一致 1，不一致 1，台账无此数据 1，无法辨认 1", page.Text("[data-claims] header"), StringComparison.Ordinal);
        Assert.Equal(Pasted.ReplaceLineEndings("\n"), page.Value("Text").ReplaceLineEndings("\n"));
        Assert.False(await IsBegunAsync(2023));
    }

    [Fact]
    public async Task A_text_of_another_year_is_not_compared_and_the_page_leads_to_its_year()
    {
        using var client = await app.SignInAsync("staff");

        var page = await (await ReadAsync(client, 2025, Pasted)).PageAsync();

        Assert.Contains("一致 0，不一致 0，台账无此数据 1，无法辨认 1，年度不同，未对照 2", page.Text("[data-claims] header"), StringComparison.Ordinal);
        Assert.Contains("粘贴的是2023年的报告，没有与2025年的台账对照。", page.Text("[data-other-year]"), StringComparison.Ordinal);
        // The pasted text goes along.
        using var there = await client.SubmitAsync(
            "/reports/2023/read", page.QuerySelectorAll("[data-other-year] form[action='/reports/2023/read'] input").ToDictionary(
                i => i.GetAttribute("name")!, i => i.GetAttribute("value")!, StringComparer.Ordinal));
        Assert.Contains("一致 1，不一致 1", (await there.PageAsync()).Text("[data-claims] header"), StringComparison.Ordinal);
        Assert.Null((await (await ReadAsync(client, 2025, Pasted.Replace("2023", "2027", StringComparison.Ordinal))).PageAsync())
            .QuerySelector("[data-other-year] form"));
    }

    [Fact]
    public async Task Every_figure_told_and_missing_opens_its_records()
    {
        using var client = await app.SignInAsync("staff");
        var page = await (await ReadAsync(client, 2023, Pasted)).PageAsync();
        var links = page.QuerySelectorAll("[data-claims] a[data-figure], [data-missing] a[data-figure]").ToList();

        Assert.Equal(links.Count - 2, int.Parse(page.QuerySelector("[data-missing]")!.GetAttribute("data-missing")!));
        Assert.True(links.Count > 20, $"{links.Count}");
        foreach (var link in links)
            Assert.Equal(link.GetAttribute("data-value"),
                (await client.PageAsync(link.GetAttribute("href")!)).QuerySelector("[data-total]")!.GetAttribute("data-total"));
    }

    [Theory]
    [InlineData("", 1, "请填写已有报告的正文。")]
    [InlineData("讲", 60_001, "已有报告的正文不能超过 60000 个字。")]
    [InlineData("讲座3场，", 2001, "文中的数字有2001处，一次最多读取2000处，请分几次粘贴。")]
    public async Task What_cannot_be_read_is_told_at_the_text_which_is_kept(string piece, int times, string message)
    {
        using var client = await app.SignInAsync("staff");
        var text = string.Concat(Enumerable.Repeat(piece, times));
        foreach (var action in new[] { "read", "read/start" })
        {
            var answer = await ReadAsync(client, 2025, text, action);
            var page = await answer.PageAsync();

            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            Assert.Equal((message.TrimEnd('。'), text), (page.Message("Text").TrimEnd('。'), page.Value("Text")));
            Assert.Empty(page.QuerySelectorAll("[data-claims]"));
        }

        Assert.False(await IsBegunAsync(2025));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>\n<img src=x onerror=alert(2)>讲座18场</textarea><b>粗</b>", "alert(2)>讲座18场</textarea><b>粗</b>")]
    [InlineData("，。；“”《》（）！？…—", "没有读到数据")]
    [InlineData("{{study.lectures}}{{@year}}{{=3件：为什么}}{{?a.b}}", "{{=3件：为什么}}{{?a.b}}")]
    public async Task Hostile_text_is_shown_as_text(string text, string told)
    {
        using var client = await app.SignInAsync("staff");

        var answer = await ReadAsync(client, 2023, text);
        var page = await answer.PageAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(text.ReplaceLineEndings("\n"), page.Value("Text").ReplaceLineEndings("\n"));
        Assert.Contains(told, page.Text("[data-claims]"), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main script, main img, main b b"));
    }

    [Fact]
    public async Task A_report_begun_from_a_pasted_text_has_placeholders_and_is_begun_once()
    {
        using var client = await app.SignInAsync("staff");
        var page = await (await ReadAsync(client, 2024, Pasted)).PageAsync();
        Assert.NotNull(page.QuerySelector("button[formaction='/reports/2024/read/start']"));

        var begun = await Task.WhenAll(ReadAsync(client, 2024, Pasted, "read/start"), ReadAsync(client, 2024, Pasted, "read/start"));
        var again = await ReadAsync(client, 2024, Pasted, "read/start");

        Assert.All(begun.Append(again), b => Assert.Equal("/reports/2024/write", b.Headers.Location!.ToString()));
        Assert.Equal(
            "! 示例镇{{@年度}}年法治政府建设工作报告\n# {{@年度}}年工作开展情况\n## 抓实普法宣传\n开展普法宣传活动{{普法宣传活动}}，举办法治讲座{{法治讲座|中文数字}}，"
            + "接听热线{{=1203件：照录2023年原文，待核实}}，新修公路{{=3公里：照录2023年原文，待核实}}。",
            (await client.PageAsync("/reports/2024/write")).Value("Text").ReplaceLineEndings("\n"));
        await using var db = app.NewContext();
        Assert.Equal(1, await db.Set<ReportText>().Where(t => t.Year == 2024).Select(t => t.Number).SingleAsync());
    }

    [Fact]
    public async Task A_text_that_stands_is_not_replaced()
    {
        using var client = await app.SignInAsync("staff");
        await client.SubmitAsync(await client.PageAsync("/reports/2022/write"), ("from", "Themes"));

        var page = await (await ReadAsync(client, 2022, Pasted)).PageAsync();
        var refused = await ReadAsync(client, 2022, Pasted, "read/start");

        Assert.Null(page.QuerySelector("button[formaction]"));
        Assert.NotNull(page.QuerySelector(".note a[href='/reports/2022/write']"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("2022年度报告已有正文，不能再以此文起草。", (await refused.PageAsync()).Text("main"), StringComparison.Ordinal);
        Assert.Contains("{{", (await client.PageAsync("/reports/2022/write")).Value("Text"), StringComparison.Ordinal);
        Assert.DoesNotContain("公里", (await client.PageAsync("/reports/2022/write")).Value("Text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_submitted_report_is_not_begun_again()
    {
        using var client = await app.SignInAsync("staff");
        Assert.Equal(HttpStatusCode.Redirect, (await client.SubmitAsync(await client.PageAsync("/reports/2021/submit"))).StatusCode);

        var refused = await ReadAsync(client, 2021, Pasted, "read/start");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("2021年度报告已经送审或签发，正文已锁定，不能另行起草。", (await refused.PageAsync()).Text("main"), StringComparison.Ordinal);
        await using var db = app.NewContext();
        Assert.Equal(1, await db.Set<ReportText>().Where(t => t.Year == 2021).Select(t => t.Number).SingleAsync());
    }

    [Theory]
    [InlineData("/reports/2027/read")]
    [InlineData("/reports/1999/read")]
    public async Task A_year_to_come_is_not_found(string path)
    {
        using var client = await app.SignInAsync("staff");

        Assert.Equal(HttpStatusCode.NotFound, await client.StatusAsync(path));
    }

    [Fact]
    public async Task The_page_is_reached_from_the_list_of_years_and_from_the_beginning_of_a_text()
    {
        using var client = await app.SignInAsync("staff");
        using var leader = await app.SignInAsync("leader");

        Assert.Null((await leader.PageAsync("/reports")).QuerySelector("a[href='/reports/2025/read']"));
        Assert.NotNull((await client.PageAsync("/reports")).QuerySelector("a[href='/reports/2025/read']"));
        Assert.NotNull((await client.PageAsync("/reports/2025/write")).QuerySelector("a[href='/reports/2025/read']"));
    }

    private static string Squeezed(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IReadOnlyDictionary<string, string> Values(IHtmlDocument page) =>
        PortalPages.Values((IHtmlFormElement)page.QuerySelector("main form[method=post]")!);

    private static async Task<HttpResponseMessage> ReadAsync(HttpClient client, int year, string text, string action = "read") =>
        await client.SubmitAsync($"/reports/{year}/{action}", Values(await client.PageAsync($"/reports/{year}/read")), ("Text", text));

    private async Task<bool> IsBegunAsync(int year)
    {
        await using var db = app.NewContext();
        return await db.Set<ReportText>().AnyAsync(t => t.Year == year);
    }
}
