using Biandangou.Domain.Publicity;

namespace Biandangou.Data.Publicity;

/// <summary>A display item in use in the year, or items of one village and kind.</summary>
public sealed class DisplayRow : FigureRow
{
    [GroupKey]
    public DisplayKind Kind { get; init; }

    [GroupKey]
    public bool PutUpInYear { get; init; }

    public int Quantity { get; init; }
}

/// <summary>Figures of the display ledger. In use in the year: put up by the cut-off and
/// neither taken down nor left without its village before the year began.</summary>
public sealed class DisplayFigures(PortalDbContext db) : FigureSource<DisplayRow>(50, nameof(DisplayItem), Declared)
{
    private const string Ledger = DisplayLedger.Title;

    private static readonly IReadOnlyList<RowFigure<DisplayRow>> Declared =
    [
        Figure("display.banners", "悬挂横幅", "条", "本年度悬挂的横幅数量之和。", Ledger, r => r.Kind == DisplayKind.Banner && r.PutUpInYear,
            r => r.Quantity),
        Figure("display.boards", "宣传栏", "个", "本年度在用的宣传栏数量之和，含往年设置、年初仍在用的。", Ledger, r => r.Kind == DisplayKind.Board, r => r.Quantity),
        Figure("display.posters", "张贴海报", "张", "本年度张贴的海报数量之和。", Ledger, r => r.Kind == DisplayKind.Poster && r.PutUpInYear,
            r => r.Quantity),
        Figure("display.squares", "法治广场", "个", "本年度在用的法治广场数量之和。", Ledger, r => r.Kind == DisplayKind.Square, r => r.Quantity),
        Figure("display.venues", "法治文化阵地", "处", "本年度在用的法治广场、法治景观标志数量之和。", Ledger,
            r => r.Kind == DisplayKind.Square || r.Kind == DisplayKind.Landmark, r => r.Quantity),
        Figure("display.landmarks", "法治景观标志", "处", "本年度在用的法治景观标志数量之和。", Ledger, r => r.Kind == DisplayKind.Landmark, r => r.Quantity),
        Figure("display.screens", "法治宣传电子屏", "块", "本年度在用的法治宣传电子屏数量之和。", Ledger, r => r.Kind == DisplayKind.Screen, r => r.Quantity),
    ];

    public override IQueryable<DisplayRow> Rows(FigurePeriod period) =>
        db.Township<DisplayItem>()
            .Where(i => i.CountsWithin(period.Start, period.CutOff))
            .Select(i => new DisplayRow
            {
                VillageId = i.VillageId,
                Kind = i.Kind,
                PutUpInYear = i.From.Within(period.Start, period.CutOff),
                Records = 1,
                Quantity = i.Quantity,
                Id = i.Id,
                EntryNumber = i.EntryNumber,
                Class = i.Kind.ToChinese(),
                Title = i.Content ?? i.Place ?? i.Kind.ToChinese(),
                Village = i.Village!.Name,
                Date = i.From,
            });

    protected override IQueryable<DisplayRow> Group(IQueryable<DisplayRow> rows) =>
        rows.GroupBy(r => new { r.VillageId, r.Kind, r.PutUpInYear }).Select(g => new DisplayRow
        {
            VillageId = g.Key.VillageId,
            Kind = g.Key.Kind,
            PutUpInYear = g.Key.PutUpInYear,
            Records = g.Count(),
            Quantity = g.Sum(r => r.Quantity),
        });
}
