using Biandangou.Data.Disputes.Intake;
using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;
using Microsoft.Extensions.Time.Testing;

namespace Biandangou.Tests.Disputes;

public sealed class DisputeIntakeTests
{
    /// <summary>One second before the year ends in Shanghai.</summary>
    private static readonly DateTimeOffset LastSecond = new(2026, 12, 31, 15, 59, 59, TimeSpan.Zero);

    [Fact]
    public async Task Parallel_intakes_get_consecutive_numbers_of_the_year_that_is_running_in_Shanghai()
    {
        using var database = await TestDatabase.EmptyAsync();
        var village = await AddVillageAsync(database);

        var taken = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => Task.Run(() => TakeInAsync(database, village, LastSecond))));

        Assert.All(taken, d => Assert.Equal(2026, d.NumberYear));
        Assert.Equal(Enumerable.Range(1, 32), taken.Select(d => d.NumberSequence).Order());
        await using var db = database.NewContext();
        Assert.Equal(32, await db.Township<Dispute>().CountAsync());
    }

    [Fact]
    public async Task A_new_year_begins_with_number_one()
    {
        using var database = await TestDatabase.EmptyAsync();
        var village = await AddVillageAsync(database);
        await TakeInAsync(database, village, LastSecond);

        var next = await TakeInAsync(database, village, LastSecond.AddSeconds(1));

        Assert.Equal("2027-0001", next.Number);
    }

    [Fact]
    public async Task A_refused_intake_uses_up_no_number()
    {
        using var database = await TestDatabase.EmptyAsync();
        var village = await AddVillageAsync(database);

        await Assert.ThrowsAsync<RuleBrokenException>(() => TakeInAsync(database, village, LastSecond, title: " "));

        Assert.Equal("2026-0001", (await TakeInAsync(database, village, LastSecond)).Number);
    }

    private static async Task<Guid> AddVillageAsync(TestDatabase database)
    {
        await using var db = database.NewContext();
        var village = new Village("示例一村", VillageKind.Village, 1, new DateOnly(2020, 1, 1));
        db.Add(village);
        await db.SaveChangesAsync();
        return village.Id;
    }

    private static async Task<Dispute> TakeInAsync(TestDatabase database, Guid village, DateTimeOffset now, string title = "宅基地边界争议")
    {
        await using var db = database.NewContext(clock: new FakeTimeProvider(now));
        var today = db.Clock.Today();
        var details = new DisputeDetails(
            title, DisputeType.Housing, DisputeSource.WalkIn, DisputeDifficulty.Ordinary, today, today
                .AddDays(30), [new PartyDetails(PartyRole.Applicant, "示例甲")], "院墙位置有争议。");
        return await new DisputeIntake(db).TakeInAsync(
            today.Year, number => new Dispute(number, village, null, null, details, today), default);
    }
}
