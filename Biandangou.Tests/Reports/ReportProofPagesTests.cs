using System.Net;
using Biandangou.Domain.Reports;

namespace Biandangou.Tests.Reports;

public sealed class ReportProofPagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task What_is_typed_is_printed_with_its_figures_and_findings_and_not_saved()
    {
        using var client = await app.SignInAsync("staff");

        using var answer = await PostAsync(client, 2023, "! 标题\n# 主要举措和成效\n横幅{{悬挂横幅|不少于}}，工作工作有序。");
        var page = await answer.PageAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("不少于70条", page.Text("[data-region=text] .fig[data-figure='display.banners']"));
        Assert.NotNull(page.QuerySelector("[data-region=checks] [data-check=M8] form input[name=Writing][value=true]"));
        await using var db = app.NewContext();
        Assert.False(await db.Set<ReportText>().AnyAsync());
    }

    [Fact]
    public async Task A_fault_leads_to_its_line()
    {
        using var client = await app.SignInAsync("staff");

        using var answer = await PostAsync(client, 2023, "! 标题\n# 成效\n讲座{{法治讲作}}。");
        var page = await answer.PageAsync();

        Assert.Equal("第3行：没有名为“法治讲作”的数据项、词语或写法。", page.Text("[data-faults] a[data-line='3']"));
        Assert.Empty(page.QuerySelectorAll("[data-region=text] section"));
        using var mended = await PostAsync(client, 2023, "! 标题\n# 成效\n讲座{{法治讲座}}。");
        Assert.NotEmpty((await mended.PageAsync()).QuerySelectorAll("[data-region=text] section"));
    }

    [Theory]
    [InlineData("leader", 2023, HttpStatusCode.Forbidden)]
    [InlineData("village01", 2023, HttpStatusCode.Forbidden)]
    [InlineData("staff", 2027, HttpStatusCode.NotFound)]
    public async Task Only_staff_get_it_for_years_that_can_be_reported_on(string user, int year, HttpStatusCode expected)
    {
        using var client = await app.SignInAsync(user);

        using var answer = await PostAsync(client, year, "! 标题\n# 成效");

        Assert.Equal(expected, answer.StatusCode);
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, int year, string text)
    {
        var token = (await client.PageAsync("/")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return await client.SubmitAsync($"/reports/{year}/write/preview", new Dictionary<string,
            string>
        { ["__RequestVerificationToken"] = token, ["text"] = text });
    }
}
