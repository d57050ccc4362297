using Biandangou.Domain.Disputes;

namespace Biandangou.Data.Disputes.Visits;

/// <summary>A planned visit, or visits of one village.</summary>
public sealed class WeeklyVisitRow : FigureRow
{
    /// <summary>By the cut-off.</summary>
    [GroupKey]
    public bool IsHeld { get; init; }

    public int Households { get; init; }
}

/// <summary>A visit as it stood at a cut-off.</summary>
public sealed class VisitAsOf
{
    public required WeeklyVisit Visit { get; init; }

    public required bool IsHeld { get; init; }

    /// <summary>The day it was held, or until then is planned for.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Zero until it is held.</summary>
    public required int Households { get; init; }
}

/// <summary>
/// Which visits a period counts, and how they stood at its end: one that was held or cancelled only later was planned then. Held
/// ones count on the day they were held, so that they are always among those planned.
/// </summary>
public static class VisitFlow
{
    public static IQueryable<VisitAsOf> AsOf(this IQueryable<WeeklyVisit> visits, DateOnly start, DateOnly cutOff) =>
        from v in visits
        let isHeld = v.HeldOn != null && v.HeldOn <= cutOff
        let day = v.HeldOn != null && v.HeldOn <= cutOff ? v.HeldOn.Value : v.PlannedOn
        where Periods.StandsWithin(day, v.CancelledOn, start, cutOff)
        select new VisitAsOf { Visit = v, IsHeld = isHeld, On = day, Households = isHeld ? v.Households ?? 0 : 0 };
}

/// <summary>Figures of the weekly visits.</summary>
public sealed class WeeklyVisitFigures(PortalDbContext db) : FigureSource<WeeklyVisitRow>(280, nameof(WeeklyVisit), Declared)
{
    private const string Ledger = "每周走访台账";

    private static readonly IReadOnlyList<RowFigure<WeeklyVisitRow>> Declared =
    [
        Figure("visits.planned", "每周走访计划", "次", "本年度截止日前计划的每周走访次数，已走访的按走访日期、未走访的按计划日期计；截止日前取消的不计入。", Ledger, r => true),
        Figure("visits.held", "每周走访开展", "次", "每周走访计划中截止日前已走访的次数。", Ledger, r => r.IsHeld),
        Figure("visits.households", "走访户数", "户", "截止日前已开展的每周走访的户数之和，同一户多次走访的重复计。", Ledger, r => r.IsHeld, r => r.Households),
    ];

    public override IReadOnlyList<FigureRate> Rates { get; } = [new("走访完成率", "visits.held", "visits.planned")];

    public override IQueryable<WeeklyVisitRow> Rows(FigurePeriod period) =>
        from v in db.Township<WeeklyVisit>().AsOf(period.Start, period.CutOff)
        select new WeeklyVisitRow
        {
            VillageId = v.Visit.VillageId,
            IsHeld = v.IsHeld,
            Records = 1,
            Households = v.Households,
            Id = v.Visit.Id,
            EntryNumber = v.Visit.EntryNumber,
            Title = v.Visit.Purpose,
            Village = v.Visit.Village!.Name,
            Date = v.On,
        };

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
