namespace Biandangou.Domain.Disputes;

/// <summary>What happens to a case between intake and filing.</summary>
public sealed partial class Dispute
{
    private readonly List<DisputeAssignment> _assignments = [];
    private readonly List<DisputeExtension> _extensions = [];
    private readonly List<DisputeStep> _steps = [];
    private readonly List<DisputeResolution> _resolutions = [];

    /// <summary>What is to be done next, from the latest step.</summary>
    [Personal]
    [Display(Name = "下一步"), MaxLength(DisputeStep.NextStepLength)]
    public string? NextStep { get; private set; }

    [Display(Name = "下一步日期")]
    public DateOnly? NextOn { get; private set; }

    public IReadOnlyList<DisputeAssignment> Assignments => _assignments;

    public IReadOnlyList<DisputeExtension> Extensions => _extensions;

    public IReadOnlyList<DisputeStep> Steps => _steps;

    public IReadOnlyList<DisputeResolution> Resolutions => _resolutions;

    public bool CanResolve => Status == DisputeStatus.Open;

    public bool CanReopen => Status != DisputeStatus.Open && PersonalErasedOn is null;

    /// <summary>The resolution that stands now, or null.</summary>
    public DisputeResolution? Standing => _resolutions.Find(r => r.IsStanding());

    /// <summary>Who answers for the case now, or null.</summary>
    public DisputeAssignment? Assigned => _assignments.Find(a => a.EndedOn is null);

    private DateOnly? FirstStep => _steps.Select(s => (DateOnly?)s.On).Concat(_resolutions.Select(r => (DateOnly?)r.ResolvedOn))
        .Concat(_assignments.Where(a => a.AssignedOn != ReceivedOn).Select(a => (DateOnly?)a.AssignedOn)).Min();

    private DateOnly LastStep => _steps.Select(s => s.On)
        .Concat(_assignments.Select(a => a.AssignedOn)).Concat(_resolutions.Select(r => r.ReopenedOn ?? r.ResolvedOn)).Append(ReceivedOn)
        .Max();

    private DateOnly? LastReopening => _resolutions.Select(r => r.ReopenedOn).Max();

    /// <summary>Gives the case to others, or for the first time; what stood before stays as history.</summary>
    /// <param name="reason">Needed for a hand-over.</param>
    public DisputeAssignment Assign(AssignmentDetails details, DateOnly on, string? reason, DateOnly today)
    {
        Rule.Holds(Status == DisputeStatus.Open, "只有化解中的案件才能指派。");
        Rule.PastDate(on, today, nameof(DisputeAssignment.AssignedOn), "指派日期");
        Rule.Holds(on >= ReceivedOn, $"指派日期不能早于收理日期（{ReceivedOn.ToChinese()}）。", nameof(DisputeAssignment.AssignedOn));
        Rule.Holds(LastReopening is not { } again || on >= again, $"指派日期不能早于重新办理日期（{LastReopening?.ToChinese()}）。",
            nameof(DisputeAssignment.AssignedOn));
        var before = Assigned;
        if (before is not null)
        {
            Rule.Holds(on >= before.AssignedOn, $"交接日期不能早于原指派日期（{before.AssignedOn.ToChinese()}）。", nameof(DisputeAssignment.AssignedOn));
            Rule.Text(reason, nameof(DisputeAssignment.Reason), "交接原因", DisputeAssignment.ReasonLength);
        }

        var assignment = new DisputeAssignment(this, details, on, before is null ? null : reason);
        Rule.Holds(before is null || before.Details != assignment.Details, "与现在的指派相同，没有需要交接的内容。", nameof(DisputeAssignment.Leader));
        before?.End(on);
        _assignments.Add(assignment);
        LawyerId = details.LawyerId;
        return assignment;
    }

    /// <summary>Moves the limit out, as often and as far as the rule of the case's source allows.</summary>
    public DisputeExtension Extend(ExtensionDetails details, LimitRule rule, DateOnly today)
    {
        Rule.Holds(Status == DisputeStatus.Open, "只有化解中的案件才能延期。");
        var since = LastReopening;
        var used = _extensions.Count(e => since is null || e.ApprovedOn >= since);
        Rule.Holds(used < rule.Extensions, rule.Extensions == 0 ? $"来源为“{Source.ToChinese()}”的案件不能延期。"
            : $"来源为“{Source.ToChinese()}”的案件最多延期 {rule.Extensions} 次，已延期 {used} 次。");
        Rule.Holds(details.DueOn > DueOn, $"新期限应晚于现在的期限（{DueOn.ToChinese()}）。", nameof(DueOn));
        var latest = DueOn.AddDays(rule.ExtensionDays);
        Rule.Holds(details.DueOn <= latest, $"每次最多延长 {rule.ExtensionDays} 天，新期限不能晚于{latest.ToChinese()}。", nameof(DueOn));
        var extension = new DisputeExtension(this, details, today);
        _extensions.Add(extension);
        DueOn = extension.DueOn;
        Order();
        return extension;
    }

