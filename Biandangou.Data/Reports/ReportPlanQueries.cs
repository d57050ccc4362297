using Biandangou.Domain.Reports;

namespace Biandangou.Data.Reports;

/// <summary>A task in the checklist.</summary>
public sealed record PlanTaskLine(
    Guid Id, string Task, string Owner, DateOnly DueOn, string? Problem, PlanOutcome? Outcome, DateOnly? OutcomeOn, PlanTaskState State);

/// <param name="NextId">The next year's task it was carried over to.</param>
public sealed record PlanTaskPage(
    Guid Id, Guid Version, int Year, PlanTaskDetails Details, string? Problem, PlanOutcome? Outcome, DateOnly? OutcomeOn,
    string? OutcomeNote,
    Guid? CarriedFromId, Guid? NextId, PlanTaskState State, string CreatedBy, DateTime CreatedAt, string? UpdatedBy, DateTime? UpdatedAt);

/// <summary>A task that asks for attention.</summary>
public sealed record DueTask(Guid Id, string Task, DateOnly DueOn);

/// <summary>Reads of the yearly plans, as a checklist and as the report tells them.</summary>
public sealed class ReportPlanQueries(PortalDbContext db)
{
    private const int MostDue = 10;

    /// <summary>The year's tasks: what is open first, by time limit, then what is settled.</summary>
    public async Task<IReadOnlyList<PlanTaskLine>> YearAsync(int year, DateOnly today, CancellationToken cancel)
    {
        var items = await db.InScope<PlanTask>().Where(i => i.Year == year)
            .OrderBy(i => i.Outcome == null ? 0 : 1).ThenBy(i => i.DueOn).ThenBy(i => i.EntryNumber)
            .Select(i => new
            {
                i.Id,
                i.Task,
                i.Owner,
                i.DueOn,
                Problem = i.Problem == null ? null : i.Problem.Problem,
                i.Outcome,
                i.OutcomeOn
            }).ToListAsync(cancel);
        return [.. items.Select(i => new PlanTaskLine(
            i.Id, i.Task, i.Owner, i.DueOn, i.Problem, i.Outcome, i.OutcomeOn, PlanTask.StateOf(i.Outcome, i.DueOn, today)))];
    }

    public async Task<PlanTaskPage?> FindAsync(Guid id, DateOnly today, CancellationToken cancel)
    {
        if (await db.InScope<PlanTask>().AsNoTracking().Include(i => i.Problem).FirstOrDefaultAsync(
            i => i.Id == id, cancel) is not { } item)
            return null;
        var next = await db.InScope<PlanTask>().Where(i => i.CarriedFromId == id).OrderBy(i => i.EntryNumber).Select(i => (Guid?)i.Id)
            .FirstOrDefaultAsync(cancel);
        return new PlanTaskPage(
            id, item.Version, item.Year, new PlanTaskDetails(item.Task, item.Owner, item.DueOn, item.ProblemId), item.Problem?.Problem,
            item.Outcome, item.OutcomeOn, item.OutcomeNote, item.CarriedFromId, next, PlanTask.StateOf(item.Outcome, item.DueOn, today),
            item.CreatedBy, item.CreatedAt, item.UpdatedBy, item.UpdatedAt);
    }

    /// <summary>Years with a plan, newest first.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync(CancellationToken cancel) =>
        await db.InScope<PlanTask>().Select(i => i.Year).Distinct().OrderByDescending(y => y).ToListAsync(cancel);

    /// <summary>Open tasks of any year due by a day, nearest first.</summary>
    public async Task<IReadOnlyList<DueTask>> DueAsync(DateOnly by, CancellationToken cancel) =>
        await db.InScope<PlanTask>().Where(i => i.Outcome == null && i.DueOn <= by).OrderBy(i => i.DueOn).ThenBy(i => i.EntryNumber)
            .Select(i => new DueTask(i.Id, i.Task, i.DueOn)).Take(MostDue).ToListAsync(cancel);

    /// <summary>一是…，主要原因是…；二是…: without a full stop; empty when there are none.</summary>
    public async Task<string> ProblemsAsync(FigurePeriod period, CancellationToken cancel)
    {
        var problems = await Problems(period.Year).Select(p => new { p.Problem, p.Cause }).ToListAsync(cancel);
        return Listed(problems.Select(p => $"{Clause(p.Problem)}，主要原因是{Clause(p.Cause)}"));
    }

    /// <summary>What is done about the problems, in their order.</summary>
    public async Task<string> MeasuresAsync(FigurePeriod period, CancellationToken cancel)
    {
        var measures = await Problems(period.Year).Select(p => p.Measure).ToListAsync(cancel);
        return Listed(measures.Select(Clause));
    }

    /// <summary>The next year's tasks, each with who and by when.</summary>
    public async Task<string> NextPlanAsync(FigurePeriod period, CancellationToken cancel)
    {
        var items = await db.Township<PlanTask>().Where(i => i.Year == period.Year + 1).OrderBy(i => i.DueOn).ThenBy(i => i.EntryNumber)
            .Select(i => new { i.Task, i.Owner, i.DueOn }).ToListAsync(cancel);
        return Listed(items.Select(i => $"{Clause(i.Task)}（{Clause(i.Owner)}，{Limit(i.DueOn)}前）"));
    }

    /// <summary>Tasks of the year that were not done by the cut-off, named in brackets; empty when there are none.</summary>
    public async Task<string> NotDoneAsync(FigurePeriod period, CancellationToken cancel)
    {
        var items = await db.Township<PlanTask>()
            .Where(i => i.Year == period.Year && i.OutcomeAsOf(period.CutOff) != PlanOutcome.Done)
            .OrderBy(i => i.DueOn).ThenBy(i => i.EntryNumber)
            .Select(i => new { i.Task, IsCarried = i.OutcomeAsOf(period.CutOff) == PlanOutcome.Carried }).ToListAsync(cancel);
        var parts = items.GroupBy(i => i.IsCarried).OrderByDescending(g => g.Key)
            .Select(g => string.Concat(g.Select(i => $"“{Clause(i.Task)}”")) + (g.Key ? "转入下年" : "尚未完成"));
        return items.Count == 0 ? "" : $"（{string.Join('，', parts)}）";
    }

    private IQueryable<ReportProblem> Problems(int year) =>
        db.Township<ReportProblem>().Where(p => p.Year == year).OrderBy(p => p.CreatedAt).ThenBy(p => p.EntryNumber);

    private static string Listed(IEnumerable<string> clauses) =>
        string.Join('；', clauses.Select((clause, index) => $"{(index + 1).ToNumeral()}是{clause}"));

    /// <summary>Typed words as part of a sentence: on one line, without a stop.</summary>
    private static string Clause(string text) =>
        string.Join('，', text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(
            line => line.TrimEnd('。', '；', '，', ';', ',')));

    private static string Limit(DateOnly due) => due.AddDays(1).Day == 1 ? $"{due.Month}月底" : due.ToMonthDay();
}
