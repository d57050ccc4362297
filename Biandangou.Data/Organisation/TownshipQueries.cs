using Biandangou.Domain.Organisation;

namespace Biandangou.Data.Organisation;

/// <summary>How far a new portal has been set up.</summary>
public sealed record TownshipSetUp(bool HasTownship, bool HasVillages, bool HasGrids, bool HasLawyers)
{
    /// <summary>Enough for the daily work.</summary>
    public bool IsUsable => HasTownship && HasVillages;
}

/// <summary>The township's settings.</summary>
public sealed class TownshipQueries(PortalDbContext db)
{
    /// <returns>Null before the township is set up.</returns>
    public Task<Township?> FindAsync(CancellationToken cancel) =>
        db.Set<Township>().AsNoTracking().OrderBy(t => t.EntryNumber).FirstOrDefaultAsync(cancel);

    public async Task<TownshipSetUp> SetUpAsync(CancellationToken cancel) => new(
        await db.Set<Township>().AnyAsync(cancel),
        await db.Township<Village>().AnyAsync(cancel),
        await db.Township<Grid>().AnyAsync(cancel),
        await db.Township<Lawyer>().AnyAsync(cancel));
}
