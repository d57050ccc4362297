using Biandangou.Data.Common.Auditing;
using Biandangou.Data.Common.Figures;
using Biandangou.Data.Organisation.Villages;
using Biandangou.Data.Organisation;
using Biandangou.Domain.Organisation;

namespace Biandangou.Tests.Organisation;

/// <summary>Reads of systems, units, cadres and the chart.</summary>
public sealed class TownshipRegisterQueriesTests
{
    [Fact]
    public async Task Systems_are_listed_and_counted_as_of_a_day()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var systems = new GovernanceSystemQueries(db);

        foreach (var (on, count) in new[] { (new DateOnly(2021, 12, 31), 7), (new DateOnly(2023, 12, 31), 10),
            (new DateOnly(2025, 8, 31), 10), (new DateOnly(2025, 9, 1), 9) })
        {
            var listed = await systems.ListAsync(new SystemFilter(on, true, null, null), default);
            var figure = await new GovernanceSystemFigures(db).ValuesAsync(new FigurePeriod(on.Year, on), null, default);
            Assert.Equal(count, listed.Total);
            Assert.Equal(count, figure["org.systems"]);
        }

        var revised = await systems.ListAsync(new SystemFilter(TestDatabase.Today, true, SystemCategory.Disclosure, null),
            default);
        Assert.Equal(new DateOnly(2024, 5, 20), Assert.Single(revised.Items).RevisedOn);
        Assert.Single((await systems.FindAsync(revised.Items[0].Id, default))!.Revisions);
    }

    [Fact]
    public async Task A_withdrawn_system_frees_its_name()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var systems = new GovernanceSystemQueries(db);
        Assert.False(await db.IsNameTakenAsync<GovernanceSystem>("执法公示制度", null, default, s => s.To == null));
        Assert.True(await db.IsNameTakenAsync<GovernanceSystem>("执法 告知制度", null, default, s => s.To == null));

        db.Add(new GovernanceSystem(new SystemDetails("执法公示制度", SystemCategory.Enforcement, TestDatabase.Today, null, null)));
        await db.SaveChangesAsync();
        db.Add(new GovernanceSystem(new SystemDetails("执法公示制度", SystemCategory.Enforcement, TestDatabase.Today, null, null)));
        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
    }

    [Fact]
    public async Task Units_are_filtered_and_counted_by_village()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var village = await db.Set<Village>().IgnoreQueryFilters([Filters.Scope]).OrderBy(v => v.SortOrder).FirstAsync();
        var (units, figures, period) = (new PublicUnitQueries(db), new PublicUnitFigures(db), new FigurePeriod(2026, TestDatabase.Today));

        var own = await units.ListAsync(new UnitFilter(TestDatabase.Today, true, null, village.Id, null), default);
        var schools = await units.ListAsync(new UnitFilter(TestDatabase.Today, true, UnitKind.School, null, null), default);

        Assert.Equal(2, own.Total);
        Assert.Equal(3, schools.Total);
        Assert.Equal(12, (await figures.ValuesAsync(period, null, default))["org.units"]);
        Assert.Equal(2, (await figures.ValuesAsync(period, village.Id, default))["org.units"]);
        Assert.Equal(2, (await figures.ByVillageAsync(period, default))[village.Id]["org.units"]);
        Assert.Equal(0, (await figures.ValuesAsync(new FigurePeriod(2022, new(2022, 2, 28)), null, default))["org.units"]);
    }

    [Fact]
    public async Task Cadres_are_those_of_the_day_and_a_village_sees_its_own_without_writing_them()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var whole = database.NewContext();
        var cadres = new CadreQueries(whole);
        var fourth = await whole.Township<Village>().Where(v => v.SortOrder == 4).Select(v => v.Id).SingleAsync();
        Assert.Equal(18, (await cadres
            .ListAsync(new CadreFilter(new(2025, 2, 28), null, CadreKind.InCharge, null, false), default)).Total);
        Assert.Equal(18, (await cadres
            .ListAsync(new CadreFilter(new(2025, 3, 1), null, CadreKind.InCharge, null, true), default)).Total);
        Assert.Equal(19, (await cadres
            .ListAsync(new CadreFilter(null, null, CadreKind.InCharge, null, false), default)).Total);
        Assert.Equal(21, (await cadres.OnAsync(new(2023, 12, 31), default)).Count);

        await using var db = database.NewContext(new AccessScope(false, [fourth], [], Guid.Empty, [fourth]));
        var own = new CadreQueries(db);
        var seen = await own.OfVillageAsync(fourth, default);
        Assert.Equal((await cadres.OfVillageAsync(fourth, default)).Count, seen.Count);
        Assert.Null(seen[0].To);
        Assert.Equal(seen.Count, (await own.ListAsync(new CadreFilter(null, null, null, null, false), default)).Total);
        db.Add(new CadreAssignment(new CadreDetails("示例甲", "干部", CadreKind.Stationed, fourth, TestDatabase.Today, null, null)));
        await Assert.ThrowsAsync<OutOfScopeException>(() => db.SaveChangesAsync());
    }

    [Fact]
    public async Task A_twin_is_the_same_cadre_kind_and_village_on_a_shared_day()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var cadres = new CadreQueries(db);
        var ended = await db.Township<CadreAssignment>().FirstAsync(c => c.Kind == CadreKind.InCharge && c.To != null);
        var details = new CadreDetails("包村干部 示例丁", "干部", CadreKind.InCharge, ended.VillageId, new(2025, 2, 28), null, null);

        Assert.Equal(ended.Id, (await TwinAsync(details))!.Id);
        Assert.Null(await cadres.FindTwinAsync(details, ended.Id, default));
        Assert.Null(await TwinAsync(details with { From = new(2025, 3, 1) }));
        Assert.NotNull(await TwinAsync(details with { From = new(2021, 1, 1), To = ended.From }));
        Assert.Null(await TwinAsync(details with { From = new(2021, 1, 1), To = ended.From.AddDays(-1) }));
        Assert.Null(await TwinAsync(details with { Kind = CadreKind.Stationed }));

        Task<CadreLine?> TwinAsync(CadreDetails wanted) => cadres.FindTwinAsync(wanted, null, default);
    }

    [Fact]
    public async Task The_chart_names_villages_and_lawyers_of_the_day()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var chart = new ChartQueries(db);
        Assert.Equal(18, (await chart.VillagesAsync(TestDatabase.Today, default)).Count);
        Assert.Equal(18, (await chart.LawyersAsync(TestDatabase.Today, default)).Count);
        Assert.Empty(await chart.VillagesAsync(new(2021, 12, 31), default));
        Assert.Empty(await chart.LawyersAsync(new(2021, 12, 31), default));
    }
}
