using Biandangou.Data.Common.Auditing;
using Biandangou.Data.Common.Figures;
using Biandangou.Data.Disputes.Steps;
using Biandangou.Data.Disputes;
using Biandangou.Domain.Disputes;

namespace Biandangou.Tests.Disputes;

public sealed class SeminarQueriesTests
{
    [Fact]
    public async Task Counts_of_the_list_are_the_cases_on_the_pages()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var queries = new SeminarQueries(db);
        var filter = new SeminarFilter(2023, null, false, SeminarKind.Mobilisation);

        var (page, totals) = await queries.ListAsync(filter, default);

        Assert.Equal(8, totals.Records);
        Assert.Equal((totals.TakenIn, totals.Settled, totals.Attendance),
            (page.Items.Sum(i => i.TakenIn), page.Items.Sum(i => i.Settled), page.Items.Sum(i => i.Attendance)));
        Assert.Equal((8, 8), (totals.TakenIn, totals.Settled));
        foreach (var item in page.Items)
        {
            var record = (await queries.FindAsync(item.Id, default))!;
            Assert.Equal((item.TakenIn, item.Settled), (record.TakenIn.Count, record.Settled.Count));
            Assert.All(record.TakenIn, c => Assert.Equal((item.Village, item.On), (c.Village, c.ReceivedOn)));
            Assert.Equal(record.TakenIn.Select(c => c.Number), await queries.LinkedAsync(item.Id, default));
        }
    }

    [Fact]
    public async Task A_reopened_case_is_no_longer_settled_at_the_meeting_and_still_named_by_it()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var queries = new SeminarQueries(db);
        var settled = await db.Township<Dispute>()
            .Where(d => d.Status == DisputeStatus.Resolved && d.ReceivedOn.Year == 2026 && d.Resolutions.Any(r => r.SeminarId != null))
            .OrderBy(d => d.Id).FirstAsync();
        var dispute = (await db.LoadCaseAsync(settled.Id, default))!;
        var (meeting, reopenedOn) = (dispute.SeminarId!.Value, TestDatabase.Today);
        var before = await new SeminarCaseFigures(db).ValuesAsync(new FigurePeriod(2026, reopenedOn), null, default);
        Assert.Single((await queries.FindAsync(meeting, default))!.Settled);

        dispute.Reopen(reopenedOn, "一方反悔", TestDatabase.Today);
        await db.SaveChangesAsync();

        Assert.Empty((await queries.FindAsync(meeting, default))!.Settled);
        Assert.Contains(dispute.Number, await queries.LinkedAsync(meeting, default));
        var after = await new SeminarCaseFigures(db).ValuesAsync(new FigurePeriod(2026, reopenedOn), null, default);
        var dayBefore = await new SeminarCaseFigures(db)
            .ValuesAsync(new FigurePeriod(2026, reopenedOn.AddDays(-1)), null, default);
        Assert.Equal((before["seminars.collected"], before["seminars.settled"] - 1),
            (after["seminars.collected"], after["seminars.settled"]));
        Assert.Equal(before["seminars.settled"], dayBefore["seminars.settled"]);
    }

    [Fact]
    public async Task The_figures_of_a_year_are_the_sums_of_the_list()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        for (var year = 2022; year <= 2025; year++)
        {
            var (_, all) = await new SeminarQueries(db).ListAsync(new SeminarFilter(year, null, false, null), default);
            var (_, seminars) = await new SeminarQueries(db)
                .ListAsync(new SeminarFilter(year, null, false, SeminarKind.Seminar), default);
            var held = await new SeminarFigures(db).ValuesAsync(FigurePeriod.WholeYear(year), null, default);
            var cases = await new SeminarCaseFigures(db).ValuesAsync(FigurePeriod.WholeYear(year), null, default);

            Assert.True(seminars.Records > 0);
            Assert.Equal((held["seminars.held"], held["seminars.held"] + held["seminars.mobilisations"], held["seminars.attendance"]),
                (seminars.Records, all.Records, all.Attendance));
            Assert.Equal((cases["seminars.collected"], cases["seminars.settled"]), (all.TakenIn, all.Settled));
        }
    }

    [Fact]
    public async Task A_village_and_a_lawyer_see_their_own_meetings_and_save_no_others()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var whole = database.NewContext();
        var all = await whole.Township<Seminar>().ToListAsync();
        var (village, lawyer) = (all[0].VillageId!.Value, all[0].LawyerId!.Value);
        await using var head = database.NewContext(new AccessScope(false, [village], [], Guid.Empty, [village]));
        await using var own = database.NewContext(new AccessScope(false, [], [], lawyer, [village]));
        var every = new SeminarFilter(null, null, false, null);

        Assert.Equal(all.Count(s => s.VillageId == village),
            (await new SeminarQueries(head).ListAsync(every, default)).Totals.Records);
        Assert.Equal(all.Count(s => s.LawyerId == lawyer),
            (await new SeminarQueries(own).ListAsync(every, default)).Totals.Records);
        own.Add(new Seminar(new SeminarDetails(SeminarKind.Seminar, village, TestDatabase.Today, null, "越界", null, 3, "越界", null),
            TestDatabase.Today));
        await Assert.ThrowsAsync<OutOfScopeException>(() => own.SaveChangesAsync());
        Assert.False(await whole.Township<Seminar>().AnyAsync(s => s.Topics == "越界"));
    }
}
