using Biandangou.Domain.Study;

namespace Biandangou.Data.Study;

/// <param name="Month">First day of the month asked for.</param>
/// <param name="IsRead">Whether the account that asks has read it.</param>
/// <param name="SentAt">UTC.</param>
/// <param name="IsHeld">Whether the month has a record by now.</param>
public sealed record ReminderLine(
    Guid Id, Guid VillageId, string Village, DateOnly Month, string Message, string SentBy, DateTime SentAt, bool IsRead, bool IsHeld)
{
    /// <summary>Oldest first.</summary>
    public IReadOnlyList<ReaderLine> Readers { get; init; } = [];
}

/// <param name="At">UTC.</param>
public sealed record ReaderLine(string Name, DateTime At);

/// <summary>Reads of the reminders (催报) to the account's villages.</summary>
public sealed class TrainingReminderQueries(PortalDbContext db)
{
    private const int OpenShown = 5;

    /// <summary>Months the account is asked for and has not read of.</summary>
    public Task<int> CountUnreadAsync(CancellationToken cancel)
    {
        var (own, me) = (db.InScope<ReminderReading>(), db.Actor.Id);
        return Open().Where(r => !own.Any(a => a.ReminderId == r.Id && a.CreatedById == me))
            .Select(r => new { r.VillageId, r.Month }).Distinct().CountAsync(cancel);
    }

    public async Task<Paged<ReminderLine>> ListAsync(int page, CancellationToken cancel)
    {
        var reminders = db.InScope<TrainingReminder>();
        var lines = await Lines(reminders).PageAsync(await reminders.CountAsync(cancel), page, cancel);
        return lines with { Items = await WithReadersAsync(lines.Items, cancel) };
    }

    /// <summary>All reminders for a village's month.</summary>
    public async Task<IReadOnlyList<ReminderLine>> OfMonthAsync(Guid villageId, int year, int month, CancellationToken cancel)
    {
        var first = new DateOnly(year, month, 1);
        return await WithReadersAsync(
            await Lines(db.InScope<TrainingReminder>().Where(r => r.VillageId == villageId && r.Month == first))
                .ToListAsync(cancel), cancel);
    }

    /// <summary>The latest reminders whose month still has no record, one a month.</summary>
    public async Task<IReadOnlyList<ReminderLine>> OpenAsync(CancellationToken cancel) =>
        [.. (await Lines(Open()).Take(OpenShown).ToListAsync(cancel)).DistinctBy(l => (l.VillageId, l.Month))];

    /// <summary>What asks a village for a month and the account has not read.</summary>
    /// <param name="month">Its first day.</param>
    public async Task<IReadOnlyList<TrainingReminder>> UnreadAsync(Guid villageId, DateOnly month, CancellationToken cancel)
    {
        var (own, me) = (db.InScope<ReminderReading>(), db.Actor.Id);
        return await db.InScope<TrainingReminder>().Where(r => r.VillageId == villageId && r.Month == month
            && !own.Any(a => a.ReminderId == r.Id && a.CreatedById == me)).OrderBy(r => r.EntryNumber).ToListAsync(cancel);
    }

    /// <summary>When each village's month of a year was last asked for.</summary>
    public async Task<IReadOnlyDictionary<(Guid VillageId, int Month), DateOnly>> LastSentAsync(int year, CancellationToken cancel)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var sent = await db.Township<TrainingReminder>().Where(r => r.Month.Within(first, last))
            .Select(r => new { r.VillageId, r.Month, r.CreatedAt }).ToListAsync(cancel);
        return sent.GroupBy(r => (r.VillageId, r.Month.Month)).ToDictionary(g => g.Key, g => g.Max(r => r.CreatedAt).ToBusinessDate());
    }

    public Task<ReminderLine?> FindAsync(Guid id, CancellationToken cancel) =>
        Lines(db.InScope<TrainingReminder>().Where(r => r.Id == id)).FirstOrDefaultAsync(cancel);

    /// <summary>How many of these submissions of the account were stored.</summary>
    public Task<int> CountSentAsync(IReadOnlyCollection<Guid> submissions, CancellationToken cancel)
    {
        var me = db.Actor.Id;
        return db.Township<TrainingReminder>().CountAsync(
            r => r.CreatedById == me && r.SubmissionId != null && submissions.Contains(r.SubmissionId.Value), cancel);
    }

    /// <summary>Of each month without a record the newest reminder: the older ones ask for the same.</summary>
    private IQueryable<TrainingReminder> Open()
    {
        var (held, all) = (Held(), db.InScope<TrainingReminder>());
        return all.Where(r =>
            !held.Any(s => r.IsAnsweredBy(s))
            && !all.Any(n => n.VillageId == r.VillageId && n.Month == r.Month && n.CreatedAt > r.CreatedAt));
    }

    private IQueryable<StudySession> Held() => db.InScope<StudySession>().Where(s => s.Kind == StudyKind.VillageTraining);

    private IQueryable<ReminderLine> Lines(IQueryable<TrainingReminder> reminders)
    {
        var (own, me, held) = (db.InScope<ReminderReading>(), db.Actor.Id, Held());
        return reminders.OrderByDescending(r => r.CreatedAt).ThenByDescending(r => r.EntryNumber).Select(r => new ReminderLine(
            r.Id, r.VillageId, r.Village!.Name, r.Month, r.Message, r.CreatedBy, r.CreatedAt, own
                .Any(a => a.ReminderId == r.Id && a.CreatedById == me),
            held.Any(s => r.IsAnsweredBy(s))));
    }

    private async Task<IReadOnlyList<ReminderLine>> WithReadersAsync(IReadOnlyList<ReminderLine> lines, CancellationToken cancel)
    {
        var ids = lines.Select(l => l.Id).ToList();
        var readers = (await db.InScope<ReminderReading>().Where(r => ids.Contains(r.ReminderId)).OrderBy(r => r.CreatedAt)
            .ThenBy(r => r.EntryNumber)
            .Select(r => new { r.ReminderId, Line = new ReaderLine(r.CreatedBy, r.CreatedAt) }).ToListAsync(cancel)).ToLookup(r =>
            r.ReminderId, r => r.Line);
        return [.. lines.Select(l => l with { Readers = [.. readers[l.Id]] })];
    }
}
