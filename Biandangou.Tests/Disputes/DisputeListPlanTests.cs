using Biandangou.Data.Common;
using Biandangou.Data.Disputes;
using Biandangou.Domain.Common;
using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;
using Biandangou.Tests.Common;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Tests.Disputes;

public sealed class DisputeListPlanTests
{
    private static readonly DisputeFilter ThisYear = new(TestDatabase.Today.Year, null, null, null, DisputeTab.All, TestDatabase.Today);

    [Fact]
    public async Task The_default_list_of_every_account_and_tab_is_read_along_an_index_in_its_order()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var setup = database.NewContext();
        var village = await setup.Set<Village>().IgnoreQueryFilters([Filters.Scope]).Select(v => v.Id).FirstAsync();
        var grid = await setup.Set<Grid>().IgnoreQueryFilters([Filters.Scope]).Select(g => new { g.Id, g.VillageId }).FirstAsync();
        var lawyer = await setup.Set<Lawyer>().Select(l => l.Id).FirstAsync();
        var villages = new[] { village };
        (string Name, AccessScope Scope, DisputeFilter Filter)[] lists =
        [
            .. Enum.GetValues<DisputeTab>().Select(tab => ($"township {tab}", AccessScope.Township, ThisYear with { Tab = tab })),
            ("township, one village", AccessScope.Township, ThisYear with { VillageId = village }),
            ("township, one village, open", AccessScope.Township, ThisYear with { VillageId = village, Tab = DisputeTab.Open }),
            ("township, a number", AccessScope.Township, ThisYear with { Keyword = "2023-0001" }),
            .. Enum.GetValues<DisputeTab>().Select(tab =>
                ($"village account {tab}", new AccessScope(false, villages, [], Guid.Empty, villages), ThisYear with { Tab = tab })),
            ("grid account", new AccessScope(false, [], [grid.Id], Guid.Empty, [grid.VillageId]), ThisYear),
            ("lawyer account", new AccessScope(false, [], [], lawyer, villages), ThisYear),
        ];

        var bad = new List<string>();
        foreach (var (name, scope, filter) in lists)
        {
            var log = new CommandLog();
            await using var db = database.NewContext(scope, interceptors: log);
            await new DisputeQueries(db).ListAsync(filter, CancellationToken.None);
            Assert.Equal(2, log.Count);
            var plans = await log.PlansAsync(database.Options.ConnectionString);
            bad.AddRange(plans.Where(IsSlow).Select(plan => $"{name}:\n{plan}"));
        }

        Assert.True(bad.Count == 0, $"{bad.Count} of {lists.Length * 2} commands:\n{string.Join("\n\n", bad)}");
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
            step == "SCAN d" || step.StartsWith("SCAN d ", StringComparison.Ordinal) || step.Contains("TEMP B-TREE", StringComparison.Ordinal));
}
