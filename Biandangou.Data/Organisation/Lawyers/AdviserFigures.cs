using Biandangou.Domain.Organisation;

namespace Biandangou.Data.Organisation.Lawyers;

/// <summary>Lawyers engaged by the township.</summary>
public sealed class LawyerFigures(PortalDbContext db) : FigureSource<FigureRow>(120, nameof(Lawyer), Declared)
{
    private static readonly IReadOnlyList<RowFigure<FigureRow>> Declared =
    [
        Figure("org.lawyers", "聘请律师", "名", "本年度截至截止日有聘用合同的驻村律师数，同一律师续聘的计一次。", LawyerLedger.Title, r => true),
    ];

    public override IQueryable<FigureRow> Rows(FigurePeriod period)
    {
        var contracts = db.ContractsWithin(period.Start, period.CutOff);
        return db.Township<Lawyer>()
            .Where(l => contracts.Any(c => c.LawyerId == l.Id))
            .Select(l => new FigureRow
            {
                VillageId = null,
                Records = 1,
                Id = l.Id,
                EntryNumber = l.EntryNumber,
                Title = l.Name,
                Date = contracts.Where(c => c.LawyerId == l.Id).Min(c => (DateOnly?)c.From),
            });
    }
}

/// <summary>Law firms the engaged lawyers belong to.</summary>
public sealed class LawFirmFigures(PortalDbContext db) : FigureSource<FigureRow>(130, nameof(LawFirm), Declared)
{
    private static readonly IReadOnlyList<RowFigure<FigureRow>> Declared =
    [
        Figure("org.law-firms", "律师事务所", "家", "本年度截至截止日有驻村律师在聘用合同期内的律师事务所数。", LawyerLedger.Title, r => true),
    ];

    public override IQueryable<FigureRow> Rows(FigurePeriod period)
    {
        var contracts = db.ContractsWithin(period.Start, period.CutOff);
        return db.Township<LawFirm>()
            .Where(f => contracts.Any(c => c.Lawyer!.LawFirmId == f.Id))
            .Select(f => new FigureRow
            {
                VillageId = null,
                Records = 1,
                Id = f.Id,
                EntryNumber = f.EntryNumber,
                Title = f.Name,
                Date = null
            });
    }
}
