using Biandangou.Domain.Organisation;

namespace Biandangou.Data.Organisation;

/// <summary>What the list is asked for; null means any.</summary>
/// <param name="InForce">In force on the day, or withdrawn before it (or adopted later).</param>
public sealed record SystemFilter(DateOnly On, bool? InForce, SystemCategory? Category, string? Keyword, int Page = 1);

public sealed record SystemLine(
    Guid Id, string Name, SystemCategory Category, DateOnly From, string? DocumentNumber, DateOnly? To, DateOnly? RevisedOn) : IDated;

public sealed record SystemPage(
    Guid Id, Guid Version, SystemDetails Details, string CreatedBy, DateTime CreatedAt, string? UpdatedBy, DateTime? UpdatedAt)
{
    /// <summary>Newest first.</summary>
    public IReadOnlyList<SystemRevisionLine> Revisions { get; init; } = [];
}

public sealed record SystemRevisionLine(DateOnly On, string Note);

/// <summary>Reads of the township's systems (制度).</summary>
public sealed class GovernanceSystemQueries(PortalDbContext db)
{
    public async Task<Paged<SystemLine>> ListAsync(SystemFilter filter, CancellationToken cancel)
    {
        var (systems, on) = (db.InScope<GovernanceSystem>(), filter.On);
        if (filter.InForce is { } inForce)
            systems = systems.Where(s => s.On(on) == inForce);
        if (filter.Category is { } category)
            systems = systems.Where(s => s.Category == category);
        if (!string.IsNullOrWhiteSpace(filter.Keyword))
        {
            var (key, word) = (filter.Keyword.ToNameKey(), filter.Keyword.Trim());
            systems = systems.Where(s => s.NameKey.Contains(key) || (s.DocumentNumber != null && s.DocumentNumber.Contains(word)));
        }

        return await systems.OrderBy(s => s.From).ThenBy(s => s.EntryNumber).Select(s => new SystemLine(
            s.Id, s.Name, s.Category, s.From, s.DocumentNumber, s.To, s.Revisions.Max(r => (DateOnly?)r.On)))
            .PageAsync(await systems.CountAsync(cancel), filter.Page, cancel);
    }

    public async Task<SystemPage?> FindAsync(Guid id, CancellationToken cancel)
    {
        var page = await db.InScope<GovernanceSystem>().Where(s => s.Id == id).Select(s => new SystemPage(
            s.Id, s.Version, new SystemDetails(s.Name, s.Category, s.From, s.DocumentNumber, s.To),
            s.CreatedBy, s.CreatedAt, s.UpdatedBy, s.UpdatedAt)).FirstOrDefaultAsync(cancel);
        return page is null ? null : page with
        {
            Revisions = await db.InScope<GovernanceSystem>().Where(s => s.Id == id).SelectMany(s => s.Revisions)
                .OrderByDescending(r => r.On).ThenByDescending(r => r.EntryNumber)
                .Select(r => new SystemRevisionLine(r.On, r.Note)).ToListAsync(cancel),
        };
    }
}
