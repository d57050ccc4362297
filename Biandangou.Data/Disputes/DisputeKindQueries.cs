using Biandangou.Domain.Disputes;

namespace Biandangou.Data.Disputes;

/// <summary>A kind to choose in a form.</summary>
public sealed record DisputeKindChoice(Guid Id, string Name, DisputeType Type)
{
    public KindOfDispute AsChosen() => new(Id, Name, Type);
}

/// <param name="Cases">Cases of the kind, over all years.</param>
public sealed record DisputeKindLine(Guid Id, string Name, DisputeType Type, int SortOrder, bool IsRetired, int Cases);

public sealed record DisputeKindPage(
    Guid Id, Guid Version, DisputeKindDetails Details, bool IsRetired, int Cases, string CreatedBy, DateTime CreatedAt, string? UpdatedBy,
    DateTime? UpdatedAt);

/// <summary>Reads of the list of kinds (纠纷类型), which is the township's and open to every form.</summary>
public sealed class DisputeKindQueries(PortalDbContext db)
{
    public async Task<IReadOnlyList<DisputeKindLine>> ListAsync(CancellationToken cancel)
    {
        var cases = db.Township<Dispute>();
        return await InOrder(db.InScope<DisputeKind>()).Select(k => new DisputeKindLine(
            k.Id, k.Name, k.Type, k.SortOrder, k.IsRetired, cases.Count(d => d.KindId == k.Id))).ToListAsync(cancel);
    }

    /// <summary>Kinds a case may have.</summary>
    /// <param name="current">A kind kept among the choices though it may be retired.</param>
    public async Task<IReadOnlyList<DisputeKindChoice>> ChoicesAsync(Guid? current, CancellationToken cancel) =>
        await InOrder(db.InScope<DisputeKind>().Where(k => !k.IsRetired || k.Id == current))
            .Select(k => new DisputeKindChoice(k.Id, k.Name, k.Type)).ToListAsync(cancel);

    public Task<DisputeKindPage?> FindAsync(Guid id, CancellationToken cancel)
    {
        var cases = db.Township<Dispute>();
        return db.InScope<DisputeKind>().Where(k => k.Id == id).Select(k => new DisputeKindPage(
            k.Id, k.Version, new DisputeKindDetails(k.Name, k.Type, k.SortOrder), k.IsRetired, cases.Count(d => d.KindId == k.Id),
            k.CreatedBy, k.CreatedAt, k.UpdatedBy, k.UpdatedAt)).FirstOrDefaultAsync(cancel);
    }

    /// <summary>Whether a case, deleted or not, has the kind.</summary>
    public Task<bool> IsUsedAsync(Guid id, CancellationToken cancel) =>
        db.Set<Dispute>().IgnoreQueryFilters([Filters.Scope, Filters.Deleted]).AnyAsync(d => d.KindId == id, cancel);

    /// <summary>The position after the last kind.</summary>
    public async Task<int> NextSortOrderAsync(CancellationToken cancel) =>
        Math.Min(DisputeKind.MaxSortOrder, (await db.Township<DisputeKind>().MaxAsync(k => (int?)k.SortOrder, cancel) ?? 0) + 10);

    private static IQueryable<DisputeKind> InOrder(IQueryable<DisputeKind> kinds) =>
        kinds.OrderBy(k => k.SortOrder).ThenBy(k => k.EntryNumber);
}
