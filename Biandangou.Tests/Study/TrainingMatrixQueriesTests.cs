using Biandangou.Data.Common.Figures;
using Biandangou.Data.Study;
using Biandangou.Domain.Organisation;
using Biandangou.Domain.Study;
using static Biandangou.Tests.Study.StudyRecords;

namespace Biandangou.Tests.Study;

public sealed class TrainingMatrixQueriesTests
{
    private const int Grace = 5;

    [Theory]
    [InlineData(2022, "2026-11-23")]
    [InlineData(2023, "2023-12-31")]
    [InlineData(2023, "2024-01-06")]
    [InlineData(2026, "2026-07-05")]
    [InlineData(2026, "2026-07-06")]
    [InlineData(2026, "2026-11-23")]
    public async Task The_matrix_equals_a_plain_recomputation(int year, string day)
    {
        var asOf = DateOnly.Parse(day);
        using var database = await WithOdditiesAsync();
        await using var db = database.NewContext();

        var matrix = await new TrainingMatrixQueries(db).YearAsync(year, asOf, default);

        var villages = (await db.Township<Village>().ToListAsync())
            .Where(v => v.From.Year <= year && (v.To is null || v.To.Value.Year >= year)).OrderBy(v => v.SortOrder).ToList();
        var sessions = await db.Township<StudySession>().ToListAsync();
        Assert.Equal(villages.Select(v => v.Name).Append("镇机关"), matrix.Rows.Select(r => r.Name));
        Assert.True(villages.Count >= 18);
        foreach (var row in matrix.Rows)
        {
            var village = villages.Find(v => v.Id == row.VillageId);
            var held = sessions.Where(s => s.VillageId == row.VillageId
                && s.Kind == (village is null ? StudyKind.CadreTraining : StudyKind.VillageTraining)).ToList();
            for (var month = 1; month <= 12; month++)
            {
                var expected = Recompute(held, village, year, month, asOf);
                Assert.Equal((row.Name, month, expected), (row.Name, row.Months[month - 1].Month, row.Months[month - 1]));
            }
        }
    }

    [Fact]
    public async Task The_oddities_are_seen()
    {
        using var database = await WithOdditiesAsync();
        await using var db = database.NewContext();

        var matrix = await new TrainingMatrixQueries(db).YearAsync(2026, TestDatabase.Today, default);

        var first = matrix.Villages[0];
        Assert.Equal(2, first.Months[1].Sessions);
        Assert.Equal(TrainingState.Due, first.Months[10].State);
        Assert.Equal(TrainingState.NotDue, first.Months[11].State);
        var closed = matrix.Villages.Single(v => v.Name == "撤销村");
        Assert.Equal(
            [TrainingState.Late, TrainingState.Missing, TrainingState.Missing, TrainingState.NotDue],
            closed.Months.Take(4).Select(m => m.State));
        Assert.Equal((1, 3), (closed.Held, closed.Expected));
    }

    [Theory]
    [InlineData(2022, "2022-12-31")]
    [InlineData(2026, "2026-06-15")]
    [InlineData(2026, "2026-11-23")]
    public async Task The_figures_agree_with_the_matrix_of_the_same_cut_off(int year, string day)
    {
        var period = new FigurePeriod(year, DateOnly.Parse(day));
        using var database = await WithOdditiesAsync();
        await using var db = database.NewContext();
        var figures = new TrainingFigures(db);

        var matrix = await new TrainingMatrixQueries(db).TownshipYearAsync(year, period.CutOff, TestDatabase.Today, default);
        var values = await figures.ValuesAsync(period, null, default);

        Assert.Equal(matrix.Expected, values["study.training-due"]);
        Assert.Equal(matrix.Held, values["study.training-held"]);
        Assert.Equal(matrix.Count(TrainingState.Missing), values["study.training-missing"]);
        Assert.Equal(matrix.Count(TrainingState.Due), values["study.training-waiting"]);
        Assert.Equal(values["study.training-due"],
            values["study.training-held"] + values["study.training-missing"] + values["study.training-waiting"]);
        Assert.True(year == TestDatabase.Today.Year || values["study.training-waiting"] == 0);
        Assert.True(matrix.Held > 0);
        foreach (var (code, value) in values)
        {
            var records = await figures.RecordsAsync(code, period, null, default);
            Assert.Equal(value, records.Sum(r => r.Quantity));
            Assert.All(records, r => Assert.Equal(("TrainingMonth", 1m), (r.RecordType, r.Quantity)));
        }
    }

