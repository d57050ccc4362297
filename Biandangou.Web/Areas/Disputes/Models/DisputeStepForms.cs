using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Biandangou.Data.Disputes;
using Biandangou.Data.Organisation;
using Biandangou.Domain.Disputes;
using Biandangou.Web.Common.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace Biandangou.Web.Areas.Disputes.Models;

/// <summary>A form that adds a step to a case; its version is the case's.</summary>
public abstract class DisputeStepForm : RecordForm
{
    /// <summary>The case the step belongs to, for the head of the page.</summary>
    [BindNever, ValidateNever, JsonIgnore]
    public DisputePage Case { get; set; } = null!;
}

public sealed class StepForm : DisputeStepForm
{
    [Display(Name = "日期"), Required]
    public DateOnly? TakenOn { get; set; }

    [Display(Name = "走访人"), Required, StringLength(DisputeStep.PeopleLength)]
    public string? People { get; set; }

    [Display(Name = "同行律师")]
    public Guid? LawyerId { get; set; }

    [Display(Name = "党支部"), StringLength(DisputeStep.PartyBranchLength)]
    public string? PartyBranch { get; set; }

    [Display(Name = "地点"), StringLength(DisputeStep.PlaceLength)]
    public string? Place { get; set; }

    [Display(Name = "走访情况"), Required, StringLength(DisputeStep.ContentLength), DataType(DataType.MultilineText)]
    public string? Content { get; set; }

    [BindNever, ValidateNever, JsonIgnore]
    public IReadOnlyList<LawyerChoice> Lawyers { get; set; } = [];

    public StepDetails ToDetails() => new(
        StepKind.Visit, TakenOn!.Value, People?.Trim(), LawyerId, Blank(PartyBranch), Blank(Place), Content?.Trim());

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

public sealed class ResolutionForm : DisputeStepForm
{
    [Display(Name = "化解日期"), Required]
    public DateOnly? ResolvedOn { get; set; }

    [Display(Name = "化解方式"), Required]
    public ResolutionMethod? Method { get; set; }

    [Display(Name = "化解结果"), Required, StringLength(DisputeResolution.ResultLength), DataType(DataType.MultilineText)]
    public string? Result { get; set; }

    [Display(Name = "协议书编号"), StringLength(DisputeResolution.AgreementNumberLength)]
    public string? AgreementNumber { get; set; }

    [Display(Name = "涉案金额"), Range(typeof(decimal), "0", "999999999.99", ParseLimitsInInvariantCulture = true)]
    public decimal? Amount { get; set; }

    public ResolutionDetails ToDetails() => new(
        ResolvedOn!.Value, Method!.Value, Result?.Trim(), string.IsNullOrWhiteSpace(AgreementNumber) ? null : AgreementNumber.Trim(), Amount);
}

public sealed class ReopenForm : DisputeStepForm
{
    [Display(Name = "重新办理日期"), Required]
    public DateOnly? ReopenedOn { get; set; }

    [Display(Name = "重新办理原因"), Required, StringLength(DisputeResolution.ReopenReasonLength)]
    public string? ReopenReason { get; set; }
}
