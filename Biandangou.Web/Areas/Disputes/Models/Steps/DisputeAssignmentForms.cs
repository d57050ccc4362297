using Biandangou.Data.Disputes.Intake;
using Biandangou.Data.Disputes.Steps;
using Biandangou.Data.Organisation.Lawyers;
using Biandangou.Domain.Disputes;

namespace Biandangou.Web.Areas.Disputes.Models.Steps;

public sealed class AssignmentForm : DisputeStepForm
{
    [Display(Name = "指派日期"), Required, PastDate]
    public DateOnly? AssignedOn { get; set; }

    [Display(Name = "包案领导"), StringLength(DisputeAssignment.LeaderLength)]
    public string? Leader { get; set; }

    [Display(Name = "责任单位"), StringLength(DisputeAssignment.UnitLength)]
    public string? Unit { get; set; }

    [Display(Name = "责任人"), StringLength(DisputeAssignment.PersonLength)]
    public string? Person { get; set; }

    [Display(Name = "驻村律师")]
    public Guid? LawyerId { get; set; }

    [Display(Name = "化解方案"), StringLength(DisputeAssignment.PlanLength), DataType(DataType.MultilineText)]
    public string? Plan { get; set; }

    /// <summary>Of a hand-over.</summary>
    [Display(Name = "交接原因"), StringLength(DisputeAssignment.ReasonLength)]
    public string? Reason { get; set; }

    [BindNever, ValidateNever, JsonIgnore]
    public IReadOnlyList<LawyerChoice> Lawyers { get; set; } = [];

    [BindNever, ValidateNever, JsonIgnore]
    public AssigneeNames Assignees { get; set; } = new([], [], []);

    [ValidateNever, JsonIgnore]
    public bool IsHandOver => Case.Assigned is not null;

    /// <summary>Opens with what stands, so that a hand-over changes only what it must.</summary>
    public static AssignmentForm Of(DisputePage page, DateOnly today)
    {
        var standing = page.Assigned?.Details;
        return new AssignmentForm
        {
            Case = page,
            Version = page.Version,
            AssignedOn = today,
            Leader = standing?.Leader,
            Unit = standing?.Unit,
            Person = standing?.Person,
            LawyerId = standing?.LawyerId,
            Plan = standing?.Plan,
        };
    }

    public AssignmentDetails ToDetails() => new(Blank(Leader), Blank(Unit), Blank(Person), LawyerId, Blank(Plan));
}

public sealed class ExtensionForm : DisputeStepForm
{
    [Display(Name = "新期限"), Required]
    public DateOnly? DueOn { get; set; }

    [Display(Name = "批准人"), Required, StringLength(DisputeExtension.ApprovedByLength)]
    public string? ApprovedBy { get; set; }

    [Display(Name = "批准日期"), Required, PastDate]
    public DateOnly? ApprovedOn { get; set; }

    [Display(Name = "延期原因"), Required, StringLength(DisputeExtension.ReasonLength)]
    public string? Reason { get; set; }

    [BindNever, ValidateNever, JsonIgnore]
    public IReadOnlyList<string> Leaders { get; set; } = [];

    public ExtensionDetails ToDetails() => new(DueOn!.Value, ApprovedBy?.Trim(), ApprovedOn!.Value, Reason?.Trim());
}
