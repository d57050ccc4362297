using System.Security.Cryptography;
using System.Text;
using Biandangou.Data.Disputes.Visits;
using Biandangou.Data.Organisation.Lawyers;
using Biandangou.Domain.Disputes;

namespace Biandangou.Web.Areas.Disputes.Models.Visits;

/// <summary>Plan of one visit.</summary>
public sealed class WeeklyVisitForm : RecordForm
{
    [Display(Name = "党支部"), Required(ErrorMessage = "请选择党支部")]
    public Guid? PlaceId { get; set; }

    [Display(Name = "计划日期"), Required]
    public DateOnly? PlannedOn { get; set; }

    [Display(Name = "走访人"), Required, StringLength(WeeklyVisit.PeopleLength)]
    public string? People { get; set; }

    [Display(Name = "参加律师")]
    public Guid? LawyerId { get; set; }

    [Display(Name = "走访重点"), Required, StringLength(WeeklyVisit.PurposeLength), DataType(DataType.MultilineText)]
    public string? Purpose { get; set; }

    [BindNever, ValidateNever, JsonIgnore]
    public IReadOnlyList<VisitPlace> Places { get; set; } = [];

    [BindNever, ValidateNever, JsonIgnore]
    public IReadOnlyList<LawyerChoice> Lawyers { get; set; } = [];

    public VisitPlace? Chosen => Places.FirstOrDefault(p => p.Id == PlaceId);
}

/// <summary>How a visit went: short enough for a phone at the door.</summary>
public sealed class HoldForm : RecordForm
{
    [Display(Name = "走访日期"), Required, PastDate]
    public DateOnly? HeldOn { get; set; }

    [Display(Name = "走访人"), Required, StringLength(WeeklyVisit.PeopleLength)]
    public string? People { get; set; }

    [Display(Name = "走访户数"), Required, Range(1, WeeklyVisit.MaxHouseholds)]
    public int? Households { get; set; }

    [Display(Name = "走访情况"), Required, StringLength(WeeklyVisit.FindingsLength), DataType(DataType.MultilineText)]
    public string? Findings { get; set; }

    [BindNever, ValidateNever, JsonIgnore]
    public WeeklyVisitPage Visit { get; set; } = null!;

    public WeeklyVisitOutcome ToOutcome(Guid? lawyerId) => new(HeldOn!.Value, People, lawyerId, Households!.Value, Findings);
}

public sealed class CancelVisitForm : RecordForm
{
    [Display(Name = "取消原因"), Required, StringLength(WeeklyVisit.CancelReasonLength)]
    public string? CancelReason { get; set; }
}

/// <summary>A branch in the plan of a week.</summary>
public sealed class WeekPlanLine
{
    public Guid PlaceId { get; set; }

    public bool IsChosen { get; set; }

    public string? People { get; set; }

    public Guid? LawyerId { get; set; }
}

/// <summary>Plans one visit for each chosen branch of a week.</summary>
public sealed class WeekPlanForm : RecordForm
{
    public DateOnly Week { get; set; }

    [Display(Name = "计划日期"), Required]
    public DateOnly? PlannedOn { get; set; }

    [Display(Name = "走访重点"), Required, StringLength(WeeklyVisit.PurposeLength), DataType(DataType.MultilineText)]
    public string? Purpose { get; set; }

    public List<WeekPlanLine> Lines { get; set; } = [];

    [BindNever, ValidateNever, JsonIgnore]
    public IReadOnlyList<VisitPlace> Places { get; set; } = [];

    [BindNever, ValidateNever, JsonIgnore]
    public IReadOnlyList<LawyerChoice> Lawyers { get; set; } = [];

    public IEnumerable<WeekPlanLine> Chosen => Lines.Where(l => l.IsChosen);

    public VisitPlace? PlaceOf(WeekPlanLine line) => Places.FirstOrDefault(p => p.Id == line.PlaceId);

    public IEnumerable<SelectListItem> LawyerItems(Guid? chosen) =>
        Lawyers.Select(l => new SelectListItem(l.Name, l.Id.ToString(), l.Id == chosen));

    /// <summary>Each visit's own submission, the same for every copy of the form.</summary>
    public Guid SubmissionOf(WeekPlanLine line) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"{SubmissionId}/{line.PlaceId}")).AsSpan(0, 16));
}
