using Biandangou.Domain.Study;

namespace Biandangou.Data.Study;

/// <summary>What a month was to bring of a kind, beside what it brought.</summary>
/// <param name="Planned">Sessions; villages for their monthly training.</param>
/// <param name="Held">In the unit of <paramref name="Planned"/>.</param>
/// <param name="Sessions">All that were held, also where a village held fewer than planned.</param>
public sealed record StudyPlanLine(
    Guid Id, int Month, Guid KindId, string Kind, StudyKind Category, string Topic, string? Laws, int Times, int Planned, int Held,
    int Sessions, StudyPlanState State)
{
    public bool IsOfVillages => Category == StudyKind.VillageTraining;

    /// <summary>Whether it plans the training every portal has, which any record of the category fulfils.</summary>
    public bool IsBuiltIn => KindId == SessionKind.IdOf(Category);
}

public sealed record StudyPlanPage(
    Guid Id, Guid Version, StudyPlanDetails Details, string Kind, string CreatedBy, DateTime CreatedAt, string? UpdatedBy,
    DateTime? UpdatedAt);

/// <summary>Reads of the annual study plan, planned against held over the whole township.</summary>
public sealed class StudyPlanQueries(PortalDbContext db)
{
    private readonly TrainingMatrixQueries _matrix = new(db);

    /// <summary>The year's plan by month, then by the kinds' order.</summary>
    public async Task<IReadOnlyList<StudyPlanLine>> YearAsync(int year, DateOnly today, CancellationToken cancel)
    {
        var items = await db.InScope<StudyPlanItem>().Where(i => i.Year == year)
            .OrderBy(i => i.Month).ThenBy(i => i.Kind!.SortOrder).ThenBy(i => i.EntryNumber)
            .Select(i => new { i.Id, i.Month, i.KindId, Kind = i.Kind!.Name, i.Kind.Category, i.Topic, i.Laws, i.Times })
            .ToListAsync(cancel);
        if (items.Count == 0)
            return [];
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var held = (await db.Township<StudySession>().Where(s => s.On.Within(first, last))
                .GroupBy(s => new { s.On.Month, s.KindId, s.VillageId })
                .Select(g => new { g.Key.Month, g.Key.KindId, g.Key.VillageId, Count = g.Count() }).ToListAsync(cancel))
            .ToLookup(g => (g.Month, g.KindId));
        // Counted to the year's end, so that only months outside a village's life are not due.
        var villages = (await _matrix.TownshipYearAsync(year, last, today, cancel)).Villages;
        return
        [
            .. from i in items
               let isOfVillages = i.Category == StudyKind.VillageTraining
               let isBuiltIn = i.KindId == SessionKind.IdOf(i.Category)
               let units = villages.Where(v => v.Months[i.Month - 1].State != TrainingState.NotDue).ToList()
               let ofKind = held[(i.Month, i.KindId)].ToList()
               let each = units.ConvertAll(v => isBuiltIn ? v.Months[i.Month - 1].Sessions
                   : ofKind.Where(g => g.VillageId == v.VillageId).Sum(g => g.Count))
               let planned = isOfVillages ? units.Count : i.Times
               let sessions = isOfVillages ? each.Sum() : ofKind.Sum(g => g.Count)
               let done = isOfVillages ? each.Count(n => n >= i.Times) : sessions
               select new StudyPlanLine(
                   i.Id, i.Month, i.KindId, i.Kind, i.Category, i.Topic, i.Laws, i.Times, planned, done, sessions,
                   StudyPlanItem.StateOf(year, i.Month, Math.Max(1, planned), done, today)),
        ];
    }

    public Task<StudyPlanPage?> FindAsync(Guid id, CancellationToken cancel) =>
        db.InScope<StudyPlanItem>().Where(i => i.Id == id).Select(i => new StudyPlanPage(
            i.Id, i.Version, new StudyPlanDetails(i.Year, i.Month, i.KindId, i.Topic, i.Laws, i.Times), i.Kind!.Name,
            i.CreatedBy, i.CreatedAt, i.UpdatedBy, i.UpdatedAt)).FirstOrDefaultAsync(cancel);

    /// <summary>Whether another item plans this kind for the month.</summary>
    public Task<bool> IsTakenAsync(int? year, int? month, Guid? kindId, Guid? except, CancellationToken cancel) =>
        db.Township<StudyPlanItem>().AnyAsync(i => i.Year == year && i.Month == month && i.KindId == kindId && i.Id != except, cancel);

    /// <summary>Items of a year that another may take over: those whose kind is still in use.</summary>
    public async Task<IReadOnlyList<StudyPlanItem>> ToCopyAsync(int year, CancellationToken cancel) =>
        await ToCopy(year).OrderBy(i => i.Month).ThenBy(i => i.EntryNumber).ToListAsync(cancel);

    public Task<bool> CanCopyAsync(int year, CancellationToken cancel) => ToCopy(year).AnyAsync(cancel);

    /// <summary>Years with a plan, newest first.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync(CancellationToken cancel) =>
        await db.InScope<StudyPlanItem>().Select(i => i.Year).Distinct().OrderByDescending(y => y).ToListAsync(cancel);

    private IQueryable<StudyPlanItem> ToCopy(int year) => db.Township<StudyPlanItem>().Where(i => i.Year == year && !i.Kind!.IsRetired);
}
