using Biandangou.Data.Common.Figures;
using Biandangou.Data.Organisation.Villages;

namespace Biandangou.Tests.Organisation;

public sealed class GridQueriesTests
{
    [Fact]
    public async Task A_list_shows_who_was_in_post_on_its_day()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var grids = new GridQueries(db);

        var before = await OneAsync(new DateOnly(2024, 6, 30));
        var after = await OneAsync(new DateOnly(2024, 7, 1));

        Assert.Single(before.Officers);
        Assert.Single(after.Officers);
        Assert.NotEqual(before.Officers[0].Name, after.Officers[0].Name);
        Assert.Equal(0, (await grids
            .ListAsync(new GridFilter(null, null, new DateOnly(2021, 12, 31)), default)).Grids.Total);

        async Task<GridLine> OneAsync(DateOnly on) =>
            Assert.Single((await grids.ListAsync(new GridFilter(null, " 示例七村第二网格", on), default)).Grids.Items);
    }

    [Fact]
    public async Task The_roster_of_a_year_shows_stand_ins_of_its_cut_off_only()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var roster = new GridLedger(db);

        var past = await roster.RowsAsync(FigurePeriod.WholeYear(2023), default);
        var now = await roster.RowsAsync(new FigurePeriod(2026, TestDatabase.Today), default);

        Assert.Equal((110, 109, 0), (past.Count, past.Select(r => r.Grid).Distinct().Count(), past.Count(r => r.IsStandIn)));
        Assert.Equal((111, 1), (now.Count, now.Count(r => r.IsStandIn)));
    }
}
