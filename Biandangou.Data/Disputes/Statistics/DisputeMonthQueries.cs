using Biandangou.Domain.Disputes;

namespace Biandangou.Data.Disputes.Statistics;

/// <summary>Cases taken in and settled in one month.</summary>
public sealed record DisputeMonth(int Month, int Received, int Resolved);

/// <summary>收理与化解 by month, whole township: the months of a year sum up to disputes.received and disputes.resolved.</summary>
public sealed class DisputeMonthQueries(PortalDbContext db)
{
    /// <returns>January to the month of the cut-off.</returns>
    public async Task<IReadOnlyList<DisputeMonth>> OfAsync(FigurePeriod period, CancellationToken cancel)
    {
        var (start, cutOff) = (period.Start, period.CutOff);
        var received = await db.Township<Dispute>().Where(d => d.ReceivedOn.Within(start, cutOff))
            .GroupBy(d => d.ReceivedOn.Month).Select(g => new { Month = g.Key, Cases = g.Count() })
            .ToDictionaryAsync(g => g.Month, g => g.Cases, cancel);
        var resolved = await db.Township<DisputeResolution>()
            .Where(r => r.Succeeded && Periods.StandsWithin(r.ResolvedOn, r.ReopenedOn, start, cutOff))
            .GroupBy(r => r.ResolvedOn.Month).Select(g => new { Month = g.Key, Cases = g.Count() })
            .ToDictionaryAsync(g => g.Month, g => g.Cases, cancel);
        return [.. Enumerable.Range(1, cutOff.Month).Select(
            m => new DisputeMonth(m, received.GetValueOrDefault(m), resolved.GetValueOrDefault(m)))];
    }
}
