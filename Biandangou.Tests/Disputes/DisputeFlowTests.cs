using Biandangou.Data.Common.Figures;
using Biandangou.Data.Disputes;
using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;
using Biandangou.Tests.Common;
using CsCheck;

namespace Biandangou.Tests.Disputes;

/// <summary>The year's flow of cases as of any day, against a recount by hand of the same dated steps.</summary>
public sealed class DisputeFlowTests
{
    private static readonly DateOnly First = new(2023, 11, 1);
    private static readonly DateOnly Last = new(2026, 3, 31);
    private static readonly int Days = Last.DayNumber - First.DayNumber;

    // Gaps of days between intake, resolution, reopening, resolution …; a gap past the end means the step never came.
    private static readonly Gen<int[][]> Cases = Gen.Int[0, 400].Array[1, 6].Array[1, 12];

    private static readonly Gen<int[]> CutOffs = Gen.Int[0, Days].Array[3, 3];

    [Fact]
    public async Task Opening_and_received_equal_resolved_and_remaining_on_any_day_whatever_was_reopened()
    {
        using var database = await TestDatabase.EmptyAsync();
        var number = 0;
        await Gen.Select(Cases, CutOffs).SampleAsync(
            async sample =>
            {
                // Each sample is a village of its own, with numbers of its own.
                var village = new Village($"示例{Guid.NewGuid():N}", VillageKind.Village, 1, First);
                var cases = sample.Item1.Select(gaps => Build(++number, village.Id, gaps)).ToList();
                await StoreAsync(database, village, cases);
                foreach (var cutOff in sample.Item2.Select(offset => First.AddDays(offset)))
                    await CompareAsync(database, village.Id, cases, cutOff);
            },
            iter: 40, threads: 1);
    }

    private static async Task CompareAsync(TestDatabase database, Guid village, List<Dispute> cases, DateOnly cutOff)
    {
        await using var db = database.NewContext();
        var figures = await new DisputeFigures(db).ValuesAsync(new FigurePeriod(cutOff.Year, cutOff), village, CancellationToken.None);
        var start = new DateOnly(cutOff.Year, 1, 1);
        var known = cases.Where(d => d.ReceivedOn <= cutOff).ToList();

        var received = known.Count(d => d.ReceivedOn >= start);
        var remaining = known.Count(d => Standing(d, cutOff) is null);
        var resolved = known.Count(d => Standing(d, cutOff) is { } r && r.ResolvedOn >= start);
        Assert.Equal(received, figures["disputes.received"]);
        Assert.Equal(remaining, figures["disputes.remaining"]);
        Assert.Equal(resolved, figures["disputes.resolved"]);
        Assert.Equal(figures["disputes.carried-over"] + received, resolved + remaining);
        Assert.Equal(
            figures["disputes.collected"],
            figures["disputes.by-visit"] + figures["disputes.other-ways"] + figures["disputes.open"]);
    }

    private static DisputeResolution? Standing(Dispute dispute, DateOnly on) =>
        dispute.Resolutions.SingleOrDefault(r => r.ResolvedOn <= on && (r.ReopenedOn is null || r.ReopenedOn > on));

    private static Dispute Build(int number, Guid village, int[] gaps)
    {
        var day = First.AddDays(gaps[0]);
        var dispute = new Dispute(
            number, village, null, null,
            new DisputeDetails("纠纷", DisputeType.Land, DisputeSource.WalkIn, DisputeDifficulty.Ordinary, day, day.AddDays(30), [new PartyDetails(PartyRole.Applicant, "示例甲")], "情况"),
            Last);
        foreach (var gap in gaps.Skip(1))
        {
            day = day.AddDays(gap);
            if (day > Last)
                break;
            if (dispute.CanReopen)
            {
                dispute.Reopen(day, "一方反悔", Last);
                continue;
            }

            dispute.TakeStep(StepDetails.Visit(day, "村干部示例甲", "协商"), Last);
            dispute.Resolve(new ResolutionDetails(day, (ResolutionMethod)(gap % 5), "达成协议", null, null), Last);
        }

        return dispute;
    }

    private static async Task StoreAsync(TestDatabase database, Village village, List<Dispute> cases)
    {
        await using var db = database.NewContext();
        db.Add(village);
        db.AddRange(cases);
        await db.SaveChangesAsync();
    }
}
