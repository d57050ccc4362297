using System.Net;
using Biandangou.Domain.Organisation;
using Biandangou.Domain.Study;

namespace Biandangou.Tests.Study;

public sealed class MonthlyTrainingPagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Form = "/study/training/new";

    [Fact]
    public async Task The_month_is_recorded_by_typing_one_number()
    {
        using var client = await app.SignInAsync("village01");
        var page = await client.PageAsync(Form);
        Assert.Equal("2026-11-23", page.Value("On"));
        Assert.All(["Topic", "Speaker", "SpeakerKind", "ShouldAttend", "Place"], field => Assert.NotEqual("", page.Value(field)));
        Assert.Equal(("", false), (page.Value("Attended"), page.QuerySelector("main details")!.HasAttribute("open")));
        Assert.Equal(page.Value("Topic"), page.QuerySelector("#topics option")!.GetAttribute("value"));

        var before = await CountAsync();
        var stored = await client.SubmitAsync(page, ("Attended", "20"));
        var again = await client.SubmitAsync(page, ("Attended", "20"));

        Assert.Equal(HttpStatusCode.Redirect, stored.StatusCode);
        Assert.Equal(stored.Headers.Location, again.Headers.Location);
        Assert.Equal(before + 1, await CountAsync());
        Assert.Equal("已登记示例一村11月法律知识培训。", (await client.PageAsync(stored.Headers.Location!.ToString())).Text(".flash p"));
        Assert.Contains("11月已登记 1 场", (await client.PageAsync(Form)).Text(".note.warn"), StringComparison.Ordinal);
        await using var db = app.NewContext();
        var record = await db.Township<StudySession>().OrderByDescending(s => s.CreatedAt).ThenByDescending(s => s.Id).FirstAsync();
        Assert.Equal((SessionKind.IdOf(StudyKind.VillageTraining), StudyKind.VillageTraining, 20),
            (record.KindId, record.Kind, record.Attended));
        record.Delete("试登记", db.Actor, TestDatabase.Now.UtcDateTime);
        await db.SaveChangesAsync();
    }

    [Fact]
    public async Task Another_months_day_has_to_be_typed_and_must_lie_in_it()
    {
        using var client = await app.SignInAsync("village01");
        var page = await client.PageAsync($"{Form}?month=2026-03");
        var before = await CountAsync();

        var empty = await client.SubmitAsync(page, ("Attended", "20"));
        var outside = await client.SubmitAsync(page, ("Attended", "20"), ("On", "2026-04-01"), ("Topic", "打好的主题"));
        var both = await (await client.SubmitAsync(page, ("Attended", "30"), ("ShouldAttend", "24"), ("On", "2026-04-01"))).PageAsync();
        Assert.StartsWith("日期应在2026年3月内", both.Message("On"), StringComparison.Ordinal);
        Assert.Equal("参训人数（30）不能多于应到人数（24）。", both.Message("Attended"));
        var tooMany = await client.SubmitAsync(page, ("Attended", "2000"), ("On", "2026-03-02"));

        Assert.Equal("", page.Value("On"));
        Assert.Equal("请填写日期", (await empty.PageAsync()).Message("On"));
        var refused = await outside.PageAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, outside.StatusCode);
        Assert.StartsWith("日期应在2026年3月内", refused.Message("On"), StringComparison.Ordinal);
        Assert.Equal(("打好的主题", "20", "2026-04-01"), (refused.Value("Topic"), refused.Value("Attended"), refused.Value("On")));
        Assert.True(refused.QuerySelector("main details")!.HasAttribute("open"));
        Assert.StartsWith("参训人数（2000）不能多于应到人数", (await tooMany.PageAsync()).Message("Attended"), StringComparison.Ordinal);
        Assert.Equal(before, await CountAsync());
    }

    [Theory]
    [InlineData("?month=2027-01")]
    [InlineData("?month=abc")]
    [InlineData("?month=1999-12")]
    public async Task A_month_that_cannot_be_meant_is_the_running_one(string query)
    {
        using var client = await app.SignInAsync("village01");

        Assert.Equal(("2026-11", "2026-11-23"),
            ((await client.PageAsync(Form + query)).Value("Month"), (await client.PageAsync(Form + query)).Value("On")));
    }

    [Fact]
    public async Task Another_village_does_not_exist_for_a_village()
    {
        var other = await OtherAsync();
        using var client = await app.SignInAsync("village01");
        var before = await CountAsync();

        Assert.Equal(HttpStatusCode.NotFound, await client.StatusAsync($"{Form}?village={other}"));
        Assert.Equal(HttpStatusCode.NotFound, await client.StatusAsync($"{Form}?village={Guid.NewGuid()}"));
        var sent = await client.SubmitAsync(await client.PageAsync(Form), ("Attended", "20"), ("VillageId", other.ToString()));
        Assert.Equal(HttpStatusCode.NotFound, sent.StatusCode);
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task Whoever_has_several_villages_chooses_one_first()
    {
        using var staff = await app.SignInAsync("staff");

        var choice = await staff.PageAsync($"{Form}?month=2026-11");
        var links = choice.QuerySelectorAll("main .due a");
        var form = await staff.PageAsync(links[1].GetAttribute("href")!);

        // Villages other tests closed within the month have it to record, too.
        Assert.InRange(links.Length, 18, 20);
        Assert.Equal((await OtherAsync()).ToString(), form.Value("VillageId"));
    }

    [Fact]
    public async Task A_village_without_a_record_starts_with_its_lawyer_or_leader_as_speaker()
    {
        using var staff = await app.SignInAsync("staff");
        await using var db = app.NewContext();
        var led = new Village("新设的村", VillageKind.Village, 98, new DateOnly(2026, 11, 1));
        led.Lead("镇领导示例癸", new DateOnly(2026, 11, 1));
        var bare = new Village("新设的场", VillageKind.Farm, 99, new DateOnly(2026, 11, 1));
        db.AddRange(led, bare);
        await db.SaveChangesAsync();

        var first = await staff.PageAsync($"{Form}?village={led.Id}");
        var second = await staff.PageAsync($"{Form}?village={bare.Id}");

        Assert.Equal(("镇领导示例癸", ((int)SpeakerKind.TownshipLeader).ToString(), ""),
            (first.Value("Speaker"), first.Value("SpeakerKind"), first.Value("ShouldAttend")));
        Assert.NotEqual("", second.Value("Speaker"));
        Assert.Equal(HttpStatusCode.Redirect, (await staff.SubmitAsync(first, ("Attended", "12"))).StatusCode);
        led.SetActive(led.From, new DateOnly(2026, 11, 22));
        bare.SetActive(bare.From, new DateOnly(2026, 11, 22));
        await db.SaveChangesAsync();
    }

    [Fact]
    public async Task A_closed_villages_month_is_recorded_by_the_office_on_a_day_of_its_life()
    {
        using var staff = await app.SignInAsync("staff");
        await using var db = app.NewContext();
        var village = new Village("撤并的村", VillageKind.Village, 97, new DateOnly(2026, 1, 15));
        village.SetActive(village.From, new DateOnly(2026, 3, 10));
        db.Add(village);
        await db.SaveChangesAsync();
        var cell = await staff.PageAsync($"/study/matrix/2026/2/{village.Id}");
        var form = await staff.PageAsync(cell.QuerySelector("main a.btn-primary")!.GetAttribute("href")!);
        var last = await staff.PageAsync($"{Form}?village={village.Id}&month=2026-03");
        var first = await staff.PageAsync($"{Form}?village={village.Id}&month=2026-01");
        var before = await CountAsync();

        var late = await (await staff.SubmitAsync(last, ("Attended", "12"), ("On", "2026-03-11"), ("Topic", "打好的主题"))).PageAsync();
        var early = await (await staff.SubmitAsync(first, ("Attended", "12"), ("On", "2026-01-14"), ("Topic", "主题"))).PageAsync();
        Assert.Equal("撤并的村已于2026年3月10日撤并，日期不能晚于这一天。", late.Message("On"));
        Assert.Equal("打好的主题", late.Value("Topic"));
        Assert.Equal("撤并的村自2026年1月15日设立，日期不能早于这一天。", early.Message("On"));
        Assert.Equal(before, await CountAsync());

        Assert.Equal(HttpStatusCode.Redirect, (await staff.SubmitAsync(late, ("On", "2026-03-10"))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await staff.SubmitAsync(form, ("Attended", "12"), ("On", "2026-02-10"))).StatusCode);
        Assert.Equal(before + 2, await CountAsync());
        Assert.Equal(HttpStatusCode.NotFound, await staff.StatusAsync($"{Form}?village={village.Id}&month=2026-04"));
        Assert.Empty(cell.QuerySelectorAll("main form"));
        Assert.DoesNotContain((await staff.PageAsync("/study/reminders/new?year=2026")).QuerySelectorAll("input[name=Targets]").Filled(),
            b => b.GetAttribute("value")!.StartsWith(
            $"{village.Id}", StringComparison.Ordinal));
    }

    private async Task<Guid> OtherAsync()
    {
        await using var db = app.NewContext();
        return await db.Township<Village>().Where(v => v.SortOrder == 2).Select(v => v.Id).SingleAsync();
    }

    private async Task<int> CountAsync()
    {
        await using var db = app.NewContext();
        return await db.Township<StudySession>().CountAsync();
    }
}
