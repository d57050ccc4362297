using Biandangou.Data.Common.Figures;
using Biandangou.Data.Publicity;
using Biandangou.Domain.Publicity;
using static Biandangou.Tests.Study.StudyRecords;

namespace Biandangou.Tests.Publicity;

/// <summary>List, tag and figure agree on the day before, on and after each end.</summary>
public sealed class LastDayQueriesTests
{
    private static readonly DateOnly First = new(2026, 3, 10);
    private static readonly DateOnly Last = new(2026, 6, 20);

    [Fact]
    public async Task A_display_item_is_up_on_the_day_it_is_taken_down_and_not_on_the_next()
    {
        using var database = await TestDatabase.EmptyAsync();
        await StoreAsync(database, await BoardAsync(database, First, Last));

        foreach (var (day, isUp) in Last.Around(true, true, false))
        {
            await using var db = database.ContextOn(day);
            var items = new DisplayItemQueries(db);
            Assert.Equal(isUp, await AnyAsync(items, new DisplayItemFilter(null, null, InUse: true, null)));
            Assert.Equal(!isUp, await AnyAsync(items, new DisplayItemFilter(null, null, InUse: false, null)));
            Assert.Equal(isUp, await AnyAsync(items, new DisplayItemFilter(null, null, null, null, On: day)));
        }
    }

    [Fact]
    public async Task A_board_taken_down_on_the_first_day_of_a_year_was_in_use_in_it()
    {
        var newYear = new DateOnly(2026, 1, 1);
        foreach (var (down, counts) in newYear.Around(false, true, true))
        {
            using var database = await TestDatabase.EmptyAsync();
            await StoreAsync(database, await BoardAsync(database, new(2025, 5, 1), down));
            await using var db = database.NewContext();
            var period = FigurePeriod.WholeYear(2026);

            Assert.Equal(counts ? 1m : 0m, (await new DisplayFigures(db).ValuesAsync(period, null, default))[
                "display.boards"]);
            Assert.Equal(counts ? 1 : 0, (await new DisplayLedger(db).RowsAsync(period, default)).Count);
        }
    }

    [Fact]
    public async Task A_display_item_is_in_use_as_long_as_its_village_stands()
    {
        using var database = await TestDatabase.EmptyAsync();
        var village = await database.VillageAsync("甲村", 1, to: Last);
        await StoreAsync(database, new DisplayItem(village.Id, DisplayKind.Board, 3, "示例", null, First, TestDatabase.Today));

        foreach (var (day, isUp) in Last.Around(true, true, false))
        {
            await using var db = database.ContextOn(day);
            var items = new DisplayItemQueries(db);
            Assert.Equal(isUp, await AnyAsync(items, new DisplayItemFilter(null, null, InUse: true, null)));
            Assert.Equal(!isUp, await AnyAsync(items, new DisplayItemFilter(null, null, InUse: false, null)));
            Assert.Equal(isUp, await AnyAsync(items, new DisplayItemFilter(null, null, null, null, On: day)));
            var (page, _) = await items.ListAsync(new DisplayItemFilter(null, null, null, null), default);
            Assert.Equal(isUp ? "在用" : "村（场）已撤并", page.Items[0].StateOn(day).Word);
        }
    }

    [Fact]
    public async Task A_board_counts_in_no_year_after_its_villages_last()
    {
        var newYear = new DateOnly(2026, 1, 1);
        foreach (var (closed, counts) in newYear.Around(false, true, true))
        {
            using var database = await TestDatabase.EmptyAsync();
            var village = await database.VillageAsync("甲村", 1, to: closed);
            var item = new DisplayItem(village.Id, DisplayKind.Board, 1, "示例", null, new(2025, 5, 1), TestDatabase.Today);
            await StoreAsync(database, item);
            await StoreAsync(database, new DisplayItem(null, DisplayKind.Board, 10, "镇上", null, new(2025, 5, 1), TestDatabase.Today));
            await using var db = database.NewContext();
            var period = FigurePeriod.WholeYear(2026);

            var values = await new DisplayFigures(db).ValuesAsync(period, null, default);
            var rows = await new DisplayLedger(db).RowsAsync(period, default);
            Assert.Equal(counts ? 11m : 10m, values["display.boards"]);
            Assert.Equal(counts ? 2 : 1, rows.Count);
        }
    }

