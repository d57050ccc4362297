using System.IO.Compression;
using Biandangou.Domain.Publicity;
using Biandangou.Domain.Reports;
using Biandangou.Domain.Reports.Editions;
using Biandangou.Tests.Reports;
using Microsoft.Playwright;

namespace Biandangou.Tests.EndToEnd;

/// <summary>The life of a report in a real browser, each step by the role whose work it is.</summary>
public sealed class ReportToThePublicTests(Browser browser) : BrowserTest(browser)
{
    private const string Own = "各项工作均有台账可查。";

    [SkippableFact]
    public async Task The_report_of_2023_is_written_returned_signed_published_and_corrected()
    {
        await using var app = await ServedPortal.StartAsync();
        var report = $"{app.Address}/reports/2023";
        var staff = await app.SignInAsync(await Browser.OpenAsync(1366, 768), "staff");
        var leader = await app.SignInAsync(await Browser.OpenAsync(1366, 768), "leader");

        await WriteAsync(staff, report);
        await StepAsync(staff, report, "submit", "已送审", ("#CopyTo", "示例区司法局"));
        await ReturnAsync(leader, report);
        await Assertions.Expect((await VisitAsync(staff, report)).Locator("main")).ToContainTextAsync("请补充台账情况");
        await AppendAsync(staff, report);
        await StepAsync(staff, report, "submit", "已送审");
        await StepAsync(leader, report, "sign", "已签发");
        Assert.Equal(0, await (await VisitAsync(staff, report)).Locator("[data-differences]").CountAsync());
        await staff.GotoAsync($"{report}/publish");
        await staff.CheckAsync("#IsFreeOfSecrets");
        await StepAsync(staff, null, "publish", "已公开", ("#SecrecyChecker", "示例乙"), ("#SecrecyOpinion", "已审查，同意公开"));

        var (held, before) = await LargestEventAsync(app);
        await staff.GotoAsync($"{app.Address}/publicity/events/{held}/edit");
        await staff.FillAsync("#Sessions", $"{before + 2}");
        await staff.ClickAsync(".formbar button[type=submit]");
        await Assertions.Expect(staff.Locator(".note.ok")).ToBeVisibleAsync();
        await CheckDifferencesAsync(await VisitAsync(staff, report), held, ["publicity.sessions"]);
        await CheckFilesAsync(staff);

        await StepAsync(staff, report, "correct", "已启动更正", ("#Reason", "活动场次登记有误"));
        await StepAsync(staff, report, "submit", "已送审");
        await StepAsync(leader, report, "sign", "已签发");
        Assert.Equal("48", await (await VisitAsync(leader, report)).Locator(".paper [data-figure='publicity.sessions'][href*='2023']").First
            .GetAttributeAsync("data-value"));
        await CheckRecordsAsync(app);
    }

    private static async Task<IPage> VisitAsync(IPage page, string address)
    {
        await page.GotoAsync(address);
        return page;
    }

    private static async Task WriteAsync(IPage staff, string report)
    {
        await staff.GotoAsync($"{report}/write");
        await staff.ClickAsync(".formbar .btn-primary");
        await Assertions.Expect(staff.Locator("#Text")).ToBeVisibleAsync();
    }

    private static async Task AppendAsync(IPage staff, string report)
    {
        await staff.GotoAsync($"{report}/write");
        await staff.FillAsync("#Text", $"{(await staff.InputValueAsync("#Text")).TrimEnd()}\n{Own}");
        await staff.ClickAsync(".formbar button[type=submit]");
        await Assertions.Expect(staff.Locator(".note.ok")).ToContainTextAsync("已保存报告正文");
    }

    private static async Task ReturnAsync(IPage leader, string report)
    {
        await leader.GotoAsync(report);
        await leader.Locator(".remarks a").Nth(2).ClickAsync();
        await leader.FillAsync("#Words", "这一段请写明来源");
        await leader.ClickAsync(".formbar button[type=submit]");
        await Assertions.Expect(leader.Locator(".remarks .note")).ToContainTextAsync("这一段请写明来源");
        await StepAsync(leader, report, "return", "已退回", ("#Reason", "请补充台账情况"));
    }

    /// <param name="report">Null when the form is open already.</param>
    private static async Task StepAsync(IPage page, string? report, string step, string done, params (string Field, string Typed)[] fields)
    {
        if (report is not null)
            await page.GotoAsync($"{report}/{step}");
        foreach (var (field, typed) in fields)
            await page.FillAsync(field, typed);
        await page.ClickAsync(".formbar button[type=submit]");
        await Assertions.Expect(page.Locator(".note.ok").First).ToContainTextAsync(done);
    }

    private static async Task<(Guid Id, int Sessions)> LargestEventAsync(ServedPortal app)
    {
        await using var db = app.NewContext();
        var held = await db.Township<PublicityEvent>().Where(e => e.On.Year == 2023).OrderByDescending(e => e.Sessions).ThenBy(e => e.Id)
            .FirstAsync();
        return (held.Id, held.Sessions);
    }

    /// <summary>Each affected figure once, and each by that record alone.</summary>
    private static async Task CheckDifferencesAsync(IPage page, Guid record, string[] figures)
    {
        var rows = await page.Locator("[data-differences] tbody tr").AllAsync();
        Assert.Equal(figures, await Task.WhenAll(rows.Select(r => r.GetAttributeAsync("data-figure"))));
        foreach (var row in rows)
            Assert.Equal($"/publicity/events/{record}", await row.Locator("td:last-child a").GetAttributeAsync("href"));
        Assert.Equal("46", await page.Locator(".paper [data-figure='publicity.sessions'][href*='2023']").First
            .GetAttributeAsync("data-value"));
    }

    /// <summary>All of 全套材料 as signed: every figure of the text, and the names and head not in the public copy.</summary>
    private static async Task CheckFilesAsync(IPage page)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("text=全套材料"));
        using var package = new ZipArchive(File.OpenRead(await download.PathAsync()));
        var names = package.Entries.Select(e => e.FullName).ToList();
        Assert.Equal(6, names.Count);
        Assert.Contains("清单.json", names);
        var word = await BytesAsync(package, names.Single(n => n.EndsWith("年度报告.docx", StringComparison.Ordinal)));
        Assert.Contains("46场次", WordNumbers.ByFigure(word)["publicity__sessions"]);
        Assert.Contains(Own, WordNumbers.Paragraphs(word));
        var copy = WordNumbers.Paragraphs(await BytesAsync(package, names.Single(n => n.EndsWith("（公开）.docx", StringComparison.Ordinal))));
        Assert.DoesNotContain(copy, p => p.Contains("签发人", StringComparison.Ordinal));
    }

    private static async Task<byte[]> BytesAsync(ZipArchive package, string name)
    {
        await using var stream = await package.GetEntry(name)!.OpenAsync();
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy);
        return copy.ToArray();
    }

    private static async Task CheckRecordsAsync(ServedPortal app)
    {
        await using var db = app.NewContext();
        var editions = await db.Township<ReportEdition>().Where(e => e.Year == 2023).OrderBy(e => e.Number).ToListAsync();
        Assert.Equal([EditionState.Returned, EditionState.Corrected, EditionState.Issued], editions.Select(e => e.State));
        Assert.Equal([null, 1, 2], editions.Select(e => e.Sequence));
        Assert.True((await db.Township<ReportText>().SingleAsync(t => t.Year == 2023)).IsLocked);
    }
}
