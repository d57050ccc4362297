using Biandangou.Data.Common.Auditing;
using Biandangou.Data.Common.Figures;
using Biandangou.Data.Disputes.Lists;
using Biandangou.Data.Disputes.Statistics;
using Biandangou.Data.Disputes.Steps;
using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;

namespace Biandangou.Tests.Disputes;

public sealed class DisputeListQueriesTests
{
    private static readonly DisputeFilter Everything = new(DisputeTab.All, TestDatabase.Today);

    [Fact]
    public async Task Every_tab_shows_as_many_cases_as_it_says()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var queries = new DisputeListQueries(db);
        var village = await db.Township<Village>().OrderBy(v => v.SortOrder).Select(v => v.Id).FirstAsync();
        DisputeFilter[] filters =
        [
            Everything, Everything with { Year = 2026 }, Everything with { Year = 2023 }, Everything with { VillageId = village },
            Everything with { KindId = DisputeKind.IdOf(DisputeType.Land) }, Everything with { Keyword = "争议" },
            Everything with { Keyword = "2023-0001" },
            Everything with { Source = DisputeSource.Seminar }, Everything with { Difficulty = DisputeDifficulty.Difficult },
            Everything with { Unassigned = true },
            Everything with { LawyerId = await db.Township<Dispute>().Where(d => d.LawyerId != null).Select(d => d.LawyerId).FirstAsync() },
        ];

        var shown = 0;
        foreach (var filter in filters)
        {
            foreach (var tab in Enum.GetValues<DisputeTab>())
            {
                var (page, counts) = await queries.ListAsync(filter with { Tab = tab }, default);
                var all = await queries.AllAsync(filter with { Tab = tab }, default);
                Assert.Equal(counts[tab], all.Count);
                Assert.Equal(counts[tab], page.Total);
                Assert.Equal(all.Take(20), page.Items);
                shown += all.Count;
            }
        }

