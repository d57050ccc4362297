using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Biandangou.Domain.Common.Attachments;
using Biandangou.Domain.Organisation;
using Biandangou.Domain.Study;
using Biandangou.Web.Common.Startup;
using Microsoft.Extensions.DependencyInjection;

namespace Biandangou.Tests.Common.Attachments;

public sealed class AttachmentPagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Ledger = "/study/sessions";

    [Theory]
    [InlineData("leader")]
    [InlineData("auditor")]
    [InlineData("sysadmin")]
    public async Task Whoever_keeps_no_ledger_uploads_nothing(string userName)
    {
        using var client = await app.SignInAsync(userName);
        var before = await CountAsync();

        using var response = await client.UploadAsync("现场.jpg", SampleFiles.Jpeg());

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task A_draft_is_its_authors_alone()
    {
        using var author = await app.SignInAsync("village01");
        using var staff = await app.SignInAsync("staff");
        var draft = await author.DraftAsync();

        foreach (var path in Files(draft))
        {
            Assert.Equal(HttpStatusCode.OK, await author.StatusAsync(path));
            Assert.Equal(HttpStatusCode.NotFound, await staff.StatusAsync(path));
        }

        Assert.Equal(HttpStatusCode.NotFound, await author.StatusAsync($"/attachments/{draft}/delete"));
    }

    [Fact]
    public async Task An_attachment_is_seen_by_whoever_sees_its_record_and_by_nobody_else()
    {
        using var village = await app.SignInAsync("village01");
        var (record, attachment) = await AttachedAsync(village, "范围");

        foreach (var (userName, expected) in new[]
        {
            ("village01", HttpStatusCode.OK), ("staff", HttpStatusCode.OK), ("leader", HttpStatusCode.OK),
            ("grid001", HttpStatusCode.NotFound), ("lawyer1", HttpStatusCode.NotFound), ("sysadmin", HttpStatusCode.NotFound),
            ("auditor", HttpStatusCode.NotFound),
        })
        {
            using var client = await app.SignInAsync(userName);
            foreach (var path in Files(attachment))
                Assert.Equal(expected, await client.StatusAsync(path));
        }

        using var leader = await app.SignInAsync("leader");
        Assert.Equal(HttpStatusCode.NotFound, await leader.StatusAsync($"/attachments/{attachment}/delete"));
        Assert.Equal(HttpStatusCode.NotFound, await leader.StatusAsync($"/attachments/of/StudySession/{record}"));
    }

    [Fact]
    public async Task Another_villages_attachment_does_not_exist_for_a_village()
    {
        using var staff = await app.SignInAsync("staff");
        using var village = await app.SignInAsync("village01");
        var (record, draft) = (await SessionAsync(order: 2), await staff.DraftAsync("邻村.jpg"));
        var path = $"/attachments/of/StudySession/{record}";
        using var added = await staff.SendAsync(path, [.. Fields(await staff.PageAsync(path)), ("AttachmentIds", draft.ToString())]);
        Assert.Equal(HttpStatusCode.Redirect, added.StatusCode);

        foreach (var foreign in (string[])[.. Files(draft), $"/attachments/{draft}/delete", path])
        {
            Assert.Equal(HttpStatusCode.OK, await staff.StatusAsync(foreign));
            Assert.Equal(HttpStatusCode.NotFound, await village.StatusAsync(foreign));
        }

        var (_, own) = await AttachedAsync(village, "邻村试探");
        var form = PortalPages.Values((IHtmlFormElement)(await village.PageAsync($"/attachments/{own}/delete"))
            .QuerySelector("main form")!);
        Assert.Equal(HttpStatusCode.NotFound, (await village
            .SubmitAsync($"/attachments/{draft}/delete", form, ("Reason", "试试"))).StatusCode);
        using var posted = await village.SendAsync(
            path, form.Select(f => (f.Key, (string?)f.Value)), ("Files", "混入.jpg", SampleFiles.Jpeg()));
        Assert.Equal(HttpStatusCode.NotFound, posted.StatusCode);
        await using var db = app.NewContext();
        Assert.Equal(draft, (await db.Township<Attachment>().SingleAsync(a => a.RecordId == record)).Id);
    }

    [Fact]
    public async Task A_file_is_sent_so_that_no_browser_runs_or_keeps_it()
    {
        using var client = await app.SignInAsync("village01");
        var (_, attachment) = await AttachedAsync(client, "文件头");

        foreach (var path in Files(attachment)[1..])
        {
            using var response = await client.GetAsync(path);
            Assert.Equal("image/jpeg", response.Content.Headers.ContentType!.MediaType);
            Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
            Assert.Equal("现场.jpg", response.Content.Headers.ContentDisposition.FileNameStar);
            Assert.Equal("default-src 'none'; sandbox", Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
            Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
            Assert.True(response.Headers.CacheControl is { NoStore: true, Private: true });
        }
    }

    [Fact]
    public async Task The_view_names_the_file_and_leads_to_its_neighbours()
    {
        using var client = await app.SignInAsync("village01");
        var (record, first) = await AttachedAsync(client, "前后");
        var add = await client.PageAsync($"/attachments/of/StudySession/{record}");
        using var added = await client.SendAsync(
            $"/attachments/of/StudySession/{record}", Fields(add), ("Files", "签到表.pdf", SampleFiles.Pdf()),
            ("Files", "二.jpg", SampleFiles.Jpeg(500)));
        Assert.Equal($"{Ledger}/{record}", added.Headers.Location!.ToString());

        var recordPage = await client.PageAsync($"{Ledger}/{record}");
        var page = await client.PageAsync($"/attachments/{first}");
        var next = await client.PageAsync(page.QuerySelector("a[rel=next]")!.GetAttribute("href")!);

        Assert.Equal(("现场.jpg", "签到表.pdf"), (page.Text("h1"), next.Text("h1")));
        Assert.Null(page.QuerySelector("a[rel=prev]"));
        Assert.Equal($"/attachments/{first}", next.QuerySelector("a[rel=prev]")!.GetAttribute("href"));
        Assert.Contains("上传人示例一村文书", page.Text(".pairs"), StringComparison.Ordinal);
        Assert.Equal(2, recordPage.QuerySelectorAll(".gallery img").Length);
        Assert.Contains("签到表.pdf", recordPage.Text(".files"), StringComparison.Ordinal);
        Assert.Equal("已添加 2 个附件。", recordPage.Text(".flash p"));
    }

    [Fact]
    public async Task A_file_changed_on_the_server_is_not_given_out()
    {
        using var client = await app.SignInAsync("village01");
        var (_, attachment) = await AttachedAsync(client, "被改");
        var file = Directory.EnumerateFiles(app.Services.GetRequiredService<FilesRoot>().Path, $"{attachment:N}.bin",
            SearchOption.AllDirectories).Single();
        var bytes = await File.ReadAllBytesAsync(file);
        bytes[^10] ^= 1;
        await File.WriteAllBytesAsync(file, bytes);

        using var changed = await client.GetAsync($"/attachments/{attachment}/file");
        File.Delete(file);
        using var missing = await client.GetAsync($"/attachments/{attachment}/image");

        foreach (var response in new[] { changed, missing })
        {
            Assert.Equal((HttpStatusCode.InternalServerError, "text/html"),
                (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
            Assert.Contains("附件校验不符", (await response.PageAsync()).Body!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_deleted_attachment_leaves_its_trace_in_the_record()
    {
        using var client = await app.SignInAsync("village01");
        var (record, attachment) = await AttachedAsync(client, "删除附件");
        var ask = await client.PageAsync($"/attachments/{attachment}/delete");

        var without = await client.SubmitAsync(ask, ("Reason", " "));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, without.StatusCode);
        Assert.Equal(HttpStatusCode.OK, await client.StatusAsync($"/attachments/{attachment}"));
        var deleted = await client.SubmitAsync(ask, ("Reason", "传错了"));

        Assert.Equal($"{Ledger}/{record}", deleted.Headers.Location!.ToString());
        foreach (var path in (string[])[.. Files(attachment), $"/attachments/{attachment}/delete"])
            Assert.Equal(HttpStatusCode.NotFound, await client.StatusAsync(path));
        var history = (await client.PageAsync($"{Ledger}/{record}")).Text(".changes");
        Assert.Contains("删除了附件“现场.jpg”：传错了", history, StringComparison.Ordinal);
        Assert.Contains("登记了附件“现场.jpg”：类型“照片（JPG）”", history, StringComparison.Ordinal);
        Assert.Contains("文件名已填写（内容不显示）", history, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deleted_record_hides_its_attachments()
    {
        using var client = await app.SignInAsync("village01");
        var (record, attachment) = await AttachedAsync(client, "删除记录");

        using var staff = await app.SignInAsync("staff");
        foreach (var path in Files(attachment))
            Assert.Equal(HttpStatusCode.OK, await staff.StatusAsync(path));

        await client.SubmitAsync(await client.PageAsync($"{Ledger}/{record}/delete"), ("Reason", "重复"));

        foreach (var path in Files(attachment))
            Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound),
                (await client.StatusAsync(path), await staff.StatusAsync(path)));
    }

    [Fact]
    public async Task A_form_of_files_sent_twice_leads_to_the_record_both_times()
    {
        using var client = await app.SignInAsync("staff");
        var session = await SessionAsync(order: 4);
        var path = $"/attachments/of/StudySession/{session}";
        (string, string?)[] sent = [.. Fields(await client.PageAsync(path)),
            ("AttachmentIds", (await client.DraftAsync("一.jpg", SampleFiles.Jpeg(310))).ToString())];

        using var first = await client.SendAsync(path, sent);
        using var second = await client.SendAsync(path, sent);
        using var same = await client.SendAsync(path, Fields(await client.PageAsync(path)), ("Files", "又是一.jpg", SampleFiles.Jpeg(310)));

        Assert.Equal($"{Ledger}/{session}", first.Headers.Location!.ToString());
        Assert.Equal($"{Ledger}/{session}", second.Headers.Location!.ToString());
        Assert.Contains("其余 1 个记录上已有", (await client.PageAsync(same.Headers.Location!.ToString())).Text(".note.ok"),
            StringComparison.Ordinal);
        await using var db = app.NewContext();
        Assert.Equal(1, await db.Township<Attachment>().CountAsync(a => a.RecordId == session));
    }

    [Fact]
    public async Task Adding_asks_for_a_file_and_for_a_ledger_that_carries_them()
    {
        using var client = await app.SignInAsync("staff");
        var session = await SessionAsync(order: 3);
        var path = $"/attachments/of/StudySession/{session}";

        using var none = await client.SendAsync(path, Fields(await client.PageAsync(path)));
        using var wrong = await client.SendAsync(
            path, Fields(await client.PageAsync(path)), ("Files", "程序.exe", [(byte)'M', (byte)'Z', 0, 0]),
            ("Files", "好的.jpg", SampleFiles.Jpeg()));
        var page = await wrong.PageAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, none.StatusCode);
        Assert.Equal("请选择要上传的照片或文件。", (await none.PageAsync()).Message("Files"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.StartsWith("“程序.exe”不是可以上传的文件", page.Message("Files"), StringComparison.Ordinal);
        Assert.Contains("好的.jpg", page.Text(".uploads"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await client.StatusAsync($"/attachments/of/Village/{session}"));
        Assert.Equal(HttpStatusCode.NotFound, await client.StatusAsync($"/attachments/of/StudySession/{Guid.CreateVersion7()}"));
        await using var db = app.NewContext();
        Assert.False(await db.Township<Attachment>().AnyAsync(a => a.RecordId == session));
    }

    [Fact]
    public async Task A_repeated_upload_is_one_draft()
    {
        using var client = await app.SignInAsync("village01");
        var (before, submission) = (await CountAsync(), Guid.CreateVersion7());

        using var first = await client.UploadAsync("现场.jpg", SampleFiles.Jpeg(), submission);
        using var second = await client.UploadAsync("现场.jpg", SampleFiles.Jpeg(), submission);

        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
        var answer = JsonDocument.Parse(await first.Content.ReadAsStringAsync()).RootElement;
        Assert.Equal(("现场.jpg", $"/attachments/{answer.GetProperty("id").GetGuid()}/thumbnail"),
            (answer.GetProperty("name").GetString(), answer.GetProperty("thumbnail").GetString()));
        Assert.Equal(before + 1, await CountAsync());
    }

    [Fact]
    public async Task The_guard_keeps_drafts_with_their_author_and_attachments_with_their_record()
    {
        using var client = await app.SignInAsync("village01");
        var (draft, own, other) = (await client.DraftAsync(), await SessionAsync(order: 1), await SessionAsync(order: 2));
        await using var township = app.NewContext();
        var row = await township.Township<Attachment>().AsNoTracking().SingleAsync(a => a.Id == draft);
        var village = (await township.Township<StudySession>().SingleAsync(s => s.Id == own)).VillageId!.Value;
        var (author, scope) = (new Domain.Common.Actor(row.CreatedById, row.CreatedBy), new Domain.Common.AccessScope(
            false, [village], [], Guid.Empty, [village]));

        await Assert.ThrowsAsync<Data.Common.Auditing.OutOfScopeException>(() => AttachAsync(other, tracked: true));
        await Assert.ThrowsAsync<Data.Common.Auditing.OutOfScopeException>(() => AttachAsync(own, tracked: false));
        await AttachAsync(own, tracked: true);

        async Task AttachAsync(Guid session, bool tracked)
        {
            await using var db = app.Database.NewContext(scope, author, app.Clock);
            var sessions = db.Township<StudySession>().Where(s => s.Id == session);
            var record = await (tracked ? sessions : sessions.AsNoTracking()).SingleAsync();
            (await db.Township<Attachment>().SingleAsync(a => a.Id == draft)).AttachTo(record, 0, author);
            await db.SaveChangesAsync();
        }
    }

    /// <summary>Where the attachment is seen; its page first.</summary>
    private static string[] Files(Guid id) =>
        [$"/attachments/{id}", $"/attachments/{id}/file", $"/attachments/{id}/image", $"/attachments/{id}/thumbnail"];

    private static IEnumerable<(string, string?)> Fields(IHtmlDocument page) =>
        PortalPages.Values((IHtmlFormElement)page.QuerySelector("main form[method=post]")!).Where(v => v.Key != "Files")
            .Select(v => (v.Key, (string?)v.Value));

    /// <summary>A record of the account's village with one photo.</summary>
    private static async Task<(Guid Record, Guid Attachment)> AttachedAsync(HttpClient client, string topic)
    {
        var (draft, form) = (await client.DraftAsync(), await client.PageAsync($"{Ledger}/new"));
        using var response = await client.SubmitAsync(
            form, ("Topic", topic), ("Speaker", "示例甲"), ("SpeakerKind", "Lawyer"), ("ShouldAttend", "30"), ("Attended", "21"),
            ("AttachmentIds", draft.ToString()));
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        return (Guid.Parse(response.Headers.Location!.ToString()[(Ledger.Length + 1)..]), draft);
    }

    private async Task<Guid> SessionAsync(int order)
    {
        await using var db = app.NewContext();
        var village = await db.Township<Village>().SingleAsync(v => v.SortOrder == order);
        return (await db.Township<StudySession>().Where(s => s.VillageId == village.Id).OrderBy(s => s.On).FirstAsync()).Id;
    }

    private async Task<int> CountAsync()
    {
        await using var db = app.NewContext();
        return await db.Attachments.IgnoreQueryFilters([Filters.Scope, Filters.Deleted]).CountAsync();
    }
}
