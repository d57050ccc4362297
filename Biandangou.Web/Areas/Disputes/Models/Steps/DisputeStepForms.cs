using Biandangou.Data.Disputes.Intake;
using Biandangou.Data.Disputes.Steps;
using Biandangou.Data.Organisation.Lawyers;
using Biandangou.Domain.Disputes;

namespace Biandangou.Web.Areas.Disputes.Models.Steps;

/// <summary>A form that adds a step to a case; its version is the case's.</summary>
public abstract class DisputeStepForm : RecordForm
{
    /// <summary>The case the step belongs to, for the head of the page.</summary>
    [BindNever, ValidateNever, JsonIgnore]
    public DisputePage Case { get; set; } = null!;

    protected static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

public sealed class StepForm : DisputeStepForm
{
    [Display(Name = "步骤"), Required]
    public StepKind? Kind { get; set; }

    [Display(Name = "日期"), Required, PastDate]
    public DateOnly? On { get; set; }

    [Display(Name = "参加人"), Required, StringLength(DisputeStep.PeopleLength)]
    public string? People { get; set; }

    [Display(Name = "参加律师")]
    public Guid? LawyerId { get; set; }

    [Display(Name = "党支部"), StringLength(DisputeStep.PartyBranchLength)]
    public string? PartyBranch { get; set; }

    [Display(Name = "地点"), StringLength(DisputeStep.PlaceLength)]
    public string? Place { get; set; }

    [Display(Name = "办理情况"), Required, StringLength(DisputeStep.ContentLength), DataType(DataType.MultilineText)]
    public string? Content { get; set; }

    [Display(Name = "结果"), StringLength(DisputeStep.ResultLength), DataType(DataType.MultilineText)]
    public string? Result { get; set; }

    [Display(Name = "满意度")]
    public Satisfaction? Satisfaction { get; set; }

    [Display(Name = "下一步"), StringLength(DisputeStep.NextStepLength)]
    public string? NextStep { get; set; }

    [Display(Name = "下一步日期")]
    public DateOnly? NextOn { get; set; }

    [Display(Name = "每周走访")]
    public Guid? WeeklyVisitId { get; set; }

    [BindNever, ValidateNever, JsonIgnore]
    public IReadOnlyList<LawyerChoice> Lawyers { get; set; } = [];

    [BindNever, ValidateNever, JsonIgnore]
    public IReadOnlyList<string> Branches { get; set; } = [];

    [BindNever, ValidateNever, JsonIgnore]
    public IReadOnlyList<WeeklyVisitChoice> WeeklyVisits { get; set; } = [];

    /// <summary>A closed case is only followed up.</summary>
    [ValidateNever, JsonIgnore]
    public bool IsFollowUp => Case.Status == DisputeStatus.Resolved;

    [ValidateNever, JsonIgnore]
    public IEnumerable<StepKind> Kinds => Enum.GetValues<StepKind>().Where(k => k == StepKind.FollowUp == IsFollowUp);

    public void TakeOver(WeeklyVisitChoice visit) =>
        (WeeklyVisitId, Kind, On, People, LawyerId, PartyBranch) =
        (visit.Id, StepKind.Visit, visit.HeldOn ?? On, visit.People, visit.LawyerId ?? LawyerId, visit.PartyBranch);

    public StepDetails ToDetails() => new(
        Kind!.Value, On!.Value, People?.Trim(), LawyerId, Blank(PartyBranch), Blank(Place), Content?.Trim(), Blank(Result),
        Blank(NextStep), NextOn, Satisfaction, WeeklyVisitId);
}

public enum ResolutionOutcome
{
    [Display(Name = "化解成功")] Succeeded,
    [Display(Name = "调解不成")] Failed,
}

public sealed class ResolutionForm : DisputeStepForm
{
    [Display(Name = "结果"), Required]
    public ResolutionOutcome? Outcome { get; set; } = ResolutionOutcome.Succeeded;

    [Display(Name = "化解日期"), Required, PastDate]
    public DateOnly? ResolvedOn { get; set; }

    [Display(Name = "化解方式"), Required]
    public ResolutionMethod? Method { get; set; }

    [Display(Name = "化解结果"), Required, StringLength(DisputeResolution.ResultLength), DataType(DataType.MultilineText)]
    public string? Result { get; set; }

    /// <summary>Left out, the agreement is written when there is a number, and none otherwise.</summary>
    [Display(Name = "协议形式")]
    public AgreementForm? Form { get; set; }

    [Display(Name = "协议书编号"), StringLength(DisputeResolution.AgreementNumberLength)]
    public string? AgreementNumber { get; set; }

    [Display(Name = "涉案金额"), Range(typeof(decimal), "0", "999999999.99", ParseLimitsInInvariantCulture = true)]
    public decimal? Amount { get; set; }

    [Display(Name = "协议生效日期"), PastDate]
    public DateOnly? EffectiveOn { get; set; }

    [Display(Name = "告知的其他途径"), StringLength(DisputeResolution.OtherRoutesLength)]
    public string? OtherRoutes { get; set; }

    [Display(Name = "座谈会或动员会")]
    public Guid? SeminarId { get; set; }

    [BindNever, ValidateNever, JsonIgnore]
    public IReadOnlyList<SeminarChoice> Seminars { get; set; } = [];

    public ResolutionDetails ToDetails() => new(
        ResolvedOn!.Value, Method!.Value, Result?.Trim(), Blank(AgreementNumber), Amount,
        Outcome == ResolutionOutcome.Succeeded, Form, EffectiveOn, Blank(OtherRoutes), SeminarId);
}

/// <summary>Both parties asked the court to confirm the agreement.</summary>
public sealed class ConfirmationForm : DisputeStepForm
{
    [Display(Name = "申请司法确认日期"), Required, PastDate]
    public DateOnly? ConfirmationAppliedOn { get; set; }
}

/// <summary>The court confirmed it.</summary>
public sealed class CourtForm : DisputeStepForm
{
    [Display(Name = "司法确认日期"), Required, PastDate]
    public DateOnly? ConfirmedOn { get; set; }

    [Display(Name = "确认法院"), Required, StringLength(DisputeResolution.CourtLength)]
    public string? Court { get; set; }

    [Display(Name = "裁定书编号"), Required, StringLength(DisputeResolution.AgreementNumberLength)]
    public string? ConfirmationNumber { get; set; }

    public ConfirmationDetails ToDetails() => new(ConfirmedOn!.Value, Court?.Trim(), ConfirmationNumber?.Trim());
}

public sealed class ReopenForm : DisputeStepForm
{
    [Display(Name = "重新办理日期"), Required, PastDate]
    public DateOnly? ReopenedOn { get; set; }

    [Display(Name = "重新办理原因"), Required, StringLength(DisputeResolution.ReopenReasonLength)]
    public string? ReopenReason { get; set; }

    /// <summary>Left out, it follows from the date and the rule of the case's source.</summary>
    [Display(Name = "新的化解期限")]
    public DateOnly? DueOn { get; set; }

    [ValidateNever, JsonIgnore]
    public DateOnly Limit => DueOn ?? Case.Limit.LimitOf(ReopenedOn!.Value);
}
