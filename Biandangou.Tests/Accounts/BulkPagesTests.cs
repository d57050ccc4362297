using System.Diagnostics;
using System.Net;
using AngleSharp.Html.Dom;
using Biandangou.Data.Accounts;
using Biandangou.Data.Common.Access;
using Biandangou.Data.Portal;
using Biandangou.Domain.Accounts;
using Biandangou.Domain.Organisation;
using Microsoft.AspNetCore.Identity;
using Xunit.Abstractions;

namespace Biandangou.Tests.Accounts;

public sealed class BulkPagesTests(ITestOutputHelper output) : IAsyncLifetime
{
    private PortalApp _portal = null!;

    public async Task InitializeAsync() => _portal = await PortalApp.StartAsync();

    public async Task DisposeAsync() => await _portal.DisposeAsync();

    [Fact]
    public async Task Every_village_and_officer_gets_an_account_and_a_slip_in_one_go()
    {
        using var system = await _portal.SignInAsync("sysadmin");
        var page = await system.PageAsync("/accounts/bulk");
        var watch = Stopwatch.StartNew();
        using var made = await SendAsync(system, page);
        output.WriteLine($"{watch.Elapsed.TotalSeconds:0.0} s");
        Assert.Equal(HttpStatusCode.OK, made.StatusCode);
        Assert.True(made.Headers.CacheControl!.NoStore);
        var slips = (await made.PageAsync()).QuerySelectorAll(".slip").ToList();
        Assert.Equal(17 + 109, slips.Count);
        Assert.Equal(slips.Count, slips.Select(s => s.QuerySelectorAll("code")[1].TextContent).Distinct(StringComparer.Ordinal).Count());
        Assert.All(slips, s => Assert.Contains("首次登录须修改密码", s.TextContent, StringComparison.Ordinal));

        await using var db = _portal.NewContext();
        Assert.Equal(8 + slips.Count, await db.Users.CountAsync());
        Assert.Equal(slips.Count, await db.Set<AccountGrant>().CountAsync(g => g.State == GrantState.Proposed));
        var first = await db.Users.SingleAsync(u => u.UserName == "v02");
        var hasher = new PasswordHasher<PortalUser>();
        var shown = slips.Single(s => s.QuerySelector("code")!.TextContent == "v02").QuerySelectorAll("code")[1].TextContent;
        Assert.Equal(PasswordVerificationResult.Success, hasher.VerifyHashedPassword(first, first.PasswordHash!, shown));
        Assert.False(await db.AuditEntries.AnyAsync(a => a.Changes.Contains(shown)));

        // Nothing is left to do, and the security administrator approves all in one go.
        Assert.Empty((await system.PageAsync("/accounts/bulk")).QuerySelectorAll("tbody input[type=checkbox]"));
        using var security = await _portal.SignInAsync("secadmin");
        using var approved = await SendAsync(security, await security.PageAsync("/accounts/grants"), "ids", ("decision", "approve"));
        Assert.Equal(HttpStatusCode.Redirect, approved.StatusCode);
        Assert.Equal(PortalRole.VillageHead, (await new AccessScopeQueries(db).FindAsync(first.Id, default))!.Role);
        Assert.Equal(0, await db.Set<AccountGrant>().CountAsync(g => g.State == GrantState.Proposed));
    }

    [Fact]
    public async Task A_pasted_list_makes_accounts_with_their_units()
    {
        using var system = await _portal.SignInAsync("sysadmin");
        var page = await system.PageAsync("/accounts/bulk");
        string officer, grid;
        await using (var db = _portal.NewContext())
        {
            var post = await db.Township<GridOfficer>().Where(o => o.To == null).OrderByDescending(o => o.Id).FirstAsync();
            (officer, grid) = (post.Name, await db.Township<Grid>().Where(g => g.Id == post.GridId).Select(g => g.Name).SingleAsync());
        }

        var list = $"示例乙,zhen02,镇法治办\n\n示例丙，cun0203，村（场）负责人，示例二村、示例三村\n{officer}\twang1\t网格员\t{grid}\n示例律师乙,lvshi2,驻村律师,";
        using var made = await SendAsync(system, page, "-", ("Pasted", list));
        Assert.True(made.StatusCode == HttpStatusCode.OK, (await made.PageAsync()).Text(".note.bad"));
        await using var read = _portal.NewContext();
        var villages = await read.Set<AccountGrant>().Where(g => g.Role == PortalRole.VillageHead && g.State == GrantState.Proposed)
            .SelectMany(g => g.Units).CountAsync();
        Assert.Equal(2, villages);
        Assert.Equal(4, await read.Set<AccountGrant>().CountAsync(g => g.State == GrantState.Proposed));
    }

