using Biandangou.Data.Disputes.Intake;
using Biandangou.Domain.Disputes;

namespace Biandangou.Web.Areas.Disputes.Models.Intake;

/// <summary>One case of a list that is typed row by row.</summary>
public sealed class BatchRow : IValidatableObject
{
    private static readonly char[] Separators = ['、', '，', ',', '；', ';'];

    /// <summary>Makes each row a case once, however often the list is sent.</summary>
    public Guid SubmissionId { get; set; } = Guid.CreateVersion7();

    [Display(Name = "当事人"), StringLength(Dispute.PartiesLength)]
    public string? Names { get; set; }

    [Display(Name = "电话"), Telephone, StringLength(DisputeParty.PhoneLength)]
    public string? Phone { get; set; }

    [Display(Name = "类型")]
    public Guid? KindId { get; set; }

    [Display(Name = "事项"), StringLength(Dispute.TitleLength)]
    public string? Title { get; set; }

    [Display(Name = "情况"), StringLength(Dispute.DescriptionLength), DataType(DataType.MultilineText)]
    public string? Description { get; set; }

    [Display(Name = "现场化解")]
    public bool OnTheSpot { get; set; }

    [Display(Name = "结果"), StringLength(DisputeResolution.ResultLength)]
    public string? Result { get; set; }

    [Display(Name = "金额"), Range(typeof(decimal), "0", "999999999.99", ParseLimitsInInvariantCulture = true)]
    public decimal? Amount { get; set; }

    public bool IsOther { get; set; }

    public string? Likeness { get; set; }

    [BindNever, ValidateNever, JsonIgnore]
    public IReadOnlyList<LikeCase> Like { get; set; } = [];

    /// <summary>Nothing typed: no case.</summary>
    public bool IsEmpty => new[] { Names, Phone, Title, Description, Result }.All(string.IsNullOrWhiteSpace) && Amount is null
        && !OnTheSpot;

    public IReadOnlyList<string> People =>
        (Names ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public ResolutionDetails Outcome(DateOnly on, Guid? meetingId) =>
        new(on, ResolutionMethod.OnTheSpot, Result, null, Amount, SeminarId: meetingId);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (IsEmpty)
            yield break;
        if (People.Count == 0)
            yield return new ValidationResult("请填写当事人", [nameof(Names)]);
        if (KindId is null)
            yield return new ValidationResult("请选择类型", [nameof(KindId)]);
        if (string.IsNullOrWhiteSpace(Title))
            yield return new ValidationResult("请填写事项", [nameof(Title)]);
        if (string.IsNullOrWhiteSpace(Description))
            yield return new ValidationResult("请填写情况", [nameof(Description)]);
        if (OnTheSpot && string.IsNullOrWhiteSpace(Result))
            yield return new ValidationResult("现场化解的，请填写结果", [nameof(Result)]);
        if (!OnTheSpot && (!string.IsNullOrWhiteSpace(Result) || Amount is not null))
            yield return new ValidationResult("填了结果或金额的，请勾选现场化解", [nameof(OnTheSpot)]);
    }

    public override string ToString() =>
        string.Join(' ', [Names, Phone, KindId?.ToString(), Title, Description, OnTheSpot ? "现场化解" : "", Result, Amount?.ToString("0.##")]);
}

/// <summary>批量登记: the cases of one day and village, as a meeting collects them.</summary>
public sealed class BatchForm : RecordForm, ICollectedForm
{
    public const int RowsShown = 8;
    public const int RowsAdded = 4;
    public const int MostRows = 60;

    [Display(Name = "村（场）"), Required]
    public Guid? VillageId { get; set; }

    [Display(Name = "网格")]
    public Guid? GridId { get; set; }

    [Display(Name = "座谈会或动员会")]
    public Guid? SeminarId { get; set; }

    [Display(Name = "来源"), Required]
    public DisputeSource? Source { get; set; }

    [Display(Name = "收理日期"), Required, PastDate]
    public DateOnly? ReceivedOn { get; set; }

    [Display(Name = "案件")]
    public List<BatchRow> Rows { get; set; } = [];

    [BindNever, ValidateNever, JsonIgnore]
    public DisputeChoices Choices { get; set; } = DisputeChoices.None;

    /// <summary>Whether the account may close cases, and so settle one on the spot.</summary>
    [BindNever, ValidateNever, JsonIgnore]
    public bool MayResolve { get; set; }

    /// <summary>Rows that are cases, with their place on the form.</summary>
    public IReadOnlyList<(int Place, BatchRow Row)> Filled => [.. Rows.Select((row, place) => (place, row)).Where(r => !r.row.IsEmpty)];

    public void AddRows(int count)
    {
        for (var i = 0; i < count && Rows.Count < MostRows; i++)
            Rows.Add(new BatchRow());
    }

    public static string FieldOf(int place, string field) => $"{nameof(Rows)}[{place}].{field}";

    public DisputeDetails ToDetails(BatchRow row) => new(
        row.Title, Choices.KindOf(row.KindId!.Value)!, Source!.Value, DisputeDifficulty.Ordinary, ReceivedOn!.Value,
        Choices.RuleOf(Source.Value).LimitOf(ReceivedOn.Value),
        [.. row.People.Select((name, i) => new PartyDetails(
            i == 0 ? PartyRole.Applicant : PartyRole.Respondent, name, i == 0 ? row.Phone : null))],
        row.Description, SeminarId);
}
