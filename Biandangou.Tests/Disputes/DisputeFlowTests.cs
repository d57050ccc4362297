using Biandangou.Data.Common.Figures;
using Biandangou.Data.Disputes.Statistics;
using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;
using CsCheck;
using Xunit.Abstractions;

namespace Biandangou.Tests.Disputes;

/// <summary>The year's flow of cases as of any day, against a recount by hand of the same dated steps.</summary>
public sealed class DisputeFlowTests(ITestOutputHelper output)
{
    private static readonly HashSet<string> Compared =
    [
        "disputes.received", "disputes.remaining", "disputes.closed", "disputes.resolved", "disputes.carried-over", "disputes.failed",
        "disputes.collected", "disputes.by-visit", "disputes.other-ways", "disputes.open",
    ];

    private static readonly Gen<int[]> CutOffs = Gen.Int[0, RandomCases.Days].Array[3, 3];

    [Fact]
    public async Task Opening_and_received_equal_resolved_and_remaining_on_any_day_whatever_was_reopened()
    {
        using var database = await TestDatabase.EmptyAsync();
        var (number, seen) = (0, new Dictionary<string, decimal>(StringComparer.Ordinal));
        await Gen.Select(RandomCases.Gaps, CutOffs).SampleAsync(
            async sample =>
            {
                // Each sample is a village of its own, with numbers of its own.
                var village = new Village($"示例{Guid.NewGuid():N}", VillageKind.Village, 1, RandomCases.First);
                var cases = sample.Item1.Select(gaps => RandomCases.Build(++number, village.Id, gaps)).ToList();
                await RandomCases.StoreAsync(database, village, cases);
                foreach (var cutOff in sample.Item2.Select(offset => RandomCases.First.AddDays(offset)))
                    await CompareAsync(database, village.Id, cases, cutOff, seen);
            },
            iter: 40, threads: 1);
        // Figures that were zero on every day would have been compared with nothing.
        output.WriteLine(string.Join(", ", seen.Select(f => $"{f.Key} {f.Value}")));
        Assert.All(seen.Filled(), figure => Assert.NotEqual(0, figure.Value));
    }

    private static async Task CompareAsync(
        TestDatabase database, Guid village, List<Dispute> cases, DateOnly cutOff, Dictionary<string, decimal> seen)
    {
        await using var db = database.NewContext();
        var figures = await new DisputeFigures(db).ValuesAsync(new FigurePeriod(cutOff.Year, cutOff), village, default);
        var start = new DateOnly(cutOff.Year, 1, 1);
        var known = cases.Where(d => d.ReceivedOn <= cutOff).ToList();

        var received = known.Count(d => d.ReceivedOn >= start);
        var remaining = known.Count(d => d.StandingOn(cutOff) is null);
        var resolved = known.Count(d => d.StandingOn(cutOff) is { } r && r.ResolvedOn >= start);
        Assert.Equal(received, figures["disputes.received"]);
        Assert.Equal(remaining, figures["disputes.remaining"]);
        Assert.Equal(resolved, figures["disputes.closed"]);
        Assert.Equal(known.Count(d => d.StandingOn(cutOff) is { Succeeded: true } r && r.ResolvedOn >= start),
            figures["disputes.resolved"]);
        Assert.Equal(figures["disputes.carried-over"] + received, figures["disputes.resolved"] + figures["disputes.failed"] + remaining);
        Assert.Equal(
            figures["disputes.collected"],
            figures["disputes.by-visit"] + figures["disputes.other-ways"] + figures["disputes.open"]);
        foreach (var (code, value) in figures.Where(f => Compared.Contains(f.Key)))
            seen[code] = seen.GetValueOrDefault(code) + value;
    }
}
