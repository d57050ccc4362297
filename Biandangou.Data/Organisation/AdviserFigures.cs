using Biandangou.Data.Common;
using Biandangou.Data.Common.Figures;
using Biandangou.Domain.Organisation;

namespace Biandangou.Data.Organisation;

/// <summary>A lawyer under contract in the year.</summary>
public sealed class LawyerRow : FigureRow;

/// <summary>Lawyers engaged by the township.</summary>
public sealed class LawyerFigures(PortalDbContext db) : FigureSource<LawyerRow>
{
    private static readonly IReadOnlyList<RowFigure<LawyerRow>> Declared =
    [
        Figure("org.lawyers", "聘请律师", "名", "本年度聘期内的驻村律师数。", "法律顾问名册", r => true),
    ];

    public override IReadOnlyList<RowFigure<LawyerRow>> Figures => Declared;

    public override IQueryable<LawyerRow> Rows(FigurePeriod period) =>
        db.Township<Lawyer>()
            .Where(l => l.EngagedFrom <= period.CutOff && (l.EngagedTo == null || l.EngagedTo >= period.Start))
            .Select(l => new LawyerRow { VillageId = null, Records = 1, Id = l.Id, Title = l.Name, Date = l.EngagedFrom });

    // A handful of rows without a village: each is a group of its own.
    protected override IQueryable<LawyerRow> Group(IQueryable<LawyerRow> rows) => rows;
}

/// <summary>A law firm with a lawyer under contract in the year.</summary>
public sealed class LawFirmRow : FigureRow;

/// <summary>Law firms the engaged lawyers belong to.</summary>
public sealed class LawFirmFigures(PortalDbContext db) : FigureSource<LawFirmRow>
{
    private static readonly IReadOnlyList<RowFigure<LawFirmRow>> Declared =
    [
        Figure("org.law-firms", "律师事务所", "家", "本年度有驻村律师在聘期内的律师事务所数。", "法律顾问名册", r => true),
    ];

    public override IReadOnlyList<RowFigure<LawFirmRow>> Figures => Declared;

    public override IQueryable<LawFirmRow> Rows(FigurePeriod period) =>
        db.Township<LawFirm>()
            .Where(f => db.Set<Lawyer>().Any(l =>
                l.LawFirmId == f.Id && l.EngagedFrom <= period.CutOff && (l.EngagedTo == null || l.EngagedTo >= period.Start)))
            .Select(f => new LawFirmRow { VillageId = null, Records = 1, Id = f.Id, Title = f.Name, Date = null });

    protected override IQueryable<LawFirmRow> Group(IQueryable<LawFirmRow> rows) => rows;
}