        Assert.True(shown > 0, "No filter showed anything.");
    }

    [Fact]
    public async Task Every_filter_shows_the_cases_it_names_and_no_others()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var queries = new DisputeListQueries(db);
        var cases = await db.Township<Dispute>().Include(d => d.PartyList).ToListAsync();
        var sample = cases.First(d => d is { LawyerId: not null, Source: not DisputeSource.WalkIn });
        var person = sample.PartyList[0].Name;
        (DisputeFilter Filter, Func<Dispute, bool> Shows)[] filters =
        [
            (Everything with { Year = 2023 }, d => d.ReceivedOn.Year == 2023),
            (Everything with { VillageId = sample.VillageId }, d => d.VillageId == sample.VillageId),
            (Everything with { KindId = sample.KindId }, d => d.KindId == sample.KindId),
            (Everything with { Source = sample.Source }, d => d.Source == sample.Source),
            (Everything with { Difficulty = DisputeDifficulty.Ordinary }, d => d.Difficulty == DisputeDifficulty.Ordinary),
            (Everything with { LawyerId = sample.LawyerId }, d => d.LawyerId == sample.LawyerId),
            (Everything with { Unassigned = true }, d => d.LawyerId is null),
            (Everything with { Keyword = sample.Number }, d => d.Number == sample.Number),
            (Everything with { Keyword = sample.Description[..6] },
                d => d.Description.Contains(sample.Description[..6], StringComparison.Ordinal) || d.Title.Contains(
                sample.Description[..6], StringComparison.Ordinal)),
            // A name is found however it is spaced.
            (Everything with { Keyword = $" {person[0]} {person[1..]}" }, d => d.PartyList.Any(
                p => p.NameKey.Contains(person.ToNameKey(), StringComparison.Ordinal))),
            (Everything with { Keyword = "没有这样的词" }, _ => false),
            (Everything with { Keyword = "%" }, d => d.Title.Contains('%', StringComparison.Ordinal)),
        ];

        // The last two find nothing, every other something and something it leaves out.
        Assert.All(filters[..^2], f => Assert.InRange(cases.Count(f.Shows), 1, cases.Count - 1));
        foreach (var (filter, shows) in filters)
            Assert.Equal(cases.Where(shows).Select(d => d.Id).Order(),
                (await queries.AllAsync(filter, default)).Select(i => i.Id).Order());
    }

    [Fact]
    public async Task Not_even_an_account_of_the_whole_township_changes_anothers_saved_filter()
    {
        using var database = await TestDatabase.EmptyAsync();
        await using (var own = database.NewContext(actor: new Actor(Guid.NewGuid(), "甲")))
        {
            own.Add(new SavedFilter("甲的", "status=All"));
            await own.SaveChangesAsync();
        }

        await using var db = database.NewContext(actor: new Actor(Guid.NewGuid(), "乙"));
        db.Remove(await db.Township<SavedFilter>().SingleAsync());
        await Assert.ThrowsAsync<OutOfScopeException>(() => db.SaveChangesAsync());
    }

    [Fact]
    public async Task The_choices_are_the_accounts_own()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        var (mine, other) = (new Actor(Guid.NewGuid(), "甲"), new Actor(Guid.NewGuid(), "乙"));
        foreach (var actor in new[] { mine, other })
        {
            await using var saving = database.NewContext(actor: actor);
            saving.Add(new SavedFilter($"{actor.Name}的", "status=All"));
            await saving.SaveChangesAsync();
        }

        await using var db = database.NewContext(actor: mine);
        var choices = await new DisputeListQueries(db).ChoicesAsync(default);

        Assert.Equal(["甲的"], choices.Saved.Select(s => s.Name));
        Assert.Equal((18, 15, 4), (choices.Villages.Count, choices.Kinds.Count, choices.Lawyers.Count));
        Assert.Equal("示例一村", choices.Villages[0].Name);
        Assert.Equal("婚姻家庭", choices.Kinds[0].Name);
        await using var lawyer = database.NewContext(new AccessScope(false, [], [], choices.Lawyers[0].Id, []), mine);
        Assert.Empty((await new DisputeListQueries(lawyer).ChoicesAsync(default)).Lawyers);
    }

    [Fact]
    public async Task The_pages_of_a_list_hold_every_case_once_in_order()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var queries = new DisputeListQueries(db);
        var all = await queries.AllAsync(Everything, default);

        var paged = new List<DisputeLine>();
        for (var page = 1; page <= (all.Count + 19) / 20; page++)
            paged.AddRange((await queries.ListAsync(Everything with { Page = page }, default)).Page.Items);

        Assert.Equal(all, paged);
        Assert.Equal(all.Count, all.Select(i => i.Id).Distinct().Count());
        var open = all.TakeWhile(i => i.Status == DisputeStatus.Open).Filled();
        Assert.All(all.Skip(open.Count).Filled(), i => Assert.NotEqual(DisputeStatus.Open, i.Status));
        Assert.Equal(open.Select(i => i.DueOn).Order(), open.Select(i => i.DueOn));
        Assert.Equal(all.Skip(open.Count).Select(i => i.ReceivedOn).OrderDescending(), all.Skip(open.Count).Select(i => i.ReceivedOn));
        Assert.All(all.Where(i => i.Status == DisputeStatus.Resolved).Filled(), i => Assert.NotNull(i.ResolvedOn));
        Assert.All(open, i => Assert.Null(i.ResolvedOn));
    }

    [Fact]
    public async Task Due_soon_ends_seven_days_from_now_and_overdue_begins_yesterday()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var queries = new DisputeListQueries(db);
        var due = (await queries.AllAsync(Everything with { Tab = DisputeTab.Open }, default))[0].DueOn;

        Assert.True(await HasAsync(DisputeTab.DueSoon, due));
        Assert.True(await HasAsync(DisputeTab.DueSoon, due.AddDays(-7)));
        Assert.False(await HasAsync(DisputeTab.DueSoon, due.AddDays(-8)));
        Assert.False(await HasAsync(DisputeTab.Overdue, due));
        Assert.True(await HasAsync(DisputeTab.Overdue, due.AddDays(1)));
        Assert.False(await HasAsync(DisputeTab.DueSoon, due.AddDays(1)));

        async Task<bool> HasAsync(DisputeTab tab, DateOnly today) =>
            (await queries.AllAsync(Everything with { Tab = tab, Today = today }, default)).Any(i => i.DueOn == due);
    }

    [Fact]
    public async Task A_number_finds_its_case_in_whatever_year_is_chosen()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();

        var (page, counts) = await new DisputeListQueries(db)
            .ListAsync(Everything with { Year = 2026, Keyword = "2023-1" }, default);

        Assert.Equal("2023-0001", Assert.Single(page.Items).Number);
        Assert.Equal(1, counts.All);
    }

    [Fact]
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
            var queries = new DisputeListQueries(db);
            var own = cases.Where(d => owns(d.VillageId, d.GridId, d.LawyerId)).Select(d => d.Id).ToHashSet();
            var seen = await queries.AllAsync(Everything, default);
            Assert.Equal(scope != AccessScope.None, own.Count > 0);
            Assert.Equal(own, seen.Select(i => i.Id).ToHashSet());
            Assert.Equal(own.Count, (await queries.ListAsync(Everything, default)).Counts.All);
            // Words are looked for among the own cases only.
            var named = (await queries.AllAsync(Everything with { Keyword = "示例" }, default)).Select(i => i.Id).ToHashSet();
            Assert.Equal(own.Count > 0, named.Count > 0);
            Assert.Subset(own, named);
            foreach (var foreign in cases.Where(d => !own.Contains(d.Id)))
                Assert.Null(await new DisputeQueries(db).FindAsync(foreign.Id, default));
        }
    }

    [Fact]
    public async Task The_figures_over_the_list_agree_with_its_tabs()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var figures = new FigureCatalogue([new DisputeFigures(db)]);
        var values = await figures.ValuesAsync(["disputes.received"], new FigurePeriod(2026, TestDatabase.Today), null,
            default);
        var queries = new DisputeListQueries(db);

        Assert.Equal(values["disputes.received"],
            (await queries.ListAsync(Everything with { Year = 2026 }, default)).Counts.All);
        Assert.Equal(values["disputes.remaining"], (await queries.ListAsync(Everything, default)).Counts.Open);
    }
}
