using Biandangou.Data.Common;
using Biandangou.Data.Common.Figures;
using Biandangou.Domain.Common;
using Biandangou.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Data.Organisation;

/// <summary>A line of the roster: an officer in a grid, or a grid nobody looks after.</summary>
public sealed record GridRosterRow(string Village, string Grid, string? Officer, DateOnly? From, bool IsStandIn, DateOnly? To)
{
    /// <summary>Whether this is the first line of its grid.</summary>
    public bool IsFirst { get; init; }
}

/// <summary>The roster of grids and officers of the whole township as it was at a report's cut-off.</summary>
public sealed class GridLedgerQueries(PortalDbContext db)
{
    public async Task<IReadOnlyList<GridRosterRow>> RowsAsync(FigurePeriod period, CancellationToken cancel)
    {
        var day = period.CutOff;
        var grids = await db.Township<Grid>().Where(g => g.On(day))
            .OrderBy(g => g.Village!.SortOrder).ThenBy(g => g.Village!.EntryNumber).ThenBy(g => g.SortKey).ThenBy(g => g.EntryNumber)
            .Select(g => new { g.Id, Village = g.Village!.Name, g.Name }).ToListAsync(cancel);
        var officers = await db.Township<GridOfficer>().Where(o => o.On(day))
            .OrderBy(o => o.IsStandIn).ThenBy(o => o.From).ThenBy(o => o.EntryNumber)
            .Select(o => new { o.GridId, o.Name, o.From, o.IsStandIn, o.To }).ToListAsync(cancel);
        var byGrid = officers.ToLookup(o => o.GridId);
        return
        [
            .. from grid in grids
               from line in byGrid[grid.Id].DefaultIfEmpty().Select((officer, i) => (Officer: officer, IsFirst: i == 0))
               select new GridRosterRow(
                   grid.Village, grid.Name, line.Officer?.Name, line.Officer?.From, line.Officer?.IsStandIn is true, line.Officer?.To)
               {
                   IsFirst = line.IsFirst,
               },
        ];
    }
}
