using Biandangou.Domain.Disputes;

namespace Biandangou.Data.Disputes.Lists;

/// <summary>How many cases ask for something.</summary>
/// <param name="Unassigned">Open cases without a lawyer.</param>
/// <param name="Unfiled">Closed cases whose file is not yet archived.</param>
public sealed record CaseAttention(int Overdue, int DueSoon, int Unassigned, int Unfiled);

/// <summary>Counts for home pages, within the account's scope; each equals the list it leads to.</summary>
public sealed class CaseAttentionQueries(PortalDbContext db)
{
    public async Task<CaseAttention> CountAsync(DateOnly today, CancellationToken cancel)
    {
        var soon = today.AddDays(Dispute.DueSoonDays);
        return await db.InScope<Dispute>().Where(d => d.Status != DisputeStatus.Archived).GroupBy(d => d.DeletedAt)
            .Select(g => new CaseAttention(
            g.Count(d => d.Status == DisputeStatus.Open && d.DueOn < today),
            g.Count(d => d.Status == DisputeStatus.Open && d.DueOn.Within(today, soon)),
            g.Count(d => d.Status == DisputeStatus.Open && d.LawyerId == null),
            g.Count(d => d.Status == DisputeStatus.Resolved))).FirstOrDefaultAsync(cancel) ?? new CaseAttention(0, 0, 0, 0);
    }
}
