using System.IO.Compression;
using Biandangou.Domain.Common.Attachments;
using Biandangou.Domain.Disputes;
using Biandangou.Tests.Common.Attachments;
using Microsoft.Playwright;

namespace Biandangou.Tests.EndToEnd;

/// <summary>The life of a case in a real browser, each part by the person whose work it is.</summary>
public sealed class CaseToItsFileTests(Browser browser) : BrowserTest(browser)
{
    private const string Matter = "水渠改道影响灌溉的争议";

    [SkippableFact]
    public async Task A_case_goes_from_a_grid_officers_phone_over_the_lawyers_visits_to_its_file_and_the_report()
    {
        await using var app = await ServedPortal.StartAsync();
        var staff = await app.SignInAsync(await Browser.OpenAsync(1366, 768), "staff");
        var before = await FiguresAsync(app, staff);

        var path = await TakeInAsync(await app.SignInAsync(await Browser.OpenAsync(390, 844, phone: true), "grid001"));
        await AssignAsync(staff, app.Address + path);
        await VisitAndSettleAsync(await app.SignInAsync(await Browser.OpenAsync(390, 844, phone: true), "lawyer1"), app.Address + path);
        await FileAsync(staff, app.Address + path);

        var after = await FiguresAsync(app, staff);
        Assert.Equal(before.Select(b => b + 1), after);
        await CheckWordAsync(staff, app.Address, after[1]);
        await CheckRecordAsync(app, path);
    }

