using Biandangou.Domain.Organisation;

namespace Biandangou.Data.Organisation;

/// <summary>A system in force at the cut-off.</summary>
public sealed class GovernanceSystemRow : FigureRow;

/// <summary>Systems (制度) of the township.</summary>
public sealed class GovernanceSystemFigures(PortalDbContext db) : FigureSource<GovernanceSystemRow>
{
    public override int Place => 200;

    private static readonly IReadOnlyList<RowFigure<GovernanceSystemRow>> Declared =
    [
        Figure("org.systems", "制度", "项", "截止日已制定且有效的制度数；废止当日仍计，修订不另计。", "制度台账", r => true),
    ];

    public override IReadOnlyList<RowFigure<GovernanceSystemRow>> Figures => Declared;

    protected override string RecordType => nameof(GovernanceSystem);

    public override IQueryable<GovernanceSystemRow> Rows(FigurePeriod period) =>
        db.Township<GovernanceSystem>()
            .Where(s => s.On(period.CutOff))
            .Select(s => new GovernanceSystemRow
            {
                VillageId = null,
                Records = 1,
                Id = s.Id,
                EntryNumber = s.EntryNumber,
                Title = s.Name,
                Date = s.From
            });

    protected override IQueryable<GovernanceSystemRow> Group(IQueryable<GovernanceSystemRow> rows) => rows;
}

/// <summary>A unit in the register at the cut-off, or those of one village.</summary>
public sealed class PublicUnitRow : FigureRow;

/// <summary>Enterprises, schools and offices in the township.</summary>
public sealed class PublicUnitFigures(PortalDbContext db) : FigureSource<PublicUnitRow>
{
    public override int Place => 210;

    private static readonly IReadOnlyList<RowFigure<PublicUnitRow>> Declared =
    [
        Figure("org.units", "企事业单位", "个", "截止日在册的企业、学校、卫生院、机关站所等单位数。", "企事业单位名册", r => true),
    ];

    public override IReadOnlyList<RowFigure<PublicUnitRow>> Figures => Declared;

    protected override string RecordType => nameof(PublicUnit);

    public override IQueryable<PublicUnitRow> Rows(FigurePeriod period) =>
        db.Township<PublicUnit>()
            .Where(u => u.On(period.CutOff))
            .Select(u => new PublicUnitRow
            {
                VillageId = u.VillageId,
                Records = 1,
                Id = u.Id,
                EntryNumber = u.EntryNumber,
                Title = u.Name,
                Village = u.Village!.Name,
                Date = u.From,
            });

    protected override IQueryable<PublicUnitRow> Group(IQueryable<PublicUnitRow> rows) =>
        rows.GroupBy(r => r.VillageId).Select(g => new PublicUnitRow { VillageId = g.Key, Records = g.Count() });
}
