using Biandangou.Data.Study;
using Biandangou.Domain.Study;
using static Biandangou.Tests.Study.StudyRecords;

namespace Biandangou.Tests.Study;

public sealed class SessionKindQueriesTests
{
    [Fact]
    public async Task Every_database_has_a_kind_for_each_category()
    {
        using var database = await TestDatabase.EmptyAsync();
        await using var db = database.NewContext();

        var kinds = await new SessionKindQueries(db).ListAsync(default);

        Assert.Equal(Enum.GetValues<StudyKind>().Select(c => (SessionKind.IdOf(c), c, 0)), kinds.Select(
            k => (k.Id, k.Category, k.Sessions)));
    }

    [Fact]
    public async Task A_retired_kind_is_offered_only_to_the_record_that_has_it()
    {
        using var database = await TestDatabase.EmptyAsync();
        await using var db = database.NewContext();
        var kind = new SessionKind(new SessionKindDetails("网格员培训", StudyKind.OtherStudy, 5, true));
        kind.Retire();
        db.Add(kind);
        await db.SaveChangesAsync();
        var queries = new SessionKindQueries(db);

        Assert.Contains(await queries.AllAsync(default), k => k.Id == kind.Id && k.IsRetired);
        Assert.DoesNotContain(await queries.ChoicesAsync(null, default), k => k.Id == kind.Id);
        Assert.Equal(kind.Id, (await queries.ChoicesAsync(kind.Id, default))[0].Id);
        Assert.True(await db.IsNameTakenAsync<SessionKind>("网格员 培训", null, default));
        Assert.False(await db.IsNameTakenAsync<SessionKind>("网格员 培训", kind.Id, default));
    }

    [Fact]
    public async Task A_kind_counts_its_records_and_is_used_even_by_deleted_ones_and_plans()
    {
        using var database = await TestDatabase.EmptyAsync();
        await database.SessionAsync(null, Details(new(2026, 3, 2), StudyKind.CadreTraining));
        await database.SessionAsync(null, Details(new(2026, 3, 3), StudyKind.LawLecture), deleted: true);
        await using var db = database.NewContext();
        db.Add(new StudyPlanItem(new StudyPlanDetails(2026, 1, SessionKind.IdOf(StudyKind.TrialAttendance), "旁听", null, 1)));
        await db.SaveChangesAsync();
        var queries = new SessionKindQueries(db);

        Assert.Equal(1, (await queries.FindAsync(SessionKind.IdOf(StudyKind.CadreTraining), default))!.Sessions);
        Assert.Equal(0, (await queries.FindAsync(SessionKind.IdOf(StudyKind.LawLecture), default))!.Sessions);
        foreach (var (kind, used) in new[] { (StudyKind.CadreTraining, true), (StudyKind.LawLecture, true),
            (StudyKind.TrialAttendance, true), (StudyKind.OtherStudy, false) })
            Assert.Equal((kind, used), (kind, await queries.IsUsedAsync(SessionKind.IdOf(kind), default)));
    }
}
