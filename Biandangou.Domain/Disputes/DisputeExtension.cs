namespace Biandangou.Domain.Disputes;

/// <param name="ApprovedBy">The leader who approved, name and post.</param>
public sealed record ExtensionDetails(DateOnly DueOn, string? ApprovedBy, DateOnly ApprovedOn, string? Reason);

/// <summary>延期: moves the limit, approved by name and for a reason.</summary>
[Display(Name = "延期")]
public sealed class DisputeExtension : CasePart
{
    public const int ApprovedByLength = 60;
    public const int ReasonLength = 200;

    private DisputeExtension() { }

    internal DisputeExtension(Dispute dispute, ExtensionDetails details, DateOnly today)
        : base(dispute)
    {
        FromDueOn = dispute.DueOn;
        DueOn = details.DueOn;
        ApprovedBy = Rule.Text(details.ApprovedBy, nameof(ApprovedBy), "批准人", ApprovedByLength);
        ApprovedOn = Rule.PastDate(details.ApprovedOn, today, nameof(ApprovedOn), "批准日期");
        Rule.Holds(ApprovedOn >= dispute.ReceivedOn, $"批准日期不能早于收理日期（{dispute.ReceivedOn.ToChinese()}）。", nameof(ApprovedOn));
        Reason = Rule.Text(details.Reason, nameof(Reason), "延期原因", ReasonLength);
    }

    [Display(Name = "原期限")]
    public DateOnly FromDueOn { get; private set; }

    [Display(Name = "新期限")]
    public DateOnly DueOn { get; private set; }

    [Display(Name = "批准人"), MaxLength(ApprovedByLength)]
    public string ApprovedBy { get; private set; } = "";

    [Display(Name = "批准日期")]
    public DateOnly ApprovedOn { get; private set; }

    [Personal]
    [Display(Name = "延期原因"), MaxLength(ReasonLength)]
    public string Reason { get; private set; } = "";

    public ExtensionDetails Details => new(DueOn, ApprovedBy, ApprovedOn, Reason);

    internal void Erase() => Reason = Erased;
}
