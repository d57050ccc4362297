using Biandangou.Data.Disputes.Lists;
using Biandangou.Data.Disputes.Statistics;
using Biandangou.Domain.Disputes;

namespace Biandangou.Data.Disputes;

/// <summary>A meeting, or meetings of one village and kind.</summary>
public sealed class SeminarRow : FigureRow
{
    [GroupKey]
    public SeminarKind Kind { get; init; }

    public int Attendance { get; init; }
}

/// <summary>Figures of 座谈会 and 动员会 held.</summary>
public sealed class SeminarFigures(PortalDbContext db) : FigureSource<SeminarRow>(260, nameof(Seminar), Declared)
{
    private const string Ledger = "座谈会台账";

    private static readonly IReadOnlyList<RowFigure<SeminarRow>> Declared =
    [
        Figure("seminars.held", "法治建设座谈会", "场", "本年度召开的法治建设座谈会场数，一条记录计 1 场。", Ledger, r => r.Kind == SeminarKind.Seminar),
        Figure("seminars.mobilisations", "动员会", "场", "本年度在村（场）召开的动员会场数；镇的动员部署会是学习培训，不计入。", Ledger, r => r.Kind == SeminarKind.Mobilisation),
        Figure("seminars.attendance", "座谈会参加人次", "人次", "本年度法治建设座谈会和动员会的参加人数之和。", Ledger, r => true, r => r.Attendance),
    ];

    public override IQueryable<SeminarRow> Rows(FigurePeriod period) =>
        db.Township<Seminar>().Within(period).Select(s => new SeminarRow
        {
            VillageId = s.VillageId,
            Kind = s.Kind,
            Records = 1,
            Attendance = s.Attendance,
            Id = s.Id,
            EntryNumber = s.EntryNumber,
            Title = s.Topics,
            Village = s.Village!.Name,
            Date = s.On,
        });

    protected override IQueryable<SeminarRow> Group(IQueryable<SeminarRow> rows) =>
        rows.GroupBy(r => new { r.VillageId, r.Kind }).Select(g => new SeminarRow
        {
            VillageId = g.Key.VillageId,
            Kind = g.Key.Kind,
            Records = g.Count(),
            FirstOn = g.Min(r => r.Date),
            LastOn = g.Max(r => r.Date),
            Attendance = g.Sum(r => r.Attendance),
        });
}

/// <summary>A case taken in or settled at a meeting, or cases of one village.</summary>
public sealed class SeminarCaseRow : CaseRow
{
    [GroupKey]
    public bool TakenIn { get; init; }

    [GroupKey]
    public bool Settled { get; init; }

    public DateOnly? SettledOn { get; init; }
}

/// <summary>Figures of the cases that name a meeting: taken in by the date of intake, settled by the date of the resolution.</summary>
public sealed class SeminarCaseFigures(PortalDbContext db) : FigureSource<SeminarCaseRow>(270, nameof(Dispute), Declared)
{
    private const string Ledger = DisputeLedger.Title;

    private static readonly IReadOnlyList<RowFigure<SeminarCaseRow>> Declared =
    [
        Figure("seminars.collected", "座谈会收集", "起", "本年度收理、登记了在哪次座谈会或动员会上收集的纠纷数。", Ledger, r => r.TakenIn),
        Figure("seminars.settled", "座谈会现场化解", "起", "本年度在座谈会或动员会上化解、截止日仍为办结的纠纷数，按化解日期计。", Ledger, r => r.Settled),
    ];

    public override IQueryable<SeminarCaseRow> Rows(FigurePeriod period)
    {
        var (start, cutOff) = (period.Start, period.CutOff);
        return
            from d in db.Township<Dispute>()
            where d.ReceivedOn <= cutOff
            from r in db.Township<DisputeResolution>()
                .Where(r => r.DisputeId == d.Id && r.SeminarId != null
                    && Periods.StandsWithin(r.ResolvedOn, r.ReopenedOn, start, cutOff))
                .DefaultIfEmpty()
            where (d.SeminarId != null && d.ReceivedOn.Within(start, cutOff)) || r != null
            select new SeminarCaseRow
            {
                VillageId = d.VillageId,
                TakenIn = d.SeminarId != null && d.ReceivedOn.Within(start, cutOff),
                Settled = r != null,
                Records = 1,
                NumberYear = d.NumberYear,
                NumberSequence = d.NumberSequence,
                SettledOn = r == null ? null : r.ResolvedOn,
                Id = d.Id,
                EntryNumber = d.EntryNumber,
                Title = d.Title,
                Village = d.Village!.Name,
                Date = d.ReceivedOn,
            };
    }

    protected override IQueryable<SeminarCaseRow> Group(IQueryable<SeminarCaseRow> rows) =>
        rows.GroupBy(r => new { r.VillageId, r.TakenIn, r.Settled }).Select(g => new SeminarCaseRow
        {
            VillageId = g.Key.VillageId,
            TakenIn = g.Key.TakenIn,
            Settled = g.Key.Settled,
            Records = g.Count(),
        });

    protected override DateOnly? DateOf(string code, SeminarCaseRow row) =>
        string.Equals(code, "seminars.settled", StringComparison.Ordinal) ? row.SettledOn : row.Date;
}
