using System.Net;
using AngleSharp.Html.Dom;
using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;
using static Biandangou.Tests.Disputes.DisputeRecords;

namespace Biandangou.Tests.Disputes;

/// <summary>Rows of parties, limits by source, meetings, and cases that may be the same.</summary>
public sealed class DisputeFormPagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string New = $"{Ledger}/new";

    [Fact]
    public async Task Another_row_of_parties_keeps_everything_typed_and_stores_nothing()
    {
        using var client = await app.SignInAsync("village01");
        var before = await CountAsync();

        var more = await client.SubmitAsync(await client.PageAsync(New), [.. Typed("三个人"), ("DueOn", "不久"), ("add", "party")]);
        var page = await more.PageAsync();
        var taken = await client.SubmitAsync(page, ("DueOn", ""), ("Parties[2].Name", "示例丙"), ("Parties[2].Role", "Other"));

        Assert.Equal(HttpStatusCode.OK, more.StatusCode);
        Assert.Equal(("三个人", "三个人的甲", "不久", ""),
            (page.Value("Title"), page.Value("Parties_0__Name"), page.Value("DueOn"), page.Value("Parties_2__Name")));
        Assert.Empty(page.QuerySelectorAll(".err-sum, .field.err"));
        Assert.Equal(before + 1, await CountAsync());
        var stored = await StoredAsync(taken);
        Assert.Equal(["三个人的甲", "三个人的乙", "示例丙"], stored.PartyList.OrderBy(p => p.Position).Select(p => p.Name));
        Assert.Equal([PartyRole.Applicant, PartyRole.Respondent, PartyRole.Other],
            stored.PartyList.OrderBy(p => p.Position).Select(p => p.Role));
    }

    [Theory]
    [InlineData("Parties[0].Name", "", "请填写当事人姓名")]
    [InlineData("Parties[0].Phone", "138000012341380000123", "联系电话不能超过 20 个字")]
    [InlineData("KindId", "", "请选择纠纷类型")]
    [InlineData("KindId", "11111111-1111-1111-1111-111111111111", "这个类型已停用，请另选类型。")]
    [InlineData("SeminarId", "11111111-1111-1111-1111-111111111111", "请选择列出的座谈会或动员会")]
    [InlineData("ReceivedOn", "2001-01-01", "示例一村自2022年1月1日设立，日期不能早于这一天。")]
    [InlineData("DueOn", "2026-12-24", "来源为“群众来访”的期限不能超过 30 天（2026年12月23日），需要更长的，登记后办理延期。")]
    public async Task What_is_wrong_is_said_at_its_field_and_nothing_is_stored(string field, string text, string message)
    {
        using var client = await app.SignInAsync("village01");
        var before = await CountAsync();

        var response = await client.SubmitAsync(await client.PageAsync(New), [.. Typed("填错的"), ("Parties[1].Name", ""), (field, text)]);
        var page = await response.PageAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Equal(message, page.QuerySelector($"[data-valmsg-for='{field}']")?.TextContent ?? page.Text(".err-sum li"));
        Assert.Equal("填错的", page.Value("Title"));
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task Without_script_the_form_lists_the_grids_of_the_village_when_asked_and_stores_nothing()
    {
        using var client = await app.SignInAsync("staff");
        var page = await client.PageAsync($"{Ledger}/new");
        var village = page.QuerySelectorAll("#VillageId option").Single(o => o.TextContent == "示例二村").GetAttribute("value");

        var answer = await client.SubmitAsync(page, ("Title", "半途的案件"), ("VillageId", village), ("add", "choices"));
        var shown = await answer.PageAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(110, page.QuerySelectorAll("#GridId option").Length);
        Assert.NotEmpty(shown.QuerySelectorAll("#GridId option:not([value=''])"));
        Assert.All(shown.QuerySelectorAll("#GridId option:not([value=''])"), o => Assert.StartsWith(
            "示例二村", o.TextContent, StringComparison.Ordinal));
        Assert.Equal(("半途的案件", ""), (shown.Value("Title"), shown.Text(".err-sum")));
        Assert.Equal(page.QuerySelectorAll("[data-row]").Filled().Count, shown.QuerySelectorAll("[data-row]").Length);
    }

    [Fact]
    public async Task A_petition_has_the_longer_limit_of_its_source()
    {
        using var client = await app.SignInAsync("village01");

        var empty = await client.SubmitAsync(await client.PageAsync(New), [.. Typed("信访来的"), ("Source", "Petition")]);
        var full = await client.SubmitAsync(await client.PageAsync(New),
            [.. Typed("信访满期"), ("Source", "Petition"), ("DueOn", "2027-01-22")]);

        Assert.Equal(new DateOnly(2027, 1, 22), (await StoredAsync(empty)).DueOn);
        Assert.Equal(new DateOnly(2027, 1, 22), (await StoredAsync(full)).DueOn);
    }

    [Fact]
    public async Task Changing_the_source_later_gives_no_longer_limit_than_its_rule()
    {
        using var client = await app.SignInAsync("village01");
        var path = (await client.SubmitAsync(await client.PageAsync(New), Typed("改来源"))).Headers.Location!.ToString();

        var refused = await client.SubmitAsync(await client.PageAsync($"{path}/edit"), ("Source", "Petition"), ("DueOn", "2027-02-01"));
        var allowed = await client.SubmitAsync(await client.PageAsync($"{path}/edit"), ("Source", "Petition"), ("DueOn", "2027-01-22"));

        Assert.StartsWith("来源为“信访转办”的期限不能超过 60 天", (await refused.PageAsync()).Message("DueOn"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, allowed.StatusCode);
    }

    [Fact]
    public async Task A_meeting_fills_in_its_village_day_and_source_and_stays_with_the_case()
    {
        var meeting = await AddMeetingAsync("示例一村", new DateOnly(2026, 11, 12));
        using var staff = await app.SignInAsync("staff");
        using var grid = await app.SignInAsync("grid001");

        var page = await staff.PageAsync($"{New}?seminar={meeting.Id}");
        var taken = await staff.SubmitAsync(page, [.. Typed("会上收集").Where(t => t.Name != "Source")]);
        var elsewhere = await staff.SubmitAsync(
            page, [.. Typed("别的村").Where(t => t.Name != "Source"), ("VillageId", Option(page, "VillageId", "示例三村"))]);
        var early = await staff.SubmitAsync(page, [.. Typed("会前").Where(t => t.Name != "Source"), ("ReceivedOn", "2026-11-11")]);
        var foreign = await grid.PageAsync($"{New}?seminar={meeting.Id}");

        Assert.Equal(("示例一村", "2026-11-12", "座谈会收集"), (Chosen(page, "VillageId"), page.Value("ReceivedOn"), Chosen(page, "Source")));
        Assert.Equal((meeting.Id, DisputeSource.Seminar), ((await StoredAsync(taken)).SeminarId, (await StoredAsync(taken)).Source));
        Assert.Equal("这次法治建设座谈会在示例一村召开，与所选村（场）不一致", (await elsewhere.PageAsync()).Message("SeminarId"));
        Assert.Equal("收理日期不能早于会议召开日期（2026年11月12日）", (await early.PageAsync()).Message("ReceivedOn"));
        Assert.DoesNotContain("2026年11月12日", foreign.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_that_may_be_the_same_is_shown_before_saving_and_the_tick_saves()
    {
        using var client = await app.SignInAsync("village01");
        var first = await client.SubmitAsync(await client.PageAsync(New), [.. Typed("院墙"), ("Parties[0].Name", "示例 丁")]);
        var number = (await StoredAsync(first)).Number;
        var before = await CountAsync();

        var page = await client.PageAsync(New);
        var asked = await client.SubmitAsync(page, [.. Typed("又一起院墙"), ("Parties[0].Name", "示例丁"), ("ReceivedOn", "2026-09-01")]);
        var shown = await asked.PageAsync();
        var unticked = await client.SubmitAsync(shown);
        var blind = await client.SubmitAsync(page, [.. Typed("盲勾"), ("Parties[0].Name", "示例丁"), ("IsOther", "true")]);
        Assert.Equal(before, await CountAsync());
        (string, string?)[] tick = [("IsOther", "true")];
        var saved = await Task.WhenAll(client.SubmitAsync(shown, tick), client.SubmitAsync(shown, tick));

        Assert.All([asked, unticked, blind], r => Assert.Equal(HttpStatusCode.UnprocessableEntity, r.StatusCode));
        Assert.Contains(number, shown.Text("[aria-labelledby=like-title]"), StringComparison.Ordinal);
        Assert.Contains("院墙", shown.Text("[aria-labelledby=like-title] tbody"), StringComparison.Ordinal);
        Assert.Equal("又一起院墙", shown.Value("Title"));
        Assert.All(saved, r => Assert.Equal(HttpStatusCode.Redirect, r.StatusCode));
        Assert.Equal(before + 1, await CountAsync());
    }

    [Fact]
    public async Task A_like_case_of_others_is_counted_but_not_told()
    {
        using var village = await app.SignInAsync("village01");
        await village.SubmitAsync(await village.PageAsync(New), [.. Typed("村里已登记的事"), ("Parties[0].Name", "示例戊")]);
        using var grid = await app.SignInAsync("grid001");

        var page = await (await grid.SubmitAsync(await grid.PageAsync(New), [.. Typed("网格再报"), ("Parties[0].Name", "示例戊")])).PageAsync();

        Assert.Contains("有 1 起，由村（场）办理", page.Text("[aria-labelledby=like-title]"), StringComparison.Ordinal);
        Assert.DoesNotContain("村里已登记的事", page.Body!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deleted_or_long_past_case_or_one_of_another_village_is_not_the_same()
    {
        using var staff = await app.SignInAsync("staff");
        async Task<IHtmlDocument> TakeInAsync(string village, string day) => await (await StoreAsync(village, day)).PageAsync();
        async Task<HttpResponseMessage> StoreAsync(string village, string day)
        {
            var page = await staff.PageAsync(New);
            return await staff.SubmitAsync(page, [.. Typed("老事"), ("Parties[0].Name", "示例己"), ("Parties[1].Name", ""),
                ("VillageId", Option(page, "VillageId", village)), ("ReceivedOn", day), ("DueOn", "")]);
        }

        var old = await StoreAsync("示例四村", "2026-08-01");
        Assert.Equal(HttpStatusCode.Redirect, old.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await StoreAsync("示例五村", "2026-08-02")).StatusCode);
        Assert.NotEmpty((await TakeInAsync("示例四村", "2026-10-30")).QuerySelectorAll("[aria-labelledby=like-title]"));
        Assert.Equal(HttpStatusCode.Redirect, (await StoreAsync("示例四村", "2026-10-31")).StatusCode);
        await staff.SubmitAsync(await staff.PageAsync($"{old.Headers.Location}/delete"), ("Reason", "误登记"));
        var like = await TakeInAsync("示例四村", "2026-08-03");
        Assert.Contains("2026年10月31日", like.Text("[aria-labelledby=like-title]"), StringComparison.Ordinal);
        Assert.DoesNotContain("2026年8月1日", like.Text("[aria-labelledby=like-title]"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await StoreAsync("示例四村", "2026-05-03")).StatusCode);
    }

    [Fact]
    public async Task An_identity_number_is_asked_only_where_the_setting_allows_and_kept_encrypted_until_replaced()
    {
        using var staff = await app.SignInAsync("staff");
        Assert.Null((await staff.PageAsync(New)).GetElementById("Parties_0__IdentityNumber"));
        await staff.SubmitAsync(await staff.PageAsync($"{Ledger}/settings/edit"), ("KeepsIdentityNumbers", "true"));
        using var client = await app.SignInAsync("village01");

        var wrong = await client.SubmitAsync(await client.PageAsync(New),
            [.. Typed("有证件"), ("Parties[0].IdentityNumber", "11010519491231002Y")]);
        var taken = await client.SubmitAsync(await client.PageAsync(New),
            [.. Typed("有证件"), ("Parties[0].IdentityNumber", "11010519491231002X")]);
        var path = taken.Headers.Location!.ToString();
        var cipher = (await StoredAsync(taken)).PartyList.Single(p => p.Position == 1).IdentityCipher;
        var edit = await client.PageAsync($"{path}/edit");
        await client.SubmitAsync(edit, ("Title", "改个事项"));
        var kept = (await StoredAsync(taken)).PartyList.Single(p => p.Position == 1).IdentityCipher;
        await client.SubmitAsync(await client.PageAsync($"{path}/edit"), ("Parties[0].DropIdentity", "true"));

        Assert.NotEqual("", (await wrong.PageAsync()).Message("Parties_0__IdentityNumber"));
        Assert.NotNull(cipher);
        Assert.DoesNotContain("11010519491231002X", cipher, StringComparison.Ordinal);
        Assert.DoesNotContain("11010519491231002X", edit.Body!.InnerHtml, StringComparison.Ordinal);
        Assert.Equal(cipher, kept);
        Assert.Null((await StoredAsync(taken)).PartyList.Single(p => p.Position == 1).IdentityCipher);
        await staff.SubmitAsync(await staff.PageAsync($"{Ledger}/settings/edit"), ("KeepsIdentityNumbers", "false"));
    }

    [Fact]
    public async Task An_identity_number_never_goes_to_another_name()
    {
        using var staff = await app.SignInAsync("staff");
        await staff.SubmitAsync(await staff.PageAsync($"{Ledger}/settings/edit"), ("KeepsIdentityNumbers", "true"));
        using var client = await app.SignInAsync("village01");
        var taken = await client.SubmitAsync(await client.PageAsync(New),
            [.. Typed("换了人"), ("Parties[0].IdentityNumber", "11010519491231002X")]);
        var path = $"{taken.Headers.Location}/edit";
        var cipher = await CipherAsync(taken, 1);

        var silent = await client.SubmitAsync(await client.PageAsync(path), ("Parties[0].Name", "示例换人"));
        var refused = await silent.PageAsync();
        var spaced = await client.SubmitAsync(await client.PageAsync(path), ("Parties[0].Name", " 换了人 的甲 "));
        var swapped = await client.SubmitAsync(await client.PageAsync(path), ("Parties[0].Name", "换了人的乙"), ("Parties[1].Name", "换了人的甲"));
        Assert.Equal((null, cipher), (await CipherAsync(swapped, 1), await CipherAsync(swapped, 2)));
        var dropped = await client.SubmitAsync(await client.PageAsync(path), ("Parties[1].Name", "示例换人"),
            ("Parties[1].DropIdentity", "true"));

        Assert.NotNull(cipher);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.StatusCode);
        Assert.StartsWith("姓名改了，原来登记的身份证号码不能留给另一个人。", refused.Message("Parties_0__Name"), StringComparison.Ordinal);
        Assert.Equal("示例换人", refused.Value("Parties_0__Name"));
        Assert.Equal(HttpStatusCode.Redirect, spaced.StatusCode);
        Assert.Null(await CipherAsync(dropped, 2));
        await staff.SubmitAsync(await staff.PageAsync($"{Ledger}/settings/edit"), ("KeepsIdentityNumbers", "false"));
    }

    [Fact]
    public async Task Mine_after_a_conflict_takes_no_number_of_theirs_and_a_number_is_struck_out_after_the_setting_went()
    {
        using var staff = await app.SignInAsync("staff");
        await staff.SubmitAsync(await staff.PageAsync($"{Ledger}/settings/edit"), ("KeepsIdentityNumbers", "true"));
        using var client = await app.SignInAsync("village01");
        var taken = await client.SubmitAsync(await client.PageAsync(New), Typed("各改各的"));
        var path = $"{taken.Headers.Location}/edit";
        var mine = await client.PageAsync(path);
        await client.SubmitAsync(await client.PageAsync(path), ("Parties[1].Name", "示例后来人"),
            ("Parties[1].IdentityNumber", "11010519491231002X"));

        var conflict = await client.SubmitAsync(mine, ("Title", "以我的为准"));
        var asked = await client.SubmitAsync(await conflict.PageAsync());
        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.UnprocessableEntity), (conflict.StatusCode, asked.StatusCode));
        Assert.NotNull(await CipherAsync(taken, 2));

        await staff.SubmitAsync(await staff.PageAsync($"{Ledger}/settings/edit"), ("KeepsIdentityNumbers", "false"));
        var off = await client.PageAsync(path);
        Assert.Null(off.GetElementById("Parties_1__IdentityNumber"));
        Assert.NotNull(off.GetElementById("Parties_1__DropIdentity"));
        Assert.Contains("以前登记的仍加密保存", (await client.PageAsync($"{Ledger}/notice")).Body!.TextContent, StringComparison.Ordinal);
        var saved = await client.SubmitAsync(await asked.PageAsync(), ("Parties[1].DropIdentity", "true"));
        Assert.Equal("各改各的的乙", (await StoredAsync(saved)).PartyList.Single(p => p.Position == 2).Name);
        Assert.Null(await CipherAsync(saved, 2));
    }

    [Fact]
    public async Task Of_many_edits_at_once_one_wins_and_none_overwrites_another()
    {
        using var staff = await app.SignInAsync("staff");
        var taken = await staff.SubmitAsync(await staff.PageAsync(New),
            [.. Typed("众人修改"), ("VillageId", Option(await staff.PageAsync(New), "VillageId", "示例六村"))]);
        var pages = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => staff.PageAsync($"{taken.Headers.Location}/edit")));

        var answers = await Task.WhenAll(pages.Select(
            (page, i) => staff.SubmitAsync(page, ("Title", $"第{i}人改的"), ("Parties[1].Name", $"第{i}人"))));

        var winner = Assert.Single(answers.Index(), a => a.Item.StatusCode == HttpStatusCode.Redirect).Index;
        Assert.All(answers.Index().Where(a => a.Index != winner), a => Assert.Equal(HttpStatusCode.Conflict, a.Item.StatusCode));
        var stored = await StoredAsync(taken);
        Assert.Equal(($"第{winner}人改的", $"第{winner}人"), (stored.Title, stored.PartyList.Single(p => p.Position == 2).Name));
        var lost = await answers[winner == 0 ? 1 : 0].PageAsync();
        Assert.Contains($"第{winner}人", lost.Text(".conflict table"), StringComparison.Ordinal);
    }

    private async Task<string?> CipherAsync(HttpResponseMessage taken, int position) =>
        (await StoredAsync(taken)).PartyList.Single(p => p.Position == position).IdentityCipher;

    private async Task<Dispute> StoredAsync(HttpResponseMessage taken)
    {
        Assert.True(taken.StatusCode == HttpStatusCode.Redirect, (await taken.PageAsync()).Text(".err-sum"));
        var id = Guid.Parse(taken.Headers.Location!.ToString().Split('/')[^1]);
        await using var db = app.NewContext();
        return await db.Township<Dispute>().Include(d => d.PartyList).SingleAsync(d => d.Id == id);
    }

    private async Task<Seminar> AddMeetingAsync(string village, DateOnly day)
    {
        await using var db = app.NewContext();
        var id = await db.Township<Village>().Where(v => v.Name == village).Select(v => v.Id).SingleAsync();
        var meeting = new Seminar(new SeminarDetails(SeminarKind.Seminar, id, day, "村部", "示例甲", null, 20, "收集积案", null),
            TestDatabase.Today);
        db.Add(meeting);
        await db.SaveChangesAsync();
        return meeting;
    }

    private async Task<int> CountAsync()
    {
        await using var db = app.NewContext();
        return await db.Township<Dispute>().CountAsync();
    }
}
