using System.Net;
using Biandangou.Data.Common.Figures;
using Biandangou.Data.Organisation;
using Biandangou.Domain.Organisation;

namespace Biandangou.Tests.Organisation;

public sealed class GridPagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Register = "/grids";

    [Fact]
    public async Task A_village_reads_its_own_grids_with_masked_phones()
    {
        var (own, other) = (await GridAsync("示例一村第一网格"), await GridAsync("示例二村第一网格"));
        using var client = await app.SignInAsync("village01");

        var list = await client.PageAsync($"{Register}?q=第一网格");
        var page = await client.PageAsync($"{Register}/{own.Id}");

        Assert.Equal("示例一村第一网格", Assert.Single(list.QuerySelectorAll("tbody td.ttl")).TextContent.Trim());
        Assert.Contains("138****0001", page.Text("tbody"), StringComparison.Ordinal);
        Assert.DoesNotContain("13800000001", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await client.StatusAsync($"{Register}/{other.Id}"));
    }

    [Fact]
    public async Task A_grid_is_entered_once_and_its_name_is_free_in_its_village()
    {
        using var client = await app.SignInAsync("staff");
        var village = (await GridAsync("示例三村第一网格")).VillageId.ToString();
        var form = await client.PageAsync($"{Register}/new");

        var made = await Task.WhenAll(
            client.SubmitAsync(form, ("VillageId", village), ("Name", "示例新网格")), client
                .SubmitAsync(form, ("VillageId", village), ("Name", "示例新网格")));
        var again = await client.SubmitAsync(await client.PageAsync($"{Register}/new"), ("VillageId", village), ("Name", "示例　新 网格"));

        Assert.Single(made.Select(m => m.Headers.Location).Distinct());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
        Assert.Equal("该村（场）已有网格“示例　新 网格”", (await again.PageAsync()).Message("Name"));
        var path = made[0].Headers.Location!.ToString();
        Assert.Equal(HttpStatusCode.Redirect, (await client
            .SubmitAsync(await client.PageAsync($"{path}/delete"), ("Reason", "误登记"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, await client.StatusAsync(path));
    }

    [Fact]
    public async Task A_grid_with_officers_is_not_deleted_and_says_why()
    {
        using var client = await app.SignInAsync("staff");
        var grid = await GridAsync("示例一村第一网格");

        var refused = await client.SubmitAsync(await client.PageAsync($"{Register}/{grid.Id}/delete"), ("Reason", "撤并"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("示例一村第一网格在积案、网格员中已有记录", (await refused.PageAsync()).Text(".err-sum"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await client.StatusAsync($"{Register}/{grid.Id}"));
    }

    [Fact]
    public async Task An_officer_of_another_grid_may_stand_in_and_counts_once()
    {
        using var client = await app.SignInAsync("staff");
        var (own, other) = (await GridAsync("示例六村第一网格"), await GridAsync("示例六村第二网格"));
        var officer = own.Officers[0];
        var before = await OfficersAsync();
        var path = $"{Register}/{other.Id}/officers/new";

        var refused = await client.SubmitAsync(await client.PageAsync(path), ("Name", officer.Name));
        var page = await refused.PageAsync();
        var undated = await client.SubmitAsync(page, ("IsStandIn", "true"));
        var taken = await client.SubmitAsync(await undated.PageAsync(), ("IsStandIn", "true"), ("To", "2026-12-31"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("已任示例六村“示例六村第一网格”的网格员", page.Message("Name"), StringComparison.Ordinal);
        Assert.Equal(officer.Name, page.Value("Name"));
        Assert.Equal("代管须填写结束日期。", (await undated.PageAsync()).Message("To"));
        Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
        Assert.Contains("代管", (await client.PageAsync($"{Register}/{other.Id}")).Text("tbody"), StringComparison.Ordinal);
        Assert.Equal(before, await OfficersAsync());

        var post = $"{Register}/{own.Id}/officers/{officer.Id}";
        var cut = await client.SubmitAsync(await client.PageAsync($"{post}/edit"), ("To", "2026-12-30"));
        var deleted = await client.SubmitAsync(await client.PageAsync($"{post}/delete"), ("Reason", "误登记"));
        var held = $"{officer.Name}已登记代管示例六村“示例六村第二网格”到2026年12月31日，请先修改或删除这条代管记录。";
        Assert.Equal(held, (await cut.PageAsync()).Message("To"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, deleted.StatusCode);
        Assert.Contains(held, (await deleted.PageAsync()).Text(".err-sum"), StringComparison.Ordinal);
        Assert.True(string.IsNullOrEmpty((await client.PageAsync($"{post}/edit")).Value("To")));
    }

    [Fact]
    public async Task An_officer_of_the_village_is_refused_under_another_phone()
    {
        using var client = await app.SignInAsync("staff");
        var (own, other) = (await GridAsync("示例五村第一网格"), await GridAsync("示例五村第二网格"));
        var before = await OfficersAsync();

        var refused = await client.SubmitAsync(
            await client.PageAsync($"{Register}/{other.Id}/officers/new"), ("Name", own.Officers[0].Name), ("Phone", "13900000999"));

        Assert.Equal(
            $"本村（场）示例五村第一网格已有在岗网格员{own.Officers[0].Name}；如不是同一人，请在姓名后注明以示区别。", (await refused.PageAsync()).Message("Name"));
        Assert.Equal("13900000999", (await refused.PageAsync()).Value("Phone"));
        Assert.Equal(before, await OfficersAsync());
    }

    [Fact]
    public async Task An_officer_leaves_and_a_day_before_the_appointment_is_refused()
    {
        using var client = await app.SignInAsync("staff");
        var grid = await GridAsync("示例七村第一网格");
        var path = $"{Register}/{grid.Id}/officers/{grid.Officers[0].Id}";

        var early = await client.SubmitAsync(await client.PageAsync($"{path}/leave"), ("To", "2021-12-31"));
        var left = await client.SubmitAsync(await client.PageAsync($"{path}/leave"), ("To", "2026-11-22"));
        var edit = await client.PageAsync($"{path}/edit");

        Assert.Contains("离任日期不能早于这一天", (await early.PageAsync()).Message("To"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, left.StatusCode);
        Assert.Equal("2026-11-22", edit.Value("To"));
        Assert.Equal(grid.Officers[0].Phone, edit.Value("Phone"));
        Assert.Contains("已离任", (await client.PageAsync($"{Register}/{grid.Id}")).Text("tbody"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Closing_a_grid_ends_its_posts()
    {
        using var client = await app.SignInAsync("staff");
        var grid = await GridAsync("示例八村第一网格");

        var early = await client.SubmitAsync(await client.PageAsync($"{Register}/{grid.Id}/close"), ("To", "2021-01-01"));
        var closed = await client.SubmitAsync(await client.PageAsync($"{Register}/{grid.Id}/close"), ("To", "2026-11-20"));

        Assert.Contains("不能早于这一天", (await early.PageAsync()).Message("To"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, closed.StatusCode);
        Assert.All((await GridAsync("示例八村第一网格")).Officers.Filled(), o => Assert.Equal(new DateOnly(2026, 11, 20), o.To));
    }

    private async Task<decimal> OfficersAsync()
    {
        await using var db = app.NewContext();
        return (await new GridOfficerFigures(db).ValuesAsync(new FigurePeriod(2026, TestDatabase.Today), null, default))[
            "org.grid-officers"];
    }

    private async Task<Grid> GridAsync(string name)
    {
        await using var db = app.NewContext();
        return await db.Township<Grid>().Include(g => g.Officers).SingleAsync(g => g.Name == name);
    }
}
