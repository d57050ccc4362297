using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Biandangou.Data.Study;
using Biandangou.Domain.Common;
using Biandangou.Domain.Study;
using Biandangou.Web.Common.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Biandangou.Web.Areas.Study.Models;

public sealed class StudyPlanForm : RecordForm
{
    [Display(Name = "年度"), Required, Range(2000, 2100)]
    public int? Year { get; set; }

    [Display(Name = "月份"), Required(ErrorMessage = "请选择月份"), Range(1, 12)]
    public int? Month { get; set; }

    [Display(Name = "类别"), Required]
    public Guid? KindId { get; set; }

    [Display(Name = "主题"), Required, StringLength(StudySession.TopicLength)]
    public string? Topic { get; set; }

    [Display(Name = "学习的法律法规"), StringLength(StudySession.LawsLength)]
    public string? Laws { get; set; }

    [Display(Name = "计划次数"), Required, Range(1, StudyPlanItem.MaxTimes)]
    public int? Times { get; set; } = 1;

    [BindNever, ValidateNever, JsonIgnore]
    public IReadOnlyList<KindChoice> Kinds { get; set; } = [];

    public IEnumerable<SelectListItem> KindItems() => Kinds.Select(k => new SelectListItem(k.Name, k.Id.ToString(), k.Id == KindId));

    public IEnumerable<SelectListItem> MonthItems() => Enumerable.Range(1, 12).Select(m => new SelectListItem($"{m}月", m.ToString(), m == Month));

    public PlanDetails ToDetails() => new(Year!.Value, Month!.Value, KindId!.Value, Topic, Laws, Times!.Value);

    public static StudyPlanForm From(PlanPage page) => new()
    {
        Version = page.Version,
        Year = page.Details.Year,
        Month = page.Details.Month,
        KindId = page.Details.KindId,
        Topic = page.Details.Topic,
        Laws = page.Details.Laws,
        Times = page.Details.Times,
    };
}

/// <param name="Years">Years with a plan, the running one and the next, newest first.</param>
/// <param name="CanCopy">Whether the year has no plan and the year before has one of kinds still in use.</param>
public sealed record StudyPlanYear(int Year, IReadOnlyList<PlanLine> Lines, IReadOnlyList<int> Years, bool CanCopy)
{
    public int Count(PlanState state) => Lines.Count(l => l.State == state);

    public static string Tag(PlanState state) => state switch { PlanState.Done => "ok", PlanState.Overdue => "bad", PlanState.Due => "warn", _ => "info" };

    /// <summary>Of a month that passed without all that was planned, whether anything was held at all.</summary>
    public static string Words(PlanLine line) => line is { State: PlanState.Overdue, Sessions: > 0 } ? "未完成（逾期）" : line.State.ToChinese();

    /// <summary>The records behind the number held.</summary>
    public string Path(PlanLine line) => $"/study/sessions?year={Year}&month={line.Month}&kind={(line is { IsOfVillages: true, IsBuiltIn: true } ? line.Category.ToString() : line.KindId.ToString())}";
}
