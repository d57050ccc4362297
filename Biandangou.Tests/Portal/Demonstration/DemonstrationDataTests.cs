using Biandangou.Data.Portal.Demonstration;
using Biandangou.Domain.Disputes;
using Biandangou.Domain.Study;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Time.Testing;

namespace Biandangou.Tests.Portal.Demonstration;

public sealed class DemonstrationDataTests
{
    [Fact]
    public async Task Loading_twice_changes_nothing()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var before = await CountsAsync(db);
        Assert.False(await DemonstrationData.LoadAsync(db, new FakeTimeProvider(TestDatabase.Now), users: null, default));
        Assert.Equal(before, await CountsAsync(db));
        Assert.True(before["Dispute"] > 200 && before["AuditEntry"] > 2000);
    }

    [Fact]
    public async Task A_failure_half_way_leaves_nothing_and_the_next_start_loads_everything()
    {
        using var database = await TestDatabase.EmptyAsync();
        Dictionary<string, int> before;
        await using (var db = database.NewContext(interceptors: new FailingSave(atSave: 400)))
        {
            before = await CountsAsync(db);
            await Assert.ThrowsAsync<IOException>(() =>
                DemonstrationData.LoadAsync(db, new FakeTimeProvider(TestDatabase.Now), users: null, default));
        }

        await using var next = database.NewContext();
        // Lists that every database has from the start stay as they were.
        Assert.Equal(before, await CountsAsync(next));
        Assert.Equal(0, before["Township"] + before["PublicityEvent"]);
        Assert.True(await DemonstrationData.LoadAsync(next, new FakeTimeProvider(TestDatabase.Now), users: null, default));
    }

    [Fact]
    public async Task The_context_keeps_its_actor_scope_and_clock()
    {
        using var database = await TestDatabase.EmptyAsync();
        var (actor, clock) = (new Actor(null, "测试"), new FakeTimeProvider(TestDatabase.Now));
        await using var db = database.NewContext(AccessScope.None, actor, clock);
        await DemonstrationData.LoadAsync(db, new FakeTimeProvider(new DateTimeOffset(2022, 3, 1, 0, 0, 0, TimeSpan.Zero)), users: null,
            default);
        Assert.Equal((actor, AccessScope.None, (TimeProvider)clock), (db.Actor, db.Scope, db.Clock));
        Assert.Empty(db.ChangeTracker.Entries());
    }

    [Theory]
    [InlineData("2024-02-29T01:20:00Z")]
    [InlineData("2027-01-01T01:20:00Z")]
    [InlineData("2027-12-31T15:59:00Z")]
    public async Task Another_today_gives_whole_data_up_to_that_day(string moment)
    {
        var now = DateTimeOffset.Parse(moment);
        using var database = await Loaded.AtAsync(now);
        await using var db = database.NewContext();
        var dates = await BusinessDates.AllAsync(db);
        Assert.True(dates.Count > 1000, $"only {dates.Count} dated records");
        foreach (var (kind, on, at) in dates)
            Assert.True(on <= at.ToBusinessDate() && at <= now.UtcDateTime, $"{kind} of {on} entered {at:O}");

        var figures = await Loaded.FiguresAsync(db, 2023);
        Assert.Equal(
            [46m, 18m, 73m, 34m, 35m, 16m, 11m, 0m, 5m, 1m, 110m],
            new[]
            {
                "publicity.sessions", "study.lectures", "display.banners", "display.boards", "disputes.on-the-spot", "disputes.collected",
                "disputes.by-visit", "disputes.other-ways", "disputes.open", "publicity.honours", "org.grid-officers",
            }.Select(code => figures[code]));
    }

    [Fact]
    public async Task The_same_day_gives_the_same_data()
    {
        var now = new DateTimeOffset(2023, 5, 4, 2, 0, 0, TimeSpan.Zero);
        using var first = await Loaded.AtAsync(now);
        using var second = await Loaded.AtAsync(now);
        Assert.Equal(await ContentAsync(first), await ContentAsync(second));
    }

    private static async Task<List<string>> ContentAsync(TestDatabase database)
    {
        await using var db = database.NewContext();
        return
        [
            .. await db.Township<StudySession>().OrderBy(s => s.CreatedAt).ThenBy(s => s.On).ThenBy(s => s.Topic)
                .Select(s => $"{s.On} {s.Topic} {s.Place} {s.Attended} {s.CreatedAt} {s.CreatedBy}").ToListAsync(),
            .. await db.Township<Dispute>().OrderBy(d => d.NumberYear).ThenBy(d => d.NumberSequence)
                .Select(d => $"{d.NumberSequence} {d.ReceivedOn} {d.Title} {d.Parties} {d.Village!.Name} {d.Status} {d.Steps.Count}")
                .ToListAsync(),
        ];
    }

    private static async Task<Dictionary<string, int>> CountsAsync(PortalDbContext db)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var count = typeof(DemonstrationDataTests)
            .GetMethod(nameof(CountAsync), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!;
        foreach (var type in db.Model.GetEntityTypes())
            counts.Add(type.ClrType.Name, await (Task<int>)count.MakeGenericMethod(type.ClrType).Invoke(null, [db])!);
        return counts;
    }

    private static Task<int> CountAsync<T>(PortalDbContext db)
        where T : class => db.Set<T>().IgnoreQueryFilters([Filters.Scope, Filters.Deleted]).CountAsync();

    private sealed class FailingSave(int atSave) : SaveChangesInterceptor
    {
        private int _saves;

        public override ValueTask<int> SavedChangesAsync(
            SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default) =>
            ++_saves == atSave ? throw new IOException("the disk is full") : ValueTask.FromResult(result);
    }
}
