using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Biandangou.Data.Common.Attachments;
using Biandangou.Data.Common.Auditing;
using Biandangou.Domain.Disputes;
using Biandangou.Tests.Common.Attachments;
using Biandangou.Tests.Reports.Documents;
using Microsoft.Extensions.DependencyInjection;
using static Biandangou.Tests.Disputes.DisputeRecords;

namespace Biandangou.Tests.Disputes;

public sealed class CaseFilePagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    private static readonly (string, string?)[] Filing =
        [("FiledOn", "2026-11-23"), ("Shelf", "镇档案室1柜"), ("Archivist", "示例档案员"), ("Retention", "ThirtyYears")];

    [Theory]
    [InlineData("staff", HttpStatusCode.OK, true)]
    [InlineData("village01", HttpStatusCode.OK, true)]
    [InlineData("leader", HttpStatusCode.OK, false)]
    [InlineData("grid001", HttpStatusCode.NotFound, false)]
    [InlineData("lawyer1", HttpStatusCode.NotFound, false)]
    [InlineData("sysadmin", HttpStatusCode.Forbidden, false)]
    [InlineData("auditor", HttpStatusCode.Forbidden, false)]
    public async Task A_file_is_read_with_its_case_and_changed_by_those_who_file(string userName, HttpStatusCode status, bool mayArchive)
    {
        var path = await NewFileAsync();
        using var client = await app.SignInAsync(userName);

        Assert.Equal(status, await client.StatusAsync(path));
        Assert.Equal(status, await client.StatusAsync($"{path}/print"));
        Assert.Equal(status, await client.StatusAsync($"{path}/agreement"));
        Assert.Equal(mayArchive ? HttpStatusCode.OK : HttpStatusCode.Forbidden, await client.StatusAsync($"{path}/export"));
        if (status == HttpStatusCode.OK)
            Assert.Equal(mayArchive, (await client.PageAsync(path)).QuerySelector("#Lines_0__Note") is not null);
        using var post = await client.SubmitAsync(
            path, new Dictionary<string, string> { ["__RequestVerificationToken"] = await client.TokenAsync() });
        Assert.Equal(mayArchive, post.StatusCode != HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task An_unknown_case_has_no_file()
    {
        using var client = await app.SignInAsync("staff");

        foreach (var page in new[] { "", "/archive", "/papers/new", "/print", "/agreement", "/export" })
            Assert.Equal(HttpStatusCode.NotFound, await client.StatusAsync($"{Ledger}/{Guid.NewGuid()}/file{page}"));
    }

    [Fact]
    public async Task The_catalogue_is_saved_as_one_and_read_back()
    {
        using var client = await app.SignInAsync("village01");
        var path = await NewFileAsync();

        var saved = await client.SubmitAsync(
            await client.PageAsync(path), ("Lines[0].IsThere", "true"), ("Lines[0].Pages", "3"), ("Lines[0].Note", "原件"),
            ("Lines[4].IsThere", "true"), ("Lines[4].Pages", "12"));
        var page = await client.PageAsync(path);

        Assert.Equal(path, saved.Headers.Location!.ToString());
        Assert.True(((IHtmlInputElement)page.GetElementById("Lines_0__IsThere")!).IsChecked);
        Assert.Equal(("3", "原件", "12"), (page.Value("Lines_0__Pages"), page.Value("Lines_0__Note"), page.Value("Lines_4__Pages")));
        Assert.Equal("还缺 5 项", page.Text("h1 + .tag"));
    }

    [Theory]
    [InlineData("Lines[1].Pages", "0", "Lines_1__Pages", "页数应在 1 和 999 之间")]
    [InlineData("Lines[1].Pages", "三", "Lines_1__Pages", "页数")]
    [InlineData("Lines[1].Pages", "3", "Lines_1__Pages", "请勾选“已有”，或删去页数。")]
    public async Task A_line_that_cannot_be_says_so_there_and_keeps_what_was_typed(string field, string text, string id, string message)
    {
        using var client = await app.SignInAsync("village01");
        var path = await NewFileAsync();

        using var refused = await client.SubmitAsync(await client.PageAsync(path), ("Lines[0].Note", "原件在村"), (field, text));
        var page = await refused.PageAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains(message, page.Text($"#{id}-e"), StringComparison.Ordinal);
        Assert.Equal(("原件在村", text), (page.Value("Lines_0__Note"), page.Value(id)));
        Assert.Empty((await app.ReloadCaseAsync(IdOf(path))).Catalogue);
    }

    [Fact]
    public async Task A_catalogue_somebody_else_saved_meanwhile_is_not_overwritten()
    {
        using var mine = await app.SignInAsync("village01");
        using var theirs = await app.SignInAsync("staff");
        var path = await NewFileAsync();
        var page = await mine.PageAsync(path);
        await theirs.SubmitAsync(await theirs.PageAsync(path), ("Lines[0].Note", "他的备注"));

        using var stale = await mine.SubmitAsync(page, ("Lines[0].Note", "我的备注"));

        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        Assert.Equal("我的备注", (await stale.PageAsync()).Value("Lines_0__Note"));
        var told = await stale.Content.ReadAsStringAsync();
        Assert.Contains("没有，备注“他的备注”", System.Net.WebUtility.HtmlDecode(told), StringComparison.Ordinal);
        Assert.DoesNotContain("没有、没有", System.Net.WebUtility.HtmlDecode(told), StringComparison.Ordinal);
        Assert.Equal("他的备注", Assert.Single((await app.ReloadCaseAsync(IdOf(path))).Catalogue).Note);
    }

    [Fact]
    public async Task A_file_that_lacks_papers_is_refused_with_their_names()
    {
        using var client = await app.SignInAsync("village01");
        var path = await NewFileAsync();
        var page = await client.PageAsync(path);

        using var refused = await client.SubmitAsync(
            $"{path}/archive", new Dictionary<string,
            string>
            { ["__RequestVerificationToken"] = await client.TokenAsync(), ["Version"] = page.Value("Version") }, Filing);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("卷内还缺：申请书（受理登记表）、权利义务告知书", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var record = await app.ReloadCaseAsync(IdOf(path));
        Assert.Equal((DisputeStatus.Resolved, null, 0), (record.Status, record.FileNumber, record.Filings.Count));
    }

    [Fact]
    public async Task A_filing_with_an_impossible_date_or_without_a_shelf_is_refused_and_uses_no_number()
    {
        using var client = await app.SignInAsync("village01");
        var path = await NewFileAsync(isComplete: true);
        var before = await SeriesAsync();

        using var early = await client.SubmitAsync(await client.PageAsync($"{path}/archive"), [.. Filing, ("FiledOn", "2026-05-01")]);
        using var bare = await client.SubmitAsync(await client.PageAsync($"{path}/archive"), [.. Filing, ("Shelf", "")]);

        Assert.Contains("归档日期不能早于", (await early.PageAsync()).Message("FiledOn"), StringComparison.Ordinal);
        Assert.Equal(("请填写存放位置", "示例档案员"), ((await bare.PageAsync()).Message("Shelf"), (await bare.PageAsync()).Value("Archivist")));
        Assert.Equal(before, await SeriesAsync());
        Assert.Equal(DisputeStatus.Resolved, (await app.ReloadCaseAsync(IdOf(path))).Status);
    }

    [Fact]
    public async Task Two_who_file_at_once_make_one_file_with_one_number_and_the_next_case_gets_the_next()
    {
        using var village = await app.SignInAsync("village01");
        using var staff = await app.SignInAsync("staff");
        var path = await NewFileAsync(isComplete: true);
        var next = await NewFileAsync(isComplete: true);
        var before = await SeriesAsync();
        var (one, two) = (await village.PageAsync($"{path}/archive"), await staff.PageAsync($"{path}/archive"));

        var answers = await Task.WhenAll(village.SubmitAsync(one, Filing), staff.SubmitAsync(two, Filing));
        await village.SubmitAsync(await village.PageAsync($"{next}/archive"), Filing);

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.Redirect, a.StatusCode));
        var filed = await app.ReloadCaseAsync(IdOf(path));
        Assert.Single(filed.Filings);
        Assert.Equal((before + 1, $"（2026）人调字第{before + 1}号"), (filed.FileSequence, filed.FileNumber));
        Assert.Equal(before + 2, (await app.ReloadCaseAsync(IdOf(next))).FileSequence);
        Assert.Contains(filed.FileNumber!, (await village.PageAsync(path)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reopened_case_is_filed_again_under_its_number()
    {
        using var client = await app.SignInAsync("village01");
        var path = await NewFileAsync(isComplete: true);
        await client.SubmitAsync(await client.PageAsync($"{path}/archive"), Filing);
        var number = (await app.ReloadCaseAsync(IdOf(path))).FileNumber;
        await using (var db = app.NewContext())
        {
            var dispute = (await Data.Disputes.Steps.CaseLoading.LoadCaseAsync(db, IdOf(path), default))!;
            dispute.Reopen(TestDatabase.Today, "一方反悔", TestDatabase.Today);
            dispute.Resolve(new ResolutionDetails(TestDatabase.Today, ResolutionMethod.Mediation, "再次谈妥", "示例第10号", null),
                TestDatabase.Today);
            await db.SaveChangesAsync();
        }

        var before = await SeriesAsync();
        using var again = await client.SubmitAsync(await client.PageAsync($"{path}/archive"), [.. Filing, ("Shelf", "镇档案室2柜")]);

        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        var record = await app.ReloadCaseAsync(IdOf(path));
        Assert.Equal((number, 2, "镇档案室2柜", before), (record.FileNumber, record.Filings.Count, record.Filed!.Shelf, await SeriesAsync()));
    }

    [Fact]
    public async Task A_filed_catalogue_is_shown_but_no_longer_changed()
    {
        using var client = await app.SignInAsync("staff");
        var path = $"{Ledger}/{(await app.ClosedAsync(isFiled: true)).Id}/file";

        var page = await client.PageAsync(path);
        using var paper = await client.GetAsync($"{path}/papers/new?paper=Evidence");

        Assert.Equal("已归档", page.Text("h1 + .tag"));
        Assert.Null(page.GetElementById("Lines_0__Note"));
        Assert.Equal(path, paper.Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_filed_case_neither_takes_nor_loses_files_and_is_not_deleted()
    {
        using var client = await app.SignInAsync("staff");
        var path = await NewFileAsync(isComplete: true);
        var page = $"{Ledger}/{IdOf(path)}";
        var add = $"/attachments/of/Dispute/{IdOf(path)}";
        var (kept, late) = (await client.DraftAsync(), await client.DraftAsync("迟到.jpg", SampleFiles.Jpeg(310)));
        await client.SubmitAsync(await client.PageAsync(add), ("AttachmentIds", kept.ToString()));
        var (adding, removing, deleting) = (await client.PageAsync(add), await client.PageAsync($"/attachments/{kept}/delete"),
            await client.PageAsync($"{page}/delete"));
        var open = await client.PageAsync(page);
        Assert.NotNull(open.QuerySelector($"a[href='{add}']"));
        Assert.NotNull(open.QuerySelector($"a[href='{page}/delete']"));
        Assert.NotNull((await client.PageAsync($"/attachments/{kept}")).QuerySelector($"a[href='/attachments/{kept}/delete']"));
        await client.SubmitAsync(await client.PageAsync($"{path}/archive"), Filing);
        var version = (await app.ReloadCaseAsync(IdOf(path))).Version.ToString();
        var before = await SeriesAsync();

        using var added = await client.SubmitAsync(adding, ("AttachmentIds", late.ToString()));
        using var removed = await client.SubmitAsync(removing, ("Reason", "不要了"));
        using var deleted = await client.SubmitAsync(deleting, ("Reason", "不要了"), ("Version", version));
        var shown = await client.PageAsync(page);

        Assert.Equal("已归档的案件不能增删材料，确需补充的请先重新办理。", (await added.PageAsync()).Message("Files"));
        Assert.Contains("已归档的案件不能增删材料", await removed.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("已归档的案件不能删除", await deleted.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.All([added, removed, deleted], r => Assert.Equal(HttpStatusCode.UnprocessableEntity, r.StatusCode));
        Assert.Null(shown.QuerySelector($"a[href='{add}']"));
        Assert.Null(shown.QuerySelector($"a[href='{page}/delete']"));
        Assert.Null((await client.PageAsync($"/attachments/{kept}")).QuerySelector($"a[href='/attachments/{kept}/delete']"));
        await using var db = app.NewContext();
        Assert.Equal(kept, (await db.Township<Domain.Common.Attachments.Attachment>()
            .SingleAsync(a => a.RecordId == IdOf(path) && a.DeletedAt == null)).Id);
        Assert.Equal((DisputeStatus.Archived, before), ((await app.ReloadCaseAsync(IdOf(path))).Status, await SeriesAsync()));
    }

    [Fact]
    public async Task A_scan_of_a_paper_counts_as_the_paper_and_goes_into_the_electronic_file_with_its_hash()
    {
        using var client = await app.SignInAsync("village01");
        var path = await NewFileAsync();
        var number = (await app.ReloadCaseAsync(IdOf(path))).Number;
        var draft = await client.DraftAsync("示例甲乙身份证.jpg");

        using var empty = await client.SubmitAsync(await client.PageAsync($"{path}/papers/new?paper=Identity"));
        using var added = await client.SubmitAsync(
            await client.PageAsync($"{path}/papers/new?paper=Identity"), ("AttachmentIds", draft.ToString()));
        var page = await client.PageAsync(path);
        using var response = await client.GetAsync($"{path}/export");
        using var zip = new ZipArchive(await response.Content.ReadAsStreamAsync(), ZipArchiveMode.Read);

        Assert.Equal("请选择要上传的照片或文件。", (await empty.PageAsync()).Message("Files"));
        Assert.Equal(path, added.Headers.Location!.ToString());
        Assert.Equal("还缺 5 项", page.Text("h1 + .tag"));
        Assert.Equal(["01-卷宗.docx", "02-协议.docx", "附件-001.jpg", "manifest.json", "SHA256SUMS"], zip.Entries.Select(e => e.FullName));
        Assert.Equal($"attachment; filename=case-{number}.zip", response.Content.Headers.ContentDisposition!.ToString());
        using var manifest = JsonDocument.Parse(Bytes(zip, "manifest.json"));
        var files = manifest.RootElement.GetProperty("files").EnumerateArray().ToList();
        Assert.Equal((number, "当事人身份证明"), (manifest.RootElement.GetProperty("number").GetString(),
            files[2].GetProperty("belongs").GetString()));
        Assert.All(files, f => Assert.Equal(Convert.ToHexString(SHA256.HashData(Bytes(zip, f.GetProperty("name").GetString()!))),
            f.GetProperty("sha256").GetString()!));
        var sums = Encoding.UTF8.GetString(Bytes(zip, "SHA256SUMS")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(4, sums.Length);
        Assert.All(sums, s => Assert.Equal(s[..64], Convert.ToHexStringLower(SHA256.HashData(Bytes(zip, s[66..])))));
        using var word = WordFile.Open(Bytes(zip, "01-卷宗.docx"));
        Assert.Contains(number, word.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
        Assert.Contains(await NotesAsync(IdOf(path)), n => n!.Contains("电子卷宗", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_attachment_that_is_not_what_was_stored_stops_the_electronic_file()
    {
        using var client = await app.SignInAsync("village01");
        var path = await NewFileAsync();
        var draft = await client.DraftAsync();
        await client.SubmitAsync(await client.PageAsync($"{path}/papers/new?paper=Evidence"), ("AttachmentIds", draft.ToString()));
        await app.Services.GetRequiredService<IFileStore>().WriteAsync(new FileName(draft), "tampered"u8.ToArray(), default);

        using var response = await client.GetAsync($"{path}/export");

        Assert.Equal(path, response.Headers.Location!.ToString());
        Assert.Contains("有附件已丢失或与上传时不一致", (await client.PageAsync(path)).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(await NotesAsync(IdOf(path)), n => n!.Contains("电子卷宗", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Downloads_are_noted_and_their_names_tell_no_more_than_the_number()
    {
        using var client = await app.SignInAsync("leader");
        var path = await NewFileAsync();
        var number = (await app.ReloadCaseAsync(IdOf(path))).Number;

        using var print = await client.GetAsync($"{path}/print");
        using var agreement = await client.GetAsync($"{path}/agreement");

        Assert.Equal($"卷宗-{number}.docx", print.Content.Headers.ContentDisposition!.FileNameStar);
        Assert.Equal($"调解协议-{number}.docx", agreement.Content.Headers.ContentDisposition!.FileNameStar);
        Assert.Equal(["卷宗（Word）", "调解协议（Word）"], await NotesAsync(IdOf(path)));
    }

    [Fact]
    public async Task A_case_without_an_agreement_prints_none()
    {
        using var client = await app.SignInAsync("staff");
        var path = $"{Ledger}/{(await app.ClosedAsync(form: AgreementForm.None)).Id}/file";

        using var response = await client.GetAsync($"{path}/agreement");

        Assert.Equal(path, response.Headers.Location!.ToString());
        Assert.Contains("没有调解协议", (await client.PageAsync(path)).Body!.TextContent, StringComparison.Ordinal);
    }

    private async Task<string> NewFileAsync(bool isComplete = false)
    {
        var dispute = await app.ClosedAsync();
        if (isComplete)
            await app.CompleteAsync(dispute.Id);
        return $"{Ledger}/{dispute.Id}/file";
    }

    private async Task<int> SeriesAsync()
    {
        await using var db = app.NewContext();
        return await db.Set<CaseNumberSeries>().Where(s => s.Series == CaseSeries.File && s.Year == 2026).Select(s => s.Last)
            .FirstOrDefaultAsync();
    }

    private async Task<List<string?>> NotesAsync(Guid dispute)
    {
        await using var db = app.NewContext();
        return await db.AuditEntries.Where(a => a.RootId == dispute && a.Action == AuditAction.Downloaded).OrderBy(a => a.Number)
            .Select(a => a.Reason).ToListAsync();
    }

    private static byte[] Bytes(ZipArchive zip, string name)
    {
        using var stream = zip.GetEntry(name)!.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static Guid IdOf(string path) => Guid.Parse(path.Split('/')[2]);
}
