using Biandangou.Data.Common.Figures;
using Biandangou.Data.Common.Records;
using Biandangou.Data.Disputes.Statistics;
using Biandangou.Data.Organisation.Villages;
using Biandangou.Data.Organisation;
using Biandangou.Data.Publicity;
using Biandangou.Data.Study;
using Biandangou.Domain.Organisation;

namespace Biandangou.Tests.Organisation;

public sealed class VillageQueriesTests
{
    private static readonly FigurePeriod ThisYear = new(TestDatabase.Today.Year, TestDatabase.Today);

    [Fact]
    public async Task A_filter_keeps_the_order_of_the_register()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var villages = new VillageQueries(db);

        var all = await villages.ListAsync(new VillageFilter(null, null), default);
        var farms = await villages.ListAsync(new VillageFilter(VillageKind.Farm, null), default);
        var named = await villages.ListAsync(new VillageFilter(null, " 示例 五村 "), default);

        Assert.Equal(18, all.Count);
        Assert.Equal(Enumerable.Range(1, 18), all.Select(v => v.SortOrder));
        Assert.Equal(all.Where(v => v.Kind == VillageKind.Farm).Select(v => v.Id), farms.Select(v => v.Id));
        Assert.Equal("示例五村", Assert.Single(named).Name);
    }

    [Fact]
    public async Task A_village_account_sees_its_own_village_only()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var whole = database.NewContext();
        var all = await new VillageQueries(whole).ListAsync(new VillageFilter(null, null), default);
        await using var db = database.NewContext(new AccessScope(false, [all[2].Id], [], Guid.Empty, [all[2].Id]));
        var villages = new VillageQueries(db);

        Assert.Equal(all[2].Id, Assert.Single(await villages.ListAsync(new VillageFilter(null, null), default)).Id);
        Assert.NotNull(await villages.FindAsync(all[2].Id, default));
        var people = new VillagePeopleQueries(db);
        Assert.NotEmpty((await people.OfAsync(all[2].Id, default)).Grids);
        Assert.Empty((await people.OfAsync(all[3].Id, default)).Grids);
        foreach (var other in all.Where(v => v != all[2]))
            Assert.Null(await villages.FindAsync(other.Id, default));
    }

    [Fact]
    public async Task The_figures_of_all_villages_at_once_are_those_of_each()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        IFigureSource[] sources = [new GridFigures(db), new GridOfficerFigures(db), new LawSavvyFigures(db), new DisputeFigures(db),
            new StudyFigures(db)];
        var catalogue = new FigureCatalogue(sources);
        string[] codes = [.. catalogue.Definitions.Select(d => d.Code)];

        var together = await catalogue.ByVillageAsync(codes, ThisYear, default);

        var compared = 0;
        foreach (var village in await new VillageQueries(db).ChoicesAsync(default))
        {
            var alone = await catalogue.ValuesAsync(codes, ThisYear, village.Id, default);
            foreach (var code in codes)
            {
                Assert.Equal(alone[code], together[village.Id].GetValueOrDefault(code));
                compared++;
            }
        }

        Assert.Equal(18 * codes.Length, compared);
        Assert.Equal(109, together.Values.Sum(v => v["org.grids"]));
        Assert.Equal(110, together.Values.Sum(v => v["org.grid-officers"]));
    }

    [Fact]
    public async Task Every_record_of_a_village_stands_in_the_way_of_its_deletion()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var villages = await new VillageQueries(db).ChoicesAsync(default);
        var empty = new Village("新设示例村", VillageKind.Village, 99, TestDatabase.Today);
        db.Add(empty);
        await db.SaveChangesAsync();
        var (uses, days) = (new RecordUseQueries(db), new VillageDayQueries(db));

        string[] ledgers =
        [
            "网格", "网格员", "驻村律师", "法律工作室、归档室", "党支部", "档案管理员", "归档室借阅", "企事业单位", "干部包村", "律师服务日志",
            "学法培训", "催报", "普法宣传活动", "宣传阵地", "法律明白人", "荣誉", "积案", "座谈会", "每周走访", "账号授权",
        ];
        Assert.Equal(ledgers.OrderByName(l => l), await uses.FindAsync(
            typeof(Village), villages[0].Id, default, typeof(VillageLeader), typeof(VillageName)));
        Assert.Empty(await uses.FindAsync(typeof(Village), empty.Id, default));
        Assert.Null(await days.EarliestAsync(empty.Id, default));
        Assert.NotNull(await days.EarliestAsync(villages[0].Id, default));
    }

    [Fact]
    public async Task A_name_is_taken_however_it_is_spaced()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var villages = new VillageQueries(db);
        var first = (await villages.ChoicesAsync(default))[0];

        Assert.True(await db.IsNameTakenAsync<Village>("示例　一村", null, default));
        Assert.False(await db.IsNameTakenAsync<Village>("示例一村", first.Id, default));
        Assert.False(await db.IsNameTakenAsync<Village>("示例一百村", null, default));
        Assert.Equal(19, await villages.NextSortOrderAsync(default));
    }
}
