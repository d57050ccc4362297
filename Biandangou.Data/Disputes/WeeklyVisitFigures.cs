using Biandangou.Data.Common;
using Biandangou.Data.Common.Figures;
using Biandangou.Domain.Common;
using Biandangou.Domain.Disputes;

namespace Biandangou.Data.Disputes;

/// <summary>A planned visit, or visits of one village.</summary>
public sealed class WeeklyVisitRow : FigureRow
{
    /// <summary>By the cut-off.</summary>
    [GroupKey]
    public bool IsHeld { get; init; }

    public int Households { get; init; }
}

/// <summary>
/// Figures of the weekly visits. A visit counts on the day it was held, and until then on the day it is planned for, so
/// that those held are always among those planned.
/// </summary>
public sealed class WeeklyVisitFigures(PortalDbContext db) : FigureSource<WeeklyVisitRow>
{
    private const string Ledger = "每周走访台账";

    private static readonly IReadOnlyList<RowFigure<WeeklyVisitRow>> Declared =
    [
        Figure("visits.planned", "每周走访计划", "次", "本年度截止日前计划的每周走访次数，已走访的按走访日期、未走访的按计划日期计；截止日前取消的不计入。", Ledger, r => true),
        Figure("visits.held", "每周走访开展", "次", "每周走访计划中截止日前已走访的次数。", Ledger, r => r.IsHeld),
        Figure("visits.households", "走访户数", "户", "截止日前已开展的每周走访的户数之和，同一户多次走访的重复计。", Ledger, r => r.IsHeld, r => r.Households),
    ];

    public override IReadOnlyList<RowFigure<WeeklyVisitRow>> Figures => Declared;

    public override IReadOnlyList<FigureRate> Rates { get; } = [new("走访完成率", "visits.held", "visits.planned")];

    protected override string RecordType => nameof(WeeklyVisit);

    public override IQueryable<WeeklyVisitRow> Rows(FigurePeriod period)
    {
        var (start, cutOff) = (period.Start, period.CutOff);
        return
            from v in db.Township<WeeklyVisit>()
            let isHeld = v.HeldOn != null && v.HeldOn <= cutOff
            let day = v.HeldOn != null && v.HeldOn <= cutOff ? v.HeldOn.Value : v.PlannedOn
            where day >= start && Periods.Stands(day, v.CancelledOn, cutOff)
            select new WeeklyVisitRow
            {
                VillageId = v.VillageId,
                IsHeld = isHeld,
                Records = 1,
                Households = isHeld ? v.Households ?? 0 : 0,
                Id = v.Id,
                EntryNumber = v.EntryNumber,
                Title = v.Purpose,
                Village = v.Village!.Name,
                Date = day,
            };
    }

    protected override IQueryable<WeeklyVisitRow> Group(IQueryable<WeeklyVisitRow> rows) =>
        rows.GroupBy(r => new { r.VillageId, r.IsHeld }).Select(g => new WeeklyVisitRow
        {
            VillageId = g.Key.VillageId,
            IsHeld = g.Key.IsHeld,
            Records = g.Count(),
            FirstOn = g.Min(r => r.Date),
            LastOn = g.Max(r => r.Date),
            Households = g.Sum(r => r.Households),
        });
}
