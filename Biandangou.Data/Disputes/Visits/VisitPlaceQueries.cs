using Biandangou.Domain.Organisation;

namespace Biandangou.Data.Disputes.Visits;

/// <summary>Where a weekly visit is planned for: a party branch of a village, or a village without one.</summary>
/// <param name="Secretary">Of the branch.</param>
/// <param name="From">First day on which it may be visited.</param>
/// <param name="To">Last day; null while it lasts.</param>
public sealed record VisitPlace(
    Guid VillageId, string Village, Guid? BranchId, string? Branch, string? Secretary, DateOnly From, DateOnly? To) : IDated
{
    /// <summary>Value of a form.</summary>
    public Guid Id => BranchId ?? VillageId;

    /// <summary>示例一村 · 示例一村党支部.</summary>
    public string Name => Branch is null ? $"{Village}（未登记党支部）" : $"{Village} · {Branch}";
}

/// <summary>The places weekly visits go to, in list order, within the account's villages.</summary>
public sealed class VisitPlaceQueries(PortalDbContext db)
{
    /// <summary>Branches in force on a day between the two, and villages that have none then.</summary>
    public async Task<IReadOnlyList<VisitPlace>> BetweenAsync(DateOnly first, DateOnly last, CancellationToken cancel)
    {
        var villages = await db.InScope<Village>().Where(v => v.Within(first, last))
            .OrderBy(v => v.SortOrder).ThenBy(v => v.EntryNumber).Select(v => new { v.Id, v.Name, v.From, v.To }).ToListAsync(cancel);
        var branches = (await db.InScope<PartyBranch>().Where(b => b.Within(first, last))
            .OrderBy(b => b.From).ThenBy(b => b.EntryNumber)
            .Select(b => new { b.Id, b.VillageId, b.Name, b.Secretary, b.From, b.To }).ToListAsync(cancel)).ToLookup(b => b.VillageId);
        return
        [
            .. from v in villages
               from b in branches[v.Id].DefaultIfEmpty()
               select b is null
                   ? new VisitPlace(v.Id, v.Name, null, null, null, v.From, v.To)
                   : new VisitPlace(v.Id, v.Name, b.Id, b.Name, b.Secretary, Later(b.From, v.From), Earlier(b.To, v.To)),
        ];
    }

    /// <summary>Which lawyer serves each village on a day: the one who began first.</summary>
    public async Task<IReadOnlyDictionary<Guid, Guid>> LawyersAsync(DateOnly day, CancellationToken cancel) =>
        (await db.Set<LawyerVillage>().Where(v => v.On(day))
            .OrderBy(v => v.From).ThenBy(v => v.EntryNumber).Select(v => new { v.VillageId, v.LawyerId }).ToListAsync(cancel))
            .GroupBy(v => v.VillageId).ToDictionary(g => g.Key, g => g.First().LawyerId);

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one is null || other < one ? other ?? one : one;
}
