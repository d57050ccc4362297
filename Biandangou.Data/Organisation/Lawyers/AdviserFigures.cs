using Biandangou.Domain.Organisation;

namespace Biandangou.Data.Organisation.Lawyers;

/// <summary>A lawyer under contract in the year.</summary>
public sealed class LawyerRow : FigureRow;

/// <summary>Lawyers engaged by the township.</summary>
public sealed class LawyerFigures(PortalDbContext db) : FigureSource<LawyerRow>
{
    public override int Place => 120;

    private static readonly IReadOnlyList<RowFigure<LawyerRow>> Declared =
    [
        Figure("org.lawyers", "聘请律师", "名", "本年度截至截止日有聘用合同的驻村律师数，同一律师续聘的计一次。", LawyerLedger.Title, r => true),
    ];

    public override IReadOnlyList<RowFigure<LawyerRow>> Figures => Declared;

    protected override string RecordType => nameof(Lawyer);

    public override IQueryable<LawyerRow> Rows(FigurePeriod period)
    {
        var contracts = db.ContractsWithin(period.Start, period.CutOff);
        return db.Township<Lawyer>()
            .Where(l => contracts.Any(c => c.LawyerId == l.Id))
            .Select(l => new LawyerRow
            {
                VillageId = null,
                Records = 1,
                Id = l.Id,
                EntryNumber = l.EntryNumber,
                Title = l.Name,
                Date = contracts.Where(c => c.LawyerId == l.Id).Min(c => (DateOnly?)c.From),
            });
    }

    // A handful of rows without a village: each is a group of its own.
    protected override IQueryable<LawyerRow> Group(IQueryable<LawyerRow> rows) => rows;
}

/// <summary>A law firm with a lawyer under contract in the year.</summary>
public sealed class LawFirmRow : FigureRow;

/// <summary>Law firms the engaged lawyers belong to.</summary>
public sealed class LawFirmFigures(PortalDbContext db) : FigureSource<LawFirmRow>
{
    public override int Place => 130;

    private static readonly IReadOnlyList<RowFigure<LawFirmRow>> Declared =
    [
        Figure("org.law-firms", "律师事务所", "家", "本年度截至截止日有驻村律师在聘用合同期内的律师事务所数。", LawyerLedger.Title, r => true),
    ];

    public override IReadOnlyList<RowFigure<LawFirmRow>> Figures => Declared;

    protected override string RecordType => nameof(LawFirm);

    public override IQueryable<LawFirmRow> Rows(FigurePeriod period)
    {
        var contracts = db.ContractsWithin(period.Start, period.CutOff);
        return db.Township<LawFirm>()
            .Where(f => contracts.Any(c => c.Lawyer!.LawFirmId == f.Id))
            .Select(f => new LawFirmRow
            {
                VillageId = null,
                Records = 1,
                Id = f.Id,
                EntryNumber = f.EntryNumber,
                Title = f.Name,
                Date = null
            });
    }

    protected override IQueryable<LawFirmRow> Group(IQueryable<LawFirmRow> rows) => rows;
}