    [Fact]
    public async Task A_village_has_the_same_figures_alone_and_among_all()
    {
        using var database = await WithOdditiesAsync();
        await using var db = database.NewContext();
        var (figures, period) = (new TrainingFigures(db), new FigurePeriod(2026, TestDatabase.Today));

        var all = await figures.ByVillageAsync(period, default);

        Assert.Equal(19, all.Count);
        foreach (var (village, values) in all)
            Assert.Equal(values, await figures.ValuesAsync(period, village, default));
    }

    [Fact]
    public async Task A_village_account_reads_its_own_row_while_figures_stay_whole()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var staff = database.NewContext();
        var own = await staff.Township<Village>().OrderBy(v => v.SortOrder).Select(v => v.Id).FirstAsync();
        await using var db = database.NewContext(ScopeOf(own));

        var matrix = await new TrainingMatrixQueries(db).YearAsync(2026, TestDatabase.Today, default);
        var values = await new TrainingFigures(db).ValuesAsync(new FigurePeriod(2026, TestDatabase.Today), null, default);

        Assert.Equal([own], matrix.Rows.Select(r => r.VillageId!.Value));
        Assert.Equal(18 * 11, values["study.training-due"]);
    }

    [Fact]
    public async Task A_month_stays_open_until_it_is_recorded_and_is_missing_after_its_deadline()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var village = await db.Township<Village>().OrderBy(v => v.SortOrder).Select(v => v.Id).FirstAsync();

        async Task<OpenTraining> NovemberAsync(DateOnly asOf) =>
            (await new TrainingMatrixQueries(db).YearAsync(2026, asOf, default)).Open()
                .Single(o => (o.VillageId, o.Month) == (village, 11));

        var (inTime, missing) = (await NovemberAsync(new(2026, 12, 5)), await NovemberAsync(new(2026, 12, 6)));
        Assert.Equal((false, new DateOnly(2026, 12, 5)), (inTime.IsMissing, inTime.Deadline));
        Assert.True(missing.IsMissing);
    }

    /// <summary>The demonstration data and what it lacks: a double month, a deleted session, a closed village with a late entry.</summary>
    private static async Task<TestDatabase> WithOdditiesAsync()
    {
        var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var first = await db.Township<Village>().OrderBy(v => v.SortOrder).Select(v => v.Id).FirstAsync();
        await database.SessionAsync(first, Details(new(2026, 2, 20), attended: 7), new DateOnly(2026, 6, 1));
        await database.SessionAsync(first, Details(new(2026, 11, 2)), deleted: true);
        await database.SessionAsync(first, Details(new(2026, 11, 3), StudyKind.LawLecture));
        var closed = await database.VillageAsync("撤销村", 99, new DateOnly(2026, 1, 1), new DateOnly(2026, 3, 31));
        await database.SessionAsync(closed.Id, Details(new(2026, 1, 31)), new DateOnly(2026, 2, 6));
        return database;
    }

    private static TrainingCell Recompute(List<StudySession> held, Village? village, int year, int month, DateOnly asOf)
    {
        var ofMonth = held.Where(s => s.On.Year == year && s.On.Month == month && s.On <= asOf).ToList();
        var end = new DateOnly(year, month, DateTime.DaysInMonth(year, month));
        var inTime = ofMonth.Exists(s => s.CreatedAt.AddHours(8) < end.AddDays(Grace + 1).ToDateTime(TimeOnly.MinValue));
        var isActive = village is null || (village.From <= end && (village.To is null || village.To >= end));
        var state = ofMonth.Count > 0 ? inTime ? TrainingState.Held : TrainingState.Late
            : !isActive || asOf < new DateOnly(year, month, 1) ? TrainingState.NotDue
            : asOf > end.AddDays(Grace) ? TrainingState.Missing : TrainingState.Due;
        return new TrainingCell(month, state, ofMonth.Count, ofMonth.Sum(s => s.Attended));
    }
}
