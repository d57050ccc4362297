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

/// <summary>A headline figure of the year to date beside the same span of last year.</summary>
/// <param name="Value">As printed.</param>
/// <param name="Path">The records behind it.</param>
/// <param name="Change">Against last year; null when last year has no base.</param>
/// <param name="ChangeUnit">% or 个百分点, with the gap that goes before it.</param>
/// <param name="Note">Beside the change: last year's value, or numerator and denominator.</param>
public sealed record Kpi(
    string Label, string Icon, string Value, string Unit, string Path, decimal? Change, string ChangeUnit, string? Note)
{
    public static Kpi Count(string label, string icon, string unit, string path, decimal value, decimal before) => new(
        label, icon, value.ToString("N0"), unit, path,
        before == 0 ? null : decimal.Round((value - before) * 100 / before, 1), "%", before == 0 ? null : $"上年同期 {before:N0} {unit}");

    /// <param name="unit">After numerator and denominator; null where the label says it.</param>
    /// <param name="whole">Denominator; 0 leaves the rate out.</param>
    public static Kpi Rate(
        string label, string icon, string? unit, string path, decimal part, decimal whole, decimal partBefore, decimal wholeBefore) => new(
        label, icon, Percent(part, whole)?.ToString("0.0") ?? "—", whole == 0 ? "" : "%", path,
        Percent(part, whole) - Percent(partBefore, wholeBefore), " 个百分点", $"{part:N0}/{whole:N0}{unit}");

    private static decimal? Percent(decimal part, decimal whole) => whole == 0 ? null : decimal.Round(part * 100 / whole, 1);
}

/// <summary>A day the annual report has to keep.</summary>
/// <param name="State">Colour of the label: ok, bad, warn or info.</param>
public sealed record ReportDay(string State, string Label, string What, string Path, string When)
{
    /// <summary>A report takes weeks to write, check and sign.</summary>
    private const int SoonDays = 30;

    /// <summary>报送 and 公开, in the order they come due.</summary>
    public static IReadOnlyList<ReportDay> Of(ReportCalendar? calendar, DateOnly today) => calendar is null ? [] :
    [
        Of(calendar, "报送", calendar.SubmitBy, calendar.IsSigned, "已签发", today),
        Of(calendar, "公开", calendar.PublishBy, calendar.IsPublished, "已公开", today),
    ];

    private static ReportDay Of(ReportCalendar calendar, string act, DateOnly by, bool isDone, string done, DateOnly today)
    {
        var due = new DueDate(by, today);
        var (state, label) = isDone ? ("ok", done) : by < today ? ("bad", "逾期") : by <= today.AddDays(SoonDays) ? ("warn", "临期")
            : ("info", "未到期");
        return new ReportDay(state, label, $"{calendar.Year}年度报告{act}", $"/reports/{calendar.Year}",
            isDone ? due.Day : $"{due.Day}前，{due.Words}");
    }
}
