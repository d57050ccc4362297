using System.Net;
using Biandangou.Domain.Disputes;

namespace Biandangou.Tests.Disputes;

public sealed class SeminarPagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Ledger = "/disputes/seminars";
    private const string Nobody = "11111111-1111-1111-1111-111111111111";

    private static (string, string?)[] Entry =>
        [("Kind", "Seminar"), ("On", "2026-11-20"), ("Host", "村书记示例甲"), ("Attendance", "２６"), ("Topics", "示例议题"), ("Place", "法律工作室")];

    [Fact]
    public async Task A_village_keeps_its_own_meetings_and_finds_no_others()
    {
        var other = await OfAsync(s => s.Where(e => e.Village!.SortOrder == 2));
        using var client = await app.SignInAsync("village01");
        var form = await client.PageAsync($"{Ledger}/new");

        var made = await client.SubmitAsync(form, [.. Entry, ("Topics", "示例本村议题")]);
        var path = made.Headers.Location!.ToString();
        var page = await client.PageAsync(path);
        var amended = await client.SubmitAsync(await client.PageAsync($"{path}/edit"), ("Summary", "示例会议情况"));
        var stored = await OfAsync(s => s.Where(e => e.Topics == "示例本村议题"));
        var list = await client.PageAsync($"{Ledger}?year=all");
        var gone = await client.SubmitAsync(await client.PageAsync($"{path}/delete"), ("Reason", "误登记"));

        Assert.Equal(("示例会议情况", 26), (stored.Summary, stored.Attendance));
        Assert.Contains("参加 26 人 · 收集案件 0 起", page.Text(".page-head .sub"), StringComparison.Ordinal);
        Assert.Equal($"/disputes/new?seminar={stored.Id}", page.QuerySelector("a.btn-primary")!.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector($"a[href='/disputes/batch?seminar={stored.Id}']"));
        Assert.All(list.QuerySelectorAll("tbody td[data-l='村（场）']").Filled(), cell => Assert.Equal("示例一村", cell.TextContent.Trim()));
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (amended.StatusCode, gone.StatusCode));
        foreach (var action in new[] { "", "/edit", "/delete" })
            Assert.Equal(HttpStatusCode.NotFound, await client.StatusAsync($"{Ledger}/{other.Id}{action}"));
        Assert.Equal(HttpStatusCode.NotFound, await client.StatusAsync(path));
    }

    [Theory]
    [InlineData("On", "2026-11-24", "召开日期不能晚于今天（2026年11月23日）。")]
    [InlineData("On", "2021-12-31", "示例一村自2022年1月1日设立，日期不能早于这一天。")]
    [InlineData("Host", " ", "请填写主持人")]
    [InlineData("Attendance", "0", "参加人数应在 1 和 100000 之间")]
    [InlineData("Topics", "", "请填写议题")]
    [InlineData("Kind", "", "请选择会议类型")]
    [InlineData("VillageId", Nobody, "请选择村（场）")]
    [InlineData("LawyerId", Nobody, "请选择聘期内的驻村律师")]
    public async Task What_is_wrong_is_said_at_the_field_and_nothing_is_lost(string field, string text, string message)
    {
        using var client = await app.SignInAsync("village01");
        var before = await CountAsync();

        var response = await client.SubmitAsync(await client.PageAsync($"{Ledger}/new"), [.. Entry, ("Summary", "保留的情况"), (field, text)]);
        var page = await response.PageAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Equal(message, page.Message(field));
        Assert.Equal("保留的情况", page.Value("Summary"));
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task The_office_says_which_village_met()
    {
        using var client = await app.SignInAsync("staff");
        var refused = await client.SubmitAsync(await client.PageAsync($"{Ledger}/new"), [.. Entry, ("VillageId", "")]);

        Assert.Equal("请选择村（场）", (await refused.PageAsync()).Message("VillageId"));
    }

    [Fact]
    public async Task A_lawyer_attends_what_he_records_whatever_is_posted()
    {
        var other = await OfAsync(s => s.Where(e => e.Lawyer!.Name == "示例律师乙"));
        using var client = await app.SignInAsync("lawyer1");
        var form = await client.PageAsync($"{Ledger}/new");
        var village = form.QuerySelectorAll("#VillageId option").First(o => o.TextContent.StartsWith("示例", StringComparison.Ordinal))
            .GetAttribute("value");

        var made = await client.SubmitAsync(form,
            [.. Entry, ("Topics", "示例律师议题"), ("VillageId", village), ("LawyerId", other.LawyerId.ToString())]);
        var page = await client.PageAsync(made.Headers.Location!.ToString());

        Assert.Null(form.GetElementById("LawyerId"));
        Assert.NotEqual(other.LawyerId, (await OfAsync(s => s.Where(e => e.Topics == "示例律师议题"))).LawyerId);
        Assert.Null(page.QuerySelector("a[href^='/disputes/new']"));
        Assert.Equal(HttpStatusCode.NotFound, await client.StatusAsync($"{Ledger}/{other.Id}"));
    }

    [Fact]
    public async Task A_meeting_with_cases_keeps_its_village_and_is_not_deleted()
    {
        var (meeting, number) = await WithCaseAsync();
        using var client = await app.SignInAsync("staff");

        var gone = await client.SubmitAsync(await client.PageAsync($"{Ledger}/{meeting.Id}/delete"), ("Reason", "误登记"));
        var moved = await client.SubmitAsync(await client.PageAsync($"{Ledger}/{meeting.Id}/edit"),
            ("VillageId", (await app.VillageAsync(7)).ToString()), ("Host", "保留的主持人"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, gone.StatusCode);
        Assert.Contains($"案件{number}登记在这次会议上，不能删除。", (await gone.PageAsync()).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains($"案件{number}登记在这次会议上，不能改到别的村（场）。", (await moved.PageAsync()).Message("VillageId"), StringComparison.Ordinal);
        Assert.Equal("保留的主持人", (await moved.PageAsync()).Value("Host"));
        var stored = await OfAsync(s => s.Where(e => e.Id == meeting.Id));
        Assert.Equal((meeting.VillageId, meeting.Host), (stored.VillageId, stored.Host));
    }

    [Fact]
    public async Task The_list_counts_what_a_page_lists()
    {
        using var client = await app.SignInAsync("leader");

        var list = await client.PageAsync($"{Ledger}?year=2023&kind=Mobilisation");
        var row = list.QuerySelectorAll("tbody tr")[0];
        var page = await client.PageAsync(row.QuerySelector("a")!.GetAttribute("href")!);

        Assert.Contains("2023年 召开 8 场", list.Text(".page-head .sub"), StringComparison.Ordinal);
        Assert.Equal(row.QuerySelector("td[data-l=收集案件]")!.TextContent.Trim(),
            $"{page.QuerySelectorAll("[aria-labelledby=taken-title] tbody tr").Length}");
        Assert.Equal(row.QuerySelector("td[data-l=当场化解]")!.TextContent.Trim(),
            $"{page.QuerySelectorAll("[aria-labelledby=settled-title] tbody tr").Length}");
        Assert.Null(list.QuerySelector("a[href='/disputes/seminars/new']"));
    }

    [Fact]
    public async Task A_double_submit_makes_one_and_a_stale_edit_is_stopped()
    {
        using var client = await app.SignInAsync("village01");
        var form = await client.PageAsync($"{Ledger}/new");
        var before = await CountAsync();

        var made = await Task.WhenAll(client.SubmitAsync(form, [.. Entry, ("Topics", "示例两次提交")]), client.SubmitAsync(
            form, [.. Entry, ("Topics", "示例两次提交")]));
        var path = Assert.Single(made.Select(m => m.Headers.Location!.ToString()).Distinct());
        var (one, two) = (await client.PageAsync($"{path}/edit"), await client.PageAsync($"{path}/edit"));
        await client.SubmitAsync(one, ("Host", "先到"));
        var stale = await client.SubmitAsync(two, ("Host", "后到"));

        Assert.Equal(before + 1, await CountAsync());
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        Assert.Equal("后到", (await stale.PageAsync()).Value("Host"));
        Assert.Equal("先到", (await OfAsync(s => s.Where(e => e.Topics == "示例两次提交"))).Host);
    }

    private async Task<(Seminar Meeting, string Number)> WithCaseAsync()
    {
        await using var db = app.NewContext();
        var dispute = await db.Township<Dispute>().Include(d => d.Seminar).Where(d => d.Seminar!.Kind == SeminarKind.Mobilisation)
            .OrderBy(d => d.Id).FirstAsync();
        return (dispute.Seminar!, dispute.Number);
    }

    private async Task<Seminar> OfAsync(Func<IQueryable<Seminar>, IQueryable<Seminar>> which)
    {
        await using var db = app.NewContext();
        return await which(db.Township<Seminar>()).OrderBy(s => s.Id).FirstAsync();
    }

    private async Task<int> CountAsync()
    {
        await using var db = app.NewContext();
        return await db.Township<Seminar>().CountAsync();
    }
}
