using System.IO.Compression;
using System.Net;
using AngleSharp.Html.Dom;
using Biandangou.Data.Common.Auditing;
using Biandangou.Domain.Disputes;
using OfficeOpenXml;
using static Biandangou.Tests.Disputes.DisputeRecords;

namespace Biandangou.Tests.Disputes;

/// <summary>Search, filters, saved filters, export and assignment of several cases.</summary>
public sealed class DisputeListPagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Filters = $"{Ledger}/filters";

    [Fact]
    public async Task Words_that_are_searched_for_never_stand_in_an_address()
    {
        using var client = await app.SignInAsync("staff");
        var sample = await app.FindAsync(db => db.Include(d => d.PartyList).Where(d => d.PartyList.Any()));
        var person = sample.PartyList[0].Name;

        var named = await SearchAsync(client, ("keyword", person), ("year", "all"));
        var numbered = await SearchAsync(client, ("keyword", "２０２３-1"));
        var list = await client.PageAsync(named);

        Assert.StartsWith("/disputes?k=", named, StringComparison.Ordinal);
        Assert.DoesNotContain(Uri.EscapeDataString(person), named, StringComparison.Ordinal);
        Assert.DoesNotContain(Uri.EscapeDataString(person), list.QuerySelector(".tabs")!.InnerHtml, StringComparison.Ordinal);
        Assert.DoesNotContain(person, string.Join(
            ' ', list.QuerySelectorAll("a").Select(a => Uri.UnescapeDataString(a.GetAttribute("href") ?? ""))), StringComparison.Ordinal);
        Assert.Equal(person, list.Value("keyword"));
        Assert.Contains(list.QuerySelectorAll("tbody a"), a => a.GetAttribute("href") == $"{Ledger}/{sample.Id}");
        Assert.Equal("/disputes?q=2023-0001&year=2026", numbered.Replace("&year=all", "&year=2026", StringComparison.Ordinal));
        Assert.Contains("2023-0001", (await client.PageAsync(numbered)).Text("tbody"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("k=CfDJ8unreadable")]
    [InlineData("q=示例甲&source=nothing&difficulty=1x&lawyer=me&village=1&type=2&year=abc")]
    public async Task What_cannot_be_read_in_an_address_is_left_out(string query)
    {
        using var client = await app.SignInAsync("staff");

        Assert.Equal("", (await client.PageAsync($"{Ledger}?{query}&status=All")).Value("keyword"));
    }

    [Fact]
    public async Task The_list_opens_on_open_cases_overdue_first()
    {
        using var client = await app.SignInAsync("staff");
        var list = await client.PageAsync(Ledger);

        Assert.StartsWith("化解中", list.Text(".tabs [aria-current]"), StringComparison.Ordinal);
        await using var db = app.NewContext();
        var first = await db.Township<Dispute>().Where(d => d.Status == DisputeStatus.Open).OrderBy(d => d.DueOn).ThenBy(d => d.Id)
            .FirstAsync();
        Assert.True(first.DueOn < TestDatabase.Today, "No case is overdue.");
        Assert.Contains(first.Number, list.Text("tbody tr"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_saved_filter_opens_the_same_list_and_is_the_accounts_own()
    {
        using var client = await app.SignInAsync("staff");
        using var leader = await app.SignInAsync("leader");
        var list = await client.PageAsync($"{Ledger}?source=Seminar&status=All&nonsense=1");

        var saved = await SaveAsync(client, list, "会上收集的");
        var path = saved.Headers.Location!.ToString();
        var opened = await client.GetAsync(path);
        var again = await SaveAsync(client, list, "会上 收集的");

        Assert.Equal("/disputes?source=Seminar&status=All", opened.Headers.Location!.ToString());
        Assert.Contains("会上收集的", (await client.PageAsync(Ledger)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
        Assert.StartsWith("名称“会上 收集的”已存在", (await again.PageAsync()).Message("Name"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await leader.StatusAsync(path));
        Assert.DoesNotContain("会上收集的", (await leader.PageAsync(Filters)).Body!.TextContent, StringComparison.Ordinal);
        var foreign = await leader.SubmitAsync($"{path}/delete", Token(await leader.PageAsync(Ledger)));
        Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
        var deleted = await client.SubmitAsync($"{path}/delete", Token(await client.PageAsync(Ledger)));
        Assert.Equal(Filters, deleted.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.NotFound, await client.StatusAsync(path));
    }

    [Fact]
    public async Task A_filter_without_conditions_or_one_too_many_is_not_saved()
    {
        using var client = await app.SignInAsync("village01");
        var list = await client.PageAsync($"{Ledger}?source=WalkIn");

        var none = await client.SubmitAsync(Filters, Token(list), ("Name", "空的"), ("Query", "page=2"),
            ("SubmissionId", Guid.NewGuid().ToString()));
        for (var i = 0; i < SavedFilter.Most; i++)
            Assert.Equal(HttpStatusCode.Redirect, (await SaveAsync(client, list, $"第{i}个")).StatusCode);
        var many = await SaveAsync(client, list, "多一个");

        Assert.Equal("现在没有筛选条件，请先在案件列表中筛选。", (await none.PageAsync()).Text(".err-sum li"));
        Assert.Equal("常用筛选最多 20 个，请先删除不用的。", (await many.PageAsync()).Message("Name"));
    }

    [Fact]
    public async Task The_export_has_exactly_the_rows_of_the_filter_and_is_noted()
    {
        using var client = await app.SignInAsync("village01");
        const string query = "?status=All&year=2023";
        var count = (await client.PageAsync(Ledger + query)).QuerySelector(".tabs [aria-current] small")!.TextContent;

        using var response = await client.GetAsync($"{Ledger}/export{query}");
        var sheet = await SheetAsync(response);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        await using var db = app.NewContext();
        var own = await db.Township<Dispute>().Where(d => d.Village!.Name == "示例一村" && d.NumberYear == 2023).ToListAsync();
        var others = await db.Township<Dispute>().Where(d => d.Village!.Name != "示例一村" && d.NumberYear == 2023).ToListAsync();
        Assert.Equal(count, own.Count.ToString());
        Assert.All(own.Filled(), d => Assert.Contains(d.Number, sheet, StringComparison.Ordinal));
        Assert.All(others.Filled(), d => Assert.DoesNotContain(d.Number, sheet, StringComparison.Ordinal));
        Assert.All(own, d => Assert.NotEmpty(d.Parties));
        Assert.All(own, d => Assert.Contains($">{d.Title}<", sheet, StringComparison.Ordinal));
        Assert.All(own, d => Assert.DoesNotContain($">{d.Parties}<", sheet, StringComparison.Ordinal));
        Assert.True(await db.AuditEntries.AnyAsync(e => e.Action == AuditAction.Exported && e.Reason == $"积案台账 {own.Count} 起"));
    }

    [Fact]
    public async Task The_export_has_every_day_and_result_of_a_case()
    {
        using var client = await app.SignInAsync("staff");
        await using var db = app.NewContext();
        var cases = await db.Township<Dispute>().Include(d => d.Assignments).Include(d => d.Extensions).Include(d => d.Steps)
            .Include(d => d.Resolutions)
            .Include(d => d.Filings).ToListAsync();

        using var response = await client.GetAsync($"{Ledger}/export?status=All&year=all");
        using var workbook = new ExcelPackage(new MemoryStream(await response.Content.ReadAsByteArrayAsync()));
        var sheet = workbook.Workbook.Worksheets.First();
        var (head, number) = sheet.Cells.Where(c => c.Text == "编号").Select(c => (c.Start.Row, c.Start.Column)).First();
        var columns = Enumerable.Range(1, sheet.Dimension.End.Column).Where(c => sheet.Cells[head, c].Text.Length > 0)
            .ToDictionary(c => sheet.Cells[head, c].Text, StringComparer.Ordinal);
        var rows = Enumerable.Range(head + 1, sheet.Dimension.End.Row - head)
            .ToLookup(r => sheet.Cells[r, number].Text, StringComparer.Ordinal);

        var told = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var dispute in cases)
        {
            var row = Assert.Single(rows[dispute.Number]);
            var standing = dispute.Resolutions.SingleOrDefault(r => r.ReopenedOn is null);
            Told("指派日期", row, [.. dispute.Assignments.Select(a => a.AssignedOn)]);
            Told("走访日期", row, [.. dispute.Steps.Where(s => s.Kind == StepKind.Visit).Select(s => s.On)]);
            Told("回访日期", row, [.. dispute.Steps.Where(s => s.Kind == StepKind.FollowUp).Select(s => s.On)]);
            Told("延期批准日期", row, [.. dispute.Extensions.Select(e => e.ApprovedOn)]);
            Told("延期至", row, [.. dispute.Extensions.Select(e => e.DueOn)]);
            Told("化解日期", row, [.. new[] { standing?.ResolvedOn }.OfType<DateOnly>()]);
            Told("申请司法确认日期", row, [.. new[] { standing?.ConfirmationAppliedOn }.OfType<DateOnly>()]);
            Told("司法确认日期", row, [.. new[] { standing?.ConfirmedOn }.OfType<DateOnly>()]);
            Told("归档日期", row, [.. dispute.Filings.Where(f => f.ReopenedOn is null).Select(f => f.FiledOn)]);
            Assert.Equal(dispute.Steps.LastOrDefault(s => s.Satisfaction is not null)?.Satisfaction?.ToChinese() ?? "",
                sheet.Cells[row, columns["满意度"]].Text);
            Assert.DoesNotContain(dispute.Steps, s => s.Content.Length > 4 && sheet.Cells[row, 1, row, sheet.Dimension.End.Column].Any(
                c => c.Text.Contains(s.Content, StringComparison.Ordinal)));
        }

        // Each kind of day is there to be told.
        Assert.Equal(9, told.Count);
        Assert.All(told, kind => Assert.NotEqual(0, kind.Value));

        void Told(string column, int row, IReadOnlyList<DateOnly> days)
        {
            var cell = sheet.Cells[row, columns[column]];
            var shown = cell.Value is DateTime one ? DateOnly.FromDateTime(one).ToChinese() : cell.Text;
            Assert.Equal(string.Join('、', days.Order().Select(d => d.ToChinese())), shown);
            told[column] = told.GetValueOrDefault(column) + days.Count;
        }
    }

    [Fact]
    public async Task Ticked_cases_are_given_to_the_same_people_at_once()
    {
        using var client = await app.SignInAsync("staff");
        var cases = await OpenAsync(client, "一起指派", 3);
        var page = await AssignPageAsync(client, cases);
        (string, string?)[] typed = [("LawyerId",
            Option(page, "LawyerId", ((IHtmlSelectElement)page.GetElementById("LawyerId")!).Options[1].Text)), ("Leader", "示例甲副镇长"),
            ("Plan", "先走访再调解。"), ("Cases[2].IsChosen", "false")];

        var done = await Task.WhenAll(client.SubmitAsync(page, typed), client.SubmitAsync(page, typed));
        await using var db = app.NewContext();
        var stored = await db.Township<Dispute>().Include(d => d.Assignments).Where(d => cases.Contains(d.Id)).ToDictionaryAsync(d => d.Id);

        Assert.All(done, r => Assert.Equal(HttpStatusCode.Redirect, r.StatusCode));
        Assert.All(cases.Take(2), id => Assert.Equal(
            ("示例甲副镇长", stored[id].LawyerId), (stored[id].Assignments.Single().Leader, stored[id].Assignments.Single().LawyerId)));
        Assert.NotNull(stored[cases[0]].LawyerId);
        Assert.Empty(stored[cases[2]].Assignments);
    }

    [Fact]
    public async Task One_refused_or_stale_case_leaves_all_as_they_were_and_is_named()
    {
        using var client = await app.SignInAsync("staff");
        var cases = await OpenAsync(client, "都不指派", 3);
        var first = await AssignPageAsync(client, cases[..1]);
        await client.SubmitAsync(first, ("Leader", "示例乙"));
        var page = await AssignPageAsync(client, cases);
        await client.SubmitAsync(await client.PageAsync($"{Ledger}/{cases[1]}/edit"), ("Title", "都不指派改过"));

        var refused = await client.SubmitAsync(page, ("Leader", "示例丙"));
        var shown = await refused.PageAsync();
        await using var db = app.NewContext();
        var stored = await db.Township<Dispute>().Include(d => d.Assignments).Where(d => cases.Contains(d.Id)).ToDictionaryAsync(d => d.Id);
        var after = await client.SubmitAsync(shown, ("Reason", "分工调整"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal("请填写交接原因。", shown.Message("Reason"));
        Assert.Contains(stored[cases[0]].Number, shown.Text(".err-sum"), StringComparison.Ordinal);
        Assert.Contains(stored[cases[1]].Number, shown.Text(".err-sum"), StringComparison.Ordinal);
        Assert.Contains("刚修改过", shown.Text("tbody"), StringComparison.Ordinal);
        Assert.Equal("示例丙", shown.Value("Leader"));
        Assert.Equal([1, 0, 0], cases.Select(id => stored[id].Assignments.Count));
        Assert.Equal(HttpStatusCode.Redirect, after.StatusCode);
        Assert.Equal("示例丙", (await db.Township<DisputeAssignment>().SingleAsync(a => a.DisputeId == cases[0] && a.EndedOn == null)).Leader);
    }

    [Fact]
    public async Task Nobody_assigns_a_case_of_others_or_none_at_all()
    {
        using var staff = await app.SignInAsync("staff");
        using var village = await app.SignInAsync("village01");
        using var grid = await app.SignInAsync("grid001");
        var cases = await OpenAsync(staff, "别村的", 1);

        Assert.Equal(HttpStatusCode.NotFound, await village.StatusAsync($"{Ledger}/assign?cases={cases[0]}"));
        Assert.Equal(HttpStatusCode.Forbidden, await grid.StatusAsync($"{Ledger}/assign?cases={cases[0]}"));
        Assert.Equal(Ledger, (await staff.GetAsync($"{Ledger}/assign")).Headers.Location!.ToString());
        var posted = await village.SubmitAsync($"{Ledger}/assign", Token(await village.PageAsync(Ledger)),
            ("Cases[0].Id", cases[0].ToString()), ("Leader", "示例丁"), ("AssignedOn", "2026-11-23"));
        Assert.Equal(HttpStatusCode.NotFound, posted.StatusCode);
        await using var db = app.NewContext();
        Assert.False(await db.Township<DisputeAssignment>().AnyAsync(a => a.DisputeId == cases[0]));
    }

    private static Task<IHtmlDocument> AssignPageAsync(HttpClient client, IEnumerable<Guid> cases) =>
        client.PageAsync($"{Ledger}/assign?{string.Join('&', cases.Select(id => $"cases={id}"))}");

    private static Dictionary<string, string> Token(IHtmlDocument page) => new(StringComparer.Ordinal)
    {
        ["__RequestVerificationToken"] = ((IHtmlInputElement)page.QuerySelector("input[name=__RequestVerificationToken]")!).Value,
    };

    private static Task<HttpResponseMessage> SaveAsync(HttpClient client, IHtmlDocument list, string name)
    {
        var form = (IHtmlFormElement)list.QuerySelector("form[action='/disputes/filters']")!;
        return client.SubmitAsync(Filters, PortalPages.Values(form), ("Name", name), ("SubmissionId", Guid.NewGuid().ToString()));
    }

    private static async Task<string> SearchAsync(HttpClient client, params (string, string?)[] typed) =>
        (await client.SubmitAsync(await client.PageAsync(Ledger), typed)).Headers.Location!.ToString();

    private static async Task<string> SheetAsync(HttpResponseMessage response)
    {
        using var archive = new ZipArchive(new MemoryStream(await response.Content.ReadAsByteArrayAsync()));
        return string.Concat(archive.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.Ordinal))
            .Select(e => new StreamReader(e.Open()).ReadToEnd()));
    }

    private static async Task<List<Guid>> OpenAsync(HttpClient client, string title, int count)
    {
        var ids = new List<Guid>();
        for (var i = 0; i < count; i++)
        {
            var page = await client.PageAsync($"{Ledger}/new");
            var taken = await client.SubmitAsync(page, [.. Typed($"{title}{i}"), ("VillageId", Option(page, "VillageId", "示例七村"))]);
            ids.Add(Guid.Parse(taken.Headers.Location!.ToString().Split('/')[^1]));
        }

        return ids;
    }
}
