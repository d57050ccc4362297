using Biandangou.Data.Common;
using Biandangou.Domain.Disputes;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Data.Disputes;

/// <summary>An open case with its limit.</summary>
public sealed record OpenCase(Guid Id, int NumberYear, int NumberSequence, string Title, string Village, DateOnly DueOn)
{
    public string Number => Dispute.FormatNumber(NumberYear, NumberSequence);
}

public sealed record RecentVisit(Guid DisputeId, int NumberYear, int NumberSequence, string Title, DateOnly VisitedOn, string Visitors, string? Place)
{
    public string Number => Dispute.FormatNumber(NumberYear, NumberSequence);
}

/// <summary>What the account's open cases ask for, most urgent first.</summary>
public sealed class CaseloadQueries(PortalDbContext db)
{
    /// <summary>Open cases, earliest limit first.</summary>
    /// <param name="dueBy">Only cases due by then; null for all.</param>
    public async Task<IReadOnlyList<OpenCase>> OpenAsync(DateOnly? dueBy, int limit, CancellationToken cancel) =>
        await Open(dueBy).OrderBy(d => d.DueOn).ThenBy(d => d.Id).Take(limit)
            .Select(d => new OpenCase(d.Id, d.NumberYear, d.NumberSequence, d.Title, d.Village!.Name, d.DueOn)).ToListAsync(cancel);

    public Task<int> CountAsync(DateOnly? dueBy, CancellationToken cancel) => Open(dueBy).CountAsync(cancel);

    /// <summary>The latest visits in the account's cases, open or not.</summary>
    public async Task<IReadOnlyList<RecentVisit>> VisitsAsync(int limit, CancellationToken cancel) =>
        await db.InScope<DisputeVisit>().OrderByDescending(v => v.VisitedOn).ThenByDescending(v => v.Id).Take(limit)
            .Select(v => new RecentVisit(
                v.DisputeId, v.Dispute!.NumberYear, v.Dispute.NumberSequence, v.Dispute.Title, v.VisitedOn, v.Visitors, v.Place)).ToListAsync(cancel);

    private IQueryable<Dispute> Open(DateOnly? dueBy)
    {
        var cases = db.InScope<Dispute>().Where(d => d.Status == DisputeStatus.Open);
        return dueBy is { } last ? cases.Where(d => d.DueOn <= last) : cases;
    }
}
