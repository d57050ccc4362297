using Biandangou.Data.Disputes.Lists;
using Biandangou.Domain.Disputes;

namespace Biandangou.Data.Disputes.Statistics;

/// <summary>An agreement the court confirmed, or those of one village.</summary>
public sealed class ConfirmationRow : FigureRow
{
    public int NumberYear { get; init; }

    public int NumberSequence { get; init; }
}

/// <summary>Figures of 司法确认, by the day of the court's ruling.</summary>
public sealed class ConfirmationFigures(PortalDbContext db) : FigureSource<ConfirmationRow>
{
    public override int Place => 240;

    private static readonly IReadOnlyList<RowFigure<ConfirmationRow>> Declared =
    [
        Figure("disputes.confirmed", "司法确认", "件", "本年度经人民法院裁定确认有效的调解协议数。", $"{DisputeLedger.Title}（司法确认）", r => true),
    ];

    public override IReadOnlyList<RowFigure<ConfirmationRow>> Figures => Declared;

    protected override string RecordType => nameof(Dispute);

    public override IQueryable<ConfirmationRow> Rows(FigurePeriod period) =>
        db.Township<DisputeResolution>().Where(r => r.ConfirmedOn.Within(period.Start, period.CutOff)).Select(r => new ConfirmationRow
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

    protected override IQueryable<ConfirmationRow> Group(IQueryable<ConfirmationRow> rows) =>
        rows.GroupBy(r => r.VillageId).Select(g => new ConfirmationRow
        {
            VillageId = g.Key,
            Records = g.Count(),
            FirstOn = g.Min(r => r.Date),
            LastOn = g.Max(r => r.Date)
        });

    protected override string Reference(ConfirmationRow row) => Dispute.FormatNumber(row.NumberYear, row.NumberSequence);
}
