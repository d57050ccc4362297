namespace Biandangou.Domain.Disputes;

/// <param name="Leader">包案领导, name and post.</param>
/// <param name="Plan">How the case is to be settled.</param>
public sealed record AssignmentDetails(string? Leader, string? Unit, string? Person, Guid? LawyerId, string? Plan)
{
    /// <summary>Nobody but the lawyer, as the intake form may say.</summary>
    public static AssignmentDetails OfLawyer(Guid lawyerId) => new(null, null, null, lawyerId, null);
}

/// <summary>Who answers for a case from a day until a hand-over.</summary>
[Display(Name = "指派")]
public sealed class DisputeAssignment : CasePart
{
    public const int LeaderLength = 60;
    public const int UnitLength = 60;
    public const int PersonLength = 60;
    public const int PlanLength = 1000;
    public const int ReasonLength = 200;

    private DisputeAssignment() { }

    internal DisputeAssignment(Dispute dispute, AssignmentDetails details, DateOnly on, string? reason)
        : base(dispute)
    {
        Leader = Rule.OptionalText(details.Leader, nameof(Leader), "包案领导", LeaderLength);
        Unit = Rule.OptionalText(details.Unit, nameof(Unit), "责任单位", UnitLength);
        Person = Rule.OptionalText(details.Person, nameof(Person), "责任人", PersonLength);
        Plan = Rule.OptionalText(details.Plan, nameof(Plan), "化解方案", PlanLength);
        Rule.Holds((Leader ?? Unit ?? Person) is not null || details.LawyerId is not null, "包案领导、责任单位、责任人、律师至少填写一项。", nameof(Leader));
        Reason = Rule.OptionalText(reason, nameof(Reason), "交接原因", ReasonLength);
        (LawyerId, AssignedOn) = (details.LawyerId, on);
    }

    [Display(Name = "指派日期")]
    public DateOnly AssignedOn { get; private set; }

    /// <summary>The day of the hand-over to the next; null while it stands.</summary>
    [Display(Name = "交接日期")]
    public DateOnly? EndedOn { get; private set; }

    [Display(Name = "包案领导"), MaxLength(LeaderLength)]
    public string? Leader { get; private set; }

    [Display(Name = "责任单位"), MaxLength(UnitLength)]
    public string? Unit { get; private set; }

    [Display(Name = "责任人"), MaxLength(PersonLength)]
    public string? Person { get; private set; }

    [Display(Name = "驻村律师")]
    public Guid? LawyerId { get; private set; }

    public Organisation.Lawyer? Lawyer { get; private set; }

    [Personal]
    [Display(Name = "化解方案"), MaxLength(PlanLength)]
    public string? Plan { get; private set; }

    /// <summary>Why the one before handed over; null for the first.</summary>
    [Personal]
    [Display(Name = "交接原因"), MaxLength(ReasonLength)]
    public string? Reason { get; private set; }

    public AssignmentDetails Details => new(Leader, Unit, Person, LawyerId, Plan);

    internal void End(DateOnly on) => EndedOn = on;

    internal void Move(DateOnly on) => AssignedOn = on;

    internal void Erase() => (Plan, Reason) = (null, null);
}
