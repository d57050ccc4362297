using Biandangou.Data.Organisation.Villages;
using Biandangou.Data.Study;
using Biandangou.Domain.Organisation;

namespace Biandangou.Tests.Organisation;

public sealed class FormerNameTests
{
    [Fact]
    public async Task A_page_about_a_past_day_calls_a_village_what_it_was_called_then()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var village = await db.Township<Village>().Include(v => v.FormerNames).SingleAsync(v => v.SortOrder == 2);
        village.Rename("示例新二村", new DateOnly(2026, 6, 1), "示例民发〔2026〕1号", TestDatabase.Today);
        await db.SaveChangesAsync();

        foreach (var (day, name) in new[] { (new DateOnly(2026, 5, 31), "示例二村"), (new DateOnly(2026, 6, 1), "示例新二村") })
        {
            Assert.Equal(name, (await new ChartQueries(db).VillagesAsync(day, default))
                .Single(v => v.Id == village.Id).Name);
            var grids = await new GridQueries(db).ListAsync(new GridFilter(village.Id, null, day), default);
            Assert.All(grids.Grids.Items.Filled(), g => Assert.Equal(name, g.Village));
        }

        var matrix = new TrainingMatrixQueries(db);
        Assert.Equal("示例二村", (await matrix.YearAsync(2025, TestDatabase.Today, default)).Villages[1].Name);
        Assert.Equal("示例新二村", (await matrix.YearAsync(2026, TestDatabase.Today, default)).Villages[1].Name);
    }
}
