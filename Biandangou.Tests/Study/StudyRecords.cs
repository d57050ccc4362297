using Biandangou.Domain.Organisation;
using Biandangou.Domain.Study;
using Microsoft.Extensions.Time.Testing;

namespace Biandangou.Tests.Study;

/// <summary>Makes the records study tests start from.</summary>
internal static class StudyRecords
{
    public static StudySessionDetails Details(
        DateOnly heldOn, StudyKind kind = StudyKind.VillageTraining, string topic = "民法典", int attended = 20, string? laws = null) =>
        new(kind, heldOn, topic, laws, null, "示例甲", SpeakerKind.Lawyer, null, attended, null, false, null);

    public static async Task<Village> VillageAsync(
        this TestDatabase database, string name, int order, DateOnly? from = null, DateOnly? to = null)
    {
        await using var db = database.NewContext();
        var village = new Village(name, VillageKind.Village, order, from ?? new DateOnly(2022, 1, 1));
        village.SetActive(village.From, to);
        db.Add(village);
        await db.SaveChangesAsync();
        return village;
    }

    /// <summary>Stores a session as recorded on a day, at noon in Shanghai.</summary>
    public static async Task<StudySession> SessionAsync(
        this TestDatabase database, Guid? villageId, StudySessionDetails details, DateOnly? recordedOn = null, bool deleted = false)
    {
        var clock = new FakeTimeProvider(new DateTimeOffset((recordedOn ?? details.On).ToUtc(new TimeOnly(12, 0)), TimeSpan.Zero));
        await using var db = database.NewContext(clock: clock);
        var session = new StudySession(villageId, details, clock.Today());
        db.Add(session);
        await db.SaveChangesAsync();
        if (deleted)
        {
            session.Delete("重复登记", Actor.Portal, clock.UtcNow());
            await db.SaveChangesAsync();
        }

        return session;
    }

    public static AccessScope ScopeOf(params Guid[] villages) => new(false, villages, [], Guid.Empty, villages);
}
