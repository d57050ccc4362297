using Biandangou.Data.Disputes.Lists;
using Biandangou.Domain.Disputes;

namespace Biandangou.Data.Disputes.Statistics;

/// <summary>Figures of filed cases: a file counts from its filing until the case is reopened.</summary>
public sealed class CaseFilingFigures(PortalDbContext db) : FigureSource<CaseRow>(220, nameof(Dispute), Declared)
{
    private static readonly IReadOnlyList<RowFigure<CaseRow>> Declared =
    [
        Figure("files.filed", "案件归档", "件", "本年度归档、截止日仍为归档的案件数。", $"{DisputeLedger.Title}（归档）", r => true),
    ];

    public override IQueryable<CaseRow> Rows(FigurePeriod period) =>
        db.Township<CaseFiling>()
            .Where(f => Periods.StandsWithin(f.FiledOn, f.ReopenedOn, period.Start, period.CutOff))
            .Select(f => new CaseRow
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

    protected override IQueryable<CaseRow> Group(IQueryable<CaseRow> rows) => rows.ByVillageWithDays();
}

/// <summary>Figures of 司法确认, by the day of the court's ruling.</summary>
public sealed class ConfirmationFigures(PortalDbContext db) : FigureSource<CaseRow>(240, nameof(Dispute), Declared)
{
    private static readonly IReadOnlyList<RowFigure<CaseRow>> Declared =
    [
        Figure("disputes.confirmed", "司法确认", "件", "本年度经人民法院裁定确认有效的调解协议数。", $"{DisputeLedger.Title}（司法确认）", r => true),
    ];

    public override IQueryable<CaseRow> Rows(FigurePeriod period) =>
        db.Township<DisputeResolution>().Where(r => r.ConfirmedOn.Within(period.Start, period.CutOff)).Select(r => new CaseRow
        {
            VillageId = r.Dispute!.VillageId,
            Records = 1,
            NumberYear = r.Dispute.NumberYear,
            NumberSequence = r.Dispute.NumberSequence,
            Id = r.DisputeId,
            EntryNumber = r.EntryNumber,
            Title = r.Dispute.Title,
            Village = r.Dispute.Village!.Name,
            Class = r.Dispute.Kind!.Name,
            Date = r.ConfirmedOn,
        });

    protected override IQueryable<CaseRow> Group(IQueryable<CaseRow> rows) => rows.ByVillageWithDays();
}
