using Biandangou.Data.Common;
using Biandangou.Domain.Study;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Data.Study;

/// <summary>What a month was to bring of a kind, beside what it brought.</summary>
/// <param name="Planned">Sessions; villages for their monthly training.</param>
/// <param name="Held">In the unit of <paramref name="Planned"/>.</param>
public sealed record PlanLine(
    Guid Id, int Month, Guid KindId, string Kind, StudyKind Category, string Topic, string? Laws, int Times, int Planned, int Held, PlanState State)
{
    public bool IsOfVillages => Category == StudyKind.VillageTraining;
}

public sealed record PlanPage(
    Guid Id, Guid Version, PlanDetails Details, string Kind, string CreatedBy, DateTime CreatedAt, string? UpdatedBy, DateTime? UpdatedAt);

/// <summary>Reads of the annual study plan, planned against held over the whole township.</summary>
public sealed class StudyPlanQueries(PortalDbContext db)
{
    private readonly TrainingMatrixQueries _matrix = new(db);

    /// <summary>The year's plan by month, then by the kinds' order.</summary>
    public async Task<IReadOnlyList<PlanLine>> YearAsync(int year, DateOnly today, CancellationToken cancel)
    {
        var items = await db.InScope<StudyPlanItem>().Where(i => i.Year == year)
            .OrderBy(i => i.Month).ThenBy(i => i.Kind!.SortOrder).ThenBy(i => i.Id)
            .Select(i => new { i.Id, i.Month, i.KindId, Kind = i.Kind!.Name, i.Kind.Category, i.Topic, i.Laws, i.Times }).ToListAsync(cancel);
        if (items.Count == 0)
            return [];
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var held = (await db.Township<StudySession>().Where(s => s.HeldOn >= first && s.HeldOn <= last)
                .GroupBy(s => new { s.HeldOn.Month, s.KindId }).Select(g => new { g.Key.Month, g.Key.KindId, Count = g.Count() }).ToListAsync(cancel))
            .ToDictionary(g => (g.Month, g.KindId), g => g.Count);
        // Counted to the year's end, so that only months outside a village's life are not due.
        var villages = (await _matrix.TownshipYearAsync(year, last, today, cancel)).Villages;
        return
        [
            .. from i in items
               let months = villages.Select(v => v.Months[i.Month - 1]).Where(m => m.State != TrainingState.NotDue).ToList()
               let isOfVillages = i.Category == StudyKind.VillageTraining
               let planned = isOfVillages ? months.Count : i.Times
               let done = isOfVillages ? months.Count(m => m.Sessions >= i.Times) : held.GetValueOrDefault((i.Month, i.KindId))
               select new PlanLine(
                   i.Id, i.Month, i.KindId, i.Kind, i.Category, i.Topic, i.Laws, i.Times, planned, done,
                   StudyPlanItem.StateOf(year, i.Month, Math.Max(1, planned), done, today)),
        ];
    }

    public Task<PlanPage?> FindAsync(Guid id, CancellationToken cancel) =>
        db.InScope<StudyPlanItem>().Where(i => i.Id == id).Select(i => new PlanPage(
            i.Id, i.Version, new PlanDetails(i.Year, i.Month, i.KindId, i.Topic, i.Laws, i.Times), i.Kind!.Name,
            i.CreatedBy, i.CreatedAt, i.UpdatedBy, i.UpdatedAt)).FirstOrDefaultAsync(cancel);

    /// <summary>Whether another item plans this kind for the month.</summary>
    public Task<bool> IsTakenAsync(int? year, int? month, Guid? kindId, Guid? except, CancellationToken cancel) =>
        db.Township<StudyPlanItem>().AnyAsync(i => i.Year == year && i.Month == month && i.KindId == kindId && i.Id != except, cancel);

    /// <summary>Years with a plan, newest first.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync(CancellationToken cancel) =>
        await db.InScope<StudyPlanItem>().Select(i => i.Year).Distinct().OrderByDescending(y => y).ToListAsync(cancel);
}
