using Biandangou.Data.Disputes.Lists;
using Biandangou.Domain.Disputes;

namespace Biandangou.Data.Disputes.Statistics;

/// <summary>A step of a case, or steps of one village, kind and satisfaction.</summary>
public sealed class CaseStepRow : CaseRow
{
    [GroupKey]
    public StepKind Kind { get; init; }

    [GroupKey]
    public Satisfaction? Satisfaction { get; init; }
}

/// <summary>Figures of the steps of cases.</summary>
public sealed class CaseStepFigures(PortalDbContext db) : FigureSource<CaseStepRow>(230, nameof(Dispute), Declared)
{
    private const string Ledger = $"{DisputeLedger.Title}（办理步骤）";

    private static readonly IReadOnlyList<RowFigure<CaseStepRow>> Declared =
    [
        Figure("steps.visits", "案件走访", "次", "本年度各案件登记的走访次数。", Ledger, r => r.Kind == StepKind.Visit),
        Figure("steps.follow-ups", "案件回访", "次", "本年度各案件登记的回访次数。", Ledger, r => r.Kind == StepKind.FollowUp),
        Figure(
            "steps.satisfied", "回访满意", "次", "本年度回访中当事人表示满意或基本满意的次数。", Ledger,
            r => r.Kind == StepKind.FollowUp && r.Satisfaction != Satisfaction.Dissatisfied),
    ];

    public override IReadOnlyList<FigureRate> Rates => [new("回访满意率", "steps.satisfied", "steps.follow-ups")];

    public override IQueryable<CaseStepRow> Rows(FigurePeriod period) =>
        db.Township<DisputeStep>().Within(period).Select(s => new CaseStepRow
        {
            VillageId = s.Dispute!.VillageId,
            Kind = s.Kind,
            Satisfaction = s.Satisfaction,
            Records = 1,
            NumberYear = s.Dispute.NumberYear,
            NumberSequence = s.Dispute.NumberSequence,
            Id = s.DisputeId,
            EntryNumber = s.EntryNumber,
            Title = s.Dispute.Title,
            Village = s.Dispute.Village!.Name,
            Class = s.Dispute.Kind!.Name,
            Date = s.On,
        });

    protected override IQueryable<CaseStepRow> Group(IQueryable<CaseStepRow> rows) =>
        rows.GroupBy(r => new { r.VillageId, r.Kind, r.Satisfaction }).Select(g => new CaseStepRow
        {
            VillageId = g.Key.VillageId,
            Kind = g.Key.Kind,
            Satisfaction = g.Key.Satisfaction,
            Records = g.Count(),
            FirstOn = g.Min(r => r.Date),
            LastOn = g.Max(r => r.Date),
        });
}
