using System.Net;
using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;
using Biandangou.Domain.Publicity;
using OfficeOpenXml;

namespace Biandangou.Tests.Accounts;

public sealed class AuditPagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task The_auditor_reads_who_did_what_and_filters_it()
    {
        using var auditor = await app.SignInAsync("auditor");
        var page = await auditor.PageAsync("/audit?type=PublicityEvent&deed=Created");
        var rows = page.QuerySelectorAll("tbody tr");
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Contains("登记了普法宣传活动：", row.TextContent, StringComparison.Ordinal));
        Assert.Contains("没有符合条件的记录", (await auditor.PageAsync("/audit?q=没有这个人")).Text("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_auditor_reads_no_case_text()
    {
        await using var db = app.NewContext();
        var titles = (await db.Township<Dispute>().Select(d => d.Title).Distinct().ToListAsync()).Filled();
        using var auditor = await app.SignInAsync("auditor");
        var seen = 0;
        for (var page = 1; page <= 5; page++)
        {
            var text = (await auditor.PageAsync($"/audit?type=Dispute&page={page}")).Text("main");
            seen += text.Split("登记了积案").Length - 1;
            Assert.DoesNotContain(titles, title => text.Contains(title, StringComparison.Ordinal));
            Assert.Contains("事项已填写（内容不显示）", text, StringComparison.Ordinal);
        }

        Assert.NotEqual(0, seen);
        using var export = await auditor.GetAsync("/audit/export?type=Dispute");
        var cells = Sheet(await export.Content.ReadAsByteArrayAsync());
        Assert.NotEmpty(cells);
        Assert.DoesNotContain(titles, title => cells.Exists(cell => cell.Contains(title, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_chain_is_verified_on_the_page_and_the_check_is_itself_kept()
    {
        using var auditor = await app.SignInAsync("auditor");
        var response = await auditor.SubmitAsync(await auditor.PageAsync("/audit"));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("全部完整、前后衔接", (await response.PageAsync()).Text(".note.ok"), StringComparison.Ordinal);
        Assert.Contains("校验了审计日志", (await auditor.PageAsync("/audit?deed=Verified")).Text("tbody"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_export_holds_the_filtered_entries_and_is_itself_kept()
    {
        using var auditor = await app.SignInAsync("auditor");
        var total = (await auditor.PageAsync("/audit?type=LawFirm")).QuerySelectorAll("tbody tr").Length;
        using var export = await auditor.GetAsync("/audit/export?type=LawFirm");
        Assert.Equal(HttpStatusCode.OK, export.StatusCode);
        var hashes = Sheet(await export.Content.ReadAsByteArrayAsync()).Where(c => c.Length == 64).ToList();
        Assert.NotEqual(0, total);
        Assert.Equal(total, hashes.Count);
        Assert.Contains("导出了审计日志", (await auditor.PageAsync("/audit?deed=Exported")).Text("tbody"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_download_of_the_report_is_kept_with_who_and_where_from()
    {
        using var staff = await app.SignInAsync("staff");
        Assert.Equal(HttpStatusCode.OK, await staff.StatusAsync("/reports/2023/word"));
        using var auditor = await app.SignInAsync("auditor");
        var row = (await auditor.PageAsync("/audit?deed=Downloaded")).Text("tbody tr");
        Assert.Contains("下载了年度报告", row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_page_is_kept_with_who_asked_for_it()
    {
        using var village = await app.SignInAsync("village01");
        Assert.Equal(HttpStatusCode.Forbidden, await village.StatusAsync("/reports/2025"));
        using var auditor = await app.SignInAsync("auditor");
        var row = (await auditor.PageAsync("/audit?deed=Refused")).Text("tbody tr");
        Assert.Contains("示例一村文书", row, StringComparison.Ordinal);
        Assert.Contains("访问被拒：GET /reports/2025", row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_records_page_tells_its_history_in_sentences()
    {
        await using var db = app.NewContext();
        var record = await db.Township<PublicityEvent>().OrderBy(e => e.Id).FirstAsync(e => e.VillageId != null);
        using var staff = await app.SignInAsync("staff");
        var edit = await staff.PageAsync($"/publicity/events/{record.Id}/edit");
        await staff.SubmitAsync(edit, ("Audience", "4321"));

        var history = (await staff.PageAsync($"/publicity/events/{record.Id}")).Text("#main");
        Assert.Contains($"修改了普法宣传活动：受众人次由“{record.Audience}”改为“4321”。", history, StringComparison.Ordinal);
        Assert.Contains("登记了普法宣传活动：", history, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_history_of_a_grid_tells_of_its_officers_without_their_telephones()
    {
        await using var db = app.NewContext();
        var officer = await db.Township<GridOfficer>().OrderBy(o => o.Id).FirstAsync(o => o.Phone != null);
        using var staff = await app.SignInAsync("staff");

        var history = (await staff.PageAsync($"/grids/{officer.GridId}")).Text("ol.changes");

        Assert.Contains("登记了网格员：", history, StringComparison.Ordinal);
        Assert.Contains($"姓名“{officer.Name}”", history, StringComparison.Ordinal);
        Assert.Contains("电话已填写（内容不显示）", history, StringComparison.Ordinal);
        Assert.DoesNotContain(officer.Phone!, history, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_happens_to_an_account_is_told_in_its_own_words()
    {
        using var visitor = app.Visit();
        for (var i = 0; i < 5; i++)
            await visitor.SubmitAsync(await visitor.PageAsync("/sign-in"), ("UserName", "lawyer1"), ("Password", "Wrong-Password-1"));
        using var auditor = await app.SignInAsync("auditor");
        Assert.Contains("登录失败：lawyer1：密码不正确", (await auditor.PageAsync("/audit?deed=SignInFailed")).Text("tbody"),
            StringComparison.Ordinal);
        var locked = (await auditor.PageAsync("/audit?deed=LockedOut")).Text("tbody");
        Assert.Contains("锁定", locked, StringComparison.Ordinal);
        Assert.DoesNotContain("校验", locked, StringComparison.Ordinal);
    }

    private static List<string> Sheet(byte[] file)
    {
        using var package = new ExcelPackage(new MemoryStream(file));
        var sheet = package.Workbook.Worksheets["审计日志"];
        return [.. sheet.Cells.Select(c => c.Text)];
    }
}
