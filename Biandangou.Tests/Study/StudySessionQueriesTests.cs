using Biandangou.Data.Study;
using Biandangou.Domain.Study;
using static Biandangou.Tests.Study.StudyRecords;

namespace Biandangou.Tests.Study;

public sealed class StudySessionQueriesTests
{
    private static readonly StudySessionFilter All = new(null, null, null, false, null, null);

    [Fact]
    public async Task The_list_keeps_what_the_filter_asks_for()
    {
        using var database = await TestDatabase.EmptyAsync();
        var (one, two) = (await database.VillageAsync("甲村", 1), await database.VillageAsync("乙村", 2));
        await database.SessionAsync(one.Id, Details(new(2026, 3, 2), topic: "三月", laws: "《民法典》"));
        await database.SessionAsync(one.Id, Details(new(2026, 4, 2), topic: "四月"));
        await database.SessionAsync(two.Id, Details(new(2025, 3, 2), topic: "去年"));
        await database.SessionAsync(null, Details(new(2026, 3, 31), StudyKind.TheorySession, "中心组"));

        Assert.Equal(["四月", "中心组", "三月"], await TopicsAsync(database, All with { Year = 2026 }));
        Assert.Equal(["中心组", "三月"], await TopicsAsync(database, All with { Year = 2026, Month = 3 }));
        Assert.Equal(["四月", "三月"], await TopicsAsync(database, All with { VillageId = one.Id }));
        Assert.Equal(["中心组"], await TopicsAsync(database, All with { OfTownship = true }));
        Assert.Equal(["中心组"], await TopicsAsync(database, All with { Kind = StudyKind.TheorySession }));
        Assert.Equal(["三月"], await TopicsAsync(database, All with { Keyword = " 民法典 " }));
        Assert.Empty(await TopicsAsync(database, All with { Keyword = "没有" }));
    }

    [Fact]
    public async Task A_page_holds_twenty_newest_first_and_the_totals_cover_all_pages()
    {
        using var database = await TestDatabase.EmptyAsync();
        for (var day = 1; day <= 25; day++)
            await database.SessionAsync(null, Details(new(2026, 1, day), StudyKind.CadreTraining, $"第{day}场", attended: day));
        await using var db = database.NewContext();

        var (first, totals) = await new StudySessionQueries(db).ListAsync(All, default);
        var (second, _) = await new StudySessionQueries(db).ListAsync(All with { Page = 2 }, default);
        var (beyond, _) = await new StudySessionQueries(db).ListAsync(All with { Page = 99 }, default);

        Assert.Equal(Paged<StudySessionLine>.PageSize, first.Items.Count);
        Assert.Equal(("第25场", "第5场"), (first.Items[0].Topic, second.Items[0].Topic));
        Assert.Equal(5, second.Items.Count);
        Assert.Equal((2, 25), (beyond.Page, beyond.Total));
        Assert.Equal(StudySessionTotals.None with { Sessions = 25, Attended = 325 }, totals);
    }

    [Fact]
    public async Task Deleted_sessions_are_neither_listed_nor_counted()
    {
        using var database = await TestDatabase.EmptyAsync();
        var village = await database.VillageAsync("甲村", 1);
        var kept = await database.SessionAsync(village.Id, Details(new(2026, 3, 2)));
        var deleted = await database.SessionAsync(village.Id, Details(new(2026, 3, 3)), deleted: true);
        await using var db = database.NewContext();
        var queries = new StudySessionQueries(db);

        var (page, totals) = await queries.ListAsync(All, default);

        Assert.Equal([kept.Id], page.Items.Select(i => i.Id));
        Assert.Equal(StudySessionTotals.None with { Sessions = 1, Attended = 20 }, totals);
        Assert.Null(await queries.FindAsync(deleted.Id, default));
        Assert.Equal(kept.Id, (await queries.LatestTrainingAsync(village.Id, default))!.Id);
    }

    [Fact]
    public async Task A_village_reads_its_own_sessions_and_nothing_else()
    {
        using var database = await TestDatabase.EmptyAsync();
        var (one, two) = (await database.VillageAsync("甲村", 1), await database.VillageAsync("乙村", 2));
        var own = await database.SessionAsync(one.Id, Details(new(2026, 3, 2), topic: "本村"));
        var other = await database.SessionAsync(two.Id, Details(new(2024, 3, 2), topic: "别村"));
        await database.SessionAsync(null, Details(new(2026, 3, 2), StudyKind.CadreTraining, "镇里"));
        await using var db = database.NewContext(ScopeOf(one.Id));
        var queries = new StudySessionQueries(db);

        var (page, totals) = await queries.ListAsync(All, default);
        var (topics, _) = await queries.SuggestionsAsync(default);

        Assert.Equal([own.Id], page.Items.Select(i => i.Id));
        Assert.Equal(1, totals.Sessions);
        Assert.Equal(["本村"], topics);
        Assert.Equal([2026], await queries.YearsAsync(default));
        Assert.Null(await queries.FindAsync(other.Id, default));
        Assert.Null(await queries.LatestTrainingAsync(two.Id, default));
        Assert.Empty((await queries.ListAsync(All with { VillageId = two.Id }, default)).Page.Items);
    }

    private static async Task<IReadOnlyList<string>> TopicsAsync(TestDatabase database, StudySessionFilter filter)
    {
        await using var db = database.NewContext();
        return [.. (await new StudySessionQueries(db).AllAsync(filter, default)).Select(i => i.Topic)];
    }
}
