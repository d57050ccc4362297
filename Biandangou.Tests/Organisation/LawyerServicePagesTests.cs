using System.Net;
using Biandangou.Domain.Organisation;

namespace Biandangou.Tests.Organisation;

public sealed class LawyerServicePagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Ledger = "/lawyer-services";
    private const string Nobody = "11111111-1111-1111-1111-111111111111";

    private static (string, string?)[] Entry =>
        [("On", "2026-11-20"), ("Hours", "2.5"), ("Kind", "Consultation"), ("Matter", "示例咨询事项"), ("Client", "示例来访人"), ("People", "3")];

    [Fact]
    public async Task A_lawyer_keeps_the_own_log_whatever_is_posted()
    {
        using var client = await app.SignInAsync("lawyer1");
        var page = await client.PageAsync($"{Ledger}/new");
        var other = await OfAsync(s => s.Where(e => e.Lawyer!.Name == "示例律师乙"));

        var made = await client.SubmitAsync(page, [.. Entry, ("LawyerId", other.LawyerId.ToString())]);
        var path = made.Headers.Location!.ToString();
        var shown = await client.PageAsync(path);
        var stored = await OfAsync(s => s.Where(e => e.Matter == "示例咨询事项"));
        var amended = await client.SubmitAsync(await client.PageAsync($"{path}/edit"), ("Result", "已答复"));
        var gone = await client.SubmitAsync(await client.PageAsync($"{path}/delete"), ("Reason", "误登记"));

        Assert.Null(page.GetElementById("LawyerId"));
        Assert.NotEqual(other.LawyerId, stored.LawyerId);
        Assert.Equal((2.5m, 3, "示例来访人"), (stored.Hours, stored.People, stored.Client));
        Assert.Contains("示例来访人", shown.Text(".facts"), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (amended.StatusCode, gone.StatusCode));
        Assert.Equal(HttpStatusCode.NotFound, await client.StatusAsync(path));
        foreach (var action in new[] { "", "/edit", "/delete" })
            Assert.Equal(HttpStatusCode.NotFound, await client.StatusAsync($"{Ledger}/{other.Id}{action}"));
    }

    [Theory]
    [InlineData("On", "2021-12-31", "示例律师甲在2021年12月31日没有有效聘用合同，请核对日期，或由镇法治办先登记合同。")]
    [InlineData("On", "2026-11-24", "服务日期不能晚于今天（2026年11月23日）。")]
    [InlineData("On", "昨天", "服务日期“昨天”填写不正确，请写成 2026年11月23日、2026-11-23 或 20261123")]
    [InlineData("Hours", "1.2", "时长应在 0.5 到 24 小时之间，以 0.5 小时为单位。")]
    [InlineData("Hours", "25", "时长应在 0.5 和 24 之间")]
    [InlineData("Kind", "", "请选择类别")]
    [InlineData("Matter", " ", "请填写事项")]
    [InlineData("VillageId", Nobody, "请选择村（场）")]
    public async Task What_is_wrong_is_said_at_the_field_and_nothing_is_lost(string field, string text, string message)
    {
        using var client = await app.SignInAsync("lawyer1");
        var before = await CountAsync();

        var response = await client.SubmitAsync(await client.PageAsync($"{Ledger}/new"), [.. Entry, ("Result", "保留的结果"), (field, text)]);
        var page = await response.PageAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Equal(message, page.Message(field));
        Assert.Equal("保留的结果", page.Value("Result"));
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task Staff_choose_a_lawyer_and_a_double_submit_makes_one_entry()
    {
        using var client = await app.SignInAsync("staff");
        var page = await client.PageAsync($"{Ledger}/new");
        var lawyer = page.QuerySelectorAll("#LawyerId option").First(o => o.TextContent.StartsWith("示例律师丁", StringComparison.Ordinal))
            .GetAttribute("value");
        var before = await CountAsync();

        var nobody = await client.SubmitAsync(page, Entry);
        var made = await Task.WhenAll(client.SubmitAsync(page, [.. Entry, ("LawyerId", lawyer)]), client.SubmitAsync(
            page, [.. Entry, ("LawyerId", lawyer)]));

        Assert.Equal("请选择律师", (await nobody.PageAsync()).Message("LawyerId"));
        Assert.Single(made.Select(r => r.Headers.Location).Distinct());
        Assert.Equal(before + 1, await CountAsync());
    }

    [Fact]
    public async Task A_day_has_no_more_than_24_hours()
    {
        using var client = await app.SignInAsync("staff");
        var page = await client.PageAsync($"{Ledger}/new");
        var lawyer = page.QuerySelectorAll("#LawyerId option").First(o => o.TextContent.StartsWith("示例律师乙", StringComparison.Ordinal))
            .GetAttribute("value");
        (string, string?)[] typed = [.. Entry, ("On", "2026-11-22"), ("Matter", "示例满日"), ("LawyerId", lawyer), ("Hours", "13")];

        var made = await Task.WhenAll(client.SubmitAsync(page, typed), client.SubmitAsync(page, typed));
        var path = Assert.Single(made.Select(m => m.Headers.Location!.ToString()).Distinct());
        var over = await client.SubmitAsync(await client.PageAsync($"{Ledger}/new"), [.. typed, ("Hours", "11.5")]);
        var full = await client.SubmitAsync(await client.PageAsync($"{Ledger}/new"), [.. typed, ("Hours", "11")]);
        var edited = await client.SubmitAsync(await client.PageAsync($"{path}/edit"), ("Hours", "13.5"), ("Result", "保留"));
        var less = await client.SubmitAsync(await client.PageAsync($"{path}/edit"), ("Hours", "12.5"));

        Assert.Equal("示例律师乙2026年11月22日已登记 13 小时，加上这次共 24.5 小时，一天不能超过 24 小时。", (await over.PageAsync()).Message("Hours"));
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (full.StatusCode, less.StatusCode));
        Assert.StartsWith("示例律师乙2026年11月22日已登记 11 小时", (await edited.PageAsync()).Message("Hours"), StringComparison.Ordinal);
        Assert.Equal("保留", (await edited.PageAsync()).Value("Result"));
        await using var db = app.NewContext();
        Assert.Equal([11m, 12.5m], (await db.Township<LawyerService>().Where(s => s.Matter == "示例满日").Select(s => s.Hours).ToListAsync())
            .Order());
    }

    [Fact]
    public async Task A_stale_edit_is_stopped()
    {
        var entry = await OfAsync(s => s.Where(e => e.Lawyer!.Name == "示例律师丙"));
        using var client = await app.SignInAsync("staff");
        var (one, two) = (await client.PageAsync($"{Ledger}/{entry.Id}/edit"), await client.PageAsync($"{Ledger}/{entry.Id}/edit"));
        await client.SubmitAsync(one, ("Result", "先到"));

        var stale = await client.SubmitAsync(two, ("Result", "后到"));

        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        Assert.Equal("后到", (await stale.PageAsync()).Value("Result"));
        Assert.Equal("先到", (await OfAsync(s => s.Where(e => e.Id == entry.Id))).Result);
    }

    [Fact]
    public async Task A_village_reads_the_services_in_it_without_who_asked()
    {
        await using (var db = app.NewContext())
        {
            var own = await db.Township<LawyerService>().Include(s => s.Lawyer).ThenInclude(l => l!.Contracts)
                .FirstAsync(s => s.Village!.SortOrder == 1);
            own.Amend(own.Lawyer!, own.VillageId, new LawyerServiceDetails(own.On, 1, own.Kind, 1, "示例隐去人", "示例本村事项", null),
                TestDatabase.Today);
            await db.SaveChangesAsync();
        }

        var (mine, other) = (await OfAsync(s => s.Where(e => e.Matter == "示例本村事项")),
            await OfAsync(s => s.Where(e => e.Village!.SortOrder == 2)));
        using var client = await app.SignInAsync("village01");

        var page = await client.PageAsync($"{Ledger}/{mine.Id}");
        var list = await client.PageAsync($"{Ledger}?year=all");

        Assert.DoesNotContain("示例隐去人", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("示例本村事项", page.Text(".facts"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await client.StatusAsync($"{Ledger}/{other.Id}"));
        Assert.All(list.QuerySelectorAll("tbody td[data-l='村（场）']").Filled(), cell => Assert.Equal("示例一村", cell.TextContent.Trim()));
        Assert.Null(list.QuerySelector($"a[href='{Ledger}/new']"));
        using var lawyer = await app.SignInAsync("lawyer1");
        Assert.NotNull((await lawyer.PageAsync(Ledger)).QuerySelector($"a[href='{Ledger}/new']"));
    }

    [Fact]
    public async Task The_matrix_marks_missed_months_and_leads_to_their_log()
    {
        using var client = await app.SignInAsync("leader");

        var page = await client.PageAsync($"{Ledger}/hours?year=2023");
        var missed = page.QuerySelectorAll("td[data-state=missed]");
        var log = await client.PageAsync(missed[0].QuerySelector("a")!.GetAttribute("href")!);

        Assert.Equal(4, missed.Length);
        Assert.Contains("未达标 4 项", page.Text(".note"), StringComparison.Ordinal);
        Assert.Equal("缺 5", missed[0].QuerySelector("a")!.FirstChild!.TextContent);
        Assert.Contains("，5 小时", log.Text(".page-head .sub"), StringComparison.Ordinal);
        Assert.All((await client.PageAsync($"{Ledger}/hours?year=2021")).QuerySelectorAll(".empty").Filled(), e => Assert.Contains(
            "2021年没有聘用合同", e.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_home_page_of_a_lawyer_leads_to_the_log()
    {
        using var client = await app.SignInAsync("lawyer1");

        var home = await client.PageAsync("/");

        Assert.NotNull(home.QuerySelector($"a.btn-primary[href='{Ledger}/new']"));
        Assert.Contains("约定 8 小时", home.Text(".due-box"), StringComparison.Ordinal);
        Assert.Equal("律师服务日志", home.Text(".menu a[href='/lawyer-services']"));
    }

    private async Task<LawyerService> OfAsync(Func<IQueryable<LawyerService>, IQueryable<LawyerService>> which)
    {
        await using var db = app.NewContext();
        return await which(db.Township<LawyerService>()).OrderBy(s => s.Id).FirstAsync();
    }

    private async Task<int> CountAsync()
    {
        await using var db = app.NewContext();
        return await db.Township<LawyerService>().CountAsync();
    }
}
