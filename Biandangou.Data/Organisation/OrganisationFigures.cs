using Biandangou.Data.Organisation.Villages;
using Biandangou.Domain.Organisation;

namespace Biandangou.Data.Organisation;

/// <summary>A village active at the cut-off.</summary>
public sealed class VillageRow : FigureRow
{
    [GroupKey]
    public bool HasLegalStudio { get; init; }

    [GroupKey]
    public bool HasArchiveRoom { get; init; }
}

/// <summary>Figures of the village register.</summary>
public sealed class VillageFigures(PortalDbContext db) : FigureSource<VillageRow>(170, nameof(Village), Declared)
{
    private const string Ledger = "村（场）名册";

    private static readonly IReadOnlyList<RowFigure<VillageRow>> Declared =
    [
        Figure("org.villages", "村（场）", "个", "截止日在册的村、场、社区数。", Ledger, r => true),
        Figure("org.studios", "法律工作室", "个", "截止日在册的村（场）中，法律工作室已启用且未停用的数量，每村（场）计 1。", Ledger, r => r.HasLegalStudio),
        Figure("org.archive-rooms", "积案归档室", "个", "截止日在册的村（场）中，积案归档室已启用且未停用的数量，每村（场）计 1。", Ledger, r => r.HasArchiveRoom),
    ];

    public override IQueryable<VillageRow> Rows(FigurePeriod period) =>
        db.Township<Village>()
            .Where(v => v.On(period.CutOff))
            .Select(v => new VillageRow
            {
                VillageId = v.Id,
                HasLegalStudio = v.Facilities.Any(f =>
                    f.Kind == FacilityKind.LegalStudio && f.On(period.CutOff)),
                HasArchiveRoom = v.Facilities.Any(f =>
                    f.Kind == FacilityKind.ArchiveRoom && f.On(period.CutOff)),
                Records = 1,
                Id = v.Id,
                EntryNumber = v.EntryNumber,
                Title = v.Name,
                Village = v.Name,
                Date = v.From,
            });
}

/// <summary>Figures of the grid register.</summary>
public sealed class GridFigures(PortalDbContext db) : FigureSource<FigureRow>(180, nameof(Grid), Declared)
{
    private static readonly IReadOnlyList<RowFigure<FigureRow>> Declared =
    [
        Figure("org.grids", "网格", "个", "截止日在用的网格数。", GridLedger.Title, r => true),
    ];

    public override IQueryable<FigureRow> Rows(FigurePeriod period) =>
        db.Township<Grid>()
            .Where(g => g.On(period.CutOff))
            .Select(g => new FigureRow
            {
                VillageId = g.VillageId,
                Records = 1,
                Id = g.Id,
                EntryNumber = g.EntryNumber,
                Title = g.Name,
                Village = g.Village!.Name,
                Date = g.From,
            });

    protected override IQueryable<FigureRow> Group(IQueryable<FigureRow> rows) => rows.ByVillage();
}

/// <summary>Figures of the officers' register.</summary>
public sealed class GridOfficerFigures(PortalDbContext db) : FigureSource<FigureRow>(190, nameof(GridOfficer), Declared)
{
    private static readonly IReadOnlyList<RowFigure<FigureRow>> Declared =
    [
        Figure("org.grid-officers", "专职网格员", "名", "截止日在岗的网格员数，每人计 1；一个网格可有两名网格员，代管其他网格的不另计。", GridLedger.Title, r => true),
    ];

    public override IQueryable<FigureRow> Rows(FigurePeriod period) =>
        db.Township<GridOfficer>()
            .Where(o => !o.IsStandIn && o.On(period.CutOff))
            .Select(o => new FigureRow
            {
                VillageId = o.VillageId,
                Records = 1,
                Id = o.Id,
                EntryNumber = o.EntryNumber,
                Title = o.Name,
                Village = o.Grid!.Village!.Name,
                Date = o.From,
            });

    protected override IQueryable<FigureRow> Group(IQueryable<FigureRow> rows) => rows.ByVillage();
}
