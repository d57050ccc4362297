using Biandangou.Data.Organisation.Villages;
using Biandangou.Domain.Organisation;
using Biandangou.Domain.Study;

namespace Biandangou.Data.Study;

/// <summary>A village's twelve months, or those of the township's own cadres when <paramref name="VillageId"/> is null.</summary>
public sealed record TrainingRow(Guid? VillageId, string Name, IReadOnlyList<TrainingCell> Months)
{
    /// <summary>Whether the village had ended by the day the year is seen from.</summary>
    public bool IsClosed { get; init; }

    public int Held => Months.Count(m => m.State is TrainingState.Held or TrainingState.Late);

    /// <summary>Months that had to be held by then: held, missing or still to be recorded.</summary>
    public int Expected => Months.Count(m => m.State != TrainingState.NotDue);

    public int Attended => Months.Sum(m => m.Attended);

    public IEnumerable<TrainingCell> In(TrainingState state) => Months.Where(m => m.State == state);
}

/// <summary>每月法律知识培训 of one year as of a day.</summary>
/// <param name="Villages">In list order; the township's cadres are not among them.</param>
/// <param name="Cadres">镇机关; null where only own villages are shown.</param>
public sealed record TrainingYear(int Year, DateOnly AsOf, int GraceDays, IReadOnlyList<TrainingRow> Villages, TrainingRow? Cadres)
{
    public IEnumerable<TrainingRow> Rows => Cadres is null ? Villages : Villages.Append(Cadres);

    public int Held => Villages.Sum(v => v.Held);

    public int Expected => Villages.Sum(v => v.Expected);

    public int Attended => Villages.Sum(v => v.Attended);

    /// <summary>Null for a month that has not come.</summary>
    public int? AttendedIn(int month) =>
        Villages.All(v => v.Months[month - 1].State == TrainingState.NotDue) ? null : Villages.Sum(v => v.Months[month - 1].Attended);

    public int Count(TrainingState state) => Villages.Sum(v => v.In(state).Count());

    /// <summary>Months of the villages that are still to be recorded or missing, oldest first.</summary>
    public IEnumerable<OpenTraining> Open() =>
        from village in Villages
        from cell in village.Months
        where cell.State is TrainingState.Due or TrainingState.Missing
        orderby cell.Month
        select new OpenTraining(
            village.VillageId!.Value, village.Name, Year, cell.Month, cell.State == TrainingState.Missing,
            TrainingMatrix.Deadline(Year, cell.Month, GraceDays));

    /// <summary>Of these, what villages can still be asked for; what a closed one lacks only the office can record.</summary>
    public IEnumerable<OpenTraining> Asked() => Open().Where(o => !Villages.Any(v => v.VillageId == o.VillageId && v.IsClosed));
}

/// <summary>A village's month that still asks for something.</summary>
/// <param name="IsMissing">Whether the deadline has passed.</param>
public sealed record OpenTraining(Guid VillageId, string Village, int Year, int Month, bool IsMissing, DateOnly Deadline);

/// <summary>The monthly training matrix (DOMAIN §4) of the account's villages or of the whole township.</summary>
public sealed class TrainingMatrixQueries(PortalDbContext db)
{
    /// <summary>The account's own rows; 镇机关 only for whole-township roles.</summary>
    public Task<TrainingYear> YearAsync(int year, DateOnly asOf, CancellationToken cancel) =>
        ReadAsync(db.InScope<Village>(), db.InScope<StudySession>(), db.Scope.WholeTownship, year, asOf, asOf, cancel);

    /// <summary>The whole township's rows, whoever asks.</summary>
    /// <param name="cutOff">Last day whose sessions and months count.</param>
    /// <param name="asOf">The day deadlines are judged by.</param>
    public Task<TrainingYear> TownshipYearAsync(int year, DateOnly cutOff, DateOnly asOf, CancellationToken cancel) =>
        ReadAsync(db.Township<Village>(), db.Township<StudySession>(), withCadres: true, year, cutOff, asOf, cancel);

    private async Task<TrainingYear> ReadAsync(
        IQueryable<Village> villages, IQueryable<StudySession> sessions, bool withCadres, int year, DateOnly cutOff, DateOnly asOf,
        CancellationToken cancel)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var until = cutOff < last ? cutOff : last;
        var grace = await db.Set<Township>().OrderBy(t => t.EntryNumber).Select(t => t.TrainingGraceDays).FirstOrDefaultAsync(cancel);
        var names = db.FormerNamesOn(until);
        var units = await villages.Where(v => v.Within(first, last))
            .OrderBy(v => v.SortOrder).ThenBy(v => v.EntryNumber)
            .Select(v => new Unit(v.Id, names.Where(n => n.VillageId == v.Id).Select(n => n.Name).FirstOrDefault() ?? v.Name, v.From, v.To))
            .ToListAsync(cancel);
        var held = await sessions.Where(s => s.On.Within(first, until)
                && (s.Kind == StudyKind.VillageTraining || (s.Kind == StudyKind.CadreTraining && s.VillageId == null)))
            .Select(s => new { s.VillageId, s.On, s.CreatedAt, s.Attended }).ToListAsync(cancel);
        var entries = held.ToLookup(
            s => s.VillageId, s => new TrainingEntry(s.VillageId ?? Guid.Empty, s.On, s.CreatedAt.ToBusinessDate(), s.Attended));

        return new TrainingYear(
            year,
            asOf,
            grace,
            [.. units.Select(Row)],
            withCadres && units.Count > 0 ? Row(new Unit(null, "镇机关", units.Min(v => v.From), null)) : null);

        TrainingRow Row(Unit unit) =>
            new(unit.Id, unit.Name, TrainingMatrix.YearOf(year, entries[unit.Id], unit.From, unit.To, until, asOf, grace))
            {
                IsClosed = unit
                .EndedBefore(asOf)
            };
    }

    private sealed record Unit(Guid? Id, string Name, DateOnly From, DateOnly? To) : IDated;
}
