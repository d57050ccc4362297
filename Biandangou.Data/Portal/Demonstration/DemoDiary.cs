namespace Biandangou.Data.Portal.Demonstration;

/// <summary>
/// Collects what was entered on which day and by whom, then saves it in that order under the seed clock, so that
/// stamps and audit read as if the portal had been in use all along. Entries after the present are never made.
/// </summary>
internal sealed class DemoDiary(PortalDbContext db, DateTime utcNow)
{
    private readonly List<(DateOnly Day, Actor Actor, Action<DateOnly> Entry)> _entries = [];
    private readonly SeedClock _clock = new();

    /// <summary>The Shanghai date of the real clock.</summary>
    public DateOnly Today { get; } = utcNow.ToBusinessDate();

    /// <param name="entry">Adds or changes entities; receives the day as its today. What one case needs in order goes on rising
    /// days.</param>
    public void Note(DateOnly day, Actor actor, Action<DateOnly> entry) => _entries.Add((day, actor, entry));

    /// <summary>One save for each actor and day.</summary>
    public async Task WriteAsync(CancellationToken cancel)
    {
        foreach (var day in _entries.Where(e => e.Day <= Today).GroupBy(e => e.Day).OrderBy(d => d.Key))
        {
            var time = new TimeOnly(16, 30);
            foreach (var work in day.GroupBy(e => e.Actor))
            {
                var stamp = day.Key.ToUtc(time);
                if (stamp > utcNow)
                    return;
                time = time.AddMinutes(7);
                _clock.MoveTo(stamp);
                db.Enter(work.Key, AccessScope.Township, _clock);
                foreach (var (_, _, entry) in work)
                    entry(day.Key);
                await db.SaveChangesAsync(cancel);
                // The save looks at every tracked entity; a long tracker would make the load quadratic.
                db.ChangeTracker.Clear();
            }
        }
    }
}

/// <summary>Stands at the moment a demonstration record is said to have been entered.</summary>
internal sealed class SeedClock : TimeProvider
{
    private DateTimeOffset _now;

    /// <param name="utc">Kind must be UTC.</param>
    public void MoveTo(DateTime utc) => _now = new DateTimeOffset(utc);

    public override DateTimeOffset GetUtcNow() => _now;
}
