namespace Biandangou.Domain.Disputes;

public enum StepKind
{
    [Display(Name = "走访")] Visit,
    [Display(Name = "调解")] Mediation,
    [Display(Name = "调查取证")] Investigation,
    [Display(Name = "协调会商")] Coordination,
    [Display(Name = "电话联系")] Call,
    [Display(Name = "法律意见")] Advice,
    [Display(Name = "回访")] FollowUp,
    [Display(Name = "其他")] Other,
}

public enum Satisfaction
{
    [Display(Name = "满意")] Satisfied,
    [Display(Name = "基本满意")] Fair,
    [Display(Name = "不满意")] Dissatisfied,
}

/// <summary>What the form of a step tells.</summary>
/// <param name="Content">What was done and said.</param>
/// <param name="NextOn">The day of the next step, with <paramref name="NextStep"/>.</param>
/// <param name="Satisfaction">Asked on a 回访 only.</param>
/// <param name="WeeklyVisitId">The weekly visit it was part of.</param>
public sealed record StepDetails(
    StepKind Kind, DateOnly On, string? People, Guid? LawyerId, string? PartyBranch, string? Place, string? Content, string? Result = null,
    string? NextStep = null, DateOnly? NextOn = null, Satisfaction? Satisfaction = null, Guid? WeeklyVisitId = null)
{
    public static StepDetails Visit(DateOnly on, string? people, string? content) =>
        new(StepKind.Visit, on, people, null, null, null, content);
}

/// <summary>A step of a case: 走访, 调解, 调查, 回访 and the like.</summary>
[Display(Name = "办理步骤")]
public sealed class DisputeStep : CasePart, IOccurred
{
    public const int PeopleLength = 120;
    public const int PartyBranchLength = 60;
    public const int PlaceLength = 80;
    public const int ContentLength = 1000;
    public const int ResultLength = 500;
    public const int NextStepLength = 120;

    private DisputeStep() { }

    internal DisputeStep(Dispute dispute, StepDetails details, DateOnly today)
        : base(dispute)
    {
        Kind = details.Kind;
        On = Rule.PastDate(details.On, today, nameof(On), $"{details.Kind.ToChinese()}日期");
        People = Rule.Text(details.People, nameof(People), "参加人", PeopleLength);
        PartyBranch = Rule.OptionalText(details.PartyBranch, nameof(PartyBranch), "党支部", PartyBranchLength);
        Place = Rule.OptionalText(details.Place, nameof(Place), "地点", PlaceLength);
        Content = Rule.Text(details.Content, nameof(Content), "办理情况", ContentLength);
        Result = Rule.OptionalText(details.Result, nameof(Result), "结果", ResultLength);
        NextStep = Rule.OptionalText(details.NextStep, nameof(NextStep), "下一步", NextStepLength);
        Rule.Holds(details.NextOn is null || NextStep is not null, "请填写下一步做什么。", nameof(NextStep));
        Rule.Holds(details.NextOn is null || details.NextOn >= On, "下一步的日期不能早于这一步的日期。", nameof(NextOn));
        Rule.Holds(details.NextOn is null || details.NextOn.Value.Year <= 2100, "下一步的日期不能晚于2100年。", nameof(NextOn));
        Rule.Holds(Kind == StepKind.FollowUp || details.Satisfaction is null, "只有回访填写满意度。", nameof(Satisfaction));
        Rule.Holds(Kind != StepKind.FollowUp || details.Satisfaction is not null, "请选择满意度。", nameof(Satisfaction));
        Rule.Holds(Kind == StepKind.Visit || details.WeeklyVisitId is null, "只有走访可以关联每周走访。", nameof(WeeklyVisitId));
        (LawyerId, NextOn, Satisfaction, WeeklyVisitId) = (details.LawyerId, details.NextOn, details.Satisfaction, details.WeeklyVisitId);
    }

    [Display(Name = "步骤")]
    public StepKind Kind { get; private set; }

    [Display(Name = "日期")]
    public DateOnly On { get; private set; }

    [Personal]
    [Display(Name = "参加人"), MaxLength(PeopleLength)]
    public string People { get; private set; } = "";

    [Display(Name = "参加律师")]
    public Guid? LawyerId { get; private set; }

    public Organisation.Lawyer? Lawyer { get; private set; }

    [Display(Name = "党支部"), MaxLength(PartyBranchLength)]
    public string? PartyBranch { get; private set; }

    [Personal]
    [Display(Name = "地点"), MaxLength(PlaceLength)]
    public string? Place { get; private set; }

    [Personal]
    [Display(Name = "办理情况"), MaxLength(ContentLength)]
    public string Content { get; private set; } = "";

    [Personal]
    [Display(Name = "结果"), MaxLength(ResultLength)]
    public string? Result { get; private set; }

    [Personal]
    [Display(Name = "下一步"), MaxLength(NextStepLength)]
    public string? NextStep { get; private set; }

    [Display(Name = "下一步日期")]
    public DateOnly? NextOn { get; private set; }

    [Display(Name = "满意度")]
    public Satisfaction? Satisfaction { get; private set; }

    [Display(Name = "每周走访")]
    public Guid? WeeklyVisitId { get; private set; }

    public WeeklyVisit? WeeklyVisit { get; private set; }

    public StepDetails Details => new(
        Kind, On, People, LawyerId, PartyBranch, Place, Content, Result, NextStep, NextOn, Satisfaction, WeeklyVisitId);

    /// <summary>Whether the same was told again: a form sent twice.</summary>
    public bool Tells(StepDetails details) => details == Details;

    internal void Erase() => (People, Place, Content, Result, NextStep) = (Erased, null, Erased, null, null);
}
