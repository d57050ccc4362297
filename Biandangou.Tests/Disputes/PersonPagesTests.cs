using System.Net;
using AngleSharp.Html.Dom;
using Biandangou.Data.Common.Attachments;
using Biandangou.Data.Common.Auditing;
using Biandangou.Data.Common.Figures;
using Biandangou.Domain.Common.Attachments;
using Biandangou.Domain.Common.Drafts;
using Biandangou.Tests.Common.Attachments;
using Biandangou.Tests.Portal.Demonstration;
using Biandangou.Web.Common.Startup;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using OfficeOpenXml;
using static Biandangou.Tests.Disputes.DisputeRecords;

namespace Biandangou.Tests.Disputes;

public sealed class PersonPagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Persons = $"{Ledger}/persons";

    [Theory]
    [InlineData("village01")]
    [InlineData("leader")]
    [InlineData("grid001")]
    [InlineData("lawyer1")]
    [InlineData("sysadmin")]
    [InlineData("auditor")]
    public async Task Only_those_who_keep_personal_data_look_persons_up(string userName)
    {
        using var client = await app.SignInAsync(userName);
        var token = new Dictionary<string, string> { ["__RequestVerificationToken"] = await client.TokenAsync(), ["Name"] = "示例甲" };

        Assert.Equal(HttpStatusCode.Forbidden, await client.StatusAsync(Persons));
        foreach (var path in new[] { "", "/export", "/erasure", "/erase" })
            Assert.Equal(HttpStatusCode.Forbidden, (await client.SubmitAsync(Persons + path, token)).StatusCode);
    }

    [Fact]
    public async Task A_person_is_found_by_the_exact_name_and_a_namesake_told_apart_by_the_telephone()
    {
        var (mine, other) = (await app.ClosedAsync("示例寻人", "13955550001", isFiled: true), await app.ClosedAsync("示例寻人", "13955550002"));
        using var client = await app.SignInAsync("staff");

        var both = await FindAsync(client, " 示例 寻人 ");
        var one = await FindAsync(client, "示例寻人", "13955550001");
        var none = await FindAsync(client, "示例寻");

        Assert.Contains(mine.Number, both.Text("table"), StringComparison.Ordinal);
        Assert.Contains(other.Number, both.Text("table"), StringComparison.Ordinal);
        Assert.Contains(mine.Number, one.Text("table"), StringComparison.Ordinal);
        Assert.DoesNotContain(other.Number, one.Text("table"), StringComparison.Ordinal);
        Assert.Contains("139****0001", one.Text("table"), StringComparison.Ordinal);
        Assert.Contains("2036年5月24日起", one.Text("table"), StringComparison.Ordinal);
        Assert.Contains("未归档，不能删除", both.Text("table"), StringComparison.Ordinal);
        Assert.NotNull(none.QuerySelector(".empty"));
        Assert.DoesNotContain("13955550001", one.QuerySelector("table")!.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_look_up_stands_in_the_audit_without_the_name()
    {
        var dispute = await app.ClosedAsync("示例查阅", "13955550011");
        using var client = await app.SignInAsync("staff");
        await using var db = app.NewContext();
        var before = await db.AuditEntries.MaxAsync(a => a.Number);

        await FindAsync(client, "示例查阅");
        await FindAsync(client, "示例无此人");

        var noted = await db.AuditEntries.Where(a => a.Number > before && a.Action == AuditAction.Viewed).OrderBy(a => a.Number)
            .ToListAsync();
        Assert.Equal([dispute.Id, Guid.Empty], noted.Select(a => a.EntityId));
        Assert.All(noted, a => Assert.DoesNotContain("示例", a.Reason, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_search_without_a_name_says_so_at_the_field_and_keeps_the_telephone()
    {
        using var client = await app.SignInAsync("staff");

        using var response = await client.SubmitAsync(await client.PageAsync(Persons), ("Phone", "13912345678"));
        var page = await response.PageAsync();

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "请填写姓名", "13912345678"),
            (response.StatusCode, page.Message("Name"), page.Value("Phone")));
    }

    [Fact]
    public async Task All_that_is_kept_about_a_person_is_handed_over_and_that_is_noted()
    {
        var dispute = await app.ClosedAsync("示例导出", "13955550003");
        using var client = await app.SignInAsync("staff");
        var found = await FindAsync(client, "示例导出");

        using var response = await client.SubmitAsync($"{Persons}/export", Fields(found, "export"));
        using var book = new ExcelPackage(await response.Content.ReadAsStreamAsync());
        var text = string.Join('\n', book.Workbook.Worksheets.SelectMany(s => s.Cells.Select(c => c.Text)));

        Assert.Equal(["案件", "办理记录", "附件"], book.Workbook.Worksheets.Select(s => s.Name));
        foreach (var part in new[] { dispute.Number, "13955550003", "示例导出愿意让步。", "示例导出与邻居各退一步。", "示例导出称邻居院墙越界。", "先找示例导出谈。", "示例导出家",
            "涉案金额：800元", "请遮盖其他人的信息" })
            Assert.Contains(part, text, StringComparison.Ordinal);
        Assert.DoesNotContain("示例导出", response.Content.Headers.ContentDisposition!.ToString(), StringComparison.Ordinal);
        await using var db = app.NewContext();
        Assert.Equal("一名当事人的个人信息", (await db.AuditEntries
            .SingleAsync(a => a.RootId == dispute.Id && a.Action == AuditAction.Exported)).Reason);
    }

    [Fact]
    public async Task Erasing_needs_a_reason_that_names_nobody_and_changes_nothing_before()
    {
        var old = await app.ClosedAsync("示例慎删", "13955550004", year: 2012, isFiled: true);
        using var client = await app.SignInAsync("staff");
        var ask = await AskAsync(client, "示例慎删");

        using var bare = await client.SubmitAsync(ask);
        using var named = await client.SubmitAsync(ask, ("Reason", "应示例慎删本人要求"));

        Assert.Equal("请填写删除原因", (await bare.PageAsync()).Message("Reason"));
        using var other = await client.SubmitAsync(ask, ("Reason", "与示例丙丁的案件期满"));
        using var dialled = await client.SubmitAsync(ask, ("Reason", "应 139-5555 0004 来电要求"));
        foreach (var refused in new[] { named, other, dialled })
            Assert.Equal("删除原因会永久保存，请不要写当事人的姓名或电话。", (await refused.PageAsync()).Message("Reason"));
        Assert.Equal("应示例慎删本人要求", (await named.PageAsync()).Value("Reason"));
        Assert.Equal("示例慎删", (await app.ReloadCaseAsync(old.Id)).PartyList[0].Name);
    }

    [Fact]
    public async Task A_case_not_kept_long_enough_or_of_somebody_else_cannot_be_slipped_in()
    {
        var (old, young) = (await app.ClosedAsync("示例夹带", "13955550005", year: 2012, isFiled: true), await app.ClosedAsync(
            "示例夹带", "13955550005", isFiled: true));
        var foreign = await app.ClosedAsync("示例旁人", "13955550006", year: 2012, isFiled: true);
        using var client = await app.SignInAsync("staff");
        var ask = await AskAsync(client, "示例夹带");

        using var early = await client.SubmitAsync(ask, ("Cases", young.Id.ToString()), ("Reason", "本人要求"));
        using var wrong = await client.SubmitAsync(ask, ("Cases", foreign.Id.ToString()), ("Reason", "本人要求"));

        Assert.Contains("个人信息保存到2036年5月24日", await early.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("请重新查找后再删除", await wrong.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        foreach (var id in new[] { old.Id, young.Id, foreign.Id })
            Assert.Null((await app.ReloadCaseAsync(id)).PersonalErasedOn);
    }

    [Fact]
    public async Task After_erasure_nothing_tells_of_the_person_while_figures_and_audit_stand()
    {
        const string person = "示例遗忘人";
        var old = await app.ClosedAsync(person, "13955550007", year: 2012, isFiled: false);
        using var client = await app.SignInAsync("staff");
        // Photos of a step and of a paper, one of them deleted already, and a form begun and left.
        var kept = await client.DraftAsync($"{person}的照片.jpg");
        var dropped = await client.DraftAsync($"{person}的证件.jpg", SampleFiles.Jpeg(300, 200));
        await client.SubmitAsync(await client.PageAsync($"/attachments/of/Dispute/{old.Id}"), ("AttachmentIds", kept.ToString()));
        await client.SubmitAsync(await client.PageAsync($"/attachments/of/Dispute/{old.Id}"), ("AttachmentIds", dropped.ToString()));
        await client.SubmitAsync(await client.PageAsync($"/attachments/{dropped}/delete"), ("Reason", "传错了"));
        await app.CompleteAsync(old.Id);
        await client.SubmitAsync(await client.PageAsync($"{Ledger}/{old.Id}/file/archive"), ("FiledOn", "2012-06-01"), ("Shelf", "一柜"),
            ("Archivist", "示例档案员"), ("Retention", "TenYears"));
        await using (var db = app.NewContext())
        {
            var user = await db.Users.SingleAsync(u => u.UserName == "staff");
            var draft = new FormDraft(user.Id, Guid.NewGuid(), $"{Ledger}/{old.Id}/edit");
            draft.Keep("cipher", TestDatabase.Now.UtcDateTime);
            db.Add(draft);
            await db.SaveChangesAsync();
        }

        var before = await FiguresAsync();
        Assert.NotEmpty(Holding(person));
        Assert.NotEmpty(Holding("13955550007"));

        var ask = await AskAsync(client, person);
        using var erased = await client.SubmitAsync(ask, ("Reason", "保存期满，本人要求"));
        var page = await client.PageAsync(Persons);
        using var again = await client.SubmitAsync(ask, ("Reason", "保存期满，本人要求"));
        Assert.Equal(Persons, again.Headers.Location?.ToString());
        Assert.Equal(HttpStatusCode.NotFound, await client.StatusAsync($"{Ledger}/{old.Id}/file/agreement"));

        Assert.Equal(Persons, erased.Headers.Location!.ToString());
        Assert.Contains($"已删除 1 起案件的个人信息：{old.Number}。", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(Holding(person));
        Assert.Empty(Holding("13955550007"));
        Assert.False(await LeftInFilesAsync(person), "The name is still in the files of the database.");
        Assert.False(await LeftInFilesAsync("13955550007"), "The telephone is still in the files of the database.");
        Assert.Equal(before, await FiguresAsync());
        await using var after = app.NewContext();
        Assert.True((await new AuditVerification(new AuditQueries(after)).RunAsync(default)).Holds);
        Assert.False(await after.FormDrafts.AnyAsync(d => d.Path.Contains(old.Id.ToString())));
        Assert.Equal(2, await after.Set<Attachment>().IgnoreQueryFilters([Filters.Scope, Filters.Deleted])
            .CountAsync(a => a.RecordId == old.Id && a.Sha256 != ""));
        var store = app.Services.GetRequiredService<IFileStore>();
        foreach (var id in new[] { kept, dropped })
        {
            Assert.Null(await store.ReadAsync(new FileName(id), default));
            Assert.Null(await store.ReadAsync(new FileName(id, IsThumbnail: true), default));
            Assert.Empty(Directory.EnumerateFiles(app.Services.GetRequiredService<FilesRoot>().Path, $"*{id:N}*",
                SearchOption.AllDirectories));
        }

        Assert.Contains("个人信息", (await client.PageAsync($"{Ledger}/{old.Id}")).Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await FindAsync(client, person)).QuerySelector(".empty"));
    }

    [Fact]
    public async Task A_deleted_case_is_found_handed_over_and_erased_at_once()
    {
        var gone = await app.ClosedAsync("示例误登", "139 5555 0008");
        using var client = await app.SignInAsync("staff");
        Assert.NotEmpty(Holding("示例误登"));
        Assert.NotEmpty(Holding("139 5555 0008"));
        using var named = await client.SubmitAsync(await client.PageAsync($"{Ledger}/{gone.Id}/delete"), ("Reason", "示例误登本人撤回"));
        await client.SubmitAsync(await client.PageAsync($"{Ledger}/{gone.Id}/delete"), ("Reason", "重复登记"));
        var before = await FiguresAsync();

        var found = await FindAsync(client, "示例误登", "１３９-5555-0008");
        using var export = await client.SubmitAsync($"{Persons}/export", Fields(found, "export"));
        using var book = new ExcelPackage(await export.Content.ReadAsStreamAsync());
        using var erased = await client.SubmitAsync(await AskAsync(client, "示例误登"), ("Reason", "本人要求"));

        Assert.Equal("删除原因会永久保存，请不要写当事人的姓名或电话。", (await named.PageAsync()).Text(".err-sum li"));
        Assert.Contains("已删除", found.Text("table"), StringComparison.Ordinal);
        Assert.Contains("示例误登愿意让步。", string.Join('\n', book.Workbook.Worksheets.SelectMany(s => s.Cells.Select(c => c.Text))),
            StringComparison.Ordinal);
        Assert.Equal(Persons, erased.Headers.Location!.ToString());
        Assert.Empty(Holding("示例误登"));
        Assert.Empty(Holding("139 5555 0008"));
        Assert.Equal(before, await FiguresAsync());
        await using var after = app.NewContext();
        Assert.True((await new AuditVerification(new AuditQueries(after)).RunAsync(default)).Holds);
    }

    [Fact]
    public async Task A_file_named_after_a_party_is_stored_by_number_and_its_deletion_names_nobody()
    {
        var dispute = await app.ClosedAsync("示例证件人", "13955550009");
        using var client = await app.SignInAsync("staff");
        var (person, number, plain) = (
            await client.DraftAsync("示例 证件人的照片.jpg"), await client
                .DraftAsync("11010519491231002x.jpg", SampleFiles.Jpeg(310, 200)), await client
                .DraftAsync("院墙.jpg", SampleFiles.Jpeg(320, 200)));
        foreach (var id in new[] { person, number, plain })
            await client.SubmitAsync(await client.PageAsync($"/attachments/of/Dispute/{dispute.Id}"), ("AttachmentIds", id.ToString()));
        using var refused = await client.SubmitAsync(await client.PageAsync($"/attachments/{person}/delete"), ("Reason", "示例证件人不同意"));

        Assert.Equal("删除原因会永久保存，请不要写当事人的姓名或电话。", (await refused.PageAsync()).Text(".err-sum li"));
        await using var db = app.NewContext();
        var names = await db.Township<Attachment>().Where(a => a.RecordId == dispute.Id).ToDictionaryAsync(a => a.Id, a => a.Name);
        Assert.Equal(("附件1.jpg", "附件2.jpg", "院墙.jpg"), (names[person], names[number], names[plain]));
    }

    [Fact]
    public async Task The_form_of_an_archived_case_does_not_open_and_no_view_is_noted()
    {
        var filed = await app.ClosedAsync("示例已归档", "13955550010", isFiled: true);
        using var client = await app.SignInAsync("staff");

        using var response = await client.GetAsync($"{Ledger}/{filed.Id}/edit");

        Assert.Equal($"{Ledger}/{filed.Id}", response.Headers.Location?.ToString());
        Assert.Contains("已归档的案件不能修改", (await client.PageAsync($"{Ledger}/{filed.Id}")).Body!.TextContent, StringComparison.Ordinal);
        await using var db = app.NewContext();
        Assert.False(await db.AuditEntries.AnyAsync(a => a.RootId == filed.Id && a.Action == AuditAction.Viewed));
    }

    /// <summary>Whether the bytes of the database or of its log, free pages and all, hold some words.</summary>
    private async Task<bool> LeftInFilesAsync(string words)
    {
        foreach (var path in new[] { app.Database.File, app.Database.File + "-wal" }.Where(File.Exists))
        {
            await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes);
            if (bytes.ToArray().AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(words)) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>Tables and columns whose text holds some words, over the whole database.</summary>
    private List<string> Holding(string words)
    {
        using var connection = new SqliteConnection($"Data Source={app.Database.File};Mode=ReadOnly");
        connection.Open();
        var tables = Read(connection, "SELECT name FROM sqlite_master WHERE type = 'table'").Select(r => (string)r.GetValue(0)).ToList();
        Assert.NotEmpty(tables);
        return
        [
            .. from table in tables
               from row in Read(connection, $"SELECT * FROM \"{table}\"")
               from column in Enumerable.Range(0, row.FieldCount)
               where row.GetValue(column) is string text && text.Contains(words, StringComparison.OrdinalIgnoreCase)
               select $"{table}.{row.GetName(column)}",
        ];
    }

    private static IEnumerable<SqliteDataReader> Read(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        while (reader.Read())
            yield return reader;
    }

    private async Task<SortedDictionary<string, decimal>> FiguresAsync()
    {
        await using var db = app.NewContext();
        var values = new SortedDictionary<string, decimal>(StringComparer.Ordinal);
        for (var year = 2012; year <= 2026; year++)
        {
            foreach (var (code, figure) in await Loaded.Catalogue(db).ValuesAsync(
                FigurePeriod.WholeYear(year), null, default))
                values.Add($"{year} {code}", figure.Value);
        }

        Assert.True(values["2012 disputes.received"] > 0);
        return values;
    }

    private static async Task<IHtmlDocument> FindAsync(HttpClient client, string name, string? phone = null)
    {
        using var response = await client.SubmitAsync(await client.PageAsync(Persons), ("Name", name), ("Phone", phone ?? ""));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.PageAsync();
    }

    private static async Task<IHtmlDocument> AskAsync(HttpClient client, string name)
    {
        using var response = await client.SubmitAsync($"{Persons}/erasure", Fields(await FindAsync(client, name), "erasure"));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.PageAsync();
    }

    private static IReadOnlyDictionary<string, string> Fields(IHtmlDocument page, string action) =>
        PortalPages.Values((IHtmlFormElement)page.QuerySelector($"form[action='{Persons}/{action}']")!);
}
