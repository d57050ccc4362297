using Biandangou.Data.Common.Auditing;
using Biandangou.Data.Study;
using Biandangou.Domain.Study;
using Microsoft.Extensions.Time.Testing;
using static Biandangou.Tests.Study.StudyRecords;

namespace Biandangou.Tests.Study;

public sealed class TrainingReminderQueriesTests
{
    private static readonly Actor Head = new(Guid.NewGuid(), "甲村文书");
    private static readonly Actor Deputy = new(Guid.NewGuid(), "甲村主任");

    [Fact]
    public async Task A_village_reads_its_own_reminders_and_each_account_reads_for_itself()
    {
        using var database = await TestDatabase.EmptyAsync();
        var (one, two) = (await database.VillageAsync("甲村", 1), await database.VillageAsync("乙村", 2));
        var reminder = await RemindAsync(database, one.Id);
        await RemindAsync(database, two.Id);
        await using (var mine = database.NewContext(ScopeOf(one.Id), Head))
        {
            Assert.Equal(1, await new TrainingReminderQueries(mine).CountUnreadAsync(default));
            mine.Add(new ReminderReading(await mine.InScope<TrainingReminder>().SingleAsync()));
            await mine.SaveChangesAsync();
            Assert.Equal(0, await new TrainingReminderQueries(mine).CountUnreadAsync(default));
        }

        await using var deputy = database.NewContext(ScopeOf(one.Id), Deputy);
        await using var staff = database.NewContext();

        Assert.Equal(1, await new TrainingReminderQueries(deputy).CountUnreadAsync(default));
        var seen = await new TrainingReminderQueries(staff).ListAsync(1, default);
        Assert.Equal(2, seen.Total);
        Assert.Equal(["甲村文书"], seen.Items.Single(r => r.Id == reminder).Readers.Select(r => r.Name));
        Assert.Empty(seen.Items.Single(r => r.Id != reminder).Readers);
        Assert.Equal([reminder], (await new TrainingReminderQueries(staff).OfMonthAsync(one.Id, 2026, 11, default))
            .Select(r => r.Id));
        Assert.Empty(await new TrainingReminderQueries(staff).OfMonthAsync(one.Id, 2026, 10, default));
    }

    [Fact]
    public async Task A_reminder_is_open_until_its_month_is_recorded()
    {
        using var database = await TestDatabase.EmptyAsync();
        var village = await database.VillageAsync("甲村", 1);
        await RemindAsync(database, village.Id);
        await database.SessionAsync(village.Id, Details(new(2026, 10, 31)));
        await database.SessionAsync(village.Id, Details(new(2026, 11, 2), StudyKind.LawLecture));
        await database.SessionAsync(village.Id, Details(new(2026, 11, 3)), deleted: true);
        await using var db = database.NewContext(ScopeOf(village.Id), Head);

        Assert.Single(await new TrainingReminderQueries(db).OpenAsync(default));
        Assert.Equal(1, await new TrainingReminderQueries(db).CountUnreadAsync(default));
        Assert.False((await new TrainingReminderQueries(db).ListAsync(1, default)).Items.Single().IsHeld);
        await database.SessionAsync(village.Id, Details(new(2026, 11, 1)));
        Assert.Empty(await new TrainingReminderQueries(db).OpenAsync(default));
        Assert.Equal(0, await new TrainingReminderQueries(db).CountUnreadAsync(default));
        Assert.True((await new TrainingReminderQueries(db).ListAsync(1, default)).Items.Single().IsHeld);
    }

    [Theory]
    [InlineData("2026-10-31", false)]
    [InlineData("2026-11-01", true)]
    [InlineData("2026-11-30", true)]
    [InlineData("2026-12-01", false)]
    [InlineData("2025-11-15", false)]
    public async Task A_reminder_is_answered_by_a_session_of_its_month_in_memory_and_in_the_database(string day, bool isAnswered)
    {
        using var database = await TestDatabase.EmptyAsync();
        var (one, two) = (await database.VillageAsync("甲村", 1), await database.VillageAsync("乙村", 2));
        await RemindAsync(database, one.Id);
        await RemindAsync(database, two.Id);
        await database.SessionAsync(one.Id, Details(DateOnly.Parse(day)));
        await using var db = database.NewContext();

        var session = await db.Township<StudySession>().SingleAsync();
        foreach (var reminder in await db.Township<TrainingReminder>().ToListAsync())
            Assert.Equal(isAnswered && reminder.VillageId == one.Id, reminder.IsAnsweredBy(session));
        var lines = (await new TrainingReminderQueries(db).ListAsync(1, default)).Items;
        Assert.Equal([(one.Id, isAnswered), (two.Id, false)],
            lines.Select(l => (l.VillageId, l.IsHeld)).OrderBy(l => l.VillageId == two.Id));
    }

    [Fact]
    public async Task Of_several_reminders_for_a_month_the_newest_stands()
    {
        using var database = await TestDatabase.EmptyAsync();
        var village = await database.VillageAsync("甲村", 1);
        await RemindAsync(database, village.Id);
        var newest = await RemindAsync(database, village.Id, new FakeTimeProvider(TestDatabase.Now.AddDays(2)));
        await using var db = database.NewContext(ScopeOf(village.Id), Head);
        var queries = new TrainingReminderQueries(db);

        Assert.Equal([newest], (await queries.OpenAsync(default)).Select(r => r.Id));
        Assert.Equal(1, await queries.CountUnreadAsync(default));
        Assert.Equal(TestDatabase.Today.AddDays(2), (await queries.LastSentAsync(2026, default))[(village.Id, 11)]);
        Assert.Empty(await queries.LastSentAsync(2025, default));
    }

    [Fact]
    public async Task A_village_can_neither_remind_nor_read_for_another()
    {
        using var database = await TestDatabase.EmptyAsync();
        var (one, two) = (await database.VillageAsync("甲村", 1), await database.VillageAsync("乙村", 2));
        var foreign = new TrainingReminder(two.Id, TestDatabase.Today, "请登记");
        await using (var staff = database.NewContext())
        {
            staff.Add(foreign);
            await staff.SaveChangesAsync();
        }

        await using var db = database.NewContext(ScopeOf(one.Id), Head);
        db.Add(new TrainingReminder(one.Id, TestDatabase.Today, "自己催自己"));
        await Assert.ThrowsAsync<OutOfScopeException>(() => db.SaveChangesAsync());
        db.ChangeTracker.Clear();
        db.Attach(foreign);
        db.Add(new ReminderReading(foreign));
        await Assert.ThrowsAsync<OutOfScopeException>(() => db.SaveChangesAsync());
    }

    [Fact]
    public async Task Two_readings_of_one_account_do_not_both_stand()
    {
        using var database = await TestDatabase.EmptyAsync();
        var village = await database.VillageAsync("甲村", 1);
        await RemindAsync(database, village.Id);
        await ReadAsync();

        await Assert.ThrowsAnyAsync<DbUpdateException>(ReadAsync);

        async Task ReadAsync()
        {
            await using var db = database.NewContext(ScopeOf(village.Id), Head);
            db.Add(new ReminderReading(await db.InScope<TrainingReminder>().SingleAsync()));
            await db.SaveChangesAsync();
        }
    }

    private static async Task<Guid> RemindAsync(TestDatabase database, Guid village, TimeProvider? clock = null)
    {
        await using var db = database.NewContext(clock: clock);
        var reminder = new TrainingReminder(village, TestDatabase.Today, "请登记");
        db.Add(reminder);
        await db.SaveChangesAsync();
        return reminder.Id;
    }
}