    /// <summary>Steps are taken while the case is open, on or after the intake and after a reopening; a 回访 after the closing.</summary>
    public DisputeStep TakeStep(StepDetails details, DateOnly today)
    {
        var name = details.Kind.ToChinese();
        var isFollowUp = details.Kind == StepKind.FollowUp;
        Rule.Holds(isFollowUp || Status == DisputeStatus.Open, $"只有化解中的案件才能登记{name}。");
        Rule.Holds(!isFollowUp || Status == DisputeStatus.Resolved, "只有已办结、未归档的案件才能登记回访。");
        Rule.Holds(details.On >= ReceivedOn, $"{name}日期不能早于收理日期（{ReceivedOn.ToChinese()}）。", nameof(DisputeStep.On));
        var reopened = LastReopening;
        Rule.Holds(reopened is null || details.On >= reopened, $"{name}日期不能早于重新办理日期（{reopened?.ToChinese()}）。", nameof(DisputeStep.On));
        Rule.Holds(!isFollowUp || details.On >= Standing!.ResolvedOn, $"回访日期不能早于化解日期（{Standing?.ResolvedOn.ToChinese()}）。",
            nameof(DisputeStep.On));
        var step = new DisputeStep(this, details, today);
        Rule.Holds(!isFollowUp || step.NextStep is null, "案件已办结，没有下一步；需要继续办理的，请重新办理。", nameof(DisputeStep.NextStep));
        if (Status == DisputeStatus.Open && _steps.TrueForAll(s => s.On <= step.On))
            (NextStep, NextOn) = (step.NextStep, step.NextOn);
        _steps.Add(step);
        return step;
    }

    /// <summary>Closes the case. Dates keep their order: 收理 ≤ 走访 ≤ 化解, none in the future.</summary>
    public DisputeResolution Resolve(ResolutionDetails details, DateOnly today)
    {
        Rule.Holds(CanResolve, "只有化解中的案件才能登记化解结果。");
        Rule.Holds(details.ResolvedOn >= LastStep, $"化解日期不能早于收理或最近一次办理的日期（{LastStep.ToChinese()}）。", nameof(DisputeResolution.ResolvedOn));
        Rule.Holds(
            details.Method != ResolutionMethod.ByVisit
                || _steps.Exists(s => s.Kind == StepKind.Visit && !(s.On < LastReopening)), "按走访下访化解结案前，请先登记走访。",
                nameof(DisputeResolution.Method));
        var resolution = new DisputeResolution(this, details, today);
        _resolutions.Add(resolution);
        (Status, NextStep, NextOn) = (DisputeStatus.Resolved, null, null);
        Order();
        return resolution;
    }

    /// <param name="days">Days after the agreement's effect in which the court may be asked.</param>
    public void ApplyForConfirmation(DateOnly on, int days, DateOnly today)
    {
        Rule.Holds(Standing is not null, "只有已办结的案件才能申请司法确认。");
        Rule.Holds(Status == DisputeStatus.Resolved, "已归档的案件不能再登记司法确认。确需登记的，请先重新办理。");
        Standing!.ApplyForConfirmation(on, days, today);
    }

    public void Confirm(ConfirmationDetails details, DateOnly today)
    {
        Rule.Holds(Standing is not null, "只有已办结的案件才能登记司法确认。");
        Rule.Holds(Status == DisputeStatus.Resolved, "已归档的案件不能再登记司法确认。确需登记的，请先重新办理。");
        Standing!.Confirm(details, today);
    }

    /// <summary>From <paramref name="on"/> the case counts as open again; what stood before stays in the history.</summary>
    /// <param name="dueOn">The new limit; null: as many days as the case had.</param>
    public void Reopen(DateOnly on, string? reason, DateOnly today, DateOnly? dueOn = null)
    {
        Rule.Holds(Status != DisputeStatus.Open, "只有已办结的案件才能重新办理。");
        Rule.Holds(PersonalErasedOn is null, "当事人信息已按规定删除，不能重新办理。");
        var last = LastStep;
        // A day before the resolution itself is refused below, in words of its own.
        Rule.Holds(on >= last || on < Standing!.ResolvedOn, $"重新办理日期不能早于最近一次办理的日期（{last.ToChinese()}）。",
            nameof(DisputeResolution.ReopenedOn));
        var limit = dueOn ?? on.AddDays(DueOn.DayNumber - ReceivedOn.DayNumber);
        Rule.Holds(limit >= on, "新的化解期限不能早于重新办理日期。", nameof(DueOn));
        if (Filed is { } filed)
            Rule.Holds(on >= filed.FiledOn, $"重新办理日期不能早于归档日期（{filed.FiledOn.ToChinese()}）。", nameof(DisputeResolution.ReopenedOn));
        Standing!.Reopen(on, reason, today);
        Filed?.Withdraw(on);
        (Status, DueOn) = (DisputeStatus.Open, limit);
        Order();
    }
}
