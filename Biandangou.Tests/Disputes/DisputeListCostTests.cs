using Biandangou.Data.Common.Figures;
using Biandangou.Data.Disputes;
using Biandangou.Data.Organisation;
using Biandangou.Tests.Common;
using Biandangou.Web.Areas.Disputes.Controllers;
using Biandangou.Web.Areas.Disputes.Models;
using Biandangou.Web.Common.Access;

namespace Biandangou.Tests.Disputes;

public sealed class DisputeListCostTests
{
    [Fact]
    public async Task The_list_page_is_read_in_four_commands()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        var log = new CommandLog();
        await using var db = database.NewContext(interceptors: log);
        var villages = new VillageQueries(db);
        var choices = new DisputeFormChoices(db, villages, new GridQueries(db), new LawyerQueries(db));
        using var controller = new DisputesController(
            db, new DisputeQueries(db), new DisputeIntake(db), choices, villages,
            new FigureCatalogue([new VillageFigures(db), new DisputeFigures(db), new GridFigures(db)]), new CurrentAccount());

        await controller.Index(new DisputeListQuery(), CancellationToken.None);

        Assert.True(log.Count is > 0 and <= 4, string.Join("\n\n", log.Texts));
    }
}
