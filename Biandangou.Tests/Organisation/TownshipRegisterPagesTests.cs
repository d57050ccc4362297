using System.Net;
using Biandangou.Domain.Organisation;

namespace Biandangou.Tests.Organisation;

/// <summary>Pages of systems, units, cadres and the chart.</summary>
public sealed class TownshipRegisterPagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Systems = "/organisation/systems";
    private const string Units = "/organisation/units";
    private const string Cadres = "/organisation/cadres";
    private const string Chart = "/organisation/chart";
    private const string Nowhere = "11111111-1111-1111-1111-111111111111";

    [Fact]
    public async Task What_does_not_exist_is_not_found()
    {
        using var client = await app.SignInAsync("staff");

        foreach (var path in new[]
        {
            Systems, $"{Systems}:edit", $"{Systems}:revise", $"{Systems}:withdraw", $"{Systems}:delete", Units, $"{Units}:edit",
            $"{Units}:delete",
            Cadres, $"{Cadres}:edit", $"{Cadres}:end", $"{Cadres}:delete",
        })
            Assert.Equal(HttpStatusCode.NotFound, await client.StatusAsync(
                path.Contains(':') ? path.Replace(":", $"/{Nowhere}/", StringComparison.Ordinal) : $"{path}/{Nowhere}"));
    }

    [Fact]
    public async Task A_system_is_adopted_revised_withdrawn_and_its_name_used_again()
    {
        using var client = await app.SignInAsync("staff");
        var form = await client.PageAsync($"{Systems}/new");
        (string, string?)[] typed = [("Name", "示例读回制度"), ("Category", "Party"), ("From", "2026-01-05")];
        var made = await Task.WhenAll(client.SubmitAsync(form, typed), client.SubmitAsync(form, typed));
        var path = Assert.Single(made.Select(r => r.Headers.Location!.ToString()).Distinct());

        var taken = await client.SubmitAsync(await client.PageAsync($"{Systems}/new"), ("Name", "示例 读回制度"), ("Category", "Party"),
            ("DocumentNumber", "保留"));
        Assert.StartsWith("名称“示例 读回制度”已存在", (await taken.PageAsync()).Message("Name"), StringComparison.Ordinal);
        Assert.Equal("保留", (await taken.PageAsync()).Value("DocumentNumber"));
        var early = await client.SubmitAsync(await client.PageAsync($"{path}/revise"), ("On", "2026-01-04"), ("Note", "保留内容"));
        Assert.StartsWith("修订日期不能早于制定日期", (await early.PageAsync()).Message("On"), StringComparison.Ordinal);
        Assert.Equal("保留内容", (await early.PageAsync()).Value("Note"));
        Assert.Empty((await client.PageAsync(path)).QuerySelectorAll("tbody tr"));

        var revise = await client.PageAsync($"{path}/revise");
        var revised = await Task.WhenAll(
            client.SubmitAsync(revise, ("On", "2026-03-01"), ("Note", "修订一次")), client
                .SubmitAsync(revise, ("On", "2026-03-01"), ("Note", "修订一次")));
        Assert.All(revised, r => Assert.Equal(HttpStatusCode.Redirect, r.StatusCode));
        Assert.Equal("2026年3月1日 修订一次", (await client.PageAsync(path)).Text("tbody tr").Replace("日修", "日 修", StringComparison.Ordinal));
        var before = await client.SubmitAsync(await client.PageAsync($"{path}/withdraw"), ("To", "2026-02-28"));
        Assert.StartsWith("废止日期不能早于最近修订日期", (await before.PageAsync()).Message("To"), StringComparison.Ordinal);

        await client.SubmitAsync(await client.PageAsync($"{path}/withdraw"), ("To", "2026-06-30"));
        var again = await client.SubmitAsync(await client.PageAsync($"{Systems}/new"), typed);
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        var revived = await client.SubmitAsync(await client.PageAsync($"{path}/edit"), ("To", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, revived.StatusCode);
        Assert.StartsWith("名称“示例读回制度”已存在", (await revived.PageAsync()).Message("Name"), StringComparison.Ordinal);
        await client.SubmitAsync(await client.PageAsync($"{path}/delete"), ("Reason", "误登记"));
        Assert.Equal(HttpStatusCode.NotFound, await client.StatusAsync(path));
    }

    [Fact]
    public async Task Systems_in_force_are_listed_for_a_day()
    {
        using var client = await app.SignInAsync("leader");

        var then = await client.PageAsync($"{Systems}?on=2023-12-31&category=Enforcement");
        var withdrawn = await client.PageAsync($"{Systems}?state=withdrawn&on=2025-12-31");

        Assert.Equal(5, then.QuerySelectorAll("tbody tr").Length);
        Assert.Equal("执法公示制度", withdrawn.Text("tbody td.ttl"));
    }

    [Fact]
    public async Task A_unit_shows_its_phones_masked_and_keeps_its_name_to_itself()
    {
        using var client = await app.SignInAsync("staff");
        var form = await client.PageAsync($"{Units}/new");
        (string, string?)[] typed = [("Name", "示例读回企业"), ("Kind", "Enterprise"), ("Head", "示例甲"), ("HeadPhone", "13812345678")];

        var nobody = await client.SubmitAsync(form, [.. typed, ("ContactPhone", "13800000000")]);
        var turned = await client.SubmitAsync(form, [.. typed, ("To", "2020-01-01")]);
        var elsewhere = await client.SubmitAsync(form, [.. typed, ("VillageId", Nowhere)]);
        Assert.Equal("没有填写专人，不填专人电话。", (await nobody.PageAsync()).Message("ContactPhone"));
        Assert.Equal("示例甲", (await nobody.PageAsync()).Value("Head"));
        Assert.StartsWith("撤销日期不能早于启用日期", (await turned.PageAsync()).Message("To"), StringComparison.Ordinal);
        Assert.Equal("请选择村（场）", (await elsewhere.PageAsync()).Message("VillageId"));
        Assert.Equal("共 0 个", (await client.PageAsync($"{Units}?q=示例读回企业")).Text(".pager span"));

        var path = (await client.SubmitAsync(form, typed)).Headers.Location!.ToString();
        var taken = await client.SubmitAsync(await client.PageAsync($"{Units}/new"), typed);
        Assert.StartsWith("名称“示例读回企业”已存在", (await taken.PageAsync()).Message("Name"), StringComparison.Ordinal);
        var page = await client.PageAsync(path);
        Assert.Contains("138****5678", page.Text(".facts"), StringComparison.Ordinal);
        Assert.DoesNotContain("13812345678", page.Source.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("13812345678", (await client.PageAsync($"{Units}?q=示例读回企业")).Source.Text, StringComparison.Ordinal);
        Assert.Equal("13812345678", (await client.PageAsync($"{path}/edit")).Value("HeadPhone"));

        await client.SubmitAsync(await client.PageAsync($"{path}/edit"), ("Contact", "示例专人"));
        Assert.Contains("示例专人", (await client.PageAsync(path)).Text(".facts"), StringComparison.Ordinal);
        await client.SubmitAsync(await client.PageAsync($"{path}/delete"), ("Reason", "误登记"));
        Assert.Equal(HttpStatusCode.NotFound, await client.StatusAsync(path));
    }

    [Fact]
    public async Task A_cadre_serves_several_villages_but_none_twice_at_once()
    {
        var (first, second) = (await VillageAsync(1), await VillageAsync(2));
        using var client = await app.SignInAsync("staff");
        var form = await client.PageAsync($"{Cadres}/new");
        (string, string?)[] typed = [("Cadre", "示例读回"), ("Post", "干部"), ("Kind", "Stationed"), ("VillageId", $"{first}"),
            ("From", "2026-03-01")];
        var made = await Task.WhenAll(client.SubmitAsync(form, typed), client.SubmitAsync(form, typed));
        var path = Assert.Single(made.Select(r => r.Headers.Location!.ToString()).Distinct());

        var twin = await client.SubmitAsync(await client.PageAsync($"{Cadres}/new"),
            [.. typed, ("Cadre", "示例 读回"), ("From", "2026-05-01"), ("Note", "保留")]);
        var other = await client.SubmitAsync(await client.PageAsync($"{Cadres}/new"), [.. typed, ("VillageId", $"{second}")]);
        var moved = await client.SubmitAsync(await client.PageAsync($"{other.Headers.Location}/edit"), ("VillageId", $"{first}"));
        var turned = await client.SubmitAsync(await client.PageAsync($"{path}/end"), ("To", "2026-02-28"));
        Assert.Equal("示例读回2026年3月1日起已蹲点示例一村，请先登记其结束日期或核对日期。", (await twin.PageAsync()).Message("Cadre"));
        Assert.Equal("保留", (await twin.PageAsync()).Value("Note"));
        Assert.Equal(HttpStatusCode.Redirect, other.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, moved.StatusCode);
        Assert.StartsWith("结束日期不能早于开始日期", (await turned.PageAsync()).Message("To"), StringComparison.Ordinal);
        Assert.Equal("共 2 条，第 1—2 条", (await client.PageAsync($"{Cadres}?q=示例读回&by=cadre")).Text(".pager span"));

        await client.SubmitAsync(await client.PageAsync($"{path}/end"), ("To", "2026-04-30"));
        var after = await client.SubmitAsync(await client.PageAsync($"{Cadres}/new"), [.. typed, ("From", "2026-05-01")]);
        Assert.Equal(HttpStatusCode.Redirect, after.StatusCode);
        Assert.Equal("共 3 条，第 1—3 条", (await client.PageAsync($"{Cadres}?q=示例读回&on=all")).Text(".pager span"));
        Assert.Equal("共 2 条，第 1—2 条", (await client.PageAsync($"{Cadres}?q=示例读回&on=2026-04-30")).Text(".pager span"));
        await client.SubmitAsync(await client.PageAsync($"{path}/delete"), ("Reason", "误登记"));
        Assert.Equal(HttpStatusCode.NotFound, await client.StatusAsync(path));
    }

    [Fact]
    public async Task The_chart_shows_the_organisation_of_the_day()
    {
        using var client = await app.SignInAsync("leader");

        var now = await client.PageAsync(Chart);
        var then = await client.PageAsync($"{Chart}?on=2023-12-31");
        var before = await client.PageAsync($"{Chart}?on=2021-12-31");

        Assert.Equal("2023年12月31日 · 领导小组 3 个，村（场） 18 个，网格 109 个，网格员 110 名", then.Text(".page-head .sub"));
        Assert.Equal(3 + 18, then.QuerySelectorAll(".boxes > li").Length);
        Assert.Contains("组长 镇干部示例甲 成员 9 人", Spaced(then), StringComparison.Ordinal);
        Assert.Contains("组长 镇干部示例癸 成员 9 人", Spaced(now), StringComparison.Ordinal);
        Assert.Contains("包村领导 镇领导示例甲 网格 6 个 网格员 6 名 驻村律师 示例律师甲 法律明白人 4 人 企事业单位 2 个 分工包干 包村干部示例甲", Spaced(now), StringComparison.Ordinal);
        Assert.Empty(before.QuerySelectorAll(".boxes > li"));
        foreach (var link in now.QuerySelectorAll(".chart-tree a").Select(a => a.GetAttribute("href")!).Distinct().Take(8).Filled())
            Assert.Equal(HttpStatusCode.OK, await client.StatusAsync(link));

        static string Spaced(AngleSharp.Html.Dom.IHtmlDocument page) =>
            string.Join(' ', page.QuerySelectorAll(".chart-tree dt, .chart-tree dd").Select(e => e.TextContent.Trim()));
    }

    [Fact]
    public async Task The_menu_leads_a_township_account_to_the_registers_and_a_village_to_its_villages_only()
    {
        using var staff = await app.SignInAsync("staff");
        using var village = await app.SignInAsync("village01");

        var registers = (await staff.PageAsync(Chart)).QuerySelectorAll(".menu ul a").Select(a => a.GetAttribute("href")!).ToList();
        var own = await village.PageAsync("/villages");

        Assert.Subset(registers.ToHashSet(StringComparer.Ordinal),
            new HashSet<string> { Chart, "/organisation/groups", "/organisation/meetings", Systems, Units, Cadres });
        foreach (var path in registers)
            Assert.Equal(HttpStatusCode.OK, await staff.StatusAsync(path));
        Assert.Empty(own.QuerySelectorAll("a[href^='/organisation/']"));
        Assert.Equal("page", own.QuerySelector(".menu ul a[href='/villages']")!.GetAttribute("aria-current"));
    }

    private async Task<Guid> VillageAsync(int order)
    {
        await using var db = app.NewContext();
        return await db.Township<Village>().Where(v => v.SortOrder == order).Select(v => v.Id).SingleAsync();
    }
}
