using Biandangou.Domain.Reports;

namespace Biandangou.Data.Reports;

/// <summary>A problem in the list.</summary>
/// <param name="Tasks">Tasks of any year's plan that answer it.</param>
public sealed record ProblemLine(Guid Id, string Problem, string Cause, string Measure, string? Owner, DateOnly? DueOn, int Tasks);

/// <summary>A task that answers a problem.</summary>
public sealed record ProblemTask(Guid Id, int Year, string Task, PlanOutcome? Outcome, DateOnly DueOn);

public sealed record ProblemPage(
    Guid Id, ReportProblemDetails Details, IReadOnlyList<ProblemTask> Tasks,
    string CreatedBy, DateTime CreatedAt, string? UpdatedBy, DateTime? UpdatedAt);

/// <summary>A problem that a task may answer.</summary>
public sealed record ProblemChoice(Guid Id, string Name);

/// <summary>Reads of the problems a year's report owns up to, in the order they were entered.</summary>
public sealed class ReportProblemQueries(PortalDbContext db)
{
    public async Task<IReadOnlyList<ProblemLine>> YearAsync(int year, CancellationToken cancel) =>
        await db.InScope<ReportProblem>().Where(p => p.Year == year).OrderBy(p => p.CreatedAt).ThenBy(p => p.EntryNumber)
            .Select(p => new ProblemLine(
                p.Id, p.Problem, p.Cause, p.Measure, p.Owner, p.DueOn, db.InScope<PlanTask>().Count(i => i.ProblemId == p.Id)))
            .ToListAsync(cancel);

    public async Task<ProblemPage?> FindAsync(Guid id, CancellationToken cancel)
    {
        if (await db.InScope<ReportProblem>().AsNoTracking().FirstOrDefaultAsync(p => p.Id == id, cancel) is not { } problem)
            return null;
        var tasks = await db.InScope<PlanTask>().Where(i => i.ProblemId == id).OrderBy(i => i.Year).ThenBy(i => i.DueOn)
            .ThenBy(i => i.EntryNumber)
            .Select(i => new ProblemTask(i.Id, i.Year, i.Task, i.Outcome, i.DueOn)).ToListAsync(cancel);
        return new ProblemPage(
            id, new ReportProblemDetails(problem.Year, problem.Problem, problem.Cause, problem.Measure, problem.Owner, problem.DueOn),
            tasks, problem.CreatedBy, problem.CreatedAt, problem.UpdatedBy, problem.UpdatedAt);
    }

    /// <summary>Years with problems, newest first.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync(CancellationToken cancel) =>
        await db.InScope<ReportProblem>().Select(p => p.Year).Distinct().OrderByDescending(y => y).ToListAsync(cancel);

    /// <summary>Problems of the year's and of the former report, which its plan answers.</summary>
    /// <param name="also">One that is chosen already, of whatever year.</param>
    public async Task<IReadOnlyList<ProblemChoice>> ChoicesAsync(int year, Guid? also, CancellationToken cancel)
    {
        var problems = await db.InScope<ReportProblem>().Where(p => p.Year == year || p.Year == year - 1 || p.Id == also)
            .OrderByDescending(p => p.Year).ThenBy(p => p.CreatedAt).ThenBy(p => p.EntryNumber)
            .Select(p => new { p.Id, p.Year, p.Problem }).ToListAsync(cancel);
        return [.. problems.Select(p => new ProblemChoice(p.Id, $"{p.Year}年：{p.Problem}"))];
    }
}
