using Biandangou.Data.Common;
using Biandangou.Domain.Common;
using Biandangou.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Data.Organisation;

/// <summary>A grid to choose in a form.</summary>
public sealed record GridChoice(Guid Id, Guid VillageId, string Name, string Village);

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
        return await grids.Where(g => g.ActiveTo == null || g.ActiveTo >= today || g.Id == current)
            .OrderBy(g => g.Village!.SortOrder).ThenBy(g => g.VillageId).ThenBy(g => g.CreatedAt).ThenBy(g => g.Id)
            .Select(g => new GridChoice(g.Id, g.VillageId, g.Name, g.Village!.Name)).ToListAsync(cancel);
    }
}
