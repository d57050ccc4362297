using System.Net;
using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;

namespace Biandangou.Tests.Organisation;

public sealed class LawyerPagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Firms = "/organisation/law-firms";
    private const string Register = "/organisation/lawyers";
    private const string Nobody = "11111111-1111-1111-1111-111111111111";

    [Theory]
    [InlineData(Firms + "/" + Nobody)]
    [InlineData(Firms + "/" + Nobody + "/edit")]
    [InlineData(Firms + "/" + Nobody + "/delete")]
    [InlineData(Register + "/" + Nobody)]
    [InlineData(Register + "/" + Nobody + "/edit")]
    [InlineData(Register + "/" + Nobody + "/delete")]
    [InlineData(Register + "/" + Nobody + "/contracts/new")]
    [InlineData(Register + "/" + Nobody + "/contracts/" + Nobody + "/edit")]
    [InlineData(Register + "/" + Nobody + "/contracts/" + Nobody + "/end")]
    [InlineData(Register + "/" + Nobody + "/villages/new")]
    [InlineData(Register + "/" + Nobody + "/villages/" + Nobody + "/end")]
    public async Task What_is_not_there_is_not_found(string path)
    {
        using var client = await app.SignInAsync("staff");

        Assert.Equal(HttpStatusCode.NotFound, await client.StatusAsync(path));
    }

    [Fact]
    public async Task A_firm_reads_back_its_name_is_unique_and_with_a_lawyer_it_stays()
    {
        using var client = await app.SignInAsync("staff");
        var page = await client.PageAsync($"{Firms}/new");
        (string, string?)[] typed = [("Name", "示例第二律师事务所"), ("Contact", "示例丙"), ("Phone", "13800001234")];

        var made = await Task.WhenAll(client.SubmitAsync(page, typed), client.SubmitAsync(page, typed));
        var path = Assert.Single(made.Select(r => r.Headers.Location!.ToString()).Distinct());
        var again = await client.SubmitAsync(await client.PageAsync($"{Firms}/new"), ("Name", "示例 第二律师事务所"), ("Contact", "保留"));
        var taken = await client.SubmitAsync(await client.PageAsync($"{path}/edit"), ("Name", "示例律师事务所"));
        var shown = await client.PageAsync(path);
        var used = (await client.PageAsync(Firms)).QuerySelectorAll("td.act a")
            .First(a => a.TextContent.Contains("示例律师事务所", StringComparison.Ordinal)).GetAttribute("href")!;
        var refused = await client.SubmitAsync(await client.PageAsync($"{used}/delete"), ("Reason", "撤销"));
        var gone = await client.SubmitAsync(await client.PageAsync($"{path}/delete"), ("Reason", "误登记"));

        Assert.Contains("138****1234", shown.Text(".facts"), StringComparison.Ordinal);
        Assert.DoesNotContain("13800001234", shown.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (again.StatusCode, taken.StatusCode));
        Assert.Equal("名称“示例 第二律师事务所”已存在", (await again.PageAsync()).Message("Name"));
        Assert.Equal("名称“示例律师事务所”已存在", (await taken.PageAsync()).Message("Name"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("还有律师", (await refused.PageAsync()).Text(".err-sum"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await client.StatusAsync(used));
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.NotFound), (gone.StatusCode, await client.StatusAsync(path)));
    }

    [Fact]
    public async Task A_lawyer_comes_with_a_contract_and_goes_while_nothing_names_them()
    {
        using var client = await app.SignInAsync("staff");
        var page = await client.PageAsync($"{Register}/new");
        (string, string?)[] typed = [("Name", "示例律师戊"), ("Phone", "13800005678"), ("From", "2026-01-01"), ("To", "2026-06-30")];

        var wrong = await client.SubmitAsync(page, [.. typed, ("To", "2025-12-31")]);
        var unknown = await client.SubmitAsync(page, [.. typed, ("LawFirmId", Nobody)]);
        var path = await MadeAsync(client, "示例律师戊", "2026-01-01", "2026-06-30");
        var shown = await client.PageAsync(path);
        var gone = await client.SubmitAsync(await client.PageAsync($"{path}/delete"), ("Reason", "误登记"));

        Assert.Equal("合同截止日期不能早于开始日期（2026年1月1日）。", (await wrong.PageAsync()).Message("To"));
        Assert.Equal("示例律师戊", (await unknown.PageAsync()).Value("Name"));
        Assert.Equal("请选择律师事务所", (await unknown.PageAsync()).Message("LawFirmId"));
        Assert.Contains("2026年1月1日至2026年6月30日", shown.Text("tbody"), StringComparison.Ordinal);
        Assert.Contains("未在聘", shown.Text(".page-head"), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.NotFound), (gone.StatusCode, await client.StatusAsync(path)));
    }

    [Fact]
    public async Task A_lawyer_with_cases_stays()
    {
        var id = (await OfNameAsync("示例律师甲")).Id;
        using var client = await app.SignInAsync("staff");

        var refused = await client.SubmitAsync(await client.PageAsync($"{Register}/{id}/delete"), ("Reason", "离任"));

        Assert.Contains("示例律师甲在积案、律师服务日志、每周走访、账号授权、座谈会中已有记录，不能删除。", (await refused.PageAsync()).Text(".err-sum"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await client.StatusAsync($"{Register}/{id}"));
    }

    [Fact]
    public async Task A_contract_is_renewed_once_and_never_overlaps()
    {
        using var client = await app.SignInAsync("staff");
        var path = await MadeAsync(client, "示例律师己", "2025-01-01", "2025-12-31");
        var form = await client.PageAsync($"{path}/contracts/new");

        var overlapping = await client.SubmitAsync(form, ("Number", "保留"), ("From", "2025-12-31"), ("To", "2026-12-31"));
        var renewed = await Task.WhenAll(client.SubmitAsync(form, ("From", "2026-01-01")), client.SubmitAsync(
            form, ("From", "2026-01-01")));
        var stale = await client.SubmitAsync(form, ("From", "2027-01-01"));

        Assert.Equal("2026-01-01", form.Value("From"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, overlapping.StatusCode);
        Assert.Equal("保留", (await overlapping.PageAsync()).Value("Number"));
        Assert.Equal(
            "填写的合同期限（2025年12月31日至2026年12月31日）与已登记的合同（2025年1月1日至2025年12月31日）重叠，请核对日期。",
            (await overlapping.PageAsync()).Message("From"));
        Assert.All(renewed, r => Assert.Equal(HttpStatusCode.Redirect, r.StatusCode));
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        Assert.Equal(2, (await OfNameAsync("示例律师己")).Contracts.Count);
    }

    [Fact]
    public async Task A_contract_is_amended_and_ended_but_not_before_a_logged_day()
    {
        var lawyer = await OfNameAsync("示例律师丙");
        var contract = lawyer.Contracts.Single(c => c.On(TestDatabase.Today));
        var path = $"{Register}/{lawyer.Id}/contracts/{contract.Id}";
        using var client = await app.SignInAsync("staff");

        var amended = await client.SubmitAsync(await client.PageAsync($"{path}/edit"), ("Number", "示例新号"), ("MonthlyHours", "6.5"));
        var early = await client.SubmitAsync(await client.PageAsync($"{path}/end"), ("To", "2026-03-31"));
        var shifted = await client.SubmitAsync(await client.PageAsync($"{path}/edit"), ("From", "2026-06-01"));
        var ended = await client.SubmitAsync(await client.PageAsync($"{path}/end"), ("To", "2026-12-31"));

        Assert.Equal(HttpStatusCode.Redirect, amended.StatusCode);
        Assert.EndsWith("已有服务日志，合同截止日期不能早于这一天。", (await early.PageAsync()).Message("To"), StringComparison.Ordinal);
        Assert.EndsWith("已有服务日志，合同开始日期不能晚于这一天。", (await shifted.PageAsync()).Message("From"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
        var now = (await OfNameAsync("示例律师丙")).Contracts.Single(c => c.Id == contract.Id);
        Assert.Equal(("示例新号", 6.5m, contract.From, new DateOnly(2026, 12, 31)), (now.Number, now.MonthlyHours, now.From, now.To));
    }

    [Fact]
    public async Task A_village_is_served_under_contract_once_and_until_it_ends()
    {
        using var client = await app.SignInAsync("staff");
        var path = await MadeAsync(client, "示例律师庚", "2025-01-01", "2026-12-31");
        var form = await client.PageAsync($"{path}/villages/new");
        var village = form.QuerySelectorAll("#VillageId option").First(o => o.TextContent == "示例二村").GetAttribute("value");

        var without = await client.SubmitAsync(form, ("VillageId", village), ("From", "2024-05-01"));
        var given = await client.SubmitAsync(form, ("VillageId", village), ("From", "2026-05-01"));
        var twice = await client.SubmitAsync(await client.PageAsync($"{path}/villages/new"), ("VillageId", village),
            ("From", "2026-07-01"));
        var line = (await client.PageAsync(path)).QuerySelector("a[href*='/villages/'][href$='/end']")!.GetAttribute("href")!;
        var backwards = await client.SubmitAsync(await client.PageAsync(line), ("To", "2026-04-30"));
        var ended = await client.SubmitAsync(await client.PageAsync(line), ("To", "2026-06-30"));

        Assert.Equal("示例律师庚在2024年5月1日没有有效聘用合同，请先登记合同。", (await without.PageAsync()).Message("From"));
        Assert.Equal(HttpStatusCode.Redirect, given.StatusCode);
        Assert.Equal("示例律师庚2026年5月1日起已服务示例二村，与填写的2026年7月1日起重叠。", (await twice.PageAsync()).Message("From"));
        Assert.Equal("结束日期不能早于开始日期（2026年5月1日）。", (await backwards.PageAsync()).Message("To"));
        Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
        Assert.Equal(new DateOnly(2026, 6, 30), Assert.Single((await OfNameAsync("示例律师庚")).Villages).To);
    }

    [Fact]
    public async Task The_same_lawyer_is_not_registered_twice_in_a_firm()
    {
        using var client = await app.SignInAsync("staff");
        var path = await MadeAsync(client, "示例律师辛", "2025-01-01", "2026-12-31");
        var form = await client.PageAsync($"{Register}/new");
        var firm = form.QuerySelectorAll("#LawFirmId option").First(o => o.TextContent == "示例律师事务所").GetAttribute("value");
        (string, string?)[] typed = [("Name", "示例 律师辛"), ("LawFirmId", firm), ("From", "2026-01-01"), ("Phone", "13900000001")];
        const string Twin = "该律师事务所已登记同名律师示例律师辛，请核对。";

        var twice = await client.SubmitAsync(form, typed);
        await client.SubmitAsync(await client.PageAsync($"{path}/edit"), ("Phone", "13900000002"));
        var other = await client.SubmitAsync(await client.PageAsync($"{Register}/new"), typed);
        var edited = await client.SubmitAsync(await client.PageAsync($"{other.Headers.Location}/edit"), ("Phone", "139 0000 0002"),
            ("LicenceNumber", "保留"));

        Assert.Equal(Twin, (await twice.PageAsync()).Message("Name"));
        Assert.Equal("13900000001", (await twice.PageAsync()).Value("Phone"));
        Assert.Equal(HttpStatusCode.Redirect, other.StatusCode);
        Assert.Equal(Twin, (await edited.PageAsync()).Message("Name"));
        Assert.Equal("保留", (await edited.PageAsync()).Value("LicenceNumber"));
        Assert.Equal("13900000001", (await OfNameAsync("示例 律师辛")).Phone);
    }

    [Fact]
    public async Task A_lawyer_out_of_contract_sees_no_case_no_village_and_no_log()
    {
        await using var late = new PortalApp();
        await late.InitializeAsync();
        await using (var db = late.NewContext())
        {
            var lawyer = await db.Township<Lawyer>().Include(l => l.Contracts).SingleAsync(l => l.Name == "示例律师甲");
            var contract = lawyer.Contracts.Single(c => c.On(TestDatabase.Today));
            lawyer.AmendContract(contract, contract.Terms with { To = TestDatabase.Today.AddDays(-1) }, null);
            await db.SaveChangesAsync();
        }

        await using var read = late.NewContext();
        var record = await read.Township<Dispute>().FirstAsync(d => d.Lawyer!.Name == "示例律师甲");
        var village = (await read.Township<Village>().Select(v => v.Name).ToListAsync()).Filled();
        using var client = await late.SignInAsync("lawyer1");
        var home = await client.PageAsync("/");
        var form = await client.PageAsync("/lawyer-services/new");
        var refused = await client.SubmitAsync(form, ("Hours", "1"), ("Kind", "Duty"), ("Matter", "示例"),
            ("LawyerId", record.LawyerId.ToString()));

        Assert.Contains("没有有效的聘用合同", home.Text(".note"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await client.StatusAsync($"/disputes/{record.Id}"));
        Assert.DoesNotContain(village, name => home.Body!.TextContent.Contains(name, StringComparison.Ordinal)
            || form.Body!.TextContent.Contains(
            name, StringComparison.Ordinal));
        Assert.StartsWith("共 0 条", (await client.PageAsync("/lawyer-services?year=all")).Text(".pager span"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("没有有效的聘用合同", (await refused.PageAsync()).Text(".err-sum"), StringComparison.Ordinal);
    }

    private static async Task<string> MadeAsync(HttpClient client, string name, string from, string to)
    {
        var page = await client.PageAsync($"{Register}/new");
        var firm = page.QuerySelectorAll("#LawFirmId option").First(o => o.TextContent == "示例律师事务所").GetAttribute("value");
        var made = await client.SubmitAsync(page, ("Name", name), ("LawFirmId", firm), ("From", from), ("To", to));
        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
        return made.Headers.Location!.ToString();
    }

    private async Task<Lawyer> OfNameAsync(string name)
    {
        await using var db = app.NewContext();
        return await db.Township<Lawyer>().Include(l => l.Contracts).Include(l => l.Villages).SingleAsync(l => l.Name == name);
    }
}