    [Fact]
    public async Task A_person_is_in_the_register_from_the_first_to_the_last_day()
    {
        using var database = await TestDatabase.EmptyAsync();
        var village = await database.VillageAsync("甲村", 1);
        var person = new LawSavvyPerson(village.Id, "示例甲", null, First);
        person.Retire(Last, TestDatabase.Today);
        await StoreAsync(database, person);

        foreach (var (day, isIn) in First.Around(false, true, true))
            Assert.Equal((isIn, isIn ? "在册" : "未到登记日期"), await StandingAsync(database, day));
        foreach (var (day, isIn) in Last.Around(true, true, false))
            Assert.Equal((isIn, isIn ? "在册" : "已退出"), await StandingAsync(database, day));
    }

    [Fact]
    public async Task A_person_leaves_the_register_with_the_village()
    {
        using var database = await TestDatabase.EmptyAsync();
        var village = await database.VillageAsync("甲村", 1, to: Last);
        await StoreAsync(database, new LawSavvyPerson(village.Id, "示例甲", null, First));

        foreach (var (day, isIn) in Last.Around(true, true, false))
            Assert.Equal((isIn, isIn ? "在册" : "村（场）已撤并"), await StandingAsync(database, day));
    }

    [Fact]
    public async Task An_agency_is_offered_until_its_last_day()
    {
        using var database = await TestDatabase.EmptyAsync();
        await StoreAsync(database, new PublicityAgency(new AgencyDetails("司法所", null, null, First, Last)));

        foreach (var (day, isOffered) in First.Around(true, true, true).Concat(Last.Around(true, true, false)))
        {
            await using var db = database.ContextOn(day);
            Assert.Equal(isOffered, (await new PublicityAgencyQueries(db).OpenChoicesAsync(null, default)).Count == 1);
        }
    }

    /// <summary>Whether list, choices, figure and ledger count the one person on the day, which must agree; and the tag.</summary>
    private static async Task<(bool IsIn, string Word)> StandingAsync(TestDatabase database, DateOnly day)
    {
        await using var db = database.ContextOn(day);
        var (persons, period) = (new LawSavvyQueries(db), new FigurePeriod(day.Year, day));
        var isIn = (await persons.ListAsync(new LawSavvyFilter(null, false, null, Active: true), default)).Total == 1;
        Assert.Equal(!isIn, (await persons
            .ListAsync(new LawSavvyFilter(null, false, null, Active: false), default)).Total == 1);
        Assert.Equal(isIn, (await persons.ChoicesAsync(default)).Count == 1);
        Assert.Equal(isIn ? 1m : 0m, (await new LawSavvyFigures(db).ValuesAsync(period, null, default))[
            "publicity.law-savvy"]);
        Assert.Equal(isIn, (await new LawSavvyLedger(db).RowsAsync(period, default)) is [{ IsCounted: true }]);
        return (isIn, (await persons.ListAsync(new LawSavvyFilter(null, false, null), default)).Items[0].StateOn(day).Word);
    }

    private static async Task<DisplayItem> BoardAsync(TestDatabase database, DateOnly up, DateOnly down)
    {
        var item = new DisplayItem((await database.VillageAsync("甲村", 1)).Id, DisplayKind.Board, 1, "示例", null, up, TestDatabase.Today);
        item.TakeDown(down, TestDatabase.Today);
        return item;
    }

    private static async Task StoreAsync<T>(TestDatabase database, T record)
        where T : class
    {
        await using var db = database.NewContext();
        await db.StoreAsync(record);
    }

    private static async Task<bool> AnyAsync(DisplayItemQueries items, DisplayItemFilter filter) =>
        (await items.ListAsync(filter, default)).Page.Total == 1;
}
