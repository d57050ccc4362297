using System.Net;
using Biandangou.Domain.Publicity;

namespace Biandangou.Tests.Publicity;

/// <summary>Pages of kinds, theme days and agencies.</summary>
public sealed class PublicityListPagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Kinds = "/publicity/forms";
    private const string Days = "/publicity/theme-days";
    private const string Agencies = "/publicity/agencies";
    private const string Nowhere = "11111111-1111-1111-1111-111111111111";

    [Theory]
    [InlineData(Kinds)]
    [InlineData(Days)]
    [InlineData(Agencies)]
    public async Task What_does_not_exist_is_not_found(string list)
    {
        using var client = await app.SignInAsync("staff");

        Assert.Equal(HttpStatusCode.NotFound, await client.StatusAsync($"{list}/{Nowhere}"));
        Assert.Equal(HttpStatusCode.NotFound, await client.StatusAsync($"{list}/{Nowhere}/edit"));
    }

    [Fact]
    public async Task A_new_kind_is_offered_to_events_and_keeps_its_category_once_used()
    {
        using var client = await app.SignInAsync("staff");
        var page = await client.PageAsync($"{Kinds}/new");
        (string, string?)[] typed = [("Name", "示例法治集市"), ("Category", "Square")];
        var taken = await client.SubmitAsync(page, ("Name", "宣 讲"), ("Category", "Talk"), ("SortOrder", "77"));
        Assert.StartsWith("名称“宣 讲”已存在", (await taken.PageAsync()).Message("Name"), StringComparison.Ordinal);
        Assert.Equal("77", (await taken.PageAsync()).Value("SortOrder"));

        var made = await Task.WhenAll(client.SubmitAsync(page, typed), client.SubmitAsync(page, typed));
        var path = Assert.Single(made.Select(r => r.Headers.Location!.ToString()).Distinct());
        var id = path[(path.LastIndexOf('/') + 1)..];
        await using var db = app.NewContext();
        var agency = (await db.Set<PublicityAgency>().FirstAsync(a => a.Name == "司法所")).Id;
        await client.SubmitAsync(await client.PageAsync("/publicity/events/new"), ("KindId", id), ("AgencyId", $"{agency}"),
            ("Audience", "60"));
        Assert.Equal(PublicityKind.Square, (await db.Township<PublicityEvent>().SingleAsync(e => e.KindId == Guid.Parse(id))).Kind);

        var changed = await client.SubmitAsync(await client.PageAsync($"{path}/edit"), ("Category", "Talk"), ("Name", "改名"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, changed.StatusCode);
        Assert.StartsWith("已有活动使用“示例法治集市”，统计类别不能改", (await changed.PageAsync()).Message("Category"), StringComparison.Ordinal);
        Assert.Equal("改名", (await changed.PageAsync()).Value("Name"));
        Assert.Equal("示例法治集市", (await client.PageAsync(path)).Text("h1"));

        var retired = await client.SubmitAsync(await client.PageAsync($"{path}/edit"), ("IsRetired", "true"));
        Assert.Equal(HttpStatusCode.Redirect, retired.StatusCode);
        Assert.DoesNotContain("示例法治集市", (await client.PageAsync("/publicity/events/new")).Text("#KindId"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_theme_day_of_one_day_needs_no_end_and_one_that_ends_before_it_begins_is_refused()
    {
        using var client = await app.SignInAsync("staff");
        var page = await client.PageAsync($"{Days}/new");
        (string, string?)[] typed = [("Name", "示例普法日"), ("StartMonth", "7"), ("StartDay", "1")];

        var turned = await client.SubmitAsync(page, [.. typed, ("EndMonth", "6"), ("EndDay", "1")]);
        var none = await client.SubmitAsync(page, [.. typed, ("StartDay", "")]);
        var unreal = await client.SubmitAsync(page, [.. typed, ("StartMonth", "6"), ("StartDay", "31")]);
        var made = await client.SubmitAsync(page, typed);

        Assert.StartsWith("结束日期不能早于开始日期", (await turned.PageAsync()).Message("EndMonth"), StringComparison.Ordinal);
        Assert.Equal("示例普法日", (await turned.PageAsync()).Value("Name"));
        Assert.Equal("请填写开始日", (await none.PageAsync()).Message("StartDay"));
        Assert.Equal("开始日应在 1 到 30 之间。", (await unreal.PageAsync()).Message("StartDay"));
        Assert.Contains("每年7月1日", (await client.PageAsync(made.Headers.Location!.ToString())).Text(".facts"), StringComparison.Ordinal);
        Assert.Single((await client.PageAsync(Days)).QuerySelectorAll("td.ttl"), cell => cell.TextContent == "示例普法日");
    }

    [Fact]
    public async Task An_agency_is_entered_once_amended_and_ended()
    {
        using var client = await app.SignInAsync("staff");
        var page = await client.PageAsync($"{Agencies}/new");
        (string, string?)[] typed = [("Name", "示例派出所"), ("Duties", "《治安管理处罚法》"), ("RequiredSessions", "3")];
        var none = await client.SubmitAsync(page, [.. typed, ("RequiredSessions", "0")]);
        Assert.Equal("年度场次要求应在 1 和 500 之间", (await none.PageAsync()).Message("RequiredSessions"));
        Assert.Equal("《治安管理处罚法》", (await none.PageAsync()).Value("Duties"));

        var path = (await client.SubmitAsync(page, typed)).Headers.Location!.ToString();
        var twin = await client.SubmitAsync(await client.PageAsync($"{Agencies}/new"), typed);
        Assert.StartsWith("名称“示例派出所”已存在", (await twin.PageAsync()).Message("Name"), StringComparison.Ordinal);
        Assert.Contains("差 3 场次", (await client.PageAsync("/publicity/duties")).Text("tbody"), StringComparison.Ordinal);

        var turned = await client.SubmitAsync(await client.PageAsync($"{path}/edit"), ("To", "2020-01-01"));
        Assert.StartsWith("停用日期不能早于启用日期", (await turned.PageAsync()).Message("To"), StringComparison.Ordinal);
        await client.SubmitAsync(await client.PageAsync($"{path}/edit"), ("To", "2026-10-31"));
        Assert.DoesNotContain("示例派出所", (await client.PageAsync("/publicity/events/new")).Text("#AgencyId"), StringComparison.Ordinal);
        Assert.Contains("示例派出所", (await client.PageAsync("/publicity/duties")).Text("tbody"), StringComparison.Ordinal);
        Assert.DoesNotContain("示例派出所", (await client.PageAsync("/publicity/duties?year=2025")).Text("tbody"), StringComparison.Ordinal);
    }
}
