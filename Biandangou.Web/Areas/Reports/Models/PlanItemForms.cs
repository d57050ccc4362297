using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Biandangou.Data.Reports;
using Biandangou.Domain.Common;
using Biandangou.Domain.Reports;
using Biandangou.Web.Common.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Biandangou.Web.Areas.Reports.Models;

public sealed class PlanItemForm : RecordForm
{
    [Display(Name = "计划年度"), Required, Range(2000, 2100)]
    public int? Year { get; set; }

    [Display(Name = "任务"), Required, StringLength(PlanItem.TaskLength), DataType(DataType.MultilineText)]
    public string? Task { get; set; }

    [Display(Name = "责任单位（人）"), Required, StringLength(PlanItem.OwnerLength)]
    public string? Owner { get; set; }

    [Display(Name = "完成时限"), Required]
    public DateOnly? DueOn { get; set; }

    [Display(Name = "针对的问题")]
    public Guid? ProblemId { get; set; }

    /// <summary>Problems the task may answer.</summary>
    [BindNever, ValidateNever, JsonIgnore]
    public IReadOnlyList<ProblemChoice> Problems { get; set; } = [];

    public IEnumerable<SelectListItem> ProblemItems() => Problems.Select(p => new SelectListItem(p.Name, p.Id.ToString(), p.Id == ProblemId));

    public TaskDetails ToDetails() => new(Task, Owner, DueOn!.Value, ProblemId);

    public static PlanItemForm From(PlanItemPage page) => new()
    {
        Version = page.Version,
        Year = page.Year,
        Task = page.Details.Task,
        Owner = page.Details.Owner,
        DueOn = page.Details.DueOn,
        ProblemId = page.Details.ProblemId,
    };
}

/// <summary>登记完成情况.</summary>
public sealed class PlanOutcomeForm : RecordForm
{
    [Display(Name = "完成情况"), Required(ErrorMessage = "请选择完成情况")]
    public PlanOutcome? Outcome { get; set; }

    [Display(Name = "结果日期"), Required, PastDate]
    public DateOnly? OutcomeOn { get; set; }

    [Display(Name = "情况说明"), StringLength(PlanItem.NoteLength), DataType(DataType.MultilineText)]
    public string? OutcomeNote { get; set; }

    [BindNever, ValidateNever, JsonIgnore]
    public PlanItemPage? Item { get; set; }

    public static IEnumerable<SelectListItem> Outcomes { get; } =
        [.. new[] { PlanOutcome.Done, PlanOutcome.NotDone }.Select(o => new SelectListItem(o.ToChinese(), o.ToString()))];
}

/// <summary>转入下年.</summary>
public sealed class CarryOverForm : RecordForm
{
    [Display(Name = "转入日期"), Required, PastDate]
    public DateOnly? OutcomeOn { get; set; }

    [Display(Name = "转入下年的原因"), Required, StringLength(PlanItem.NoteLength), DataType(DataType.MultilineText)]
    public string? OutcomeNote { get; set; }

    [Display(Name = "下年完成时限"), Required]
    public DateOnly? DueOn { get; set; }

    [BindNever, ValidateNever, JsonIgnore]
    public PlanItemPage? Item { get; set; }
}

/// <param name="Years">Years with a plan, the running one and the next, newest first.</param>
public sealed record PlanYear(int Year, IReadOnlyList<PlanItemLine> Lines, IReadOnlyList<int> Years)
{
    public int Count(PlanItemState state) => Lines.Count(l => l.State == state);

    public static string Tag(PlanItemState state) => state switch
    {
        PlanItemState.Overdue or PlanItemState.NotDone => "bad",
        PlanItemState.DueSoon => "warn",
        PlanItemState.Done => "ok",
        _ => "info",
    };
}
