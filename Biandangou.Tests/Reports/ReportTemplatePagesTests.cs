using System.Net;
using Biandangou.Domain.Reports;

namespace Biandangou.Tests.Reports;

public sealed class ReportTemplatePagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Templates = "/reports/templates";
    private const string Text = "! {{@全称}}年度报告\n# 主要成效\n举办讲座{{法治讲座}}。\n# 存在的不足和原因\n写在这里。";

    [Fact]
    public async Task Only_staff_keep_templates_and_leaders_read_them()
    {
        using var leader = await app.SignInAsync("leader");
        using var village = await app.SignInAsync("village01");
        using var staff = await app.SignInAsync("staff");

        Assert.Equal(HttpStatusCode.Forbidden, await village.StatusAsync(Templates));
        Assert.Equal(HttpStatusCode.Forbidden, await leader.StatusAsync($"{Templates}/new"));
        Assert.Equal(HttpStatusCode.NotFound, await staff.StatusAsync($"{Templates}/{Guid.NewGuid()}"));
        Assert.Equal(HttpStatusCode.NotFound, await staff.StatusAsync($"{Templates}/styles/Nothing"));
        Assert.Equal(HttpStatusCode.NotFound, await staff.StatusAsync($"{Templates}/styles/9"));
        var list = await leader.PageAsync(Templates);
        Assert.Equal(3, list.QuerySelectorAll(".styles li h3").Length);
        Assert.NotEmpty((await staff.PageAsync(Templates)).QuerySelectorAll("main .btn-primary"));
        Assert.Empty(list.QuerySelectorAll("main .btn-primary"));
        Assert.Contains("实施纲要", (await leader.PageAsync($"{Templates}/styles/Outline")).Text(".paper"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_style_is_copied_changed_used_for_a_year_and_deleted()
    {
        using var staff = await app.SignInAsync("staff");
        var form = await staff.PageAsync($"{Templates}/new?style=KeyPoints");
        Assert.Contains("{{法治讲座}}", form.Value("Text"), StringComparison.Ordinal);

        var faulty = await staff.SubmitAsync(form, ("Name", "示例模板"), ("Text", Text + "\n{{没有的}}"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, faulty.StatusCode);
        var refused = await faulty.PageAsync();
        Assert.Contains("第6行：没有名为“没有的”", refused.Message("Text"), StringComparison.Ordinal);
        Assert.Equal(("示例模板", Text + "\n{{没有的}}"), (refused.Value("Name"), refused.Value("Text").ReplaceLineEndings("\n")));
        Assert.Equal(0, await CountAsync());

        var path = (await staff.SubmitAsync(refused, ("Text", Text))).Headers.Location!.ToString();
        Assert.Contains("举办讲座", (await staff.PageAsync(path)).Text(".paper"), StringComparison.Ordinal);
        var taken = await staff.SubmitAsync(await staff.PageAsync($"{Templates}/new?copy={path[^36..]}"), ("Name", "示例 模板"));
        Assert.Contains("已存在", (await taken.PageAsync()).Message("Name"), StringComparison.Ordinal);
        await staff.SubmitAsync(await staff.PageAsync($"{path}/edit"), ("Name", "改名模板"));

        var start = await staff.PageAsync("/reports/2022/write");
        Assert.Contains("改名模板", start.Text(".styles"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await staff.SubmitAsync(start, ("from", $"{Guid.NewGuid()}"))).StatusCode);
        await staff.SubmitAsync(start, ("from", path[^36..]));
        Assert.Equal(Text, (await staff.PageAsync("/reports/2022/write")).Value("Text").ReplaceLineEndings("\n"));
        Assert.Equal(Text, (await staff.PageAsync($"{Templates}/new?written=2022")).Value("Text").ReplaceLineEndings("\n"));

        await staff.SubmitAsync(await staff.PageAsync($"{path}/delete"), ("Reason", "不再使用"));
        Assert.Equal(HttpStatusCode.NotFound, await staff.StatusAsync(path));
        Assert.Equal(HttpStatusCode.OK, await staff.StatusAsync("/reports/2022/write"));
    }

    private async Task<int> CountAsync()
    {
        await using var db = app.NewContext();
        return await db.Township<ReportTemplate>().CountAsync();
    }
}
