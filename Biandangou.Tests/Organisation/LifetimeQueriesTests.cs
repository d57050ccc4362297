using Biandangou.Data.Organisation.Groups;
using Biandangou.Data.Organisation.Villages;
using Biandangou.Domain.Organisation;
using Biandangou.Tests.Publicity;
using static Biandangou.Tests.Study.StudyRecords;

namespace Biandangou.Tests.Organisation;

/// <summary>What is offered for an entry, and what is listed as over, on the days around each end.</summary>
public sealed class LifetimeQueriesTests
{
    private static readonly DateOnly First = new(2026, 3, 10);
    private static readonly DateOnly Last = new(2026, 6, 20);

    [Fact]
    public async Task A_village_is_offered_for_what_it_did_from_its_first_to_its_last_day()
    {
        using var database = await TestDatabase.EmptyAsync();
        await database.VillageAsync("甲村", 1, First, Last);

        foreach (var (day, isOffered) in First.Around(false, true, true).Concat(Last.Around(true, true, false)))
        {
            await using var db = database.ContextOn(day);
            Assert.Equal(isOffered, (await new VillageQueries(db).OpenSinceAsync(day, null, default)).Count == 1);
        }
    }

    [Fact]
    public async Task A_closed_village_is_offered_for_what_it_did_before_and_one_to_come_only_for_registers()
    {
        using var database = await TestDatabase.EmptyAsync();
        await database.VillageAsync("甲村", 1, First, Last);
        await using var before = database.ContextOn(First.AddDays(-1));
        await using var after = database.ContextOn(Last.AddDays(30));

        foreach (var (since, isOffered) in Last.Around(true, true, false))
            Assert.Equal(isOffered, (await new VillageQueries(after).OpenSinceAsync(since, null, default)).Count == 1);
        Assert.Empty(await new VillageQueries(before).OpenSinceAsync(DateOnly.MinValue, null, default));
        Assert.Single(await new VillageQueries(before).OpenChoicesAsync(null, default));
        Assert.Empty(await new VillageQueries(after).OpenChoicesAsync(null, default));
    }

    [Fact]
    public async Task A_grid_is_offered_from_its_first_to_its_last_day()
    {
        using var database = await TestDatabase.EmptyAsync();
        var grid = new Grid(await database.VillageAsync("甲村", 1), "第一网格", First);
        grid.Close(Last);
        await using (var db = database.NewContext())
            await db.StoreAsync(grid);

        foreach (var (day, isOffered) in First.Around(false, true, true).Concat(Last.Around(true, true, false)))
        {
            await using var db = database.ContextOn(day);
            Assert.Equal(isOffered, (await new GridQueries(db).ChoicesAsync(null, default)).Count == 1);
        }
    }

    [Fact]
    public async Task What_ends_only_later_stands_before_what_is_over()
    {
        using var database = await TestDatabase.EmptyAsync();
        var village = await database.VillageAsync("甲村", 1);
        var grid = new Grid(village, "第一网格", First.AddYears(-1));
        grid.Appoint("示例甲", null, First);
        grid.Appoint("示例乙", null, First.AddDays(1)).Leave(Last);
        await using (var db = database.NewContext())
        {
            await db.StoreAsync(grid);
            await db.StoreAsync(new CadreAssignment(new CadreDetails("示例甲", "科员", CadreKind.InCharge, village.Id, First, null, null)));
            await db.StoreAsync(new CadreAssignment(
                new CadreDetails("示例乙", "科员", CadreKind.InCharge, village.Id, First.AddDays(1), Last, null)));
            await db.StoreAsync(Group("乙组", First, Last));
            await db.StoreAsync(Group("甲组", First.AddDays(1), null));
        }

        foreach (var (day, isRunning) in Last.Around(true, true, false))
        {
            await using var db = database.ContextOn(day);
            // Officers and cadres newest first, groups oldest first: the one that ends would always be ahead.
            var first = isRunning ? "乙" : "甲";
            Assert.Equal($"示例{first}", (await new GridQueries(db).FindAsync(grid.Id, default))!.Officers[0].Name);
            Assert.Equal($"示例{first}", (await new CadreQueries(db).OfVillageAsync(village.Id, default))[0].Cadre);
            Assert.Equal($"{first}组", (await new GroupQueries(db).ChoicesAsync(default))[0].Name);
        }
    }

    private static LeadershipGroup Group(string name, DateOnly from, DateOnly? to)
    {
        var group = new LeadershipGroup(new GroupDetails(name, from, null, null));
        group.Amend(new GroupDetails(name, from, null, to), null, null);
        return group;
    }
}
