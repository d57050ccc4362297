using Biandangou.Data.Disputes.Steps;
using Biandangou.Domain.Disputes;

namespace Biandangou.Tests.Disputes;

public sealed class DisputeQueriesTests
{
    [Fact]
    public async Task A_page_tells_the_visits_and_resolutions_newest_first()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var reopened = await db.Township<DisputeResolution>().Where(r => r.ReopenedOn != null).Select(r => r.DisputeId).FirstAsync();

        var page = await new DisputeQueries(db).FindAsync(reopened, default);

        Assert.NotNull(page);
        Assert.True(page.Resolutions.Count >= 2);
        Assert.Null(page.Resolutions[0].ReopenedOn);
        Assert.Equal(page.Steps.Filled().Select(s => s.Details.On).OrderDescending(), page.Steps.Select(s => s.Details.On));
    }

    [Fact]
    public async Task A_case_is_its_villages_its_grids_and_its_lawyers_and_nobody_elses()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var all = await db.Township<Dispute>().Select(d => new { d.Id, d.VillageId, d.GridId, d.LawyerId }).ToListAsync();
        var village = all[0].VillageId;
        var grid = all.First(d => d.GridId != null && d.VillageId != village).GridId!.Value;
        var lawyer = all.First(d => d.LawyerId != null && d.VillageId != village && d.GridId != grid).LawyerId!.Value;

        var (ofVillage, ofGrid, ofLawyer) = (
            all.Where(d => d.VillageId == village).Select(d => d.Id).Filled(),
            all.Where(d => d.GridId == grid).Select(d => d.Id).Filled(),
            all.Where(d => d.LawyerId == lawyer).Select(d => d.Id).Filled());
        await SeesAsync(new AccessScope(false, [village], [], Guid.Empty, []), ofVillage);
        await SeesAsync(new AccessScope(false, [], [grid], Guid.Empty, []), ofGrid);
        await SeesAsync(new AccessScope(false, [], [], lawyer, []), ofLawyer);
        await SeesAsync(new AccessScope(false, [village], [grid], lawyer, []), ofVillage.Union(ofGrid).Union(ofLawyer));
        await SeesAsync(new AccessScope(false, [Guid.NewGuid()], [Guid.NewGuid()], Guid.NewGuid(), [village]), []);
        await SeesAsync(AccessScope.None, []);
        await SeesAsync(AccessScope.Township, all.Select(d => d.Id));

        async Task SeesAsync(AccessScope scope, IEnumerable<Guid> cases)
        {
            await using var own = database.NewContext(scope);
            Assert.Equal(cases.Order(), (await own.InScope<Dispute>().Select(d => d.Id).ToListAsync()).Order());
        }
    }
}
