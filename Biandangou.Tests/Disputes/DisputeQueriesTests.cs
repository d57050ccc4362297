using Biandangou.Data.Common.Figures;
using Biandangou.Data.Disputes;
using Biandangou.Domain.Common;
using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;
using Biandangou.Tests.Common;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Tests.Disputes;

public class DisputeQueriesTests
{
    private static readonly DisputeFilter Everything = new(null, null, null, null, DisputeTab.All, TestDatabase.Today);

    [SkippableFact]
    public async Task Every_tab_shows_as_many_cases_as_it_says()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var queries = new DisputeQueries(db);
        var village = await db.Township<Village>().OrderBy(v => v.SortOrder).Select(v => v.Id).FirstAsync();
        DisputeFilter[] filters =
        [
            Everything, Everything with { Year = 2026 }, Everything with { Year = 2023 }, Everything with { VillageId = village },
            Everything with { KindId = DisputeKind.IdOf(DisputeType.Land) }, Everything with { Keyword = "争议" }, Everything with { Keyword = "2023-0001" },
        ];

        var shown = 0;
        foreach (var filter in filters)
        {
            foreach (var tab in Enum.GetValues<DisputeTab>())
            {
                var (page, counts) = await queries.ListAsync(filter with { Tab = tab }, CancellationToken.None);
                var all = await queries.AllAsync(filter with { Tab = tab }, CancellationToken.None);
                Assert.Equal(counts[tab], all.Count);
                Assert.Equal(counts[tab], page.Total);
                Assert.Equal(all.Take(20), page.Items);
                shown += all.Count;
            }
        }

        Assert.True(shown > 0, "No filter showed anything.");
    }

    [SkippableFact]
    public async Task The_pages_of_a_list_hold_every_case_once_in_order()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var queries = new DisputeQueries(db);
        var all = await queries.AllAsync(Everything, CancellationToken.None);

        var paged = new List<DisputeItem>();
        for (var page = 1; page <= (all.Count + 19) / 20; page++)
            paged.AddRange((await queries.ListAsync(Everything with { Page = page }, CancellationToken.None)).Page.Items);

        Assert.Equal(all, paged);
        Assert.Equal(all.Count, all.Select(i => i.Id).Distinct().Count());
        Assert.Equal(all.Select(i => i.ReceivedOn).OrderDescending(), all.Select(i => i.ReceivedOn));
        Assert.All(all.Where(i => i.Status == DisputeStatus.Resolved), i => Assert.NotNull(i.ResolvedOn));
        Assert.All(all.Where(i => i.Status == DisputeStatus.Open), i => Assert.Null(i.ResolvedOn));
    }

    [SkippableFact]
    public async Task Due_soon_ends_seven_days_from_now_and_overdue_begins_yesterday()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var queries = new DisputeQueries(db);
        var due = (await queries.AllAsync(Everything with { Tab = DisputeTab.Open }, CancellationToken.None))[0].DueOn;

        Assert.True(await HasAsync(DisputeTab.DueSoon, due));
        Assert.True(await HasAsync(DisputeTab.DueSoon, due.AddDays(-7)));
        Assert.False(await HasAsync(DisputeTab.DueSoon, due.AddDays(-8)));
        Assert.False(await HasAsync(DisputeTab.Overdue, due));
        Assert.True(await HasAsync(DisputeTab.Overdue, due.AddDays(1)));
        Assert.False(await HasAsync(DisputeTab.DueSoon, due.AddDays(1)));

        async Task<bool> HasAsync(DisputeTab tab, DateOnly today) =>
            (await queries.AllAsync(Everything with { Tab = tab, Today = today }, CancellationToken.None)).Any(i => i.DueOn == due);
    }

    [SkippableFact]
    public async Task A_number_finds_its_case_in_whatever_year_is_chosen()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();

        var (page, counts) = await new DisputeQueries(db).ListAsync(Everything with { Year = 2026, Keyword = "2023-1" }, CancellationToken.None);

        Assert.Equal("2023-0001", Assert.Single(page.Items).Number);
        Assert.Equal(1, counts.All);
    }

    [SkippableFact]
    public async Task An_account_sees_its_own_cases_and_none_of_the_others()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var whole = database.NewContext();
        var cases = await whole.Township<Dispute>().Select(d => new { d.Id, d.VillageId, d.GridId, d.LawyerId }).ToListAsync();
        var sample = cases.First(d => d.GridId is not null && d.LawyerId is not null);
        var villages = cases.Select(d => d.VillageId).Distinct().ToList();
        (AccessScope Scope, Func<Guid, Guid?, Guid?, bool> Owns)[] accounts =
        [
            (new(false, [sample.VillageId], [], Guid.Empty, [sample.VillageId]), (v, _, _) => v == sample.VillageId),
            (new(false, [], [sample.GridId!.Value], Guid.Empty, [sample.VillageId]), (_, g, _) => g == sample.GridId),
            (new(false, [], [], sample.LawyerId!.Value, villages), (_, _, l) => l == sample.LawyerId),
            (new(false, [.. villages.Take(2)], [], Guid.Empty, [.. villages.Take(2)]), (v, _, _) => villages.Take(2).Contains(v)),
            (AccessScope.None, (_, _, _) => false),
        ];

        foreach (var (scope, owns) in accounts)
        {
            await using var db = database.NewContext(scope);
            var queries = new DisputeQueries(db);
            var own = cases.Where(d => owns(d.VillageId, d.GridId, d.LawyerId)).Select(d => d.Id).ToHashSet();
            var seen = await queries.AllAsync(Everything, CancellationToken.None);
            Assert.Equal(own, seen.Select(i => i.Id).ToHashSet());
            Assert.Equal(own.Count, (await queries.ListAsync(Everything, CancellationToken.None)).Counts.All);
            foreach (var foreign in cases.Where(d => !own.Contains(d.Id)))
                Assert.Null(await queries.FindAsync(foreign.Id, CancellationToken.None));
        }
    }

    [SkippableFact]
    public async Task A_page_tells_the_visits_and_resolutions_newest_first()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var reopened = await db.Township<DisputeResolution>().Where(r => r.ReopenedOn != null).Select(r => r.DisputeId).FirstAsync();

        var page = await new DisputeQueries(db).FindAsync(reopened, CancellationToken.None);

        Assert.NotNull(page);
        Assert.True(page.Resolutions.Count >= 2);
        Assert.Null(page.Resolutions[0].ReopenedOn);
        Assert.Equal(page.Steps.Select(s => s.Details.TakenOn).OrderDescending(), page.Steps.Select(s => s.Details.TakenOn));
    }

    [SkippableFact]
    public async Task The_figures_over_the_list_agree_with_its_tabs()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var figures = new FigureCatalogue([new DisputeFigures(db)]);
        var values = await figures.ValuesAsync(["disputes.received"], new FigurePeriod(2026, TestDatabase.Today), null, CancellationToken.None);
        var queries = new DisputeQueries(db);

        Assert.Equal(values["disputes.received"], (await queries.ListAsync(Everything with { Year = 2026 }, CancellationToken.None)).Counts.All);
        Assert.Equal(values["disputes.remaining"], (await queries.ListAsync(Everything, CancellationToken.None)).Counts.Open);
    }
}

/// <summary>The same on the server named for tests.</summary>
public sealed class DisputeQueriesOnSqlServerTests : DisputeQueriesTests
{
    public DisputeQueriesOnSqlServerTests() => TestDatabase.OnSqlServer();
}
