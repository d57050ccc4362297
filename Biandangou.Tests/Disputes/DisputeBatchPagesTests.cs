using System.Net;
using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;
using static Biandangou.Tests.Disputes.DisputeRecords;

namespace Biandangou.Tests.Disputes;

public sealed class DisputeBatchPagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Batch = $"{Ledger}/batch";

    [Fact]
    public async Task A_list_is_taken_in_under_consecutive_numbers_and_solved_where_it_says_so()
    {
        using var client = await app.SignInAsync("village01");
        var meeting = await AddMeetingAsync();
        var page = await client.PageAsync($"{Batch}?seminar={meeting}");

        var response = await client.SubmitAsync(
            page,
            [.. Row(0, "会上甲、会上乙", "田埂争议"), ("Rows[0].Phone", "13800005678"), .. Row(3, "会上丙", "滴水争议"), ("Rows[3].OnTheSpot", "true"),
                ("Rows[3].Result", "当场说和。"), ("Rows[3].Amount", "200")]);
        var list = await client.PageAsync(response.Headers.Location!.ToString());

        Assert.Equal(8, page.QuerySelectorAll("[data-row]").Length);
        await using var db = app.NewContext();
        var taken = await db.Township<Dispute>().Include(d => d.PartyList).Include(d => d.Resolutions).Where(d => d.SeminarId == meeting)
            .OrderBy(d => d.NumberSequence).ToListAsync();
        Assert.Equal(["田埂争议", "滴水争议"], taken.Select(d => d.Title));
        Assert.Equal(taken[0].NumberSequence + 1, taken[1].NumberSequence);
        Assert.Equal($"已登记 2 起案件（{taken[0].Number}至{taken[1].Number}），其中现场化解 1 起。", list.Text(".flash p"));
        Assert.Equal([("会上甲", "13800005678"), ("会上乙", null)], taken[0].PartyList.OrderBy(p => p.Position).Select(p => (p.Name, p.Phone)));
        Assert.Equal((DisputeStatus.Open, DisputeSource.Seminar, new DateOnly(2026, 11, 13)),
            (taken[0].Status, taken[0].Source, taken[0].ReceivedOn));
        var resolution = Assert.Single(taken[1].Resolutions);
        Assert.Equal((ResolutionMethod.OnTheSpot, "当场说和。", 200m, meeting),
            (resolution.Method, resolution.Result, resolution.Amount, resolution.SeminarId));
    }

    [Fact]
    public async Task A_chosen_meeting_says_the_village_and_the_source_that_were_left_open()
    {
        using var client = await app.SignInAsync("staff");
        var meeting = await AddMeetingAsync();
        (string, string?)[] typed = [("SeminarId", $"{meeting}"), ("VillageId", ""), ("Source", ""), ("ReceivedOn", "2026-11-14")];

        var response = await client.SubmitAsync(await client.PageAsync(Batch), [.. typed, .. Row(0, "随会甲", "随会一")]);
        var single = await client.SubmitAsync(
            await client.PageAsync($"{Ledger}/new"), [.. Typed("随会二"), .. typed, ("Parties[0].Name", "随会乙")]);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, single.StatusCode);
        await using var db = app.NewContext();
        var taken = await db.Township<Dispute>().Include(d => d.Village).Where(d => d.SeminarId == meeting).ToListAsync();
        Assert.Equal(2, taken.Count);
        Assert.All(taken, d => Assert.Equal(("示例一村", DisputeSource.Seminar), (d.Village!.Name, d.Source)));
    }

    [Fact]
    public async Task A_list_sent_twice_makes_no_second_set()
    {
        using var client = await app.SignInAsync("village01");
        var page = await client.PageAsync(Batch);
        (string, string?)[] typed = [("Source", "WalkIn"), .. Row(0, "两次甲", "两次一"), .. Row(1, "两次乙", "两次二")];

        var answers = await Task.WhenAll(client.SubmitAsync(page, typed), client.SubmitAsync(page, typed));
        var later = await client.SubmitAsync(page, typed);
        var more = await client.SubmitAsync(page, [.. typed, .. Row(2, "两次丙", "两次三")]);

        Assert.All(answers.Append(later), r => Assert.Equal(HttpStatusCode.Redirect, r.StatusCode));
        Assert.Equal("这一行已经登记过，请清空这一行再提交", (await more.PageAsync()).Message("Rows_0__Title"));
        Assert.Equal(2, await CountAsync("两次"));
    }

    [Theory]
    [InlineData("Rows[1].Names", " ", "请填写当事人")]
    [InlineData("Rows[1].KindId", "", "请选择类型")]
    [InlineData("Rows[1].KindId", "11111111-1111-1111-1111-111111111111", "这个类型已停用，请另选类型。")]
    [InlineData("Rows[1].Title", "", "请填写事项")]
    [InlineData("Rows[1].Description", "", "请填写情况")]
    [InlineData("Rows[1].Amount", "三百", "金额“三百”填写不正确，应为数字，例如 1200 或 1.5")]
    [InlineData("Rows[1].Result", "说和了", "", "Rows[1].OnTheSpot")]
    [InlineData("Rows[1].OnTheSpot", "true", "现场化解的，请填写结果", "Rows[1].Result")]
    [InlineData("ReceivedOn", "2026-11-24", "收理日期不能晚于今天（2026年11月23日）。")]
    [InlineData("ReceivedOn", "", "请填写收理日期")]
    [InlineData("Source", "", "请选择来源")]
    public async Task One_wrong_row_stores_none_and_is_told_at_its_field(string field, string text, string message, string? at = null)
    {
        using var client = await app.SignInAsync("village01");

        var response = await client.SubmitAsync(
            await client.PageAsync(Batch), [("Source", "WalkIn"), .. Row(0, "全或无甲", "全或无一"), .. Row(1, "全或无乙", "全或无二"), (field, text)]);
        var page = await response.PageAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        var told = page.QuerySelector($"[data-valmsg-for='{at ?? field}']")!.TextContent;
        Assert.True(message.Length == 0 ? told.Length > 0 : told == message, told);
        Assert.Equal(("全或无甲", "全或无一"), (page.Value("Rows_0__Names"), page.Value("Rows_0__Title")));
        Assert.Equal(0, await CountAsync("全或无"));
    }

    [Fact]
    public async Task An_empty_list_is_refused_and_more_rows_keep_what_was_typed()
    {
        using var client = await app.SignInAsync("village01");

        var empty = await client.SubmitAsync(await client.PageAsync(Batch), ("Source", "WalkIn"));
        var more = await client.SubmitAsync(await client.PageAsync(Batch), [.. Row(7, "第八甲", "第八起"), ("add", "row")]);
        var page = await more.PageAsync();

        Assert.Equal("请至少填写一行", (await empty.PageAsync()).Message("Rows_0__Names"));
        Assert.Equal((HttpStatusCode.OK, 12, "第八起"),
            (more.StatusCode, page.QuerySelectorAll("[data-row]").Length, page.Value("Rows_7__Title")));
        Assert.Empty(page.QuerySelectorAll(".err-sum"));
    }

    [Fact]
    public async Task A_row_that_may_be_the_same_is_asked_about_before_any_is_stored()
    {
        using var client = await app.SignInAsync("village01");
        await client.SubmitAsync(await client.PageAsync(Batch), [("Source", "WalkIn"), .. Row(0, "问过甲", "先登记的")]);

        var asked = await client.SubmitAsync(await client.PageAsync(Batch),
            [("Source", "WalkIn"), .. Row(0, "没登记过的人", "问过新"), .. Row(1, "问过甲", "问过旧")]);
        var page = await asked.PageAsync();
        Assert.Equal(0, await CountAsync("问过"));
        var saved = await client.SubmitAsync(page, ("Rows[1].IsOther", "true"));

        Assert.Equal("同一当事人近期已有案件，请先核对是不是同一件", page.Message("Rows_1__IsOther"));
        Assert.Contains("先登记的", page.Text("[data-like]"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal(2, await CountAsync("问过"));
    }

    [Fact]
    public async Task A_grid_officer_lists_cases_of_the_own_grid_but_closes_none()
    {
        using var client = await app.SignInAsync("grid001");
        var page = await client.PageAsync(Batch);

        var solved = await client.SubmitAsync(page, [.. Row(0, "网格甲", "网格列的"), ("Rows[0].OnTheSpot", "true"), ("Rows[0].Result", "说和")]);
        var taken = await client.SubmitAsync(page, Row(0, "网格甲", "网格列的"));

        Assert.Equal(("示例一村第一网格", "网格员上报"), (Chosen(page, "GridId"), Chosen(page, "Source")));
        Assert.Null(page.GetElementById("Rows_0__OnTheSpot"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, solved.StatusCode);
        Assert.Contains("您的账号不能登记化解结果", (await solved.PageAsync()).Text(".err-sum"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
    }

    [Fact]
    public async Task Another_village_cannot_be_listed_for()
    {
        using var client = await app.SignInAsync("village01");
        await using var db = app.NewContext();
        var other = await db.Township<Village>().Where(v => v.Name == "示例二村").Select(v => v.Id).SingleAsync();

        var response = await client.SubmitAsync(
            await client.PageAsync(Batch), [("Source", "WalkIn"), .. Row(0, "越界甲", "越界"), ("VillageId", other.ToString())]);

        Assert.Equal("请选择村（场）", (await response.PageAsync()).Message("VillageId"));
        Assert.Equal(0, await CountAsync("越界"));
    }

    private static (string, string?)[] Row(int place, string names, string title) =>
    [
        ($"Rows[{place}].Names", names), ($"Rows[{place}].KindId", DisputeKind.IdOf(DisputeType.Neighbours).ToString()),
        ($"Rows[{place}].Title", title),
        ($"Rows[{place}].Description", "会上提出。"),
    ];

    private async Task<Guid> AddMeetingAsync()
    {
        await using var db = app.NewContext();
        var village = await db.Township<Village>().Where(v => v.Name == "示例一村").Select(v => v.Id).SingleAsync();
        var meeting = new Seminar(new SeminarDetails(
            SeminarKind.Seminar, village, new DateOnly(2026, 11, 13), "村部", "示例甲", null, 20, "收集积案", null), TestDatabase.Today);
        db.Add(meeting);
        await db.SaveChangesAsync();
        return meeting.Id;
    }

    private async Task<int> CountAsync(string title)
    {
        await using var db = app.NewContext();
        return await db.Township<Dispute>().CountAsync(d => d.Title.StartsWith(title));
    }
}
