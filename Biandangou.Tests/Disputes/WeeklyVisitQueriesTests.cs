using Biandangou.Data.Common.Auditing;
using Biandangou.Data.Common.Figures;
using Biandangou.Data.Disputes.Visits;
using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;

namespace Biandangou.Tests.Disputes;

public sealed class WeeklyVisitQueriesTests
{
    private static readonly DateOnly ThisWeek = WeeklyVisit.WeekOf(TestDatabase.Today);

    [Fact]
    public async Task A_week_lists_every_branch_in_force_and_counts_its_visits()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var monday = ThisWeek.AddDays(-7);
        var stored = (await db.Township<WeeklyVisit>().ToListAsync()).FindAll(v => v.Week == monday);

        var week = await new WeeklyVisitQueries(db).WeekAsync(monday, null, default);

        Assert.Equal(18, week.Rows.Count);
        Assert.Equal(stored.Select(v => v.Id).Order(), week.Rows.SelectMany(r => r.Visits).Select(v => v.Id).Order());
        Assert.Equal(stored.Count(v => v.CancelledOn is null), week.Counts.Planned);
        Assert.Equal(stored.Count(v => v.HeldOn is not null), week.Counts.Held);
        Assert.Equal((week.Counts.Planned - week.Counts.Held, 0), (week.Counts.Missed, week.Counts.Open));
        Assert.True(week.Counts is { Held: > 0, Missed: > 0 });
    }

    [Fact]
    public async Task A_branch_that_ended_is_visited_until_then()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var village = await db.Township<Village>().Include(v => v.Branches).FirstAsync(v => v.SortOrder == 1);
        var branch = village.Branches.Single();
        village.Amend(branch, new BranchDetails(branch.Name, branch.Secretary, branch.From, ThisWeek.AddDays(2)));
        await db.SaveChangesAsync();
        var queries = new WeeklyVisitQueries(db);

        var (now, next) = (await queries.WeekAsync(ThisWeek, village.Id, default), await queries.WeekAsync(
            ThisWeek.AddDays(7), village.Id, default));

        Assert.Equal((branch.Id, ThisWeek.AddDays(2)), (now.Rows.Single().Place.BranchId, now.Rows.Single().Place.To));
        Assert.Equal("示例一村（未登记党支部）", next.Rows.Single().Place.Name);
    }

    [Fact]
    public async Task Each_account_sees_its_own_visits_and_saves_no_others()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var whole = database.NewContext();
        var all = await whole.Township<WeeklyVisit>().ToListAsync();
        var (village, lawyer) = (all[0].VillageId, all.Find(v => v.LawyerId is not null)!.LawyerId!.Value);
        await using var head = database.NewContext(new AccessScope(false, [village], [], Guid.Empty, [village]));
        // A lawyer may read the names of the villages of the own visits.
        var visited = all.Where(v => v.LawyerId == lawyer).Select(v => v.VillageId).Distinct();
        await using var own = database.NewContext(new AccessScope(false, [], [], lawyer, [.. visited]));

        Assert.Equal(all.Count(v => v.VillageId == village), await head.InScope<WeeklyVisit>().CountAsync());
        Assert.Equal(all.Count(v => v.LawyerId == lawyer), await own.InScope<WeeklyVisit>().CountAsync());
        var week = WeeklyVisit.WeekOf(all.First(v => v.LawyerId == lawyer).PlannedOn);
        Assert.All((await new WeeklyVisitQueries(own).WeekAsync(week, null, default)).Rows.Filled(),
            r => Assert.NotEmpty(r.Visits));
        Assert.Null(await new WeeklyVisitQueries(head).FindAsync(all.First(v => v.VillageId != village).Id, default));
        head.Add(new WeeklyVisit(new WeeklyVisitPlan(all.First(v => v.VillageId != village).VillageId, null, ThisWeek, "越界", null, "越界")));
        await Assert.ThrowsAsync<OutOfScopeException>(() => head.SaveChangesAsync());
        Assert.False(await whole.Township<WeeklyVisit>().AnyAsync(v => v.Purpose == "越界"));
    }

    [Fact]
    public async Task The_year_by_village_and_month_adds_up_to_the_figures()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        for (var year = 2022; year <= TestDatabase.Today.Year; year++)
        {
            var figures = await new WeeklyVisitFigures(db)
                .ValuesAsync(new FigurePeriod(year, TestDatabase.Today), null, default);
            var overview = await new VisitYearQueries(db).YearAsync(year, TestDatabase.Today, default);

            Assert.True(overview.Counts.Planned > 0);
            Assert.Equal(
                (figures["visits.planned"], figures["visits.held"], figures["visits.households"]),
                (overview.Counts.Planned, overview.Counts.Held, overview.Counts.Households));
        }
    }

    [Fact]
    public async Task The_figures_are_those_of_the_cut_off_whatever_happened_later()
    {
        using var database = await TestDatabase.EmptyAsync();
        await using var db = database.NewContext();
        var village = new Village("示例一村", VillageKind.Village, 1, new DateOnly(2020, 1, 1));
        var (late, cancelled, missed) = (Visit(village, new(2025, 12, 30)), Visit(village, new(2025, 12, 31)), Visit(
            village, new(2025, 12, 29)));
        late.Hold(new WeeklyVisitOutcome(new(2026, 1, 2), "示例甲", null, 7, "已走访。"), TestDatabase.Today);
        cancelled.Cancel("大雪", new DateOnly(2026, 1, 1));
        db.AddRange(village, late, cancelled, missed);
        await db.SaveChangesAsync();
        var source = new WeeklyVisitFigures(db);

        var closed = await source.ValuesAsync(FigurePeriod.WholeYear(2025), null, default);
        var after = await source.ValuesAsync(new FigurePeriod(2026, TestDatabase.Today), village.Id, default);

        Assert.Equal((3m, 0m, 0m), (closed["visits.planned"], closed["visits.held"], closed["visits.households"]));
        Assert.Equal((1m, 1m, 7m), (after["visits.planned"], after["visits.held"], after["visits.households"]));
        Assert.Equal((3, 0, 0), await YearAsync(db, 2025, TestDatabase.Today));
        Assert.Equal((1, 1, 7), await YearAsync(db, 2026, TestDatabase.Today));
        var listed = await new WeeklyVisitQueries(db).YearAsync(2025, default);
        Assert.Equal(new[] { missed.Id, late.Id, cancelled.Id }, listed.Select(v => v.Id));
        Assert.Equal(late.Id, Assert.Single(await new WeeklyVisitQueries(db).YearAsync(2026, default)).Id);
        Assert.Equal(late.Id, Assert.Single(await source
            .RecordsAsync("visits.held", new FigurePeriod(2026, TestDatabase.Today), null, default)).Id);
    }

    [Fact]
    public async Task A_cancelled_visit_counts_until_the_day_before_in_figure_and_year()
    {
        using var database = await TestDatabase.EmptyAsync();
        await using var db = database.NewContext();
        var village = new Village("示例一村", VillageKind.Village, 1, new DateOnly(2020, 1, 1));
        var (visit, cancelledOn) = (Visit(village, new(2026, 3, 10)), new DateOnly(2026, 3, 12));
        visit.Cancel("大雪", cancelledOn);
        db.AddRange(village, visit);
        await db.SaveChangesAsync();

        foreach (var (day, counts) in cancelledOn.Around(true, false, false))
        {
            var figures = await new WeeklyVisitFigures(db).ValuesAsync(new FigurePeriod(2026, day), null, default);
            Assert.Equal(counts ? 1m : 0m, figures["visits.planned"]);
            Assert.Equal((counts ? 1 : 0, 0, 0), await YearAsync(db, 2026, day));
        }
    }

    private static async Task<(int Planned, int Held, int Households)> YearAsync(PortalDbContext db, int year, DateOnly today)
    {
        var counts = (await new VisitYearQueries(db).YearAsync(year, today, default)).Counts;
        return (counts.Planned, counts.Held, counts.Households);
    }

    private static WeeklyVisit Visit(Village village, DateOnly on) => new(new WeeklyVisitPlan(village.Id, null, on, "示例甲", null, "示例走访"));
}
