using Biandangou.Data.Study;
using Biandangou.Domain.Organisation;
using Biandangou.Domain.Study;
using CsCheck;
using Microsoft.Extensions.Time.Testing;
using Xunit.Abstractions;
using static Biandangou.Tests.Study.StudyRecords;

namespace Biandangou.Tests.Study;

/// <summary>All 216 cells of a year, on years made at random, against a plain recomputation that shares no code with the portal.</summary>
public sealed class TrainingCellsTests(ITestOutputHelper output)
{
    private const int Villages = 18;
    private const int Grace = 5;

    /// <summary>A record of the year as it was entered.</summary>
    /// <param name="Delay">Days between the training and its entry.</param>
    private sealed record Entered(int Village, DateOnly On, int Delay, int Heads, bool Deleted, bool IsLecture);

    /// <summary>A village that began or ended within the year; null for the whole of it.</summary>
    private sealed record Life(int? FromMonth, int? ToMonth);

    private static readonly Gen<Entered> Record =
        from village in Gen.Int[0, Villages - 1]
        from day in Gen.Int[0, 364]
        from delay in Gen.OneOf(Gen.Int[0, 3], Gen.Int[0, 60])
        from heads in Gen.Int[1, 90]
        from deleted in Gen.Int[0, 9]
        from lecture in Gen.Int[0, 9]
        select new Entered(village, new DateOnly(2025, 1, 1).AddDays(day), delay, heads, deleted == 0, lecture == 0);

    private static readonly Gen<Life> Span =
        from begins in Gen.Int[-30, 6]
        from ends in Gen.Int[6, 40]
        select new Life(begins < 2 ? null : begins, ends > 12 ? null : ends);

    private static readonly Gen<(Entered[] Records, Life[] Lives, DateOnly AsOf)> Year =
        from records in Record.Array[120, 260]
        from lives in Span.Array[Villages]
        from day in Gen.Int[20, 420]
        select (records, lives, new DateOnly(2025, 1, 1).AddDays(day));

    [Fact]
    public async Task Every_cell_of_a_random_year_equals_its_plain_recomputation()
    {
        var (cells, seen) = (0, new Dictionary<TrainingState, int>());
        await Year.SampleAsync(
            async year =>
            {
                foreach (var cell in await CellsAsync(year.Records, year.Lives, year.AsOf))
                {
                    Assert.Equal(cell.Expected, cell.Actual);
                    cells++;
                    seen[cell.Actual.State] = seen.GetValueOrDefault(cell.Actual.State) + 1;
                }
            },
            iter: 6, threads: 1);

        output.WriteLine($"{cells} cells: {string.Join(", ", seen.Select(s => $"{s.Key} {s.Value}"))}");
        Assert.Equal(6 * Villages * 12, cells);
        Assert.Equal(Enum.GetValues<TrainingState>().Length, seen.Count);
    }

    private static async Task<List<(TrainingCell Expected, TrainingCell Actual)>> CellsAsync(Entered[] records, Life[] lives, DateOnly asOf)
    {
        using var database = await TestDatabase.EmptyAsync();
        var villages = await FillAsync(database, records, lives, asOf);
        await using var db = database.NewContext();
        var matrix = await new TrainingMatrixQueries(db).YearAsync(2025, asOf, default);
        var byId = matrix.Villages.ToDictionary(v => v.VillageId!.Value);
        return
        [
            .. from v in Enumerable.Range(0, Villages)
               from month in Enumerable.Range(1, 12)
               select (Recompute(records, v, lives[v], month, asOf), byId[villages[v].Id].Months[month - 1]),
        ];
    }

    /// <summary>Each record on the day it was entered; what lies after the day of asking has not been entered yet.</summary>
    private static async Task<List<Village>> FillAsync(TestDatabase database, Entered[] records, Life[] lives, DateOnly asOf)
    {
        var villages = new List<Village>();
        await using (var setUp = database.NewContext())
        {
            setUp.Add(new Township("示例镇", "示例镇", "示例县", "示例镇人民政府", "普法", "荣誉"));
            for (var v = 0; v < Villages; v++)
            {
                var village = new Village($"示例{v}村", VillageKind.Village, v + 1, new DateOnly(2025, lives[v].FromMonth ?? 1, 1));
                village.SetActive(village.From, lives[v].ToMonth is { } to ? new DateOnly(2025, to, DateTime.DaysInMonth(2025, to)) : null);
                villages.Add(village);
            }

            setUp.AddRange(villages);
            await setUp.SaveChangesAsync();
        }

        foreach (var day in Known(records, asOf).GroupBy(r => r.On.AddDays(r.Delay)).OrderBy(d => d.Key))
        {
            var clock = new FakeTimeProvider(new DateTimeOffset(day.Key.ToUtc(new TimeOnly(23, 59)), TimeSpan.Zero));
            await using var db = database.NewContext(clock: clock);
            foreach (var record in day)
                Enter(db, villages[record.Village].Id, record, day.Key);
            await db.SaveChangesAsync();
        }

        return villages;
    }

    private static void Enter(PortalDbContext db, Guid village, Entered record, DateOnly today)
    {
        var session = new StudySession(
            village, Details(record.On, record.IsLecture ? StudyKind.LawLecture : StudyKind.VillageTraining, attended: record.Heads),
            today);
        if (record.Deleted)
            session.Delete("重复登记", Actor.Portal, db.Clock.UtcNow());
        db.Add(session);
    }

    private static IEnumerable<Entered> Known(IEnumerable<Entered> records, DateOnly asOf) =>
        records.Where(r => r.On.AddDays(r.Delay) <= asOf);

    private static TrainingCell Recompute(Entered[] records, int village, Life life, int month, DateOnly asOf)
    {
        var (first, end) = (new DateOnly(2025, month, 1), new DateOnly(2025, month, DateTime.DaysInMonth(2025, month)));
        var (sessions, heads, inTime) = (0, 0, false);
        foreach (var r in Known(records, asOf))
        {
            if (r.Village != village || r.Deleted || r.IsLecture || r.On.Month != month)
                continue;
            (sessions, heads) = (sessions + 1, heads + r.Heads);
            inTime |= r.On.DayNumber + r.Delay <= end.DayNumber + Grace;
        }

        TrainingState state;
        if (sessions > 0)
            state = inTime ? TrainingState.Held : TrainingState.Late;
        else if (month < (life.FromMonth ?? 1) || month > (life.ToMonth ?? 12) || first > asOf)
            state = TrainingState.NotDue;
        else
            state = asOf.DayNumber > end.DayNumber + Grace ? TrainingState.Missing : TrainingState.Due;
        return new TrainingCell(month, state, sessions, heads);
    }
}
