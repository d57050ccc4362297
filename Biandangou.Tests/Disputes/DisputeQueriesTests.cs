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
        Assert.Equal(page.Steps.Select(s => s.Details.On).OrderDescending(), page.Steps.Select(s => s.Details.On));
    }
}
