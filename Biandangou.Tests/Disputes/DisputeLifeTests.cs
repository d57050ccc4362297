using System.Text.Json;
using Biandangou.Domain.Disputes;
using CsCheck;

namespace Biandangou.Tests.Disputes;

/// <summary>Random walks through the life of a case: whatever is tried in whatever order, no illegal state is reached.</summary>
public sealed class DisputeLifeTests
{
    private const int Years = 10;

    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly DateOnly Received = new(2015, 3, 2);
    private static readonly CataloguePaper[] Papers = Enum.GetValues<CataloguePaper>();
    private static readonly HashSet<CataloguePaper> None = [];

    /// <summary>What is tried, on which day, and a number that chooses its details.</summary>
    private static readonly Gen<(int Deed, int Day, int Detail)> Step = Gen.Select(
        Gen.Int[0, 11], Gen.OneOf(Gen.Int[-3, 60], Gen.Int[0, Today.DayNumber - Received.DayNumber + 3]), Gen.Int[0, 1000]);

    [Fact]
    public void No_walk_of_steps_reaches_an_illegal_state_and_every_refusal_says_why_and_changes_nothing()
    {
        var (tried, taken, filed, reopened, erased) = (0, 0, 0, 0, 0);
        Step.Array[5, 60].Sample(
            steps =>
            {
                var dispute = NewCase();
                foreach (var step in steps)
                {
                    var before = Snapshot(dispute);
                    var broken = Record(() => Try(dispute, step.Deed, Received.AddDays(step.Day), step.Detail));
                    tried++;
                    if (broken is null)
                        taken++;
                    else
                        AssertRefused(broken, before, dispute);
                    AssertLegal(dispute);
                }

                filed += dispute.Filings.Count;
                reopened += dispute.Resolutions.Count(r => r.ReopenedOn is not null);
                erased += dispute.PersonalErasedOn is null ? 0 : 1;
            },
            iter: 1000, threads: 1);
        Assert.True(tried >= 10_000, $"Only {tried} steps were tried.");
        Assert.True(taken > tried / 10 && filed > 50 && reopened > 50 && erased > 5,
            $"{taken} of {tried} taken, {filed} filed, {reopened} reopened, {erased} erased.");
    }

    private static Dispute NewCase() => new(
        1, Guid.NewGuid(), null, null,
        new DisputeDetails(
            "边界", DisputeType.Land, DisputeSource.WalkIn, DisputeDifficulty.Ordinary, Received, Received
                .AddDays(30), [new PartyDetails(PartyRole.Applicant, "示例甲", "13800000000")], "情况"),
        Today);

    private static void Try(Dispute dispute, int deed, DateOnly on, int detail)
    {
        switch (deed)
        {
            case 0:
                dispute.TakeStep(StepDetails.Visit(on, "示例干部", "协商") with { NextStep = "再访", NextOn = on.AddDays(detail % 9) },
                Today); break;
            case 1:
                dispute.TakeStep(new StepDetails(
                StepKind.FollowUp, on, "示例干部", null, null, null, "回访", Satisfaction: Satisfaction.Satisfied), Today); break;
            case 2: dispute.Resolve(Resolution(on, detail), Today); break;
            case 3: dispute.Reopen(on, detail % 7 == 0 ? " " : "一方反悔", Today); break;
            case 4:
                dispute.Assign(new AssignmentDetails($"领导{detail % 3}", null, null, detail % 2 == 0 ? Guid.NewGuid() : null, null), on,
                "工作调整", Today); break;
            case 5:
                dispute.Extend(new ExtensionDetails(dispute.DueOn.AddDays(detail % 40), "示例领导", on, "案情复杂"), new LimitRule(30, 30, 2),
                Today); break;
            case 6: dispute.ApplyForConfirmation(on, 30, Today); break;
            case 7: dispute.Confirm(new ConfirmationDetails(on, "示例法院", $"{detail}号"), Today); break;
            case 8: FillCatalogue(dispute, detail); break;
            case 9: FillCatalogue(dispute, detail: 1); File(dispute, on, detail); break;
            case 10: File(dispute, on, detail); break;
            default: dispute.ErasePersonalData(Years, Today); break;
        }
    }

    private static ResolutionDetails Resolution(DateOnly on, int detail) => new(
        on, (ResolutionMethod)(detail % 5), "结果", detail % 3 == 0 ? "1号" : null, detail % 11 == 0 ? -1 : detail, Succeeded: detail % 4 != 0,
        Form: detail % 13 == 0 ? AgreementForm.Oral : null, OtherRoutes: detail % 8 == 0 ? "向人民法院起诉" : null);

    private static void FillCatalogue(Dispute dispute, int detail)
    {
        foreach (var paper in Papers.Where((_, i) => detail == 1 || (detail >> i) % 2 == 0))
            dispute.Enter(new CatalogueDetails(paper, IsThere: true, Pages: 1, Note: null));
    }

