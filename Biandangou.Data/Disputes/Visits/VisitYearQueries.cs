using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;

namespace Biandangou.Data.Disputes.Visits;

/// <param name="Months">January first.</param>
public sealed record VisitYearRow(Guid VillageId, string Village, IReadOnlyList<VisitCounts> Months)
{
    public VisitCounts Counts => Months.Aggregate((a, b) => a + b);
}

/// <param name="CutOff">Last day counted: the end of the year, or today.</param>
public sealed record VisitYear(int Year, DateOnly CutOff, IReadOnlyList<VisitYearRow> Rows)
{
    public VisitCounts Counts => Rows.Aggregate(new VisitCounts(0, 0, 0, 0), (sum, row) => sum + row.Counts);
}

/// <summary>
/// Weekly visits planned and held by village and month, within the account's scope; the township's sum agrees with the figures.
/// </summary>
public sealed class VisitYearQueries(PortalDbContext db)
{
    public async Task<VisitYear> YearAsync(int year, DateOnly today, CancellationToken cancel)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var (cutOff, monday) = (last < today ? last : today, WeeklyVisit.WeekOf(today));
        var months = (await db.InScope<WeeklyVisit>().AsOf(first, cutOff)
            .GroupBy(v => new { v.Visit.VillageId, v.On.Month })
            .Select(g => new
            {
                g.Key.VillageId,
                g.Key.Month,
                Planned = g.Count(),
                Held = g.Count(v => v.IsHeld),
                Missed = g.Count(v => !v.IsHeld && v.On < monday),
                Households = g.Sum(v => v.Households),
            }).ToListAsync(cancel)).ToLookup(m => m.VillageId);
        var (whole, own) = (db.Scope.WholeTownship, db.Scope.VillageIds);
        var villages = await db.InScope<Village>()
            .Where(v => v.Within(first, cutOff))
            .OrderBy(v => v.SortOrder).ThenBy(v => v.EntryNumber).Select(v => new { v.Id, v.Name }).ToListAsync(cancel);
        return new VisitYear(
            year, cutOff,
            [
                .. from village in villages
                   where whole || own.Contains(village.Id) || months.Contains(village.Id)
                   let counted = months[village.Id].ToDictionary(
                       m => m.Month, m => new VisitCounts(m.Planned, m.Held, m.Missed, m.Households))
                   select new VisitYearRow(
                       village.Id, village.Name, [.. Enumerable.Range(1, 12).Select(
                           m => counted.GetValueOrDefault(m) ?? new VisitCounts(0, 0, 0, 0))]),
            ]);
    }
}
