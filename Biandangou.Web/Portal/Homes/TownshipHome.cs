using Biandangou.Data.Disputes.Statistics;
using Biandangou.Data.Reports;
using Biandangou.Data.Study;
using Biandangou.Domain.Study;

namespace Biandangou.Web.Portal.Homes;

/// <summary>The dashboard of whole-township roles.</summary>
/// <param name="AsOf">UTC stamp of reading.</param>
/// <param name="Limits">Cases by what they ask for.</param>
/// <param name="Remaining">Open cases at the cut-off.</param>
/// <param name="Calendar">Dates of the annual report in hand.</param>
public sealed record TownshipHome(
    int Year, DateTime AsOf, IReadOnlyList<Kpi> Kpis, TrainingYear Matrix, IReadOnlyList<ToDo> ToDos, CaseLimits Limits,
    IReadOnlyList<DisputeMonth> Months, decimal Remaining, IReadOnlyList<ReportDay> Calendar)
{
    public int Missing => Matrix.Count(TrainingState.Missing);

    public int VillagesMissing => Matrix.Villages.Count(v => v.In(TrainingState.Missing).Any());

    public int Due => Matrix.Count(TrainingState.Due);
}

/// <summary>One thing that asks for attention.</summary>
/// <param name="State">Colour of the label: bad, warn or info.</param>
public sealed record ToDo(string State, string Label, string What, string Path, string When)
{
    public static ToDo Of(OpenCase open, DateOnly today)
    {
        var due = new DueDate(open.DueOn, today);
        return new ToDo(due.State, due.Label, $"案件 {open.Number} {open.Title}", $"/disputes/{open.Id}", due.Words);
    }

    public static ToDo Of(DueTask task, DateOnly today) => task.DueOn < today
        ? new ToDo("bad", "逾期", $"工作任务 {task.Task}", $"/reports/plans/{task.Id}", new DueDate(task.DueOn, today).Words)
        : new ToDo("warn", "临期", $"工作任务 {task.Task}", $"/reports/plans/{task.Id}", new DueDate(task.DueOn, today).Words);

    /// <summary>Months still to be recorded by month, and missing months by village.</summary>
    public static IEnumerable<ToDo> Of(IReadOnlyList<OpenTraining> trainings, DateOnly today)
    {
        foreach (var missing in trainings.Where(t => t.IsMissing).GroupBy(t => t.Village))
            yield return new ToDo("bad", "缺报", $"{missing.Key} {string.Join('、', missing.Select(t => $"{t.Month}月"))}培训",
                $"/study/matrix?year={missing.First().Year}", $"{missing.Count()} 个月");
        foreach (var due in trainings.Where(t => !t.IsMissing).GroupBy(t => (t.Year, t.Month, t.Deadline)))
            yield return new ToDo("warn", "催报", $"{due.Count()} 个村（场）{due.Key.Month}月培训未登记", $"/study/matrix?year={due.Key.Year}",
                new DueDate(due.Key.Deadline, today).Words);
    }
}
