using System.Net;
using AngleSharp.Html.Dom;
using Biandangou.Domain.Study;

namespace Biandangou.Tests.Study;

public sealed class SessionKindPagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Register = "/study/kinds";

    [Theory]
    [InlineData("village01", Register)]
    [InlineData("grid001", Register)]
    [InlineData("leader", Register + "/new")]
    public async Task A_role_without_the_right_is_refused(string userName, string path)
    {
        using var client = await app.SignInAsync(userName);

        Assert.Equal(HttpStatusCode.Forbidden, await client.StatusAsync(path));
        Assert.Equal(HttpStatusCode.NotFound, await (await app.SignInAsync("staff")).StatusAsync($"{Register}/{Guid.NewGuid()}"));
    }

    [Fact]
    public async Task A_new_kind_is_chosen_in_the_entry_form_and_counted_by_its_category()
    {
        using var staff = await app.SignInAsync("staff");
        var stored = await staff.SubmitAsync(
            await staff.PageAsync($"{Register}/new"), ("Name", "网格员法律培训"), ("Category", "CadreTraining"), ("SortOrder", "35"),
            ("AsksExam", "true"));
        var id = IdOf(stored);
        var page = await staff.PageAsync(stored.Headers.Location!.ToString());

        var session = await staff.SubmitAsync(
            await staff.PageAsync($"/study/sessions/new?kind={id}"), ("Topic", "网格员怎样调解"), ("Speaker", "示例甲"), ("SpeakerKind", "Lawyer"),
            ("ShouldAttend", "96"),
            ("Attended", "94"), ("ExamShould", "96"), ("ExamSat", "94"), ("ExamPassed", "90"), ("Papers", "3"));
        var record = await staff.PageAsync(session.Headers.Location!.ToString());

        Assert.Equal("已登记类别“网格员法律培训”。", page.Text(".flash p"));
        Assert.Equal("已登记网格员法律培训“网格员怎样调解”。", record.Text(".flash p"));
        Assert.All(["参训率97.9%（94/96）", "参考率97.9%（94/96）", "合格率95.7%（90/94）", "3 篇"], fact => Assert.Contains(
            fact, record.Text(".facts"), StringComparison.Ordinal));
        var list = await staff.PageAsync($"/study/sessions?kind={id}");
        Assert.Single(list.QuerySelectorAll("tbody tr"));
        Assert.Equal("参训率 97.9%（94/96） · 参考率 97.9%（94/96） · 合格率 95.7%（90/94） · 心得、发言材料 3 篇", list.Text("[data-rates]"));
        Assert.Contains("网格员怎样调解", (await staff.PageAsync("/reports/2026/figures/study.cadre-training")).Text("main tbody"),
            StringComparison.Ordinal);

        var locked = await staff.SubmitAsync(await staff.PageAsync($"{Register}/{id}/edit"), ("Category", "LawLecture"), ("Name", "改名"));
        var refused = await locked.PageAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, locked.StatusCode);
        Assert.StartsWith("“网格员法律培训”已有学习记录或计划", refused.Message("Category"), StringComparison.Ordinal);
        Assert.Equal("改名", refused.Value("Name"));
        Assert.Equal("网格员法律培训", (await staff.PageAsync($"{Register}/{id}")).Text("h1"));
    }

    [Fact]
    public async Task A_name_that_is_taken_is_refused_at_its_field_and_nothing_is_stored()
    {
        using var staff = await app.SignInAsync("staff");
        var before = await CountAsync();

        var response = await staff.SubmitAsync(
            await staff.PageAsync($"{Register}/new"), ("Name", "法治 讲座"), ("Category", "LawLecture"), ("SortOrder", "36"));
        var page = await response.PageAsync();
        var empty = await (await staff.SubmitAsync(page, ("Name", ""), ("SortOrder", "0"))).PageAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.StartsWith("名称“法治 讲座”已存在", page.Message("Name"), StringComparison.Ordinal);
        Assert.Equal("36", page.Value("SortOrder"));
        Assert.NotEqual("", empty.Message("Name"));
        Assert.NotEqual("", empty.Message("SortOrder"));
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task A_retired_kind_is_not_offered_until_it_is_restored_and_the_phones_kind_stays()
    {
        using var staff = await app.SignInAsync("staff");
        var path = $"{Register}/{SessionKind.IdOf(StudyKind.OtherStudy)}";
        var stale = await staff.PageAsync("/study/sessions/new?kind=OtherStudy");

        await SentTwiceAsync(staff, path);
        Assert.Equal("已停用", (await staff.PageAsync(path)).Text("h1 + .tag"));
        Assert.DoesNotContain("其他学习", Kinds(await staff.PageAsync("/study/sessions/new")));
        var late = await staff.SubmitAsync(stale, ("Topic", "晚了"), ("Speaker", "示例甲"), ("SpeakerKind", "Other"), ("Attended", "3"));
        Assert.Equal("这个类别已停用，请另选类别。", (await late.PageAsync()).Message("KindId"));

        await SentTwiceAsync(staff, path);
        Assert.Contains("其他学习", Kinds(await staff.PageAsync("/study/sessions/new")));
        var kept = await staff.SubmitAsync(await staff.PageAsync($"{Register}/{SessionKind.IdOf(StudyKind.VillageTraining)}"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, kept.StatusCode);
        Assert.Contains("不能停用", (await kept.PageAsync()).Text(".err-sum"), StringComparison.Ordinal);
    }

    /// <summary>A button pressed twice does its step once and leads to the kind both times.</summary>
    private static async Task SentTwiceAsync(HttpClient staff, string path)
    {
        var form = await staff.PageAsync(path);
        Assert.Equal(path, $"{(await staff.SubmitAsync(form)).Headers.Location}");
        var again = await staff.SubmitAsync(form);
        Assert.Equal((HttpStatusCode.Redirect, path), (again.StatusCode, $"{again.Headers.Location}"));
    }

    private static IEnumerable<string> Kinds(IHtmlDocument page) =>
        ((IHtmlSelectElement)page.GetElementById("KindId")!).Options.Select(o => o.Text);

    private static string IdOf(HttpResponseMessage stored) => stored.Headers.Location!.ToString().Split('/')[^1];

    private async Task<int> CountAsync()
    {
        await using var db = app.NewContext();
        return await db.Township<SessionKind>().CountAsync();
    }
}
