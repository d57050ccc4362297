using Biandangou.Domain.Organisation;
using Xunit.Abstractions;

namespace Biandangou.Tests.Common.Databases;

/// <summary>Every read there is, on a real database: no combination of arguments may break a statement.</summary>
public sealed class EveryQueriesTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Every_read_answers_on_the_demonstration_data_whoever_asks()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var village = await db.Township<Village>().OrderBy(v => v.SortOrder).Select(v => v.Id).FirstAsync();
        var grid = await db.Township<Grid>().Where(g => g.VillageId == village).OrderBy(g => g.Name).Select(g => g.Id).FirstAsync();
        var lawyer = await db.Township<Lawyer>().OrderBy(l => l.Name).Select(l => l.Id).FirstAsync();
        await using var services = QueryMethods.Services(db);
        var calls = 0;
        foreach (var call in QueryMethods.All)
        {
            foreach (var scope in new[] { AccessScope.Township, new AccessScope(false, [village], [grid], lawyer, [village]),
                AccessScope.None })
            {
                db.Enter(Actor.Portal, scope, db.Clock);
                await call.CallAsync(services);
                calls++;
            }
        }

        output.WriteLine($"{calls} calls of {QueryMethods.All.Count} methods");
        Assert.NotEqual(0, calls);
    }
}
