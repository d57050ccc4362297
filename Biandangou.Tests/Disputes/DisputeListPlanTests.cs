using Biandangou.Data.Disputes.Lists;
using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;

namespace Biandangou.Tests.Disputes;

public sealed class DisputeListPlanTests
{
    private static readonly DisputeFilter Everything = new(DisputeTab.Open, TestDatabase.Today);

    [Fact]
    public async Task Every_tab_of_every_account_with_any_one_filter_is_read_along_an_index_in_its_order()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var setup = database.NewContext();
        var village = await setup.Township<Village>().Select(v => v.Id).FirstAsync();
        var grid = await setup.Township<Grid>().Select(g => new { g.Id, g.VillageId }).FirstAsync();
        var lawyer = await setup.Set<Lawyer>().Select(l => l.Id).FirstAsync();
        var villages = new[] { village };
        (string Name, AccessScope Scope)[] accounts =
        [
            ("township", AccessScope.Township),
            ("village", new AccessScope(false, villages, [], Guid.Empty, villages)),
            ("grid", new AccessScope(false, [], [grid.Id], Guid.Empty, [grid.VillageId])),
            ("lawyer", new AccessScope(false, [], [], lawyer, villages)),
        ];
        (string Name, DisputeFilter Filter)[] filters =
        [
            ("default", Everything),
            ("year", Everything with { Year = TestDatabase.Today.Year }),
            ("village", Everything with { VillageId = village }),
            ("kind", Everything with { KindId = DisputeKind.IdOf(DisputeType.Housing) }),
            ("source", Everything with { Source = DisputeSource.Petition }),
            ("difficulty", Everything with { Difficulty = DisputeDifficulty.LongStanding }),
            ("lawyer", Everything with { LawyerId = lawyer }),
            ("unassigned", Everything with { Unassigned = true }),
            ("number", Everything with { Keyword = "2023-0001" }),
            ("keyword", Everything with { Keyword = "边界" }),
        ];

        var (bad, commands) = (new List<string>(), 0);
        foreach (var (account, scope) in accounts)
        {
            foreach (var (name, filter) in filters)
            {
                foreach (var tab in Enum.GetValues<DisputeTab>())
                {
                    var log = new CommandLog();
                    await using var db = database.NewContext(scope, interceptors: log);
                    await new DisputeListQueries(db).ListAsync(filter with { Tab = tab }, default);
                    Assert.Equal(2, log.Count);
                    commands += log.Count;
                    var plans = await log.PlansAsync(database.Options.ConnectionString);
                    // Words stand anywhere in a text, so each is read; those found are put in one group for the tabs.
                    bad.AddRange(plans.Select(plan => name == "keyword"
                        ? plan.Replace("USE TEMP B-TREE FOR GROUP BY", "", StringComparison.Ordinal) : plan).Where(IsSlow).Select(
                        plan => $"{account}, {name}, {tab}:\n{plan}"));
                }
            }
        }

        Assert.Equal(accounts.Length * filters.Length * Enum.GetValues<DisputeTab>().Length * 2, commands);
        Assert.True(bad.Count == 0, $"{bad.Count} of {commands} commands:\n{string.Join("\n\n", bad)}");
    }

    [Fact]
    public async Task A_plan_without_an_index_is_noticed()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        var log = new CommandLog();
        await using var db = database.NewContext(interceptors: log);
        await db.Set<Dispute>().IgnoreQueryFilters([Filters.Scope]).OrderBy(d => d.Title).Select(d => d.Title).ToListAsync();

        Assert.Contains(await log.PlansAsync(database.Options.ConnectionString), IsSlow);
    }

    /// <summary>Whether the table itself is scanned or anything sorted; the page already cut out is named d0 and may be.</summary>
    private static bool IsSlow(string plan) =>
        plan.Split('\n').Any(step =>
            step == "SCAN d" || step.StartsWith("SCAN d ", StringComparison.Ordinal)
                || step.Contains("TEMP B-TREE", StringComparison.Ordinal));
}
