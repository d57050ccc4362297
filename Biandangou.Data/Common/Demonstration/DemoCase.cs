using Biandangou.Domain.Common;
using Biandangou.Domain.Disputes;

namespace Biandangou.Data.Common.Demonstration;

/// <summary>
/// One case on its way through the diary. Each step lies at least three days after the one before and is entered
/// within two, so that entries keep the order of the steps.
/// </summary>
/// <param name="number">Gives the next case number of a year, at the moment of entry.</param>
internal sealed class DemoCase(PortalDbContext db, DemoDiary diary, DemoCast cast, int village, int gridIndex, Random random, Func<int, int> number)
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

    public void Visit(DateOnly on)
    {
        var result = DemoCaseTexts.VisitResult(_visits++);
        Step(on, today => _dispute!.TakeStep(
            new StepDetails(
                StepKind.Visit, on, $"{cast.LawyerOf(village).Name}、{cast.Villages[village].Name}干部示例{DemoNames.Stem(village)}", LawyerId,
                $"{cast.Villages[village].Name}党支部", "当事人家中", result),
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

    private void Step(DateOnly on, Action<DateOnly> step) =>
        diary.Note(on.AddDays(random.Next(3)), Clerk, today =>
        {
            db.Attach(_dispute!);
            step(today);
        });

    private Dispute NewDispute(DisputeDetails details, bool withLawyer, DateOnly today) =>
        new(number(details.ReceivedOn.Year), cast.Villages[village].Id, cast.Grids[village][gridIndex].Id, withLawyer ? LawyerId : null, details, today);

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
        return new ResolutionDetails(on, method, DemoCaseTexts.Result(method), agreement, amount);
    }
}