    [Theory]
    [InlineData("示例乙,zhen02", "第 2 行：应为“姓名,账号,角色,村/网格”")]
    [InlineData("示例乙,zhen02,镇长", "第 2 行：没有“镇长”这个角色")]
    [InlineData("示例乙,村二,镇法治办", "第 2 行：账号“村二”不能用")]
    [InlineData("示例乙,staff,镇法治办", "第 2 行：账号“staff”已存在")]
    [InlineData("示例乙,ok01,镇法治办", "第 2 行：账号“ok01”已存在或在名单中重复")]
    [InlineData("示例乙,zhen02,村（场）负责人,示例九十村", "第 2 行：没有村（场）“示例九十村”")]
    [InlineData("示例乙,zhen02,村（场）负责人", "第 2 行：请写明村（场）")]
    [InlineData("示例乙,zhen02,网格员,示例一村第一网格", "第 2 行：没有“示例一村第一网格”的在岗网格员“示例乙”")]
    [InlineData("示例乙,zhen02,系统管理员,示例一村", "第 2 行：系统管理员不写村和网格")]
    [InlineData(",zhen02,镇法治办", "第 2 行：请填写姓名")]
    [InlineData(",村二,镇长", "第 2 行：请填写姓名。账号“村二”不能用，账号只能由字母、数字和 -._@+ 组成，以字母或数字开头。没有“镇长”这个角色")]
    public async Task One_wrong_line_is_named_and_nothing_is_made(string line, string message)
    {
        using var system = await _portal.SignInAsync("sysadmin");
        var page = await system.PageAsync("/accounts/bulk");
        var list = $"示例甲,ok01,镇法治办\n{line}";
        using var answer = await SendAsync(system, page, "VillageIds", ("Pasted", list));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var again = await answer.PageAsync();
        Assert.Contains(message, again.Text(".note.bad"), StringComparison.Ordinal);
        Assert.Equal(list, again.Value("Pasted").ReplaceLineEndings("\n"));
        Assert.Equal(17, again.QuerySelectorAll("input[name=VillageIds][checked]").Length);
        Assert.Empty(again.QuerySelectorAll("input[name=GridOfficerIds][checked]"));
        await using var db = _portal.NewContext();
        Assert.Equal(8, await db.Users.CountAsync());
    }

    [Fact]
    public void Names_follow_the_register_and_step_around_those_taken()
    {
        UnitChoice[] villages = [Unit("甲村", hasAccount: true), Unit("乙村"), Unit("丙村")];
        var plan = BulkPlanOf(villages, "V02");
        Assert.Equal(["v04", "v03"], plan);

        static UnitChoice Unit(string name, bool hasAccount = false) => new(Guid.CreateVersion7(), name, name, hasAccount);

        static IEnumerable<string> BulkPlanOf(UnitChoice[] villages, params string[] taken) =>
            Web.Areas.Accounts.Models.BulkPlan.Of(new Web.Areas.Accounts.Models.GrantChoices(villages, [], []), "v", "g", taken).Villages
                .Select(l => l.UserName);
    }

    /// <param name="ticks">Which ticked boxes to send; null for all.</param>
    private static async Task<HttpResponseMessage> SendAsync(
        HttpClient client, IHtmlDocument page, string? ticks = null, params (string Name, string Text)[] typed)
    {
        var form = (IHtmlFormElement)page.QuerySelector("main form[method=post]")!;
        var values = PortalPages.Values(form).Where(v => !IsTick(v.Key)).Where(v => !Array.Exists(typed, t => t.Name == v.Key))
            .Concat(typed.Select(t => KeyValuePair.Create(t.Name, t.Text)))
            .Concat(form.QuerySelectorAll("input[type=checkbox]").OfType<IHtmlInputElement>()
            .Where(i => IsTick(i.Name) && (ticks is null || i.Name == ticks))
                .Select(i => KeyValuePair.Create(i.Name!, i.Value)));
        using var content = new FormUrlEncodedContent(values);
        return await client.PostAsync(form.GetAttribute("action"), content);
    }

    private static bool IsTick(string? name) => name is "VillageIds" or "GridOfficerIds" or "ids";
}
