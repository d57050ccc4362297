using Biandangou.Domain.Organisation;

namespace Biandangou.Data.Organisation.Villages;

/// <summary>A grid to choose in a form.</summary>
public sealed record GridChoice(Guid Id, Guid VillageId, string Name, string Village);

/// <summary>What the list is asked for; null means any.</summary>
/// <param name="Keyword">Part of a grid's or an officer's name.</param>
/// <param name="On">Grids in use and officers in post on this day.</param>
public sealed record GridFilter(Guid? VillageId, string? Keyword, DateOnly On, int Page = 1);

public sealed record OfficerInPost(string Name, string? Phone, bool IsStandIn, DateOnly? Until);

public sealed record GridLine(Guid Id, string Village, string Name, DateOnly From, DateOnly? To) : IDated
{
    public IReadOnlyList<OfficerInPost> Officers { get; init; } = [];
}

/// <param name="Grids">Grids of the filter without any officer on the day.</param>
public sealed record GridList(Paged<GridLine> Grids, int Unstaffed);

public sealed record OfficerLine(
    Guid Id, Guid GridId, string Name, string? Phone, DateOnly From, DateOnly? To, bool IsStandIn) : IDated;

public sealed record GridPage(
    Guid Id, Guid Version, Guid VillageId, string Village, string Name, DateOnly From, DateOnly? To,
    string CreatedBy, DateTime CreatedAt, string? UpdatedBy, DateTime? UpdatedAt) : IDated
{
    /// <summary>In post first, then the past ones, newest first.</summary>
    public IReadOnlyList<OfficerLine> Officers { get; init; } = [];
}

/// <summary>Reads of the grid register, within the account's scope.</summary>
public sealed class GridQueries(PortalDbContext db)
{
    /// <summary>Grids the account may record for, by village: an officer's own, otherwise those of its villages.</summary>
    /// <param name="current">A grid kept among the choices though it may be closed.</param>
    public async Task<IReadOnlyList<GridChoice>> ChoicesAsync(Guid? current, CancellationToken cancel)
    {
        var (grids, scope, today) = (db.InScope<Grid>(), db.Scope, db.Clock.Today());
        if (!scope.WholeTownship)
            grids = grids.Where(g => scope.VillageIds.Contains(g.VillageId) || scope.GridIds.Contains(g.Id));
        return await grids.Where(g => g.On(today) || g.Id == current)
            .OrderBy(g => g.Village!.SortOrder).ThenBy(g => g.Village!.EntryNumber).ThenBy(g => g.SortKey).ThenBy(g => g.EntryNumber)
            .Select(g => new GridChoice(g.Id, g.VillageId, g.Name, g.Village!.Name)).ToListAsync(cancel);
    }

    public async Task<GridList> ListAsync(GridFilter filter, CancellationToken cancel)
    {
        var on = filter.On;
        var names = db.FormerNamesOn(on);
        var grids = db.InScope<Grid>().Where(g => g.On(on));
        if (filter.VillageId is { } village)
            grids = grids.Where(g => g.VillageId == village);
        if (!string.IsNullOrWhiteSpace(filter.Keyword))
        {
            var key = filter.Keyword.ToNameKey();
            grids = grids.Where(g => g.NameKey.Contains(key) || g.Officers.Any(o => o.NameKey.Contains(key) && o.On(on)));
        }

        var page = await grids.OrderBy(g => g.Village!.SortOrder).ThenBy(g => g.Village!.EntryNumber).ThenBy(g => g.SortKey)
            .ThenBy(g => g.EntryNumber)
            .Select(g => new GridLine(g.Id,
            names.Where(n => n.VillageId == g.VillageId).Select(n => n.Name).FirstOrDefault() ?? g.Village!.Name, g.Name, g.From, g.To))
            .PageAsync(await grids.CountAsync(cancel), filter.Page, cancel);
        var ids = page.Items.Select(g => g.Id).ToList();
        var officers = await db.InScope<GridOfficer>()
            .Where(o => ids.Contains(o.GridId) && o.On(on))
            .OrderBy(o => o.IsStandIn).ThenBy(o => o.From).ThenBy(o => o.EntryNumber)
            .Select(o => new { o.GridId, Officer = new OfficerInPost(o.Name, o.Phone, o.IsStandIn, o.To) }).ToListAsync(cancel);
        var byGrid = officers.ToLookup(o => o.GridId, o => o.Officer);
        var unstaffed = await grids.CountAsync(g => !g.Officers.Any(o => o.On(on)), cancel);
        return new GridList(page with { Items = [.. page.Items.Select(g => g with { Officers = [.. byGrid[g.Id]] })] }, unstaffed);
    }

    public async Task<GridPage?> FindAsync(Guid id, CancellationToken cancel)
    {
        var today = db.Clock.Today();
        var page = await db.InScope<Grid>().Where(g => g.Id == id).Select(g => new GridPage(
            g.Id, g.Version, g.VillageId, g.Village!.Name, g.Name, g.From, g.To, g.CreatedBy, g.CreatedAt, g.UpdatedBy, g.UpdatedAt))
            .FirstOrDefaultAsync(cancel);
        return page is null ? null : page with
        {
            Officers = await db.InScope<GridOfficer>().Where(o => o.GridId == id)
                .OrderBy(o => o.EndedBefore(today)).ThenByDescending(o => o.From).ThenBy(o => o.EntryNumber)
                .Select(o => new OfficerLine(o.Id, o.GridId, o.Name, o.Phone, o.From, o.To, o.IsStandIn)).ToListAsync(cancel),
        };
    }

    /// <summary>Where an officer's record is shown.</summary>
    public Task<Guid?> GridOfOfficerAsync(Guid officerId, CancellationToken cancel) =>
        db.InScope<GridOfficer>().Where(o => o.Id == officerId).Select(o => (Guid?)o.GridId).FirstOrDefaultAsync(cancel);
}
