using Biandangou.Data.Disputes.Intake;
using Biandangou.Data.Disputes.Lists;
using Biandangou.Data.Disputes;
using Biandangou.Domain.Disputes;
using Biandangou.Web.Areas.Disputes.Models.Intake;
using Microsoft.Extensions.Time.Testing;

namespace Biandangou.Tests.Disputes;

public sealed class DisputeIntakeQueriesTests
{
    [Fact]
    public async Task Cases_of_the_same_people_at_about_the_same_time_are_found_and_only_own_ones_are_told()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var sample = await db.Township<Dispute>().Include(d => d.PartyList).FirstAsync(d => d.PartyList.Any());
        var name = sample.PartyList[0].Name;
        var queries = new DisputeIntakeQueries(db);

        Task<IReadOnlyList<LikeCase>> LikeAsync(DisputeIntakeQueries by, int days, string[] names) =>
            by.LikeAsync(sample.VillageId, names, sample.ReceivedOn.AddDays(days), [], default);

        Assert.Contains(await LikeAsync(queries, 90, ["别人", $" {name[0]} {name[1..]}"]), c => c.Id == sample.Id && c.IsOwn);
        Assert.Contains(await LikeAsync(queries, -90, [name]), c => c.Id == sample.Id);
        Assert.DoesNotContain(await LikeAsync(queries, 91, [name]), c => c.Id == sample.Id);
        Assert.Empty(await LikeAsync(queries, 0, ["没有这个人", " "]));
        Assert.Empty(await queries.LikeAsync(Guid.NewGuid(), [name], sample.ReceivedOn, [], default));
        await using var nobody = database.NewContext(AccessScope.None);
        Assert.Contains(await LikeAsync(new DisputeIntakeQueries(nobody), 0, [name]), c => c.Id == sample.Id && !c.IsOwn);
    }

    [Fact]
    public async Task Settings_and_kinds_stand_in_every_database()
    {
        using var database = await TestDatabase.EmptyAsync();
        await using var db = database.NewContext();
        var (settings, kinds) = (new CaseSettingsQueries(db), new DisputeKindQueries(db));

        Assert.Equal(Enum.GetValues<DisputeSource>(), (await settings.LimitsAsync(default)).Select(l => l.Source));
        Assert.Equal(new LimitRule(60, 30, 1), (await settings.RulesAsync(default))[DisputeSource.Petition]);
        Assert.False((await settings.FindAsync(default)).KeepsIdentityNumbers);
        Assert.Equal(Enum.GetValues<DisputeType>().Select(t => (DisputeKind.IdOf(t), t, 0)),
            (await kinds.ListAsync(default)).Select(
            k => (k.Id, k.Type, k.Cases)));
        Assert.Equal(160, await kinds.NextSortOrderAsync(default));
        Assert.Empty(await new SavedFilterQueries(db).ListAsync(default));
    }

    /// <summary>Batches of the last second of a year, each all or nothing.</summary>
    [Fact]
    public async Task Parallel_batches_get_numbers_of_the_year_that_is_running_in_Shanghai_and_none_twice()
    {
        using var database = await TestDatabase.OwnDemonstrationAsync();
        await using var setup = database.NewContext();
        var village = await setup.Township<Domain.Organisation.Village>().OrderBy(v => v.SortOrder).Select(v => v.Id).FirstAsync();
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 12, 31, 15, 59, 59, TimeSpan.Zero));

        var taken = await Task.WhenAll(Enumerable.Range(0, 32).Select(i => Task.Run(async () =>
        {
            await using var db = database.NewContext(clock: clock);
            var today = db.Clock.Today();
            var form = new BatchForm
            {
                VillageId = village,
                Source = DisputeSource.Seminar,
                ReceivedOn = today,
                Choices = DisputeChoices.None with
                {
                    Kinds =
                    [new DisputeKindChoice(DisputeKind.IdOf(DisputeType.Land), "山林土地", DisputeType.Land)]
                },
                Rows = [.. Enumerable.Range(0, 3).Select(
                    row => new BatchRow { Names = $"批{i}人{row}", KindId = DisputeKind.IdOf(DisputeType.Land), Title = "地界",
                    Description = "会上提出。" })],
            };
            return await new BatchIntake(db).TakeInAsync(form, today, default);
        })));

        Assert.All(taken, set => Assert.Equal([0, 1, 2], set.Select(d => d.NumberSequence - set[0].NumberSequence)));
        Assert.All(taken.SelectMany(set => set), d => Assert.Equal(2026, d.NumberYear));
        Assert.Equal(96, taken.SelectMany(set => set).Select(d => d.Number).Distinct().Count());
        await using var after = database.NewContext();
        Assert.Equal(await after.Township<Dispute>().Where(d => d.NumberYear == 2026).MaxAsync(d => d.NumberSequence),
            (await after.Set<CaseNumberSeries>().SingleAsync(s => s.Series == CaseSeries.Case && s.Year == 2026)).Last);
    }
}
