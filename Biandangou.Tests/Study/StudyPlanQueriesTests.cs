using Biandangou.Data.Study;
using Biandangou.Domain.Study;
using Biandangou.Web.Areas.Study.Models;
using static Biandangou.Tests.Study.StudyRecords;

namespace Biandangou.Tests.Study;

public sealed class StudyPlanQueriesTests
{
    [Fact]
    public async Task Planned_stands_beside_what_was_held_of_the_kind_in_the_month()
    {
        using var database = await TestDatabase.EmptyAsync();
        var (one, two) = (await database.VillageAsync("甲村", 1), await database.VillageAsync("乙村", 2));
        await database.VillageAsync("后来的村", 3, new DateOnly(2026, 4, 1));
        await database.SessionAsync(one.Id, Details(new(2026, 3, 2)));
        await database.SessionAsync(one.Id, Details(new(2026, 3, 9)));
        await database.SessionAsync(two.Id, Details(new(2026, 3, 9)), deleted: true);
        await database.SessionAsync(null, Details(new(2026, 3, 31), StudyKind.CadreTraining));
        await database.SessionAsync(null, Details(new(2026, 4, 1), StudyKind.CadreTraining));
        await database.SessionAsync(null, Details(new(2025, 3, 1), StudyKind.CadreTraining));
        await PlanAsync(database, 2026, 3, StudyKind.VillageTraining);
        await PlanAsync(database, 2026, 3, StudyKind.CadreTraining, times: 2);
        await PlanAsync(database, 2026, 4, StudyKind.CadreTraining);
        await PlanAsync(database, 2026, 11, StudyKind.LawLecture);
        await PlanAsync(database, 2026, 12, StudyKind.VillageTraining);
        await PlanAsync(database, 2025, 3, StudyKind.CadreTraining);
        await using var db = database.NewContext();
        var queries = new StudyPlanQueries(db);

        var lines = await queries.YearAsync(2026, TestDatabase.Today, default);

        Assert.Equal(
            [
                (3, StudyKind.CadreTraining, 2, 1, StudyPlanState.Overdue), (3, StudyKind.VillageTraining, 2, 1, StudyPlanState.Overdue),
                (4, StudyKind.CadreTraining, 1, 1, StudyPlanState.Done), (11, StudyKind.LawLecture, 1, 0, StudyPlanState.Due),
                (12, StudyKind.VillageTraining, 3, 0, StudyPlanState.NotDue),
            ],
            lines.Select(l => (l.Month, l.Category, l.Planned, l.Held, l.State)));
        Assert.Equal([2026, 2025], await queries.YearsAsync(default));
        Assert.Empty(await queries.YearAsync(2024, TestDatabase.Today, default));
    }

    [Fact]
    public async Task A_month_plans_a_kind_once_until_its_plan_is_deleted()
    {
        using var database = await TestDatabase.EmptyAsync();
        var item = await PlanAsync(database, 2026, 3, StudyKind.CadreTraining);
        await using var db = database.NewContext();
        var queries = new StudyPlanQueries(db);

        Assert.True(await queries.IsTakenAsync(2026, 3, item.KindId, null, default));
        Assert.False(await queries.IsTakenAsync(2026, 3, item.KindId, item.Id, default));
        Assert.False(await queries.IsTakenAsync(2026, 4, item.KindId, null, default));
        await Assert.ThrowsAnyAsync<DbUpdateException>(() => PlanAsync(database, 2026, 3, StudyKind.CadreTraining));
        db.Attach(item);
        item.Delete("重复", db.Actor, TestDatabase.Now.UtcDateTime);
        await db.SaveChangesAsync();
        await PlanAsync(database, 2026, 3, StudyKind.CadreTraining);
    }

    [Fact]
    public async Task A_second_kind_of_village_training_is_held_by_its_own_records_and_the_first_by_all()
    {
        using var database = await TestDatabase.EmptyAsync();
        var (one, two) = (await database.VillageAsync("甲村", 1), await database.VillageAsync("乙村", 2));
        var kind = await KindAsync(database, "夜校");
        await database.SessionAsync(one.Id, Details(new(2026, 3, 2)));
        await database.SessionAsync(two.Id, Details(new(2026, 3, 2)));
        await database.SessionAsync(two.Id, Details(new(2026, 3, 3)) with { Kind = kind.AsChosen() });
        await PlanAsync(database, 2026, 3, kind.Id, times: 2);
        await PlanAsync(database, 2026, 3, SessionKind.IdOf(StudyKind.VillageTraining), times: 2);
        await PlanAsync(database, 2026, 2, kind.Id, times: 1);
        await using var db = database.NewContext();

        var lines = (await new StudyPlanQueries(db).YearAsync(2026, TestDatabase.Today, default))
            .ToDictionary(l => (l.Month, l.IsBuiltIn));

        Assert.Equal((2, 0, 1), (lines[(3, false)].Planned, lines[(3, false)].Held, lines[(3, false)].Sessions));
        Assert.Equal((2, 1, 3), (lines[(3, true)].Planned, lines[(3, true)].Held, lines[(3, true)].Sessions));
        Assert.Equal((0, 0), (lines[(2, false)].Held, lines[(2, false)].Sessions));
        var page = new StudyPlanYear(2026, [], [], false);
        Assert.Equal(["未完成（逾期）", "未完成（逾期）", "未开展（逾期）"],
            new[] { lines[(3, false)], lines[(3, true)], lines[(2, false)] }.Select(StudyPlanYear.Words));
        Assert.EndsWith($"kind={kind.Id}", page.Path(lines[(3, false)]), StringComparison.Ordinal);
        Assert.EndsWith("kind=VillageTraining", page.Path(lines[(3, true)]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_of_retired_kinds_only_cannot_be_copied()
    {
        using var database = await TestDatabase.EmptyAsync();
        var kind = await KindAsync(database, "夜校");
        await PlanAsync(database, 2025, 3, kind.Id, times: 1);
        await using var db = database.NewContext();
        var queries = new StudyPlanQueries(db);

        Assert.True(await queries.CanCopyAsync(2025, default));
        (await db.Township<SessionKind>().SingleAsync(k => k.Id == kind.Id)).Retire();
        await db.SaveChangesAsync();
        Assert.False(await queries.CanCopyAsync(2025, default));
    }

    private static async Task<SessionKind> KindAsync(TestDatabase database, string name)
    {
        await using var db = database.NewContext();
        var kind = new SessionKind(new SessionKindDetails(name, StudyKind.VillageTraining, 500, false));
        db.Add(kind);
        await db.SaveChangesAsync();
        return kind;
    }

    private static Task<StudyPlanItem> PlanAsync(TestDatabase database, int year, int month, StudyKind kind, int times = 1) =>
        PlanAsync(database, year, month, SessionKind.IdOf(kind), times);

    private static async Task<StudyPlanItem> PlanAsync(TestDatabase database, int year, int month, Guid kind, int times)
    {
        await using var db = database.NewContext();
        var item = new StudyPlanItem(new StudyPlanDetails(year, month, kind, "主题", null, times));
        db.Add(item);
        await db.SaveChangesAsync();
        return item;
    }
}
