using System.Linq.Expressions;

namespace Biandangou.Domain.Reports;

/// <summary>How a task of the plan came out.</summary>
public enum PlanOutcome
{
    [Display(Name = "已完成")] Done,
    [Display(Name = "未完成")] NotDone,
    [Display(Name = "转入下年")] Carried,
}

/// <summary>Where a task stands on a day.</summary>
public enum PlanTaskState
{
    [Display(Name = "逾期")] Overdue,
    [Display(Name = "临期")] DueSoon,
    [Display(Name = "进行中")] Open,
    [Display(Name = "未完成")] NotDone,
    [Display(Name = "转入下年")] Carried,
    [Display(Name = "已完成")] Done,
}

/// <param name="Owner">Unit or person in charge.</param>
/// <param name="DueOn">Within the plan's year.</param>
/// <param name="ProblemId">What the task answers; null when it answers none.</param>
public sealed record PlanTaskDetails(string? Task, string? Owner, DateOnly DueOn, Guid? ProblemId);

/// <summary>A task of a year's plan: told in the report of the year before, checked off in its own year.</summary>
[Display(Name = "工作安排")]
[DisplayColumn(nameof(Task))]
public sealed class PlanTask : LedgerEntry, IHasAttachments
{
    public const int TaskLength = 200;
    public const int OwnerLength = 60;
    public const int NoteLength = 300;

    /// <summary>Days ahead within which a task counts as due soon.</summary>
    public const int DueSoonDays = 30;

    public static readonly Expression<Func<PlanTask, DateOnly, PlanOutcome?>> OutcomeBy =
        (task, day) => task.OutcomeOn <= day ? task.Outcome : null;

    private static readonly Func<PlanTask, DateOnly, PlanOutcome?> ReadOutcomeBy = OutcomeBy.Compile();

    private PlanTask() { }

    /// <param name="year">The year the plan is for.</param>
    public PlanTask(int year, PlanTaskDetails details)
    {
        Year = Rule.Count(year, nameof(Year), "计划年度", 2000, 2100);
        Set(details);
    }

    [Display(Name = "计划年度")]
    public int Year { get; private set; }

    [Display(Name = "任务"), MaxLength(TaskLength)]
    public string Task { get; private set; } = "";

    [Display(Name = "责任单位（人）"), MaxLength(OwnerLength)]
    public string Owner { get; private set; } = "";

    [Display(Name = "完成时限")]
    public DateOnly DueOn { get; private set; }

    [Display(Name = "针对的问题")]
    public Guid? ProblemId { get; private set; }

    public ReportProblem? Problem { get; private set; }

    /// <summary>Null while nothing is recorded.</summary>
    [Display(Name = "完成情况")]
    public PlanOutcome? Outcome { get; private set; }

    [Display(Name = "结果日期")]
    public DateOnly? OutcomeOn { get; private set; }

    [Display(Name = "情况说明"), MaxLength(NoteLength)]
    public string? OutcomeNote { get; private set; }

    /// <summary>The task of the year before that goes on in this one.</summary>
    [Display(Name = "上年任务")]
    public Guid? CarriedFromId { get; private set; }

    public PlanTask? CarriedFrom { get; private set; }

    /// <summary>How the task had come out by the day; null while nothing was recorded.</summary>
    [SpeltAs(nameof(OutcomeBy))]
    public PlanOutcome? OutcomeAsOf(DateOnly day) => ReadOutcomeBy(this, day);

    public void Amend(PlanTaskDetails details)
    {
        RefuseCarried();
        Set(details);
    }

    /// <summary>Records whether the task was done; once more where the first record was wrong.</summary>
    public void Settle(PlanOutcome outcome, DateOnly on, string? note, DateOnly today)
    {
        RefuseCarried();
        Rule.Holds(outcome != PlanOutcome.Carried, "转入下年请用“转入下年”办理。", nameof(Outcome));
        var text = outcome == PlanOutcome.Done
            ? Rule.OptionalText(note, nameof(OutcomeNote), "情况说明", NoteLength)
            : Rule.Text(note, nameof(OutcomeNote), "未完成的原因", NoteLength);
        (Outcome, OutcomeOn, OutcomeNote) = (outcome, ResultDate(on, today), text);
    }

    /// <summary>Ends the task here and goes on with it in the next year.</summary>
    /// <param name="nextDue">Within the next year.</param>
    /// <returns>The next year's task, to be added.</returns>
    public PlanTask CarryOver(DateOnly on, string? note, DateOnly nextDue, DateOnly today)
    {
        RefuseCarried();
        Rule.Holds(Outcome != PlanOutcome.Done, "这项任务已完成，不需要转入下年；登记有误的请先改正完成情况。", nameof(Outcome));
        ResultDate(on, today);
        Rule.Holds(on.Year == Year, $"转入下年应在{Year}年内登记日期，下年补登的填{Year}年12月31日。", nameof(OutcomeOn));
        var text = Rule.Text(note, nameof(OutcomeNote), "转入下年的原因", NoteLength);
        Rule.Holds(nextDue.Year == Year + 1, $"下年的完成时限应在{Year + 1}年内。", nameof(DueOn));
        var next = new PlanTask(Year + 1, new PlanTaskDetails(Task, Owner, nextDue, ProblemId)) { CarriedFromId = Id };
        (Outcome, OutcomeOn, OutcomeNote) = (PlanOutcome.Carried, on, text);
        return next;
    }

    /// <summary>A task that goes on elsewhere stands; where the one it goes on from is loaded, that one is open again.</summary>
    public override void Delete(string? reason, Actor actor, DateTime utcNow)
    {
        Rule.Holds(Outcome != PlanOutcome.Carried, $"这项任务已转入{Year + 1}年，请先删除{Year + 1}年清单中的同一任务。");
        base.Delete(reason, actor, utcNow);
        if (CarriedFrom is { } former)
            (former.Outcome, former.OutcomeOn, former.OutcomeNote) = (null, null, null);
    }

    /// <summary>Where a task with this outcome and time limit stands.</summary>
    public static PlanTaskState StateOf(PlanOutcome? outcome, DateOnly dueOn, DateOnly today) => outcome switch
    {
        PlanOutcome.Done => PlanTaskState.Done,
        PlanOutcome.NotDone => PlanTaskState.NotDone,
        PlanOutcome.Carried => PlanTaskState.Carried,
        _ when dueOn < today => PlanTaskState.Overdue,
        _ when dueOn <= today.AddDays(DueSoonDays) => PlanTaskState.DueSoon,
        _ => PlanTaskState.Open,
    };

    private void Set(PlanTaskDetails details)
    {
        var task = Rule.Text(details.Task, nameof(Task), "任务", TaskLength);
        var owner = Rule.Text(details.Owner, nameof(Owner), "责任单位（人）", OwnerLength);
        Rule.Holds(details.DueOn.Year == Year, $"完成时限应在{Year}年内。", nameof(DueOn));
        (Task, Owner, DueOn, ProblemId) = (task, owner, details.DueOn, details.ProblemId);
    }

    private DateOnly ResultDate(DateOnly on, DateOnly today)
    {
        Rule.PastDate(on, today, nameof(OutcomeOn), "结果日期");
        Rule.Holds(on.Year >= Year, $"结果日期不能早于计划年度（{Year}年）。", nameof(OutcomeOn));
        return on;
    }

    private void RefuseCarried() =>
        Rule.Holds(Outcome != PlanOutcome.Carried, $"这项任务已转入{Year + 1}年，请在{Year + 1}年的清单中办理。", nameof(Outcome));
}
