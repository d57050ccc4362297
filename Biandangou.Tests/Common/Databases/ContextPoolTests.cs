using Biandangou.Data.Common.Auditing;
using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;
using Biandangou.Domain.Publicity;
using Biandangou.Domain.Study;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Biandangou.Tests.Common.Databases;

/// <summary>A pooled context keeps its fields between requests; a pool of one makes every request meet the last one's.</summary>
public sealed class ContextPoolTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _clock = new(TestDatabase.Now);
    private TestDatabase _database = null!;
    private ServiceProvider _services = null!;
    private Guid[] _villages = [];
    private Guid _agency;

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.DemonstrationAsync();
        _services = _database.Services(_clock);
        await using var db = _database.NewContext();
        _villages = await db.Township<Village>().OrderBy(v => v.SortOrder).Select(v => v.Id).Take(2).ToArrayAsync();
        _agency = await db.Set<PublicityAgency>().OrderBy(a => a.Id).Select(a => a.Id).FirstAsync();
    }

    public async Task DisposeAsync()
    {
        await _services.DisposeAsync();
        _database.Dispose();
    }

    [Fact]
    public async Task Two_accounts_taking_turns_over_one_context_see_and_sign_only_their_own()
    {
        var contexts = new HashSet<PortalDbContext>(ReferenceEqualityComparer.Instance);
        for (var turn = 0; turn < 10; turn++)
        {
            var village = _villages[turn % 2];
            var actor = new Actor(village, $"村账号{turn % 2}");
            await using var scope = _services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
            contexts.Add(db);
            Assert.Equal(AccessScope.None, db.Scope);
            Assert.Equal(Actor.Portal, db.Actor);
            db.Enter(actor, OnlyVillage(village), _clock);

            var seen = await db.InScope<PublicityEvent>().Select(e => e.VillageId).Distinct().ToListAsync();
            Assert.Equal([village], seen.Select(v => v!.Value));
            var record = Event(village, $"第{turn}次宣传");
            db.Add(record);
            await db.SaveChangesAsync();
            Assert.Equal(actor.Name, record.CreatedBy);
            var entry = await db.AuditEntries.SingleAsync(a => a.EntityId == record.Id);
            Assert.Equal((actor.Id, actor.Name), (entry.ActorId, entry.ActorName));
        }

        Assert.Single(contexts);
    }

    [Fact]
    public async Task A_context_nobody_entered_sees_no_scoped_rows()
    {
        await using var scope = _services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        await NoneAsync<Village>();
        await NoneAsync<Grid>();
        await NoneAsync<GridOfficer>();
        await NoneAsync<StudySession>();
        await NoneAsync<PublicityEvent>();
        await NoneAsync<DisplayItem>();
        await NoneAsync<LawSavvyPerson>();
        await NoneAsync<Dispute>();
        await NoneAsync<DisputeStep>();
        await NoneAsync<DisputeResolution>();

        async Task NoneAsync<T>()
            where T : Entity
        {
            Assert.NotEqual(0, await db.Township<T>().CountAsync());
            Assert.Equal(0, await db.InScope<T>().CountAsync());
        }
    }

    [Fact]
    public async Task A_context_nobody_entered_saves_no_record()
    {
        await using var scope = _services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        db.Add(Event(_villages[0], "无主"));
        await Assert.ThrowsAsync<OutOfScopeException>(() => db.SaveChangesAsync());
        db.ChangeTracker.Clear();
        db.Add(Event(villageId: null, "无主"));
        await Assert.ThrowsAsync<OutOfScopeException>(() => db.SaveChangesAsync());
    }

    private static AccessScope OnlyVillage(Guid village) => new(false, [village], [], Guid.Empty, [village]);

    private PublicityEvent Event(Guid? villageId, string title) => new(
        villageId,
        EventKind.BuiltIn(PublicityKind.Village),
        new PublicityDetails(TestDatabase.Today, title, null, null, _agency, null, 1, 10, 0, 0, 0, null),
        TestDatabase.Today);
}
