namespace Biandangou.Domain.Disputes;

/// <param name="People">Who goes.</param>
public sealed record WeeklyVisitPlan(
    Guid VillageId, Guid? PartyBranchId, DateOnly PlannedOn, string? People, Guid? LawyerId, string? Purpose);

public sealed record WeeklyVisitOutcome(DateOnly HeldOn, string? People, Guid? LawyerId, int Households, string? Findings);

public enum WeeklyVisitState
{
    [Display(Name = "待走访")] Planned,
    [Display(Name = "已走访")] Held,
    [Display(Name = "未走访")] Missed,
    [Display(Name = "已取消")] Cancelled,
}

/// <summary>每周走访: planned by party branch for a week, then held or cancelled.</summary>
[Display(Name = "每周走访")]
[DisplayColumn(nameof(Purpose))]
public sealed class WeeklyVisit : LedgerEntry, IVillageRecord, IHasAttachments
{
    public const int PeopleLength = 120;
    public const int PurposeLength = 200;
    public const int FindingsLength = 1000;
    public const int CancelReasonLength = 200;
    public const int MaxHouseholds = 10_000;

    private WeeklyVisit() { }

    public WeeklyVisit(WeeklyVisitPlan plan) => Plan(plan);

    [Display(Name = "村（场）")]
    public Guid VillageId { get; private set; }

    public Organisation.Village? Village { get; private set; }

    [Display(Name = "党支部")]
    public Guid? PartyBranchId { get; private set; }

    public Organisation.PartyBranch? PartyBranch { get; private set; }

    [Display(Name = "计划日期")]
    public DateOnly PlannedOn { get; private set; }

    [Display(Name = "走访人"), MaxLength(PeopleLength)]
    public string People { get; private set; } = "";

    [Display(Name = "参加律师")]
    public Guid? LawyerId { get; private set; }

    public Organisation.Lawyer? Lawyer { get; private set; }

    [Display(Name = "走访重点"), MaxLength(PurposeLength)]
    public string Purpose { get; private set; } = "";

    [Display(Name = "走访日期")]
    public DateOnly? HeldOn { get; private set; }

    [Display(Name = "走访户数")]
    public int? Households { get; private set; }

    [Personal]
    [Display(Name = "走访情况"), MaxLength(FindingsLength)]
    public string? Findings { get; private set; }

    [Display(Name = "取消日期")]
    public DateOnly? CancelledOn { get; private set; }

    [Display(Name = "取消原因"), MaxLength(CancelReasonLength)]
    public string? CancelReason { get; private set; }

    Guid? IVillageRecord.VillageId => VillageId;

    public bool IsOpen => HeldOn is null && CancelledOn is null;

    /// <summary>The Monday of the planned week.</summary>
    public DateOnly Week => WeekOf(PlannedOn);

    public static DateOnly WeekOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    /// <summary>A visit may be held on any day of its week, so it is missed only when the week is over.</summary>
    public static WeeklyVisitState StateOf(DateOnly plannedOn, DateOnly? heldOn, bool isCancelled, DateOnly today) =>
        heldOn is not null ? WeeklyVisitState.Held
        : isCancelled ? WeeklyVisitState.Cancelled
        : WeekOf(today) > WeekOf(plannedOn) ? WeeklyVisitState.Missed : WeeklyVisitState.Planned;

    public WeeklyVisitState StateOn(DateOnly today) => StateOf(PlannedOn, HeldOn, CancelledOn is not null, today);

    /// <summary>Changes the plan until its week is over: what was missed stays missed.</summary>
    public void Replan(WeeklyVisitPlan plan, DateOnly today)
    {
        Rule.Holds(IsOpen, "已走访或已取消的计划不能修改。");
        Rule.Holds(StateOn(today) != WeeklyVisitState.Missed, "这一周已经结束，计划不能再修改。已走访的请登记走访；另行安排的请新增计划。");
        Plan(plan);
    }

    /// <summary>Records the visit, on a day of its week.</summary>
    public void Hold(WeeklyVisitOutcome outcome, DateOnly today)
    {
        Rule.Holds(IsOpen, "这次走访已登记或已取消。");
        Rule.PastDate(outcome.HeldOn, today, nameof(HeldOn), "走访日期");
        Rule.Holds(
            WeekOf(outcome.HeldOn) == Week,
            $"走访日期应在计划的这一周内（{Week.ToChinese()}至{Week.AddDays(6).ToChinese()}）。改在别的周走访的，请新增计划。", nameof(HeldOn));
        Rule.Count(outcome.Households, nameof(Households), "走访户数", 1, MaxHouseholds);
        var people = Rule.Text(outcome.People, nameof(People), "走访人", PeopleLength);
        Findings = Rule.Text(outcome.Findings, nameof(Findings), "走访情况", FindingsLength);
        (People, LawyerId, HeldOn, Households) = (people, outcome.LawyerId, outcome.HeldOn, outcome.Households);
    }

    public void Cancel(string? reason, DateOnly today)
    {
        Rule.Holds(IsOpen, "这次走访已登记或已取消。");
        Rule.Holds(StateOn(today) != WeeklyVisitState.Missed, "这一周已经结束，不能再取消，没有走访的记为未走访。", nameof(CancelReason));
        CancelReason = Rule.Text(reason, nameof(CancelReason), "取消原因", CancelReasonLength);
        CancelledOn = today;
    }

    private void Plan(WeeklyVisitPlan plan)
    {
        Rule.Day(plan.PlannedOn, nameof(PlannedOn), "计划日期");
        var people = Rule.Text(plan.People, nameof(People), "走访人", PeopleLength);
        var purpose = Rule.Text(plan.Purpose, nameof(Purpose), "走访重点", PurposeLength);
        (VillageId, PartyBranchId, PlannedOn) = (plan.VillageId, plan.PartyBranchId, plan.PlannedOn);
        (People, LawyerId, Purpose) = (people, plan.LawyerId, purpose);
    }
}
