using Biandangou.Domain.Disputes;

namespace Biandangou.Data.Portal.Demonstration;

/// <summary>
/// One case on its way through the diary. Each step lies at least three days after the one before and is entered
/// within two, so that entries keep the order of the steps.
/// </summary>
/// <param name="number">Gives the next case number of a year, at the moment of entry.</param>
internal sealed class DemoCase(
    PortalDbContext db, DemoDiary diary, DemoCast cast, int village, int gridIndex, Random random, Func<int, int> number)
{
    private Dispute? _dispute;
    private int _visits;
    private int _resolutions;

    private Actor Clerk => cast.ClerkOf(village);

    private Guid? LawyerId => cast.LawyerOf(village).Id;

    public void Receive(DisputeDetails details, bool withLawyer, int delay) =>
        diary.Note(details.ReceivedOn.AddDays(delay), IntakeActor(details.Source), today =>
            db.Add(_dispute = NewDispute(details, withLawyer, today)));

    /// <summary>Taken in and settled at one sitting.</summary>
    public void SettleOnTheSpot(DisputeDetails details)
    {
        diary.Note(details.ReceivedOn.AddDays(random.Next(2)), Clerk, today =>
        {
            _dispute = NewDispute(details, withLawyer: true, today);
            _dispute.Resolve(Resolution(details.ReceivedOn, ResolutionMethod.OnTheSpot) with { SeminarId = details.SeminarId }, today);
            db.Add(_dispute);
        });
    }

    /// <summary>Says who answers for the case, its lawyer among them; a reason makes it a hand-over.</summary>
    public void Assign(DateOnly on, string? reason = null)
    {
        var details = new AssignmentDetails(
            DemoCaseTexts.Leader(village), DemoCaseTexts.Unit(village + (reason is null ? 0 : 1)),
            $"{cast.Villages[village].Name}干部示例{DemoNames.Stem(village + (reason is null ? 0 : 3))}", LawyerId, DemoCaseTexts.Plan);
        On(on, Clerk, today => _dispute!.Assign(details, on, reason, today));
    }

    public void Extend(DateOnly on, int days) =>
        On(on, cast.Staff, today => _dispute!.Extend(
            new ExtensionDetails(_dispute.DueOn.AddDays(days), DemoCaseTexts.Leader(0), on, "双方分歧较大，需委托测量后再行调解。"), LimitRule
                .UsualFor(_dispute.Source), today));

    /// <summary>A step of another kind than a visit, entered the same day.</summary>
    public void Take(StepKind kind, DateOnly on, string content, string? next = null, DateOnly? nextOn = null) =>
        On(on, Clerk, today => _dispute!.TakeStep(
            new StepDetails(kind, on, $"{cast.Villages[village].Name}干部示例{DemoNames.Stem(village)}", null, null, "村委会", content, null, next,
                nextOn), today));

    public void FollowUp(DateOnly on, Satisfaction satisfaction) =>
        On(on, Clerk, today => _dispute!.TakeStep(
            new StepDetails(
                StepKind.FollowUp, on, $"{cast.Villages[village].Name}干部示例{DemoNames.Stem(village)}", null, null, null, DemoCaseTexts
                    .FollowUp(satisfaction),
                Satisfaction: satisfaction),
            today));

    /// <summary>Both parties go to court, which confirms their agreement six days later.</summary>
    public void Confirm(DateOnly on)
    {
        On(on, Clerk, today => _dispute!.ApplyForConfirmation(on, 30, today));
        On(on.AddDays(6), Clerk, today => _dispute!.Confirm(
            new ConfirmationDetails(on.AddDays(6), "示例县人民法院", $"（{on.Year}）示例民特{on.DayOfYear}号"), today));
    }

    /// <param name="nextOn">The day of the next step; null when none was agreed.</param>
    public void Visit(DateOnly on, DateOnly? nextOn = null)
    {
        var result = DemoCaseTexts.VisitResult(_visits++);
        Step(on, today => _dispute!.TakeStep(
            new StepDetails(
                StepKind.Visit, on, $"{cast.LawyerOf(village).Name}、{cast.Villages[village].Name}干部示例{DemoNames.Stem(village)}", LawyerId,
                $"{cast.Villages[village].Name}党支部", "当事人家中", result,
                NextStep: nextOn is null ? null : "组织双方见面，商定解决方案", NextOn: nextOn),
            today));
    }

    public void Resolve(DateOnly on, ResolutionMethod method)
    {
        var resolution = Resolution(on, method);
        Step(on, today => _dispute!.Resolve(resolution, today));
    }

    public void Reopen(DateOnly on) =>
        Step(on, today => _dispute!.Reopen(on, "当事人反映协议未按期履行，申请重新办理。", today));

    /// <param name="on">Null for a file that waits.</param>
    public void File(DateOnly? on, DemoFiles files)
    {
        if (on is not { } day)
            return;
        diary.Note(day, Clerk, today =>
        {
            db.Attach(_dispute!);
            files.File(_dispute!, day, $"{cast.Villages[village].Name}档案员", today);
        });
    }

    private void Step(DateOnly on, Action<DateOnly> step) => On(on.AddDays(random.Next(3)), Clerk, step);

    private void On(DateOnly day, Actor actor, Action<DateOnly> step) =>
        diary.Note(day, actor, today =>
        {
            db.Attach(_dispute!);
            step(today);
        });

    private Dispute NewDispute(DisputeDetails details, bool withLawyer, DateOnly today) =>
        new(number(details.ReceivedOn.Year), cast.Villages[village].Id, cast.Grids[village][gridIndex].Id, withLawyer ? LawyerId : null,
            details, today);

    private Actor IntakeActor(DisputeSource source) =>
        source switch
        {
            DisputeSource.GridOfficer => cast.OfficerOf(village, gridIndex),
            DisputeSource.Petition or DisputeSource.Hotline => cast.Staff,
            _ => Clerk,
        };

    private ResolutionDetails Resolution(DateOnly on, ResolutionMethod method)
    {
        var written = method is ResolutionMethod.ByVisit or ResolutionMethod.Mediation;
        var agreement = written ? $"（{on.Year}）示例人调字第{on.DayOfYear:000}-{village + 1:00}{(_resolutions++ == 0 ? "" : "补")}号" : null;
        decimal? amount = written || random.Next(3) == 0 ? 200m * random.Next(2, 150) : null;
        var details = new ResolutionDetails(on, method, DemoCaseTexts.Result(method), agreement, amount);
        return method switch
        {
            ResolutionMethod.OnTheSpot when on.Day % 2 == 0 => details with { Form = AgreementForm.Oral },
            ResolutionMethod.LitigationOrArbitration => details with { Succeeded = false, OtherRoutes = "可以向人民法院提起诉讼，经济困难的可以申请法律援助" },
            _ => details,
        };
    }
}
