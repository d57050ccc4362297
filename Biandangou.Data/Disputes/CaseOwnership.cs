using Biandangou.Domain.Disputes;

namespace Biandangou.Data.Disputes;

internal static class CaseOwnership
{
    /// <summary>A case is its village's, its grid's and its lawyer's.</summary>
    public static Ownership<Dispute> OfCase { get; } = new((d, db) =>
        db.Scope.VillageIds.Contains(d.VillageId)
        || (d.GridId != null && db.Scope.GridIds.Contains(d.GridId.Value))
        || d.LawyerId == db.Scope.LawyerId);
}
