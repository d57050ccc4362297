using Biandangou.Data.Common.Ledgers;
using Biandangou.Domain.Organisation;

namespace Biandangou.Data.Organisation.Villages;

/// <summary>A line of the roster: an officer in a grid, or a grid nobody looks after.</summary>
public sealed record GridRosterRow(string Village, string Grid, string? Officer, DateOnly? From, bool IsStandIn, DateOnly? To)
{
    /// <summary>Whether this is the first line of its grid.</summary>
    public bool IsFirst { get; init; }
}

/// <summary>网格与网格员名册 of the whole township as it was at a report's cut-off. Phones stay out of it.</summary>
public sealed class GridLedger(PortalDbContext db) : Ledger<GridRosterRow>(db, Title, 80)
{
    public const string Title = "网格与网格员名册";

    public override IReadOnlyList<LedgerColumn<GridRosterRow>> Columns { get; } =
    [
        new("村（场）", 16, r => r.Village),
        new("网格", 30, r => r.Grid),
        new("网格员", 14, r => r.Officer ?? "未指派"),
        new("任职日期", 16, r => r.From),
        new("任职方式", 12, r => r.Officer is null ? null : r.IsStandIn ? "代管" : "专职"),
        new("结束日期", 16, r => r.To),
        new("网格（个）", 10, r => r.IsFirst ? 1 : null, Total: true),
        new("专职网格员（名）", 12, r => r.Officer is not null && !r.IsStandIn ? 1 : null, Total: true),
    ];

    public override IQueryable<Guid> Records(FigurePeriod period) => new GridFigures(Db).Rows(period).Select(g => g.Id);

    public override async Task<IReadOnlyList<GridRosterRow>> RowsAsync(FigurePeriod period, CancellationToken cancel)
    {
        var day = period.CutOff;
        var grids = await Db.Township<Grid>().Where(g => g.On(day))
            .OrderBy(g => g.Village!.SortOrder).ThenBy(g => g.Village!.EntryNumber).ThenBy(g => g.SortKey).ThenBy(g => g.EntryNumber)
            .Select(g => new { g.Id, Village = g.Village!.Name, g.Name }).ToListAsync(cancel);
        var officers = await Db.Township<GridOfficer>().Where(o => o.On(day))
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
