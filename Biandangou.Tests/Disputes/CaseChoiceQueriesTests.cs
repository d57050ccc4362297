using Biandangou.Data.Disputes.Intake;
using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;

namespace Biandangou.Tests.Disputes;

public sealed class CaseChoiceQueriesTests
{
    private static readonly DateOnly Today = TestDatabase.Today;

    [Fact]
    public async Task Weekly_visits_and_meetings_are_those_of_the_village_since_a_day()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var villages = await db.Township<Village>().OrderBy(v => v.SortOrder).Select(v => v.Id).Take(2).ToListAsync();
        var (visit, old, elsewhere) = (Plan(villages[0], 0), Plan(villages[0], 40), Plan(villages[1], 0));
        var cancelled = Plan(villages[0], 0);
        cancelled.Cancel("下雨", TestDatabase.Today);
        var (here, whole, there) = (Meeting(villages[0], 1), Meeting(null, 2), Meeting(villages[1], 1));
        db.AddRange(visit, old, elsewhere, cancelled, here, whole, there);
        await db.SaveChangesAsync();
        var queries = new CaseChoiceQueries(db);

        var visits = (await queries.WeeklyVisitsAsync(villages[0], Today.AddDays(-30), default)).Select(v => v.Id).ToList();
        var meetings = (await queries.SeminarsAsync(villages[0], Today.AddDays(-30), default)).ToList();

        Assert.Contains(visit.Id, visits);
        Assert.DoesNotContain(visits, v => v == old.Id || v == elsewhere.Id || v == cancelled.Id);
        Assert.Contains(meetings, m => m.Id == here.Id);
        Assert.Contains(meetings, m => m.Id == whole.Id);
        Assert.DoesNotContain(meetings, m => m.Id == there.Id);
        Assert.Equal(meetings.Select(m => m.On).OrderDescending(), meetings.Select(m => m.On));
    }

    [Fact]
    public async Task A_village_is_offered_its_own_people_and_the_township_its_leaders_too()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var village = await db.Township<Village>().OrderBy(v => v.SortOrder).Select(v => v.Id).FirstAsync();
        await using var own = database.NewContext(new AccessScope(false, [village], [], Guid.Empty, [village]));

        var whole = await new CaseChoiceQueries(db).AssigneesAsync(village, Today, default);
        var narrow = await new CaseChoiceQueries(own).AssigneesAsync(village, Today, default);

        Assert.Contains(whole.Leaders, l => l.StartsWith("镇干部示例", StringComparison.Ordinal));
        Assert.DoesNotContain(narrow.Leaders, l => l.StartsWith("镇干部示例", StringComparison.Ordinal));
        Assert.Contains("示例派出所", whole.Units);
        Assert.DoesNotContain("示例派出所", narrow.Units);
        Assert.NotEmpty(narrow.Persons);
        Assert.Equal(whole.Persons, narrow.Persons);
    }

    [Fact]
    public async Task Party_branches_are_those_in_force()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var branch = await db.Township<PartyBranch>().Where(b => b.To == null).OrderBy(b => b.Id).FirstAsync();
        var queries = new CaseChoiceQueries(db);

        Assert.Contains(branch.Name, await queries.BranchesAsync(branch.VillageId, Today, default));
        Assert.Empty(await queries.BranchesAsync(branch.VillageId, new DateOnly(1990, 1, 1), default));
    }

    [Fact]
    public async Task An_account_without_a_scope_is_offered_nothing()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext(AccessScope.None);
        await using var township = database.NewContext();
        var village = await township.Township<Village>().OrderBy(v => v.SortOrder).Select(v => v.Id).FirstAsync();

        Assert.All(await OfferedAsync(township), count => Assert.NotEqual(0, count));
        Assert.All(await OfferedAsync(db), count => Assert.Equal(0, count));

        async Task<int[]> OfferedAsync(PortalDbContext context)
        {
            var queries = new CaseChoiceQueries(context);
            return new[]
            {
                (await queries.BranchesAsync(village, Today, default)).Count,
                (await queries.WeeklyVisitsAsync(village, DateOnly.MinValue, default)).Count,
                (await queries.SeminarsAsync(village, DateOnly.MinValue, default)).Count,
                (await queries.AssigneesAsync(village, Today, default)).Persons.Count,
            };
        }
    }

    private static WeeklyVisit Plan(Guid village, int daysAgo) =>
        new(new WeeklyVisitPlan(village, null, Today.AddDays(-daysAgo), "示例丁", null, "看望当事人"));

    private static Seminar Meeting(Guid? village, int daysAgo) => new(
        new SeminarDetails(SeminarKind.Seminar, village, Today.AddDays(-daysAgo), "村委会", "示例丁", null, 20, "邻里和睦", null), Today);
}
