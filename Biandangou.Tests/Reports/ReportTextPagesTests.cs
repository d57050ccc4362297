using System.Net;
using Biandangou.Domain.Reports;

namespace Biandangou.Tests.Reports;

public sealed class ReportTextPagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task What_is_written_is_what_page_and_Word_say_and_every_version_is_kept()
    {
        using var client = await app.SignInAsync("staff");
        await StartAsync(client, 2023);

        var saved = await client.SubmitAsync(
            await client.PageAsync("/reports/2023/write"),
            ("Text", "! {{@全称}}年度报告\n开头一段。\n# 主要成效\n举办法治讲座{{法治讲座|中文数字}}，办件{{=1203件：县政务服务中心通报}}。\n## 分项\n横幅{{悬挂横幅|不少于}}。"));
        var page = await client.PageAsync("/reports/2023");
        var word = string.Concat(WordNumbers.Paragraphs(await client.GetByteArrayAsync("/reports/2023/word")));

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Contains("举办法治讲座十八场，办件1203件", page.Text(".paper"), StringComparison.Ordinal);
        Assert.Equal("手填：县政务服务中心通报", page.QuerySelector(".typed")!.GetAttribute("title"));
        Assert.Contains("举办法治讲座十八场，办件1203件。", word, StringComparison.Ordinal);
        Assert.Equal("18", page.QuerySelector("[data-figure='study.lectures']")!.GetAttribute("data-value"));

        var versions = await client.PageAsync("/reports/2023/versions");
        Assert.Equal(2, versions.QuerySelectorAll("tbody tr").Length);
        var change = await client.PageAsync("/reports/2023/versions/2");
        Assert.Contains("{{法治讲座|中文数字}}", change.Text(".diff"), StringComparison.Ordinal);
        Assert.NotEmpty(change.QuerySelectorAll("del"));

        await client.SubmitAsync(await client.PageAsync("/reports/2023/versions/1"));
        Assert.DoesNotContain("办件1203件", (await client.PageAsync("/reports/2023")).Text(".paper"), StringComparison.Ordinal);
        Assert.Equal(3, (await client.PageAsync("/reports/2023/versions")).QuerySelectorAll("tbody tr").Length);
    }

    [Theory]
    [InlineData("! 标题\n# 成效\n讲座{{法治讲作}}。", "第3行：没有名为“法治讲作”的数据项、词语或写法。")]
    [InlineData("! 标题\n# 成效\n讲座{{法治讲座|万}}。", "第3行：“法治讲座”是18场，不足 0.1 万，不能以万为单位。")]
    [InlineData("没有标题", "请写明标题：单独一行，以“! ”开头。")]
    public async Task What_is_wrong_is_said_at_the_text_which_is_kept(string text, string message)
    {
        using var client = await app.SignInAsync("staff");
        await StartAsync(client, 2023);
        var before = await NumberAsync(2023);

        var refused = await client.SubmitAsync(await client.PageAsync("/reports/2023/write"), ("Text", text));
        var page = await refused.PageAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal((message, text), (page.Message("Text"), page.Value("Text").ReplaceLineEndings("\n")));
        Assert.Equal(before, await NumberAsync(2023));
    }

    [Fact]
    public async Task Two_writers_never_overwrite_each_other()
    {
        using var one = await app.SignInAsync("staff");
        using var other = await app.SignInAsync("staff");
        await StartAsync(one, 2024);
        var (mine, theirs) = (await one.PageAsync("/reports/2024/write"), await other.PageAsync("/reports/2024/write"));

        var answers = await Task.WhenAll(
            one.SubmitAsync(mine, ("Text", "! 甲\n# 甲写的")), other.SubmitAsync(theirs, ("Text", "! 乙\n# 乙写的")));

        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.Conflict], answers.Select(a => a.StatusCode).Order());
        var stopped = await answers.Single(a => a.StatusCode == HttpStatusCode.Conflict).PageAsync();
        Assert.Contains("写的", stopped.Value("Text"), StringComparison.Ordinal);
        Assert.Equal(["删去：", "增加："], stopped.QuerySelectorAll(".diff .visually-hidden").Select(w => w.TextContent).Distinct()
            .Order(StringComparer.Ordinal));
        Assert.Contains("# 甲写的", stopped.Text(".diff"), StringComparison.Ordinal);
        Assert.Contains("# 乙写的", stopped.Text(".diff"), StringComparison.Ordinal);
        Assert.Equal(2, await NumberAsync(2024));
    }

    [Fact]
    public async Task A_report_begun_twice_at_once_has_one_text_and_may_begin_with_last_years()
    {
        using var client = await app.SignInAsync("staff");
        await StartAsync(client, 2025);
        await client.SubmitAsync(await client.PageAsync("/reports/2025/write"), ("Text", "! 上年标题\n# 上年写的"));
        var start = await client.PageAsync("/reports/2026/write");

        var begun = await Task.WhenAll(client.SubmitAsync(start, ("from", "LastYear")), client.SubmitAsync(start, ("from", "LastYear")));

        Assert.All(begun, b => Assert.Equal("/reports/2026/write", b.Headers.Location!.ToString()));
        Assert.Contains("# 上年写的", (await client.PageAsync("/reports/2026/write")).Value("Text"), StringComparison.Ordinal);
        Assert.Equal(1, await NumberAsync(2026));
    }

    [Fact]
    public async Task Every_example_beside_the_text_can_be_printed()
    {
        using var client = await app.SignInAsync("staff");
        await StartAsync(client, 2023);
        var page = await client.PageAsync("/reports/2023/write");
        var examples = page.QuerySelectorAll(".forms dt").Select(e => e.TextContent).ToList();
        var offered = page.QuerySelectorAll("[data-insert]").Select(b => b.GetAttribute("data-insert")!).ToList();

        var saved = await client.SubmitAsync(page, ("Text", $"! 标题\n# 成效\n{string.Join('\n', examples.Concat(offered))}"));

        Assert.Equal((7, HttpStatusCode.Redirect), (examples.Count, saved.StatusCode));
        Assert.True(offered.Count > 80, $"{offered.Count} offered");
    }

    [Theory]
    [InlineData("/reports/2027/write")]
    [InlineData("/reports/2022/versions")]
    [InlineData("/reports/2022/versions/1")]
    public async Task What_is_not_there_is_not_found(string path)
    {
        using var client = await app.SignInAsync("staff");

        Assert.Equal(HttpStatusCode.NotFound, await client.StatusAsync(path));
    }

    private static async Task StartAsync(HttpClient client, int year)
    {
        var page = await client.PageAsync($"/reports/{year}/write");
        if (page.QuerySelector("[name=from]") is not null)
            await client.SubmitAsync(page, ("from", "Themes"));
    }

    private async Task<int> NumberAsync(int year)
    {
        await using var db = app.NewContext();
        return await db.Set<ReportText>().Where(t => t.Year == year).Select(t => t.Number).SingleAsync();
    }
}
