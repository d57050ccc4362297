using Biandangou.Data.Organisation.Lawyers;
using Biandangou.Domain.Disputes;

namespace Biandangou.Web.Areas.Disputes.Models.Steps;

/// <summary>A case as it was seen when it was ticked.</summary>
public sealed class BulkCase
{
    public Guid Id { get; set; }

    public Guid Version { get; set; }

    /// <summary>Unticked, it is left as it is.</summary>
    public bool IsChosen { get; set; } = true;

    [BindNever, ValidateNever, JsonIgnore]
    public Dispute? Record { get; set; }

    /// <summary>Why it was not assigned; null when nothing stands against it.</summary>
    [BindNever, ValidateNever, JsonIgnore]
    public string? Refusal { get; set; }
}

/// <summary>Several cases given to the same people at once.</summary>
public sealed class BulkAssignmentForm : RecordForm
{
    public const int Most = 100;

    [Display(Name = "指派日期"), Required, PastDate]
    public DateOnly? AssignedOn { get; set; }

    [Display(Name = "驻村律师")]
    public Guid? LawyerId { get; set; }

    [Display(Name = "包案领导"), StringLength(DisputeAssignment.LeaderLength)]
    public string? Leader { get; set; }

    [Display(Name = "责任单位"), StringLength(DisputeAssignment.UnitLength)]
    public string? Unit { get; set; }

    [Display(Name = "责任人"), StringLength(DisputeAssignment.PersonLength)]
    public string? Person { get; set; }

    [Display(Name = "化解方案"), StringLength(DisputeAssignment.PlanLength), DataType(DataType.MultilineText)]
    public string? Plan { get; set; }

    [Display(Name = "交接原因"), StringLength(DisputeAssignment.ReasonLength)]
    public string? Reason { get; set; }

    public List<BulkCase> Cases { get; set; } = [];

    [BindNever, ValidateNever, JsonIgnore]
    public IReadOnlyList<LawyerChoice> Lawyers { get; set; } = [];

    public IReadOnlyList<BulkCase> Chosen => [.. Cases.Where(c => c.IsChosen)];

    public AssignmentDetails ToDetails() => new(Blank(Leader), Blank(Unit), Blank(Person), LawyerId, Blank(Plan));

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
