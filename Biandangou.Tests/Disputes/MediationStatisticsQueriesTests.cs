using Biandangou.Data.Common.Figures;
using Biandangou.Data.Disputes.Statistics;
using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;
using CsCheck;
using static Biandangou.Data.Disputes.Statistics.StatisticsColumn;

namespace Biandangou.Tests.Disputes;

/// <summary>The form over any period, against a recount by hand of the same dated steps.</summary>
public sealed class MediationStatisticsQueriesTests
{
    private static readonly Gen<(int Start, int Length)> Period = Gen.Select(Gen.Int[0, RandomCases.Days], Gen.Int[0, 200]);

    [Fact]
    public async Task Opening_and_received_equal_closed_and_remaining_in_every_group_of_any_period()
    {
        using var database = await TestDatabase.EmptyAsync();
        var (number, groups) = (0, 0);
        await Gen.Select(RandomCases.Gaps, Period.Array[3, 3]).SampleAsync(
            async sample =>
            {
                var village = new Village($"示例{Guid.NewGuid():N}", VillageKind.Village, 1, RandomCases.First);
                var cases = sample.Item1.Select(gaps => RandomCases.Build(++number, village.Id, gaps)).ToList();
                await RandomCases.StoreAsync(database, village, cases);
                foreach (var (start, length) in sample.Item2)
                    groups += await CompareAsync(database, village.Id, cases, RandomCases.First.AddDays(start),
                        RandomCases.First.AddDays(start + length));
            },
            iter: 30, threads: 1);
        Assert.True(groups > 100, $"Only {groups} groups were compared.");
    }

    [Fact]
    public async Task What_a_month_leaves_is_the_opening_of_the_next_by_source_type_and_village()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var statistics = new MediationStatisticsQueries(db);
        var (before, compared) = (new Dictionary<string, decimal>(StringComparer.Ordinal), 0);
        for (var first = new DateOnly(2023, 1, 1); first < TestDatabase.Today; first = first.AddMonths(1))
        {
            var groups = await statistics.GroupsAsync(first, first.AddMonths(1).AddDays(-1), null, default);
            var opening = groups.Where(g => g.Values[Opening] > 0).ToDictionary(Key, g => g.Values[Opening], StringComparer.Ordinal);
            if (first > new DateOnly(2023, 1, 1))
                Assert.Equal(before.OrderBy(b => b.Key, StringComparer.Ordinal), opening.OrderBy(o => o.Key, StringComparer.Ordinal));
            before = groups.Where(g => g.Values[Remaining] > 0).ToDictionary(Key, g => g.Values[Remaining], StringComparer.Ordinal);
            compared += before.Count;
        }

        Assert.True(compared > 20, $"Only {compared} openings were compared.");

        static string Key(StatisticsGroup group) => $"{group.VillageId} {group.Source} {group.Type}";
    }

    [Fact]
    public async Task A_whole_year_agrees_with_the_figures()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var forms = new StatisticsForms(new MediationStatisticsQueries(db));
        foreach (var year in new[] { 2022, 2023, 2024, 2025, 2026 })
        {
            var period = new FigurePeriod(year, TestDatabase.Today);
            var figures = await new DisputeFigures(db).ValuesAsync(period, null, default);
            foreach (var lines in Enum.GetValues<StatisticsLines>())
            {
                var form = await forms.OfAsync(period.Start, period.CutOff, null, lines, default);
                Assert.True(form.IsBalanced);
                Assert.Equal(figures["disputes.received"], form.Total[Received]);
                Assert.Equal(figures["disputes.carried-over"], form.Total[Opening] + form.Total[Reopened]);
                Assert.Equal((figures["disputes.resolved"], figures["disputes.failed"]), (form.Total[Resolved], form.Total[Failed]));
                Assert.Equal((figures["disputes.remaining"], figures["disputes.amount"]), (form.Total[Remaining], form.Total[Amount]));
                if (lines != StatisticsLines.Month)
                    Assert.All(Enum.GetValues<StatisticsColumn>(), c => Assert.Equal(form.Total[c], form.Rows.Sum(r => r[c])));
            }
        }
    }

    [Fact]
    public async Task Every_cell_opens_the_cases_it_counts()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var statistics = new MediationStatisticsQueries(db);
        var (from, to, cells) = (new DateOnly(2024, 2, 1), new DateOnly(2025, 3, 15), 0);
        var counted = (await statistics.GroupsAsync(from, to, null, default)).ToLookup(g => g.Type);
        foreach (var type in Enum.GetValues<DisputeType>())
        {
            foreach (var column in Enum.GetValues<StatisticsColumn>())
            {
                var cases = await statistics.CasesAsync(new StatisticsCell(from, to, null, null, type), column, default);
                Assert.Equal(counted[type].Sum(g => g.Values[column]), cases.Sum(c => c.Quantity));
                cells += cases.Count;
            }
        }

        Assert.True(cells > 20, $"Only {cells} cases were listed.");
    }

    private static async Task<int> CompareAsync(TestDatabase database, Guid village, List<Dispute> cases, DateOnly from, DateOnly to)
    {
        await using var db = database.NewContext();
        var groups = await new MediationStatisticsQueries(db).GroupsAsync(from, to, village, default);
        foreach (var group in groups)
        {
            var own = cases.Where(d => d.Source == group.Source && d.Type == group.Type && d.ReceivedOn <= to).ToList();
            var before = own.Where(d => d.ReceivedOn < from).ToList();
            var opening = before.Count(d => d.StandingOn(from.AddDays(-1)) is null);
            var received = own.Count - before.Count;
            var closed = own.Where(d => d.StandingOn(to) is { } r && r.ResolvedOn >= from).Select(d => d.StandingOn(to)!).ToList();
            Assert.Equal(opening, group.Values[Opening]);
            Assert.Equal(received, group.Values[Received]);
            Assert.Equal(before.Count(d => d.StandingOn(from.AddDays(-1)) is not null
                && d.StandingOn(to) != d.StandingOn(from.AddDays(-1))), group.Values[Reopened]);
            Assert.Equal((closed.Count(r => r.Succeeded), closed.Count(r => !r.Succeeded)),
                ((int)group.Values[Resolved], (int)group.Values[Failed]));
            Assert.Equal(own.Count(d => d.StandingOn(to) is null), group.Values[Remaining]);
            Assert.Equal(closed.Sum(r => r.Amount ?? 0), group.Values[Amount]);
            Assert.Equal(opening + group.Values[Reopened] + received, closed.Count + group.Values[Remaining]);
        }

        // No case is in a group that is not there.
        Assert.Equal(cases.Count(d => d.ReceivedOn >= from && d.ReceivedOn <= to), groups.Sum(g => g.Values[Received]));
        Assert.Equal(cases.Count(d => d.ReceivedOn < from && d.StandingOn(from.AddDays(-1)) is null), groups.Sum(g => g.Values[Opening]));
        Assert.Equal(cases.Count(d => d.ReceivedOn <= to && d.StandingOn(to) is null), groups.Sum(g => g.Values[Remaining]));
        return groups.Count;
    }
}
