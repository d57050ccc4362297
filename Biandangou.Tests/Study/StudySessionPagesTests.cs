using System.Net;
using AngleSharp.Html.Dom;
using Biandangou.Data.Common.Figures;
using Biandangou.Data.Study;
using Biandangou.Domain.Organisation;
using Biandangou.Domain.Study;
using static Biandangou.Tests.Study.StudyRecords;

namespace Biandangou.Tests.Study;

public sealed class StudySessionPagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Ledger = "/study/sessions";

    [Fact]
    public async Task Another_villages_session_does_not_exist_for_a_village()
    {
        var other = await OfVillageAsync(order: 2);
        using var client = await app.SignInAsync("village01");

        foreach (var path in new[] { $"{Ledger}/{other.Id}", $"{Ledger}/{other.Id}/edit", $"{Ledger}/{other.Id}/delete",
            $"{Ledger}/new?like={other.Id}" })
            Assert.Equal(HttpStatusCode.NotFound, await client.StatusAsync(path));
        var form = PortalPages.Values((IHtmlFormElement)(await client.PageAsync($"{Ledger}/new")).QuerySelector("main form")!);
        Assert.Equal(HttpStatusCode.NotFound, (await client.SubmitAsync($"{Ledger}/{other.Id}/edit", form)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.SubmitAsync($"{Ledger}/{other.Id}/delete", form, ("Reason", "试试"))).StatusCode);
    }

    [Fact]
    public async Task A_village_cannot_record_for_another_village()
    {
        var (before, other) = (await CountAsync(), (await OfVillageAsync(order: 2)).VillageId);
        using var client = await app.SignInAsync("village01");

        var response = await client.SubmitAsync(await client.PageAsync($"{Ledger}/new"), [.. Typed("越权"), ("VillageId", other.ToString())]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Equal("请选择村（场）", (await response.PageAsync()).Message("VillageId"));
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task A_village_starts_with_its_own_training_of_today_and_the_pattern_of_the_last()
    {
        using var client = await app.SignInAsync("village01");

        var page = await client.PageAsync($"{Ledger}/new");
        var filled = await client.PageAsync(page.QuerySelector("aside a[href*='like=']")!.GetAttribute("href")!);
        var earlier = await client.PageAsync($"{Ledger}/new?kind=VillageTraining&month=2026-03");

        Assert.Equal(("村（场）每月法律知识培训", "2026-11-23", "示例一村"), (Chosen(page, "KindId"), page.Value("On"), Chosen(page, "VillageId")));
        Assert.DoesNotContain("党委理论学习中心组", ((IHtmlSelectElement)page.GetElementById("KindId")!).Options.Select(o => o.Text));
        Assert.NotEqual("", filled.Value("Topic"));
        Assert.Equal(("2026-11-23", ""), (filled.Value("On"), filled.Value("Attended")));
        Assert.Equal("", earlier.Value("On"));
    }

    [Fact]
    public async Task An_invalid_post_shows_the_message_at_its_field_and_keeps_the_text()
    {
        using var client = await app.SignInAsync("village01");

        var response = await client.SubmitAsync(
            await client.PageAsync($"{Ledger}/new"), [.. Typed("人数不对"), ("ShouldAttend", "10"), ("Attended", "11"), ("Notes", "请<保>留")]);
        var page = await response.PageAsync();
        var unreadable = await client.SubmitAsync(page, ("Attended", "十一"), ("Speaker", ""));
        var again = await unreadable.PageAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Equal("参训人数（11）不能多于应到人数（10）。", page.Message("Attended"));
        Assert.StartsWith("错误：", page.Title, StringComparison.Ordinal);
        Assert.Equal(("人数不对", "11", "请<保>留"), (page.Value("Topic"), page.Value("Attended"), page.Value("Notes").TrimStart('\n')));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unreadable.StatusCode);
        Assert.Equal(("请填写主讲人", "十一"), (again.Message("Speaker"), again.Value("Attended")));
        Assert.NotEqual("", again.Message("Attended"));
    }

    [Fact]
    public async Task Staff_must_name_the_village_of_a_monthly_training()
    {
        using var client = await app.SignInAsync("staff");

        var response = await client.SubmitAsync(await client.PageAsync($"{Ledger}/new?kind=VillageTraining"), Typed("哪个村"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Equal("每月法律知识培训须选择村（场）。", (await response.PageAsync()).Message("VillageId"));
    }

    [Fact]
    public async Task A_recorded_session_reads_back()
    {
        using var client = await app.SignInAsync("village01");

        var response = await client.SubmitAsync(
            await client.PageAsync($"{Ledger}/new"),
            [.. Typed("读回主题"), ("Hours", "1.5"), ("HasDiscussion", "true"), ("Notes", "第一行\n第二行")]);
        var page = await client.PageAsync(response.Headers.Location!.ToString());
        var list = await client.PageAsync($"{Ledger}?q=读回主题");

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal("已登记示例一村11月法律知识培训。", page.Text(".flash p"));
        Assert.Equal("读回主题", page.Text("h1"));
        var facts = page.Text(".facts");
        Assert.All(["村（场）每月法律知识培训", "1.5 学时", "21 人次", "示例律师甲（驻村律师）", "第一行 第二行"], fact => Assert.Contains(
            fact, facts, StringComparison.Ordinal));
        Assert.Single(list.QuerySelectorAll("tbody tr"));
        Assert.Contains("合计（1 场） 21", list.Text("tfoot"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sending_the_same_form_twice_makes_one_record()
    {
        using var client = await app.SignInAsync("village01");
        var form = await client.PageAsync($"{Ledger}/new");
        var first = await client.SubmitAsync(form, Typed("双击"));
        var count = await CountAsync();

        var second = await client.SubmitAsync(form, Typed("双击"));
        var changed = await client.SubmitAsync(form, Typed("改过再发"));
        var page = await changed.PageAsync();

        Assert.Equal(first.Headers.Location, second.Headers.Location);
        Assert.Equal(HttpStatusCode.Conflict, changed.StatusCode);
        Assert.Equal("改过再发", page.Value("Topic"));
        Assert.Equal(first.Headers.Location!.ToString(), page.QuerySelector(".note.warn a")!.GetAttribute("href"));
        Assert.Equal(count, await CountAsync());
        Assert.Equal(HttpStatusCode.Redirect, (await client.SubmitAsync(page)).StatusCode);
        Assert.Equal(count + 1, await CountAsync());
    }

    [Fact]
    public async Task A_stale_edit_shows_both_sides_and_keeps_the_text()
    {
        var record = await OfVillageAsync(order: 1);
        using var village = await app.SignInAsync("village01");
        using var staff = await app.SignInAsync("staff");
        var stale = await village.PageAsync($"{Ledger}/{record.Id}/edit");
        Assert.Equal(HttpStatusCode.Redirect, (await staff
            .SubmitAsync(await staff.PageAsync($"{Ledger}/{record.Id}/edit"), ("Place", "镇里改的"))).StatusCode);

        var response = await village.SubmitAsync(stale, ("Place", "村里改的"));
        var page = await response.PageAsync();

        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        Assert.Equal(["地点", "村里改的", "镇里改的"], page.QuerySelectorAll(".conflict tbody td").Select(td => td.TextContent));
        Assert.Equal("村里改的", page.Value("Place"));
        Assert.Equal(HttpStatusCode.Redirect, (await village.SubmitAsync(page)).StatusCode);
        Assert.Contains("村里改的", (await village.PageAsync($"{Ledger}/{record.Id}")).Text(".facts"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deleting_needs_a_reason_and_takes_the_record_out_of_list_and_figure()
    {
        var today = TestDatabase.Today;
        var record = await app.Database.SessionAsync((await OfVillageAsync(order: 1)).VillageId, Details(today, topic: "待删除"));
        var before = await FigureAsync();
        using var client = await app.SignInAsync("village01");

        var refused = await client.SubmitAsync(await client.PageAsync($"{Ledger}/{record.Id}/delete"), ("Reason", " "));
        var deleted = await client.SubmitAsync(await client.PageAsync($"{Ledger}/{record.Id}/delete"), ("Reason", "重复登记"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal("请填写删除原因。", (await refused.PageAsync()).Text(".err-sum li"));
        Assert.Equal((HttpStatusCode.Redirect, Ledger), (deleted.StatusCode, deleted.Headers.Location!.ToString()));
        Assert.Equal(HttpStatusCode.NotFound, await client.StatusAsync($"{Ledger}/{record.Id}"));
        Assert.Empty((await client.PageAsync($"{Ledger}?q=待删除")).QuerySelectorAll("tbody tr"));
        Assert.Equal(before - 1, await FigureAsync());
    }

    [Theory]
    [InlineData("?year=abc&month=99&village=x&kind=99&page=-3", "")]
    [InlineData("?year=all&page=99999999", "?year=all")]
    [InlineData("?year=2026&month=3&village=township&kind=CadreTraining&q=%25_'%22",
        "?year=2026&month=3&village=township&kind=CadreTraining&q=无此主题")]
    [InlineData("/new?kind=99&village=1&month=2026-13&like=x", "/new")]
    public async Task What_an_address_says_wrongly_is_left_out(string rest, string read)
    {
        using var client = await app.SignInAsync("staff");

        Assert.Equal(Shown(await client.PageAsync(Ledger + read)), Shown(await client.PageAsync(Ledger + rest)));

        static string Shown(IHtmlDocument page) => $"{page.Text(".page-head")} "
            + string.Join('|', page.QuerySelectorAll("main select").Cast<IHtmlSelectElement>().Select(s => s.Value).Filled());
    }

    private static (string, string?)[] Typed(string topic) =>
        [("Topic", topic), ("Speaker", "示例律师甲"), ("SpeakerKind", "Lawyer"), ("ShouldAttend", "30"), ("Attended", "21")];

    private static string Chosen(IHtmlDocument page, string id) =>
        ((IHtmlSelectElement)page.GetElementById(id)!).SelectedOptions.Single().Text;

    private async Task<StudySession> OfVillageAsync(int order)
    {
        await using var db = app.NewContext();
        var village = await db.Township<Village>().SingleAsync(v => v.SortOrder == order);
        return await db.Township<StudySession>().Where(s => s.VillageId == village.Id).OrderBy(s => s.On).FirstAsync();
    }

    private async Task<int> CountAsync()
    {
        await using var db = app.NewContext();
        return await db.Township<StudySession>().CountAsync();
    }

    private async Task<decimal> FigureAsync()
    {
        await using var db = app.NewContext();
        var period = new FigurePeriod(TestDatabase.Today.Year, TestDatabase.Today);
        return (await new StudyFigures(db).ValuesAsync(period, null, default))["study.village-training"];
    }
}
