using System.Net;
using AngleSharp.Html.Dom;
using Biandangou.Data.Common.Figures;
using Biandangou.Data.Disputes.Statistics;
using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;
using static Biandangou.Tests.Disputes.DisputeRecords;

namespace Biandangou.Tests.Disputes;

public sealed class DisputePagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    private static readonly Guid Any = Guid.NewGuid();

    public static TheoryData<string, string> Refusals => new()
    {
        { "auditor", Ledger },
        { "sysadmin", Ledger },
        { "leader", $"{Ledger}/new" },
        { "leader", $"{Ledger}/{Any}/edit" },
        { "leader", $"{Ledger}/{Any}/steps/new" },
        { "leader", $"{Ledger}/{Any}/resolve" },
        { "leader", $"{Ledger}/{Any}/assign" },
        { "leader", $"{Ledger}/{Any}/extend" },
        { "leader", $"{Ledger}/{Any}/confirmation" },
        { "village01", $"{Ledger}/{Any}/extend" },
        { "lawyer1", $"{Ledger}/{Any}/assign" },
        { "grid001", $"{Ledger}/{Any}/assign" },
        { "grid001", $"{Ledger}/{Any}/confirmation" },
        { "leader", $"{Ledger}/{Any}/delete" },
        { "lawyer1", $"{Ledger}/new" },
        { "lawyer1", $"{Ledger}/{Any}/edit" },
        { "lawyer1", $"{Ledger}/{Any}/delete" },
        { "grid001", $"{Ledger}/{Any}/resolve" },
        { "grid001", $"{Ledger}/{Any}/reopen" },
        { "grid001", $"{Ledger}/{Any}/delete" },
    };

    [Theory, MemberData(nameof(Refusals))]
    public async Task A_role_without_the_right_is_refused(string userName, string path)
    {
        using var client = await app.SignInAsync(userName);

        Assert.Equal(HttpStatusCode.Forbidden, await client.StatusAsync(path));
    }

    [Theory]
    [InlineData("village01", "", "edit", "steps/new", "assign", "resolve", "confirmation", "reopen", "delete")]
    [InlineData("grid001", "", "edit", "steps/new")]
    [InlineData("lawyer1", "", "steps/new", "resolve", "confirmation", "reopen")]
    public async Task A_case_outside_the_account_does_not_exist(string userName, params string[] pages)
    {
        var foreign = await app.FindAsync(db => db.Where(d => d.Village!.SortOrder == 9 && d.Lawyer!.Name != "示例律师甲"));
        using var client = await app.SignInAsync(userName);
        var token = ((IHtmlInputElement)(await client.PageAsync(Ledger)).QuerySelector("input[name=__RequestVerificationToken]")!).Value;
        var form = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["__RequestVerificationToken"] = token,
            ["Version"] = foreign.Version.ToString(),
            ["Reason"] = "试试",
        };

        foreach (var page in pages)
        {
            var path = $"{Ledger}/{foreign.Id}/{page}".TrimEnd('/');
            Assert.Equal(HttpStatusCode.NotFound, await client.StatusAsync(path));
            if (page.Length > 0)
                Assert.Equal(HttpStatusCode.NotFound, (await client.SubmitAsync(path, form)).StatusCode);
        }
    }

    [Fact]
    public async Task An_invalid_intake_shows_the_message_at_its_field_and_keeps_the_text()
    {
        using var client = await app.SignInAsync("village01");

        var response = await client.SubmitAsync(
            await client.PageAsync($"{Ledger}/new"),
            [.. Typed("期限不对"), ("ReceivedOn", "2026-11-20"), ("DueOn", "2026-11-19"), ("Parties[0].Name", "甲<乙>")]);
        var page = await response.PageAsync();
        var unreadable = await (await client.SubmitAsync(page, ("DueOn", "不久"), ("Title", ""))).PageAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Equal("化解期限不能早于收理日期。", page.Message("DueOn"));
        Assert.StartsWith("错误：", page.Title, StringComparison.Ordinal);
        Assert.Equal(("期限不对", "甲<乙>", "2026-11-19"), (page.Value("Title"), page.Value("Parties_0__Name"), page.Value("DueOn")));
        Assert.Equal("请填写事项", unreadable.Message("Title"));
        Assert.NotEqual("", unreadable.Message("DueOn"));
    }

    [Fact]
    public async Task A_case_taken_in_reads_back_with_the_next_number_and_the_limit_of_the_township()
    {
        using var client = await app.SignInAsync("village01");
        var page = await client.PageAsync($"{Ledger}/new");

        var response = await client.SubmitAsync(page, [.. Typed("读回事项"), ("ReceivedOn", "2026-11-10"), ("DueOn", "")]);
        var shown = await client.PageAsync(response.Headers.Location!.ToString());
        Assert.Equal(("2026-11-23", "", "示例一村"), (page.Value("ReceivedOn"), page.Value("DueOn"), Chosen(page, "VillageId")));
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal("读回事项", shown.Text("h1"));
        Assert.Matches("^已登记案件 2026-[0-9]{4}“读回事项”。$", shown.Text(".flash p"));
        Assert.Contains("2026年12月10日到期", shown.Text(".due-box"), StringComparison.Ordinal);
        var edit = await client.PageAsync($"{response.Headers.Location}/edit");
        Assert.Equal(("读回事项的甲", "13800001234", "读回事项的乙"),
            (edit.Value("Parties_0__Name"), edit.Value("Parties_0__Phone"), edit.Value("Parties_1__Name")));
        Assert.Equal(("房屋宅基地", "群众来访", "2026-12-10"), (Chosen(edit, "KindId"), Chosen(edit, "Source"), edit.Value("DueOn")));
    }

    [Fact]
    public async Task An_intake_sent_twice_at_once_makes_one_case()
    {
        using var client = await app.SignInAsync("staff");
        var page = await client.PageAsync($"{Ledger}/new");
        (string, string?)[] typed = [.. Typed("重复提交"), ("VillageId", Option(page, "VillageId", "示例三村"))];

        var responses = await Task.WhenAll(client.SubmitAsync(page, typed), client.SubmitAsync(page, typed));
        var later = await client.SubmitAsync(page, typed);

        Assert.All(responses.Append(later), r => Assert.Equal(HttpStatusCode.Redirect, r.StatusCode));
        Assert.Single(responses.Append(later).Select(r => r.Headers.Location).Distinct());
        await using var db = app.NewContext();
        Assert.Equal(1, await db.Township<Dispute>().CountAsync(d => d.Title == "重复提交"));
    }

    [Fact]
    public async Task A_grid_must_lie_in_the_village_and_a_lawyer_must_exist()
    {
        using var client = await app.SignInAsync("staff");
        var page = await client.PageAsync($"{Ledger}/new");

        var response = await client.SubmitAsync(
            page,
            [
                .. Typed("张冠李戴"), ("VillageId", Option(page, "VillageId", "示例三村")),
                ("GridId", Option(page, "GridId", "示例四村第一网格")), ("LawyerId", Guid.NewGuid().ToString()),
            ]);
        var again = await response.PageAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Equal("所选网格不属于该村（场），请重新选择", again.Message("GridId"));
        Assert.Equal("请选择聘期内的驻村律师", again.Message("LawyerId"));
    }

    [Fact]
    public async Task A_grid_officer_takes_in_for_the_own_grid_only()
    {
        using var client = await app.SignInAsync("grid001");
        var page = await client.PageAsync($"{Ledger}/new");
        var other = await GridAsync("示例一村第二网格");

        var refused = await client.SubmitAsync(page, [.. Typed("别人的网格"), ("GridId", other.ToString())]);
        var none = await client.SubmitAsync(page, [.. Typed("没有网格"), ("GridId", "")]);
        var taken = await client.SubmitAsync(page, Typed("网格上报"));

        Assert.Equal(("示例一村", "示例一村第一网格"), (Chosen(page, "VillageId"), Chosen(page, "GridId")));
        Assert.Null(page.GetElementById("LawyerId"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal("请选择网格", (await none.PageAsync()).Message("GridId"));
        Assert.Equal("网格上报", (await client.PageAsync(taken.Headers.Location!.ToString())).Text("h1"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_may_not_assign_lawyers_cannot_do_so_by_hand(bool known)
    {
        using var client = await app.SignInAsync("grid001");
        await using var db = app.NewContext();
        var lawyer = known ? (await db.Township<Biandangou.Domain.Organisation.Lawyer>().FirstAsync()).Id : Guid.NewGuid();

        var taken = await client.SubmitAsync(await client.PageAsync($"{Ledger}/new"),
            [.. Typed($"自己指派{known}"), ("LawyerId", lawyer.ToString())]);

        Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
        var id = Guid.Parse(taken.Headers.Location!.ToString().Split('/')[^1]);
        Assert.Null((await db.Township<Dispute>().SingleAsync(d => d.Id == id)).LawyerId);
    }

    [Theory]
    [InlineData("ReceivedOn", "9999-12-31", HttpStatusCode.UnprocessableEntity, "收理日期不能晚于今天")]
    [InlineData("Title", "有\0字符", HttpStatusCode.BadRequest, "提交的内容读不出来，没有保存")]
    public async Task Values_nobody_means_are_refused_not_a_failure(string field, string value, HttpStatusCode status, string words)
    {
        using var client = await app.SignInAsync("staff");
        var page = await client.PageAsync($"{Ledger}/new");

        var response = await client.SubmitAsync(
            page, [.. Typed("离奇的值"), ("VillageId", Option(page, "VillageId", "示例三村")), ("DueOn", ""), (field, value)]);

        Assert.Equal(status, response.StatusCode);
        Assert.Contains(words, (await response.PageAsync()).Text("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_open_case_of_an_earlier_year_stays_in_sight()
    {
        var record = await app.FindAsync(db => db.Where(d => d.Status == DisputeStatus.Resolved && d.ReceivedOn.Year == 2025));
        await using (var db = app.NewContext())
        {
            var reopened = await db.Township<Dispute>().Include(d => d.Steps).Include(d => d.Resolutions)
                .SingleAsync(d => d.Id == record.Id);
            reopened.Reopen(TestDatabase.Today, "又起争议", TestDatabase.Today);
            await db.SaveChangesAsync();
        }

        using var client = await app.SignInAsync("staff");
        var list = await client.PageAsync($"{Ledger}?status=Open");

        Assert.Contains(list.QuerySelectorAll("tbody a"), a => a.GetAttribute("href") == $"{Ledger}/{record.Id}");
        var inHand = list.QuerySelector(".page-head .sub a")!.TextContent;
        Assert.Contains($" {list.QuerySelector(".tabs a[aria-current] small")!.TextContent} ", inHand, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stale_edit_is_stopped_and_keeps_what_was_typed()
    {
        var record = await app.FindAsync(db => db.Where(d => d.Village!.SortOrder == 1 && d.Status == DisputeStatus.Open));
        using var staff = await app.SignInAsync("staff");
        using var village = await app.SignInAsync("village01");
        var (mine, theirs) = (await staff.PageAsync($"{Ledger}/{record.Id}/edit"), await village.PageAsync($"{Ledger}/{record.Id}/edit"));
        await village.SubmitAsync(theirs, ("Title", "村里改的"));

        var response = await staff.SubmitAsync(mine, ("Title", "镇里改的"));
        var conflict = await response.PageAsync();
        var after = await staff.SubmitAsync(conflict);

        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        Assert.Equal("镇里改的", conflict.Value("Title"));
        Assert.Contains("村里改的", conflict.Text(".conflict table"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, after.StatusCode);
        Assert.Equal("镇里改的", (await staff.PageAsync($"{Ledger}/{record.Id}")).Text("h1"));
    }

    [Fact]
    public async Task A_case_is_deleted_with_a_reason_and_leaves_the_figures()
    {
        var record = await app.FindAsync(db => db.Where(d => d.Village!.SortOrder == 5 && d.ReceivedOn.Year == 2026));
        using var client = await app.SignInAsync("staff");
        var ask = await client.PageAsync($"{Ledger}/{record.Id}/delete");
        var before = await ReceivedAsync();

        var refused = await client.SubmitAsync(ask, ("Reason", " "));
        var done = await client.SubmitAsync(ask, ("Reason", "误登记"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, await client.StatusAsync($"{Ledger}/{record.Id}"));
        Assert.Equal(before - 1, await ReceivedAsync());
        Assert.Equal(0, (await client.PageAsync($"{Ledger}?q={record.Number}")).QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task The_telephone_is_masked_on_the_page_of_a_case_for_everybody()
    {
        var record = await app.FindAsync(db => db
            .Where(d => d.Village!.SortOrder == 1 && d.PartyList.Any(p => p.Phone != null) && d.Lawyer!.Name == "示例律师甲"));
        await using var db = app.NewContext();
        var phone = await db.Township<DisputeParty>().Where(p => p.DisputeId == record.Id && p.Phone != null).Select(p => p.Phone!)
            .FirstAsync();

        foreach (var user in new[] { "leader", "staff", "village01", "lawyer1" })
        {
            using var client = await app.SignInAsync(user);
            var facts = (await client.PageAsync($"{Ledger}/{record.Id}")).Text("[aria-labelledby=parties-title]");
            Assert.DoesNotContain(phone, facts, StringComparison.Ordinal);
            Assert.Contains($"{phone[..3]}****{phone[^4..]}", facts, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("leader")]
    [InlineData("staff")]
    [InlineData("village01")]
    [InlineData("grid001")]
    [InlineData("lawyer1")]
    public async Task Every_tab_opens_as_many_cases_as_it_counts(string userName)
    {
        using var client = await app.SignInAsync(userName);
        var list = await client.PageAsync($"{Ledger}?year=all&status=All");

        foreach (var tab in list.QuerySelectorAll(".tabs a").Filled())
        {
            var opened = await client.PageAsync(tab.GetAttribute("href")!);
            var count = tab.QuerySelector("small")!.TextContent;
            Assert.StartsWith($"共 {count} 起", opened.Text(".pager span"), StringComparison.Ordinal);
        }
    }

    private async Task<decimal> ReceivedAsync()
    {
        await using var db = app.NewContext();
        var values = await new DisputeFigures(db).ValuesAsync(new FigurePeriod(2026, TestDatabase.Today), null, default);
        return values["disputes.received"];
    }

    private async Task<Guid> GridAsync(string name)
    {
        await using var db = app.NewContext();
        return await db.Township<Grid>().Where(g => g.Name == name).Select(g => g.Id).SingleAsync();
    }
}
