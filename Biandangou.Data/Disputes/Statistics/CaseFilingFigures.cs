using Biandangou.Data.Disputes.Lists;
using Biandangou.Domain.Disputes;

namespace Biandangou.Data.Disputes.Statistics;

/// <summary>A filing, or filings of one village.</summary>
public sealed class CaseFilingRow : FigureRow
{
    public int NumberYear { get; init; }

    public int NumberSequence { get; init; }
}

/// <summary>Figures of filed cases: a file counts from its filing until the case is reopened.</summary>
public sealed class CaseFilingFigures(PortalDbContext db) : FigureSource<CaseFilingRow>
{
    public override int Place => 220;

    private static readonly IReadOnlyList<RowFigure<CaseFilingRow>> Declared =
    [
        Figure("files.filed", "案件归档", "件", "本年度归档、截止日仍为归档的案件数。", $"{DisputeLedger.Title}（归档）", r => true),
    ];

    public override IReadOnlyList<RowFigure<CaseFilingRow>> Figures => Declared;

    protected override string RecordType => nameof(Dispute);

    public override IQueryable<CaseFilingRow> Rows(FigurePeriod period) =>
        db.Township<CaseFiling>()
            .Where(f => f.FiledOn >= period.Start && Periods.Stands(f.FiledOn, f.ReopenedOn, period.CutOff))
            .Select(f => new CaseFilingRow
            {
                VillageId = f.Dispute!.VillageId,
                Records = 1,
                NumberYear = f.Dispute.NumberYear,
                NumberSequence = f.Dispute.NumberSequence,
                Id = f.DisputeId,
                EntryNumber = f.EntryNumber,
                Title = f.Dispute.Title,
                Village = f.Dispute.Village!.Name,
                Class = f.Dispute.Kind!.Name,
                Date = f.FiledOn,
            });

    protected override IQueryable<CaseFilingRow> Group(IQueryable<CaseFilingRow> rows) =>
        rows.GroupBy(r => r.VillageId).Select(g => new CaseFilingRow
        {
            VillageId = g.Key,
            Records = g.Count(),
            FirstOn = g.Min(r => r.Date),
            LastOn = g.Max(r => r.Date)
        });

    protected override string Reference(CaseFilingRow row) => Dispute.FormatNumber(row.NumberYear, row.NumberSequence);
}
