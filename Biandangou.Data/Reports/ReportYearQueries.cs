using Biandangou.Domain.Disputes;
using Biandangou.Domain.Publicity;
using Biandangou.Domain.Study;

namespace Biandangou.Data.Reports;

/// <summary>Which years a report can be made for.</summary>
public sealed class ReportYearQueries(PortalDbContext db)
{
    /// <summary>The running year and every year with records, newest first.</summary>
    public async Task<IReadOnlyList<int>> AllAsync(DateOnly today, CancellationToken cancel)
    {
        var years = await db.Township<StudySession>().Select(s => s.On.Year)
            .Union(db.Township<PublicityEvent>().Select(e => e.On.Year))
            .Union(db.Township<Dispute>().Select(d => d.ReceivedOn.Year)).ToListAsync(cancel);
        return [.. years.Append(today.Year).Distinct().OrderDescending()];
    }
}
