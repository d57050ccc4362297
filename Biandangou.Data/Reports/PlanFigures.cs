using Biandangou.Domain.Reports;

namespace Biandangou.Data.Reports;

/// <summary>A task of the year's plan or of the next one's, as it stood at the cut-off.</summary>
public sealed class PlanTaskRow : FigureRow
{
    /// <summary>Of the plan the year's report announces.</summary>
    [GroupKey]
    public bool IsNext { get; init; }

    /// <summary>Null while nothing was recorded by the cut-off.</summary>
    [GroupKey]
    public PlanOutcome? Outcome { get; init; }
}

/// <summary>Tasks: how the year's plan came out, and what is planned next.</summary>
public sealed class PlanFigures(PortalDbContext db) : FigureSource<PlanTaskRow>(30, nameof(PlanTask), Declared)
{
    private const string Ledger = "工作安排台账";

    private static readonly IReadOnlyList<RowFigure<PlanTaskRow>> Declared =
    [
        Figure("plan.items", "年度工作任务", "项", "本年度工作安排中的任务数，含上年转入的。", Ledger, r => !r.IsNext),
        Figure("plan.done", "完成工作任务", "项", "本年度工作安排中结果日期不晚于截止日、登记为已完成的任务数。", Ledger, r => !r.IsNext && r.Outcome == PlanOutcome.Done),
        Figure("plan.carried", "转入下年的工作任务", "项", "本年度工作安排中截止日前转入下年的任务数。", Ledger, r => !r.IsNext && r.Outcome == PlanOutcome.Carried),
        Figure(
            "plan.unfinished", "尚未完成的工作任务", "项", "本年度工作安排中截止日既未完成、也未转入下年的任务数；完成＋转入下年＋尚未完成＝年度工作任务。", Ledger,
            r => !r.IsNext && (r.Outcome == null || r.Outcome == PlanOutcome.NotDone)),
        Figure("plan.next", "下年度工作任务", "项", "已登记的下一年度工作安排的任务数。", Ledger, r => r.IsNext),
    ];

    public override IReadOnlyList<FigureRate> Rates { get; } = [new("工作任务完成率", "plan.done", "plan.items")];

    public override IQueryable<PlanTaskRow> Rows(FigurePeriod period) =>
        db.Township<PlanTask>()
            .Where(i => i.Year == period.Year || i.Year == period.Year + 1)
            .Select(i => new PlanTaskRow
            {
                VillageId = null,
                Records = 1,
                IsNext = i.Year != period.Year,
                Outcome = i.OutcomeAsOf(period.CutOff),
                Id = i.Id,
                EntryNumber = i.EntryNumber,
                Title = i.Task,
                Agency = i.Owner,
                Date = i.DueOn,
            });
}

/// <summary>Problems the year's report owns up to.</summary>
public sealed class ReportProblemFigures(PortalDbContext db) : FigureSource<FigureRow>(40, nameof(ReportProblem), Declared)
{
    private static readonly IReadOnlyList<RowFigure<FigureRow>> Declared =
    [
        Figure("plan.problems", "存在的问题", "项", "登记为本年度报告的问题数。", "问题台账", r => true),
    ];

    public override IQueryable<FigureRow> Rows(FigurePeriod period) =>
        db.Township<ReportProblem>().Where(p => p.Year == period.Year)
            .Select(p => new FigureRow
            {
                VillageId = null,
                Records = 1,
                Id = p.Id,
                EntryNumber = p.EntryNumber,
                Title = p.Problem,
                Agency = p.Owner,
                Date = p.DueOn
            });
}
