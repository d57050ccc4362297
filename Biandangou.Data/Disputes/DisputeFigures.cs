using Biandangou.Data.Common;
using Biandangou.Data.Common.Figures;
using Biandangou.Domain.Disputes;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Data.Disputes;

/// <summary>A case as of the cut-off, or cases that agree in village, year of intake and closing.</summary>
public sealed class DisputeRow : FigureRow
{
    [GroupKey]
    public bool ReceivedInYear { get; init; }

    /// <summary>Method of the resolution that stands at the cut-off; null while the case is open then.</summary>
    [GroupKey]
    public ResolutionMethod? Method { get; init; }

    [GroupKey]
    public bool ResolvedInYear { get; init; }

    public decimal Amount { get; init; }

    public int NumberYear { get; init; }

    public int NumberSequence { get; init; }
}

/// <summary>
/// Figures of the dispute ledger, from dated steps: a resolution stands from its date until a reopening, so any past
/// cut-off gives what was true then.
/// </summary>
public sealed class DisputeFigures(PortalDbContext db) : FigureSource<DisputeRow>
{
    private const string Ledger = "积案台账";

    private static readonly IReadOnlyList<RowFigure<DisputeRow>> Declared =
    [
        Figure("disputes.on-the-spot", "现场化解积案", "起", "本年度以“现场化解”方式办结的纠纷数，不计入收集数。", Ledger, r => r.ResolvedInYear && r.Method == ResolutionMethod.OnTheSpot),
        Figure("disputes.collected", "收集积案", "起", "本年度收理、未在现场化解的纠纷数。", Ledger, r => r.ReceivedInYear && r.Method != ResolutionMethod.OnTheSpot),
        Figure("disputes.by-visit", "走访下访化解", "起", "本年度收集的积案中，以“走访下访化解”方式办结的数量。", Ledger, r => r.ReceivedInYear && r.Method == ResolutionMethod.ByVisit),
        Figure("disputes.other-ways", "其他方式化解", "起", "本年度收集的积案中，以现场化解、走访下访化解以外的方式办结的数量。", Ledger, r => r.ReceivedInYear && r.Method != null && r.Method != ResolutionMethod.ByVisit && r.Method != ResolutionMethod.OnTheSpot),
        Figure("disputes.open", "收集积案未结", "起", "本年度收集的积案中截止日尚未办结的数量；收集＝走访下访化解＋其他方式化解＋未结。", Ledger, r => r.ReceivedInYear && r.Method == null),
        Figure("disputes.received", "受理纠纷", "起", "本年度收理的全部纠纷数，含现场化解的。", Ledger, r => r.ReceivedInYear),
        Figure("disputes.carried-over", "上年结转", "起", "上年及以前收理、本年初尚未办结或本年重新办理的纠纷数。", Ledger, r => !r.ReceivedInYear),
        Figure("disputes.carried-resolved", "上年结转办结", "起", "上年结转的纠纷中本年度办结的数量。", Ledger, r => !r.ReceivedInYear && r.ResolvedInYear),
        Figure("disputes.resolved", "化解纠纷", "起", "本年度办结、截止日仍为办结的全部纠纷数，含上年结转。", Ledger, r => r.ResolvedInYear),
        Figure("disputes.remaining", "结转下年", "起", "截止日尚未办结的全部纠纷数；上年结转＋受理＝化解＋结转下年。", Ledger, r => r.Method == null),
        Figure("disputes.amount", "化解涉案金额", "元", "本年度办结纠纷的协议金额之和。", Ledger, r => r.ResolvedInYear, r => r.Amount),
    ];

    public override IReadOnlyList<RowFigure<DisputeRow>> Figures => Declared;

    protected override string RecordType => nameof(Dispute);

    /// <summary>Received by the cut-off, and not settled for good before the year began.</summary>
    public override IQueryable<DisputeRow> Rows(FigurePeriod period)
    {
        var (start, cutOff) = (period.Start, period.CutOff);
        // The case says for both whether it is deleted: a resolution's own filter would join all cases once more.
        return
            from d in db.Set<Dispute>().IgnoreQueryFilters([Filters.Scope, Filters.Deleted])
            where d.DeletedAt == null && d.ReceivedOn <= cutOff
            from r in db.Set<DisputeResolution>()
                .Where(r => r.DisputeId == d.Id && r.ResolvedOn <= cutOff && (r.ReopenedOn == null || r.ReopenedOn > cutOff))
                .DefaultIfEmpty()
            where d.ReceivedOn >= start || r == null || r.ResolvedOn >= start
            select new DisputeRow
            {
                VillageId = d.VillageId,
                ReceivedInYear = d.ReceivedOn >= start,
                Method = r == null ? null : r.Method,
                ResolvedInYear = r != null && r.ResolvedOn >= start,
                Records = 1,
                Amount = (r == null ? null : r.Amount) ?? 0m,
                NumberYear = d.NumberYear,
                NumberSequence = d.NumberSequence,
                Id = d.Id,
                Title = d.Title,
                Village = d.Village!.Name,
                Date = d.ReceivedOn,
            };
    }

    protected override IQueryable<DisputeRow> Group(IQueryable<DisputeRow> rows) =>
        rows.GroupBy(r => new { r.VillageId, r.ReceivedInYear, r.Method, r.ResolvedInYear }).Select(g => new DisputeRow
        {
            VillageId = g.Key.VillageId,
            ReceivedInYear = g.Key.ReceivedInYear,
            Method = g.Key.Method,
            ResolvedInYear = g.Key.ResolvedInYear,
            Records = g.Count(),
            Amount = g.Sum(r => r.Amount),
        });

    protected override string Reference(DisputeRow row) => Dispute.FormatNumber(row.NumberYear, row.NumberSequence);
}
