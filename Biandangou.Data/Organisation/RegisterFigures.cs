using Biandangou.Domain.Organisation;

namespace Biandangou.Data.Organisation;

/// <summary>Systems (制度) of the township.</summary>
public sealed class GovernanceSystemFigures(PortalDbContext db) : FigureSource<FigureRow>(200, nameof(GovernanceSystem), Declared)
{
    private static readonly IReadOnlyList<RowFigure<FigureRow>> Declared =
    [
        Figure("org.systems", "制度", "项", "截止日已制定且有效的制度数；废止当日仍计，修订不另计。", "制度台账", r => true),
    ];

    public override IQueryable<FigureRow> Rows(FigurePeriod period) =>
        db.Township<GovernanceSystem>()
            .Where(s => s.On(period.CutOff))
            .Select(s => new FigureRow
            {
                VillageId = null,
                Records = 1,
                Id = s.Id,
                EntryNumber = s.EntryNumber,
                Title = s.Name,
                Date = s.From
            });
}

/// <summary>Enterprises, schools and offices in the township.</summary>
public sealed class PublicUnitFigures(PortalDbContext db) : FigureSource<FigureRow>(210, nameof(PublicUnit), Declared)
{
    private static readonly IReadOnlyList<RowFigure<FigureRow>> Declared =
    [
        Figure("org.units", "企事业单位", "个", "截止日在册的企业、学校、卫生院、机关站所等单位数。", "企事业单位名册", r => true),
    ];

    public override IQueryable<FigureRow> Rows(FigurePeriod period) =>
        db.Township<PublicUnit>()
            .Where(u => u.On(period.CutOff))
            .Select(u => new FigureRow
            {
                VillageId = u.VillageId,
                Records = 1,
                Id = u.Id,
                EntryNumber = u.EntryNumber,
                Title = u.Name,
                Village = u.Village!.Name,
                Date = u.From,
            });

    protected override IQueryable<FigureRow> Group(IQueryable<FigureRow> rows) => rows.ByVillage();
}
