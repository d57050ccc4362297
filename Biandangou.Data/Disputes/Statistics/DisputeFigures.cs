using Biandangou.Data.Disputes.Lists;
using Biandangou.Domain.Disputes;

namespace Biandangou.Data.Disputes.Statistics;

/// <summary>Figures of the dispute ledger, from dated steps.</summary>
public sealed class DisputeFigures(PortalDbContext db) : FigureSource<DisputeRow>(250, nameof(Dispute), Declared)
{
    private const string Ledger = DisputeLedger.Title;

    private static readonly IReadOnlyList<RowFigure<DisputeRow>> Declared =
    [
        Figure("disputes.on-the-spot", "现场化解积案", "起", "本年度以“现场化解”方式办结的纠纷数，不计入收集数。", Ledger,
            r => r.ResolvedInYear && r.Method == ResolutionMethod.OnTheSpot),
        Figure("disputes.collected", "收集积案", "起", "本年度收理、未在现场化解的纠纷数。", Ledger,
            r => r.ReceivedInYear && r.Method != ResolutionMethod.OnTheSpot),
        Figure("disputes.by-visit", "走访下访化解", "起", "本年度收集的积案中，以“走访下访化解”方式办结的数量。", Ledger,
            r => r.ReceivedInYear && r.Method == ResolutionMethod.ByVisit),
        Figure("disputes.other-ways", "其他方式化解", "起", "本年度收集的积案中，以现场化解、走访下访化解以外的方式办结的数量，含调解不成、已告知其他途径的。", Ledger,
            r => r.ReceivedInYear && r.Method != null && r.Method != ResolutionMethod.ByVisit && r.Method != ResolutionMethod.OnTheSpot),
        Figure("disputes.open", "收集积案未结", "起", "本年度收集的积案中截止日尚未办结的数量；收集＝走访下访化解＋其他方式化解＋未结。", Ledger,
            r => r.ReceivedInYear && r.Method == null),
        Figure("disputes.received", "受理纠纷", "起", "本年度收理的全部纠纷数，含现场化解的。", Ledger, r => r.ReceivedInYear),
        Figure("disputes.carried-over", "上年结转", "起", "上年及以前收理、本年初尚未办结或本年重新办理的纠纷数。", Ledger, r => !r.ReceivedInYear),
        Figure("disputes.handled", "办理纠纷", "起", "上年结转与本年度受理的全部纠纷数。", Ledger, r => true),
        Figure("disputes.carried-resolved", "上年结转办结", "起", "上年结转的纠纷中本年度办结的数量。", Ledger, r => !r.ReceivedInYear && r.ResolvedInYear),
        Figure("disputes.closed", "办结纠纷", "起", "本年度办结、截止日仍为办结的全部纠纷数，含上年结转；办结＝化解＋调解不成。", Ledger, r => r.ResolvedInYear),
        Figure("disputes.resolved", "化解纠纷", "起", "本年度办结且化解成功的全部纠纷数，含上年结转。", Ledger, r => r.ResolvedInYear && r.Succeeded),
        Figure("disputes.failed", "调解不成", "起", "本年度办结、双方未达成一致并已告知其他途径的纠纷数。", Ledger, r => r.ResolvedInYear && !r.Succeeded),
        Figure("disputes.remaining", "结转下年", "起", "截止日尚未办结的全部纠纷数；上年结转＋受理＝化解＋调解不成＋结转下年。", Ledger, r => r.Method == null),
        Figure("disputes.agreements-written", "书面调解协议", "件", "本年度办结的纠纷中达成书面协议的数量。", Ledger,
            r => r.ResolvedInYear && r.Form == AgreementForm.Written),
        Figure("disputes.agreements-oral", "口头调解协议", "件", "本年度办结的纠纷中达成口头协议的数量。", Ledger,
            r => r.ResolvedInYear && r.Form == AgreementForm.Oral),
        Figure("disputes.amount", "化解涉案金额", "元", "本年度办结纠纷的涉案金额之和。", Ledger, r => r.ResolvedInYear, r => r.Amount),
    ];

    public override IReadOnlyList<FigureRate> Rates =>
    [
        new("纠纷办结率", "disputes.closed", "disputes.handled"),
        new("调解成功率", "disputes.resolved", "disputes.closed"),
    ];

    public override IQueryable<DisputeRow> Rows(FigurePeriod period) => db.CasesOf(period.Start, period.CutOff);

    protected override IQueryable<DisputeRow> Group(IQueryable<DisputeRow> rows) =>
        rows.GroupBy(r => new { r.VillageId, r.ReceivedInYear, r.Method, r.ResolvedInYear, r.Succeeded, r.Form }).Select(g => new DisputeRow
        {
            VillageId = g.Key.VillageId,
            ReceivedInYear = g.Key.ReceivedInYear,
            Method = g.Key.Method,
            ResolvedInYear = g.Key.ResolvedInYear,
            Succeeded = g.Key.Succeeded,
            Form = g.Key.Form,
            Records = g.Count(),
            Amount = g.Sum(r => r.Amount),
        });
}
