using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Biandangou.Data.Common.Attachments;
using Biandangou.Domain.Common.Attachments;
using Biandangou.Domain.Disputes;
using Biandangou.Domain.Study;
using Biandangou.Web.Common.Attachments;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Biandangou.Tests.Common.Attachments;

/// <summary>Forms that carry files, with and without script.</summary>
public sealed class FormFilesTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Ledger = "/study/sessions";

    [Fact]
    public async Task Files_of_a_refused_form_are_kept_and_go_with_the_next_try()
    {
        using var client = await app.SignInAsync("village01");
        var form = await client.PageAsync($"{Ledger}/new");

        using var refused = await client.SendAsync(
            $"{Ledger}/new", Fields(form, ("Topic", "照片一起"), ("Attended", "99")), ("Files", "一.jpg", SampleFiles.Jpeg()),
            ("Files", "二.pdf", SampleFiles.Pdf()));
        var page = await refused.PageAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal("照片一起", page.Value("Topic"));
        Assert.Equal(2, page.QuerySelectorAll(".uploads input[name=AttachmentIds]").Length);
        Assert.Equal(0, await AttachedAsync("照片一起"));

        using var accepted = await client.SendAsync($"{Ledger}/new", [.. Fields(page, ("Attended", "21")), .. Ids(page)]);
        Assert.Equal(HttpStatusCode.Redirect, accepted.StatusCode);
        Assert.Equal(2, await AttachedAsync("照片一起"));
    }

    [Fact]
    public async Task A_form_sent_twice_attaches_once_and_brings_what_the_first_one_lost()
    {
        using var client = await app.SignInAsync("village01");
        var form = await client.PageAsync($"{Ledger}/new");
        var (first, late) = (await client.DraftAsync("一.jpg"), await client.DraftAsync("二.jpg", SampleFiles.Jpeg(500)));

        using var one = await client.SendAsync($"{Ledger}/new", Fields(form, ("Topic", "两次"), ("AttachmentIds", first.ToString())));
        using var two = await client.SendAsync($"{Ledger}/new",
            [.. Fields(form, ("Topic", "两次"), ("AttachmentIds", first.ToString())), ("AttachmentIds", late.ToString())]);
        using var three = await client.SendAsync($"{Ledger}/new", Fields(form, ("Topic", "两次")), ("Files", "一.jpg", SampleFiles.Jpeg()));

        Assert.Equal(one.Headers.Location, two.Headers.Location);
        Assert.Equal(one.Headers.Location, three.Headers.Location);
        Assert.Equal(2, await AttachedAsync("两次"));
        await using var db = app.NewContext();
        Assert.Equal(1, await db.Township<StudySession>().CountAsync(s => s.Topic == "两次"));
    }

    [Fact]
    public async Task Drafts_that_are_not_the_accounts_or_are_used_are_left_out_with_a_message()
    {
        using var client = await app.SignInAsync("village01");
        using var staff = await app.SignInAsync("staff");
        var (own, foreign) = (await client.DraftAsync(), await staff.DraftAsync());
        using var used = await client.SendAsync(
            $"{Ledger}/new", Fields(await client.PageAsync($"{Ledger}/new"), ("Topic", "先用"), ("AttachmentIds", own.ToString())));
        var free = await client.DraftAsync("还在.jpg", SampleFiles.Jpeg(500));

        var form = Fields(await client.PageAsync($"{Ledger}/new"), ("Topic", "后用"));
        using var refused = await client.SendAsync(
            $"{Ledger}/new", [.. form, .. new[] { own, foreign, Guid.CreateVersion7(), free }.Select(
                id => ("AttachmentIds", (string?)id.ToString()))]);
        var page = await refused.PageAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.StartsWith("有 3 个附件已失效或已用在别处", page.Message("Files"), StringComparison.Ordinal);
        Assert.Equal([free.ToString()], Ids(page).Select(i => i.Text));
        Assert.Equal((1, 0), (await AttachedAsync("先用"), await AttachedAsync("后用")));
        await using var db = app.NewContext();
        Assert.False(await db.Township<StudySession>().AnyAsync(s => s.Topic == "后用"));
        Assert.Null((await db.Township<Attachment>().SingleAsync(a => a.Id == foreign)).RecordId);
    }

    [Fact]
    public async Task A_file_above_the_limit_is_told_its_size()
    {
        using var client = await app.SignInAsync("village01");
        byte[] large = [.. SampleFiles.Pdf(), .. new byte[20 * 1024 * 1024]];

        using var alone = await client.UploadAsync("大.pdf", large);
        using var inForm = await client.SendAsync(
            $"{Ledger}/new", Fields(await client.PageAsync($"{Ledger}/new"), ("Topic", "太大")), ("Files", "大.pdf", large));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, alone.StatusCode);
        Assert.Equal("“大.pdf”有 20.0 MB，超过 20 MB 的上限，请压缩或拆分后再上传。", await ErrorAsync(alone));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, inForm.StatusCode);
        Assert.StartsWith("“大.pdf”有 20.0 MB", (await inForm.PageAsync()).Message("Files"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_portals_own_documents_can_be_attached()
    {
        using var client = await app.SignInAsync("staff");
        foreach (var (path, name) in new[] { ("/reports/2023/word", "报告.docx"), ("/reports/2023/workbook", "附件.xlsx") })
        {
            var draft = await client.DraftAsync(name, await client.GetByteArrayAsync(path));
            Assert.Equal(name, (await client.PageAsync($"/attachments/{draft}")).Text("h1"));
        }
    }

    [Fact]
    public async Task Drafts_nobody_submits_have_an_end()
    {
        using var client = await app.SignInAsync("grid001");
        await using (var db = app.NewContext())
        {
            var user = await db.Users.SingleAsync(u => u.UserName == "grid001");
            db.Enter(new Domain.Common.Actor(user.Id, user.DisplayName), db.Scope, db.Clock);
            for (var draft = 0; draft < 200; draft++)
                db.Add(new Attachment("现场.jpg", new AttachmentContent(AttachmentFormat.Jpeg, 1, new string('A', 64))));
            await db.SaveChangesAsync();
        }

        var before = await CountAsync();
        using var refused = await client.UploadAsync("现场.jpg", SampleFiles.Jpeg());

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("200 个上传后没有提交的附件", await ErrorAsync(refused), StringComparison.Ordinal);
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task A_request_above_all_limits_is_refused_in_words()
    {
        using var client = await app.SignInAsync("village01");
        var limits = app.Services.GetRequiredService<AttachmentLimits>();

        using var upload = await PostAsync("/attachments");
        using var form = await PostAsync("/publicity/events/new");

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.RequestEntityTooLarge), (upload.StatusCode, form.StatusCode));
        Assert.Contains("error", await upload.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("文件超过上限", (await form.PageAsync()).Text("main"), StringComparison.Ordinal);

        Task<HttpResponseMessage> PostAsync(string path)
        {
            var content = new ByteArrayContent([]);
            content.Headers.ContentLength = limits.RequestBytes + 1;
            return client.SendAsync(new HttpRequestMessage(HttpMethod.Post, path) { Content = content },
                HttpCompletionOption.ResponseHeadersRead);
        }
    }

    [Fact]
    public async Task A_full_disk_is_told_and_leaves_nothing()
    {
        await using var full = app.WithWebHostBuilder(
            host => host.ConfigureTestServices(s => s.Replace(ServiceDescriptor.Singleton<IFileStore, FullDisk>())));
        using var client = full.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        using var signedIn = await client.SubmitAsync(
            await client.PageAsync("/sign-in"), ("UserName", "village01"), ("Password", Data.Portal.Demonstration.DemoAccounts.Password));
        var before = await CountAsync();

        using var upload = await client.UploadAsync("现场.jpg", SampleFiles.Jpeg());
        using var form = await client.SendAsync(
            $"{Ledger}/new", Fields(await client.PageAsync($"{Ledger}/new"), ("Topic", "磁盘满了")), ("Files", "现场.jpg", SampleFiles.Jpeg()));
        var page = await form.PageAsync();

        Assert.Equal(HttpStatusCode.InsufficientStorage, upload.StatusCode);
        Assert.Contains("没能保存文件", await ErrorAsync(upload), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, form.StatusCode);
        Assert.Contains("没能保存文件", page.Message("Files"), StringComparison.Ordinal);
        Assert.Equal("磁盘满了", page.Value("Topic"));
        Assert.Equal(before, await CountAsync());
        var disk = (FullDisk)full.Services.GetRequiredService<IFileStore>();
        Assert.NotEmpty(disk.Tried);
        Assert.Equal(disk.Tried, disk.Deleted.Where(n => !n.IsThumbnail));
    }

    [Fact]
    public async Task A_case_takes_photos_at_intake_and_with_a_visit_and_notes_who_takes_a_file()
    {
        using var client = await app.SignInAsync("village01");
        using var taken = await client.SendAsync(
            "/disputes/new",
            Fields(
                await client.PageAsync("/disputes/new"), ("Title", "带照片的案件"), ("KindId", DisputeKind.IdOf(DisputeType.Housing).ToString()),
                ("Source", "WalkIn"),
                ("Difficulty", "Ordinary"), ("Parties[0].Name", "照片示例甲"), ("Description", "院墙位置有争议。")),
            ("Files", "院墙.jpg", SampleFiles.Jpeg()));
        Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
        var path = taken.Headers.Location!.ToString();
        using var visited = await client.SendAsync(
            $"{path}/steps/new", Fields(await client.PageAsync($"{path}/steps/new"), ("People", "示例丙"), ("Content", "双方同意丈量。")),
            ("Files", "丈量.pdf", SampleFiles.Pdf()));
        Assert.Equal(path, visited.Headers.Location!.ToString());

        var page = await client.PageAsync(path);
        var file = page.QuerySelector(".files a")!.GetAttribute("href")!;
        Assert.Single(page.QuerySelectorAll(".gallery img"));
        Assert.Equal(HttpStatusCode.OK, await client.StatusAsync($"{file}/file"));

        var history = (await client.PageAsync(path)).Text(".changes");
        Assert.Contains("下载了积案：附件（PDF 文档，", history, StringComparison.Ordinal);
        using var leader = await app.SignInAsync("leader");
        Assert.Equal(HttpStatusCode.OK, await leader.StatusAsync(file));
        Assert.Equal(HttpStatusCode.NotFound, await leader.StatusAsync(
            path.Replace("/disputes/", "/attachments/of/Dispute/", StringComparison.Ordinal)));
        await using var db = app.NewContext();
        Assert.Equal(2, await db.Township<Attachment>().CountAsync(a => a.RecordType == nameof(Dispute)));
    }

    private static async Task<string> ErrorAsync(HttpResponseMessage response) =>
        JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("error").GetString()!;

    private static IEnumerable<(string Name, string? Text)> Fields(IHtmlDocument page, params (string Name, string? Text)[] typed)
    {
        var values = PortalPages.Values((IHtmlFormElement)page.QuerySelector("main form[method=post]")!)
            .Where(v => v.Key is not ("Files" or "AttachmentIds"))
            .ToDictionary(v => v.Key, v => (string?)v.Value, StringComparer.Ordinal);
        (string, string?)[] session = page.GetElementById("SpeakerKind") is null ? []
            : [("Speaker", "示例甲"), ("SpeakerKind", "Lawyer"), ("ShouldAttend", "30"), ("Attended", "21")];
        foreach (var (name, text) in session.Concat(typed))
            values[name] = text;
        return values.Select(v => (v.Key, v.Value));
    }

    private static IEnumerable<(string Name, string? Text)> Ids(IHtmlDocument page) =>
        page.QuerySelectorAll(".uploads input[name=AttachmentIds]").Select(i => ("AttachmentIds", i.GetAttribute("value")));

    /// <summary>How many attachments the records with a topic have.</summary>
    private async Task<int> AttachedAsync(string topic)
    {
        await using var db = app.NewContext();
        var records = db.Township<StudySession>().Where(s => s.Topic == topic).Select(s => s.Id);
        return await db.Township<Attachment>().CountAsync(a => records.Contains(a.RecordId!.Value));
    }

    private async Task<int> CountAsync()
    {
        await using var db = app.NewContext();
        return await db.Attachments.IgnoreQueryFilters([Filters.Scope, Filters.Deleted]).CountAsync();
    }

    /// <summary>A disk without room.</summary>
    private sealed class FullDisk : IFileStore
    {
        public List<FileName> Tried { get; } = [];

        public List<FileName> Deleted { get; } = [];

        public Task WriteAsync(FileName name, ReadOnlyMemory<byte> content, CancellationToken cancel)
        {
            Tried.Add(name);
            throw new IOException("No space left on device");
        }

        public Task<byte[]?> ReadAsync(FileName name, CancellationToken cancel) => Task.FromResult<byte[]?>(null);

        public void Delete(FileName name) => Deleted.Add(name);

        public void Discard(FileName name, DateOnly day) { }

        public void EmptyTrash(DateOnly before) { }

        public IEnumerable<StoredFile> OlderThan(DateTime utc) => [];

        public IEnumerable<FileName> Discarded() => [];

        public void DeleteUnfinished(StoredFile file) { }
    }
}
