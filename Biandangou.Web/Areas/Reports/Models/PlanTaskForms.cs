using Biandangou.Data.Reports;
using Biandangou.Domain.Reports;

namespace Biandangou.Web.Areas.Reports.Models;

public sealed class PlanTaskForm : RecordForm
{
    [Display(Name = "计划年度"), Required, Range(2000, 2100)]
    public int? Year { get; set; }

    [Display(Name = "任务"), Required, StringLength(PlanTask.TaskLength), DataType(DataType.MultilineText)]
    public string? Task { get; set; }

    [Display(Name = "责任单位（人）"), Required, StringLength(PlanTask.OwnerLength)]
    public string? Owner { get; set; }

    [Display(Name = "完成时限"), Required]
    public DateOnly? DueOn { get; set; }

    [Display(Name = "针对的问题")]
    public Guid? ProblemId { get; set; }

    /// <summary>Problems the task may answer.</summary>
    [BindNever, ValidateNever, JsonIgnore]
    public IReadOnlyList<ProblemChoice> Problems { get; set; } = [];

    public IEnumerable<SelectListItem> ProblemItems() =>
        Problems.Select(p => new SelectListItem(p.Name, p.Id.ToString(), p.Id == ProblemId));
}

/// <summary>A task of a year's plan. It stays in its year; it is carried over, not moved.</summary>
public sealed class PlanTaskDeed(PortalDbContext db, ReportProblemQueries problems) : Deed<PlanTask, PlanTaskForm>(db)
{
    public override EntryWords Words { get; } = new("任务", "/reports/plans", ("年度报告", "/reports"), ("工作安排", "/reports/plans"))
    {
        Consequence = "只删除误登记的任务；没有完成的请登记完成情况或转入下年。",
    };

    public override Task<PlanTask?> FindAsync(Guid id, CancellationToken cancel) =>
        Db.InScope<PlanTask>().Include(i => i.CarriedFrom).FirstOrDefaultAsync(i => i.Id == id, cancel);

    public override string ListOf(PlanTaskForm form) => $"{Words.Path}?year={form.Year}";

    public override string ListOf(PlanTask record) => $"{Words.Path}?year={record.Year}";

    public override string NameOf(PlanTask record) => $"{record.Year}年任务“{record.Task}”";

    public override string Entered(PlanTask record, PlanTaskForm form) => $"已登记{record.Year}年的任务。";

    public override string Deleted(PlanTask record) => "已删除这项任务。";

    public override async Task FillAsync(PlanTaskForm form, PlanTask? standing, CancellationToken cancel)
    {
        form.Year = standing?.Year ?? form.Year;
        form.Problems = await OnceAsync(problems.ChoicesAsync, form.Year ?? Today.Year, form.ProblemId, cancel);
        form.Names = form.Problems.ToDictionary(p => p.Id, p => p.Name);
    }

    public override IReadOnlyList<string> Given(PlanTask? standing) => standing is null ? [] : [nameof(PlanTaskForm.Year)];

    public override Task<IReadOnlyList<Fault>> FaultsAsync(PlanTaskForm form, PlanTask? standing, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<Fault>>(
            form.ProblemId is { } problem && !form.Names.ContainsKey(problem)
                ? [new Fault(nameof(form.ProblemId), "这个问题已删除，请另选或留空。")]
                : []);

    public override PlanTask Make(PlanTaskForm form) => new(form.Year!.Value, Details(form));

    public override void Amend(PlanTask record, PlanTaskForm form) => record.Amend(Details(form));

    protected override PlanTaskForm From(PlanTask record) => new()
    {
        Year = record.Year,
        Task = record.Task,
        Owner = record.Owner,
        DueOn = record.DueOn,
        ProblemId = record.ProblemId,
    };

    private static PlanTaskDetails Details(PlanTaskForm form) => new(form.Task, form.Owner, form.DueOn!.Value, form.ProblemId);
}

/// <summary>登记完成情况.</summary>
public sealed class PlanOutcomeForm : RecordForm
{
    [Display(Name = "完成情况"), Required(ErrorMessage = "请选择完成情况")]
    public PlanOutcome? Outcome { get; set; }

    [Display(Name = "结果日期"), Required, PastDate]
    public DateOnly? OutcomeOn { get; set; }

    [Display(Name = "情况说明"), StringLength(PlanTask.NoteLength), DataType(DataType.MultilineText)]
    public string? OutcomeNote { get; set; }

    [BindNever, ValidateNever, JsonIgnore]
    public PlanTaskPage? Standing { get; set; }

    public static IEnumerable<SelectListItem> Outcomes { get; } =
        [.. new[] { PlanOutcome.Done, PlanOutcome.NotDone }.Select(o => new SelectListItem(o.ToChinese(), o.ToString()))];
}

/// <summary>转入下年.</summary>
public sealed class CarryOverForm : RecordForm
{
    [Display(Name = "转入日期"), Required, PastDate]
    public DateOnly? OutcomeOn { get; set; }

    [Display(Name = "转入下年的原因"), Required, StringLength(PlanTask.NoteLength), DataType(DataType.MultilineText)]
    public string? OutcomeNote { get; set; }

    [Display(Name = "下年完成时限"), Required]
    public DateOnly? DueOn { get; set; }

    [BindNever, ValidateNever, JsonIgnore]
    public PlanTaskPage? Standing { get; set; }
}

/// <param name="Years">Years with a plan, the running one and the next, newest first.</param>
public sealed record PlanTaskYear(int Year, IReadOnlyList<PlanTaskLine> Lines, IReadOnlyList<int> Years)
{
    public int Count(PlanTaskState state) => Lines.Count(l => l.State == state);

    public static string Tag(PlanTaskState state) => state switch
    {
        PlanTaskState.Overdue or PlanTaskState.NotDone => "bad",
        PlanTaskState.DueSoon => "warn",
        PlanTaskState.Done => "ok",
        _ => "info",
    };
}
