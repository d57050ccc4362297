using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;
using CsCheck;

namespace Biandangou.Tests.Disputes;

/// <summary>Cases with random lives between two days, for comparing counts with a recount by hand.</summary>
internal static class RandomCases
{
    public static readonly DateOnly First = new(2023, 11, 1);
    public static readonly DateOnly Last = new(2026, 3, 31);
    public static readonly int Days = Last.DayNumber - First.DayNumber;

    /// <summary>
    /// Of each case the gaps of days between intake, resolution, reopening, resolution …; a gap past the end means the step
    /// never came. The gaps choose kinds, sources and outcomes too.
    /// </summary>
    public static readonly Gen<int[][]> Gaps = Gen.Int[0, 400].Array[1, 6].Array[1, 12];

    public static Dispute Build(int number, Guid village, int[] gaps)
    {
        var day = First.AddDays(gaps[0]);
        var dispute = new Dispute(
            number, village, null, null,
            new DisputeDetails(
                "纠纷", (DisputeType)(gaps[0] % 15), (DisputeSource)(gaps[0] % 8), DisputeDifficulty.Ordinary, day, day.AddDays(30),
                [new PartyDetails(PartyRole.Applicant, "示例甲")], "情况"),
            Last);
        foreach (var gap in gaps.Skip(1))
        {
            day = day.AddDays(gap);
            if (day > Last)
                break;
            if (dispute.CanReopen)
                dispute.Reopen(day, "一方反悔", Last);
            else
                Close(dispute, day, gap);
        }

        return dispute;
    }

    /// <summary>The resolution that held on a day, found by hand.</summary>
    public static DisputeResolution? StandingOn(this Dispute dispute, DateOnly day) =>
        dispute.Resolutions.SingleOrDefault(r => r.ResolvedOn <= day && (r.ReopenedOn is null || r.ReopenedOn > day));

    public static async Task StoreAsync(TestDatabase database, Village village, List<Dispute> cases)
    {
        await using var db = database.NewContext();
        db.Add(village);
        db.AddRange(cases);
        await db.SaveChangesAsync();
    }

    private static void Close(Dispute dispute, DateOnly day, int gap)
    {
        var method = (ResolutionMethod)(gap % 5);
        var mayFail = method is not ResolutionMethod.OnTheSpot and not ResolutionMethod.ByVisit;
        dispute.TakeStep(StepDetails.Visit(day, "村干部示例甲", "协商"), Last);
        dispute.Resolve(
            mayFail && gap % 3 == 0
                ? new ResolutionDetails(day, method, "没有谈拢", null, null, Succeeded: false, OtherRoutes: "向人民法院起诉")
                : new ResolutionDetails(day, method, "达成协议", gap % 2 == 0 ? $"{gap}号" : null, gap,
                Form: gap % 2 == 0 ? AgreementForm.Written : gap % 7 == 0 ? AgreementForm.Oral : AgreementForm.None),
            Last);
    }
}
