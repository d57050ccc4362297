using Biandangou.Domain.Organisation;

namespace Biandangou.Data.Organisation.Villages;

/// <summary>Loads villages and grids with the parts their rules look at.</summary>
public static class VillageLoading
{
    /// <returns>Null outside the scope.</returns>
    public static async Task<Village?> LoadVillageAsync(this PortalDbContext db, Guid id, CancellationToken cancel)
    {
        if (await db.InScope<Village>().FirstOrDefaultAsync(v => v.Id == id, cancel) is not { } village)
            return null;

        // A command for each collection: in one they would multiply their rows.
        await db.InScope<VillageFacility>().Where(f => f.VillageId == id).LoadAsync(cancel);
        await db.InScope<VillageLeader>().Where(l => l.VillageId == id).LoadAsync(cancel);
        await db.InScope<PartyBranch>().Where(b => b.VillageId == id).LoadAsync(cancel);
        await db.InScope<Archivist>().Where(a => a.VillageId == id).LoadAsync(cancel);
        await db.InScope<VillageName>().Where(n => n.VillageId == id).LoadAsync(cancel);
        return village;
    }

    /// <returns>Null outside the scope.</returns>
    public static Task<Grid?> LoadGridAsync(this PortalDbContext db, Guid id, CancellationToken cancel) =>
        db.InScope<Grid>().Include(g => g.Officers).Include(g => g.Village).FirstOrDefaultAsync(g => g.Id == id, cancel);

    public static Task<List<Grid>> LoadGridsOfAsync(this PortalDbContext db, Guid villageId, CancellationToken cancel) =>
        db.Township<Grid>().Include(g => g.Officers).Where(g => g.VillageId == villageId).OrderBy(g => g.SortKey).ThenBy(g => g.EntryNumber)
            .ToListAsync(cancel);

    /// <summary>Stand-ins anywhere in the township that reach beyond a day.</summary>
    public static Task<List<GridOfficer>> LoadStandInsAfterAsync(this PortalDbContext db, DateOnly day, CancellationToken cancel) =>
        db.Township<GridOfficer>().Where(o => o.IsStandIn && o.LastsBeyond(day)).OrderBy(o => o.EntryNumber).ToListAsync(cancel);

    /// <summary>Lawyers' services and cadres' assignments of a village that reach beyond a day.</summary>
    public static async Task<VillageDuties> LoadDutiesAfterAsync(
        this PortalDbContext db, Guid villageId, DateOnly day, CancellationToken cancel) => new(
        await db.Set<LawyerVillage>().Where(v => v.VillageId == villageId && v.LastsBeyond(day)).OrderBy(v => v.EntryNumber)
            .ToListAsync(cancel),
        await db.Township<CadreAssignment>().Where(c => c.VillageId == villageId && c.LastsBeyond(day)).OrderBy(c => c.From)
            .ThenBy(c => c.EntryNumber).ToListAsync(cancel));

    /// <summary>Posts in other grids of whoever has one of the names.</summary>
    public static Task<List<GridOfficer>> LoadPostsElsewhereAsync(
        this PortalDbContext db, Guid gridId, string?[] names, CancellationToken cancel)
    {
        var keys = names.Select(n => (n ?? "").ToNameKey()).Distinct().ToList();
        return db.Township<GridOfficer>().Include(o => o.Grid!).ThenInclude(g => g.Village)
            .Where(o => keys.Contains(o.NameKey) && o.GridId != gridId).OrderBy(o => o.From).ThenBy(o => o.EntryNumber).ToListAsync(cancel);
    }
}