    private static async Task<string> TakeInAsync(IPage phone)
    {
        await phone.GotoAsync(phone.Url + "disputes/new");
        await phone.FillAsync("#Title", Matter);
        await phone.SelectOptionAsync("#KindId", new SelectOptionValue { Label = "山林土地" });
        await phone.FillAsync("#Description", "上游改道后，下游三块地浇不上水。");
        await phone.FillAsync("#Parties_0__Name", "示例壬");
        await phone.FillAsync("#Parties_0__Phone", "13900007777");
        await phone.FillAsync("#Parties_1__Name", "示例癸");
        await phone.SetInputFilesAsync("#Files",
            new FilePayload { Name = "水渠.jpg", MimeType = "image/jpeg", Buffer = SampleFiles.Jpeg(800, 600) });
        await phone.TapAsync(".formbar button.btn-primary");
        await Assertions.Expect(phone.Locator(".note.ok")).ToContainTextAsync(Matter);
        Assert.False(await phone.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"));
        Assert.Contains("139****7777", await phone.InnerTextAsync("main"), StringComparison.Ordinal);
        Assert.DoesNotContain("13900007777", await phone.InnerTextAsync("main"), StringComparison.Ordinal);
        return new Uri(phone.Url).AbsolutePath;
    }

    private static async Task AssignAsync(IPage staff, string address)
    {
        await staff.GotoAsync(address + "/assign");
        await staff.FillAsync("#Leader", "示例副镇长");
        var lawyer = await staff.Locator("#LawyerId option").Filter(new() { HasText = "示例律师甲" }).GetAttributeAsync("value");
        await staff.SelectOptionAsync("#LawyerId", lawyer!);
        await staff.ClickAsync(".formbar button.btn-primary");
        await Assertions.Expect(staff.Locator("main")).ToContainTextAsync("示例副镇长");
    }

    private static async Task VisitAndSettleAsync(IPage lawyer, string address)
    {
        await lawyer.GotoAsync(address + "/steps/new?kind=Visit");
        await lawyer.FillAsync("#Content", "到现场看了渠口，双方同意恢复原渠。");
        await lawyer.FillAsync("#NextStep", "组织签订协议");
        await lawyer.FillAsync("#NextOn", "2026-11-23");
        await lawyer.TapAsync(".formbar button.btn-primary");
        await Assertions.Expect(lawyer.Locator(".tl")).ToContainTextAsync("组织签订协议");

        // What is due today stands on the lawyer's own page.
        await lawyer.GotoAsync(new Uri(address).GetLeftPart(UriPartial.Authority) + "/");
        await lawyer.Locator("main a", new() { HasText = Matter }).First.TapAsync();
        await lawyer.WaitForURLAsync(address);
        await lawyer.GotoAsync(address + "/resolve");
        await lawyer.Locator("input[name=Outcome][value=Succeeded]").CheckAsync();
        await lawyer.Locator("input[name=Method][value=ByVisit]").CheckAsync();
        await lawyer.FillAsync("#Result", "恢复原渠，按户轮流浇水。");
        await lawyer.FillAsync("#AgreementNumber", "（2026）示例人调字第900号");
        await lawyer.FillAsync("#Amount", "3600");
        await lawyer.TapAsync(".formbar button.btn-primary");
        await Assertions.Expect(lawyer.Locator(".note.ok")).ToContainTextAsync("已化解");
        Assert.False(await lawyer.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"));
    }

    private static async Task FileAsync(IPage staff, string address)
    {
        await staff.GotoAsync(address + "/file");
        await Assertions.Expect(staff.Locator(".page-head")).ToContainTextAsync("还缺 6 项");
        foreach (var box in await staff.Locator("input[type=checkbox][name$='.IsThere']").AllAsync())
            await box.CheckAsync();
        await staff.ClickAsync(".formbar button");
        await Assertions.Expect(staff.Locator(".page-head")).ToContainTextAsync("材料已齐");
        await staff.ClickAsync(".page-head a.btn-primary");
        await staff.FillAsync("#Shelf", "镇档案室1柜2层3号盒");
        await staff.FillAsync("#Archivist", "示例档案员");
        await staff.Locator("input[name=Retention][value=ThirtyYears]").CheckAsync();
        await staff.ClickAsync(".formbar button.btn-primary");
        await Assertions.Expect(staff.Locator(".page-head").First).ToContainTextAsync("已归档");
    }

    /// <summary>This year's cases received, collected, settled by visit and filed, as the page of figures has them.</summary>
    private static async Task<List<int>> FiguresAsync(ServedPortal app, IPage staff)
    {
        await staff.GotoAsync($"{app.Address}/reports/2026/figures");
        var figures = new List<int>();
        foreach (var code in new[] { "disputes.received", "disputes.by-visit", "disputes.collected", "files.filed" })
            figures.Add(int.Parse((await staff.Locator($"[data-figure='{code}']").First.GetAttributeAsync("data-value"))!));
        await staff.GotoAsync($"{app.Address}/disputes/statistics");
        figures.Add(int.Parse((await staff.Locator("tfoot [data-column=Resolved]").GetAttributeAsync("data-value"))!));
        return figures;
    }

    private static async Task CheckWordAsync(IPage staff, string address, int byVisit)
    {
        var word = await staff.APIRequest.GetAsync($"{address}/reports/2026/word");
        using var package = new ZipArchive(new MemoryStream(await word.BodyAsync()));
        using var reader = new StreamReader(package.GetEntry("word/document.xml")!.Open());
        var text = System.Text.RegularExpressions.Regex.Replace(await reader.ReadToEndAsync(), "<[^>]+>", "");
        Assert.Contains($"走访下访化解{byVisit}起", text, StringComparison.Ordinal);
    }

    private static async Task CheckRecordAsync(ServedPortal app, string path)
    {
        await using var db = app.NewContext();
        var id = Guid.Parse(path.Split('/')[2]);
        var dispute = await db.Township<Dispute>().Include(d => d.Filings).Include(d => d.Steps).SingleAsync(d => d.Id == id);
        Assert.Equal((DisputeStatus.Archived, "镇档案室1柜2层3号盒"), (dispute.Status, dispute.Filed!.Shelf));
        Assert.Matches("^（2026）.+第[0-9]+号$", dispute.FileNumber);
        Assert.Equal(StepKind.Visit, Assert.Single(dispute.Steps).Kind);
        Assert.Equal(1, await db.Township<Attachment>().CountAsync(a => a.RecordId == id));
    }
}
