using Biandangou.Domain.Disputes;

namespace Biandangou.Data.Disputes.Lists;

public sealed record SavedFilterLine(Guid Id, string Name, string Query, DateTime CreatedAt);

/// <summary>常用筛选 of the account itself, also where its scope is the whole township.</summary>
public sealed class SavedFilterQueries(PortalDbContext db)
{
    /// <summary>The account's filters by name.</summary>
    public async Task<IReadOnlyList<SavedFilterLine>> ListAsync(CancellationToken cancel) =>
    [
        .. (await Own().OrderBy(f => f.EntryNumber).Select(f => new SavedFilterLine(f.Id, f.Name, f.Query, f.CreatedAt))
            .ToListAsync(cancel))
            .OrderByName(f => f.Name),
    ];

    public Task<SavedFilter?> FindAsync(Guid id, CancellationToken cancel) => Own().FirstOrDefaultAsync(f => f.Id == id, cancel);

    public Task<int> CountAsync(CancellationToken cancel) => Own().CountAsync(cancel);

    private IQueryable<SavedFilter> Own()
    {
        var actor = db.Actor.Id;
        return db.InScope<SavedFilter>().Where(f => f.CreatedById == actor);
    }
}