    private static void File(Dispute dispute, DateOnly on, int detail) => dispute.File(
        new FilingDetails(on, $"A柜{detail}层", "示例档案员", FileRetention.TenYears), None,
        new FileSerial(on.Year, detail + 1, $"（{on.Year}）示例第{detail + 1}号"), Today);

    private static void AssertRefused(RuleBrokenException broken, string before, Dispute dispute)
    {
        Assert.Contains(broken.Message, c => c is >= '一' and <= '鿿');
        Assert.Equal(before, Snapshot(dispute));
    }

    private static RuleBrokenException? Record(Action deed)
    {
        try
        {
            deed();
            return null;
        }
        catch (RuleBrokenException broken)
        {
            return broken;
        }
    }

    /// <summary>All but the catalogue, which is filled line by line before a filing that may be refused.</summary>
    private static string Snapshot(Dispute dispute) => JsonSerializer.Serialize(new
    {
        dispute.Status,
        dispute.DueOn,
        dispute.ListOrder,
        dispute.LawyerId,
        dispute.NextStep,
        dispute.NextOn,
        dispute.FileNumber,
        dispute.Title,
        dispute.Parties,
        Steps = dispute.Steps.Select(s => s.Details),
        Resolutions = dispute.Resolutions.Select(
            r => new { r.Details, r.ReopenedOn, r.ReopenReason, r.ConfirmationAppliedOn, r.ConfirmedOn }),
        Assignments = dispute.Assignments.Select(a => new { a.Details, a.AssignedOn, a.EndedOn }),
        Extensions = dispute.Extensions.Select(e => e.Details),
        Filings = dispute.Filings.Select(f => new { f.Details, f.ReopenedOn }),
    });

    private static void AssertLegal(Dispute dispute)
    {
        var isOpen = dispute.Status == DisputeStatus.Open;
        Assert.Equal(isOpen, dispute.CanResolve);
        Assert.Equal(isOpen ? 0 : 1, dispute.Resolutions.Count(r => r.ReopenedOn is null));
        Assert.Equal(dispute.Status == DisputeStatus.Archived ? 1 : 0, dispute.Filings.Count(f => f.ReopenedOn is null));
        Assert.Equal(dispute.Filings.Count > 0, dispute.FileNumber is not null);
        Assert.True(dispute.DueOn >= dispute.ReceivedOn);
        Assert.Equal(isOpen ? dispute.DueOn.DayNumber : 20_000_000 - dispute.ReceivedOn.DayNumber, dispute.ListOrder);
        Assert.True(isOpen || dispute.NextOn is null);
        Assert.True(dispute.Assignments.Count(a => a.EndedOn is null) <= 1);
        Assert.Equal(dispute.Assigned?.LawyerId, dispute.LawyerId);
        AssertDates(dispute);
        AssertResolutions(dispute);
        if (dispute.PersonalErasedOn is { } erased)
            Assert.True(dispute.Status == DisputeStatus.Archived && erased >= dispute.Filed!.FiledOn.AddYears(Years));
    }

    private static void AssertDates(Dispute dispute)
    {
        Assert.All(dispute.Steps, s => Assert.InRange(s.On, dispute.ReceivedOn, Today));
        var previous = dispute.ReceivedOn;
        foreach (var resolution in dispute.Resolutions)
        {
            Assert.InRange(resolution.ResolvedOn, previous, Today);
            previous = resolution.ReopenedOn ?? Today;
            Assert.InRange(previous, resolution.ResolvedOn, Today);
            Assert.DoesNotContain(dispute.Steps, s => s.Kind != StepKind.FollowUp && s.On > resolution.ResolvedOn && s.On < previous);
        }

        foreach (var filing in dispute.Filings)
        {
            var resolution = dispute.Resolutions.Last(
                r => r.ResolvedOn <= filing.FiledOn && (r.ReopenedOn is null || r.ReopenedOn >= filing.FiledOn));
            Assert.InRange(filing.FiledOn, resolution.ResolvedOn, filing.ReopenedOn ?? Today);
            Assert.Equal(resolution.ReopenedOn, filing.ReopenedOn);
        }
    }

    private static void AssertResolutions(Dispute dispute)
    {
        foreach (var resolution in dispute.Resolutions)
        {
            Assert.True(resolution.Amount is null or >= 0);
            Assert.True(resolution.Succeeded || (resolution.OtherRoutes is not null && resolution.Form == AgreementForm.None));
            Assert.True(resolution.Succeeded || (resolution.Method is not ResolutionMethod.OnTheSpot and not ResolutionMethod.ByVisit));
            Assert.Equal(resolution.Form == AgreementForm.Written, resolution.AgreementNumber is not null);
            Assert.True(resolution.ConfirmationAppliedOn is null
                || resolution.ConfirmationAppliedOn <= resolution.EffectiveOn!.Value.AddDays(30));
            Assert.True(resolution.ConfirmedOn is null || resolution.ConfirmedOn >= resolution.ConfirmationAppliedOn);
            Assert.True(resolution.Method != ResolutionMethod.ByVisit || dispute.Steps.Any(s => s.Kind == StepKind.Visit));
        }
    }
}
