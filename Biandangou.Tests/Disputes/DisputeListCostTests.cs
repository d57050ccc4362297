using Biandangou.Data.Common.Figures;
using Biandangou.Data.Disputes.Lists;
using Biandangou.Data.Disputes.Statistics;
using Biandangou.Data.Organisation;
using Biandangou.Domain.Disputes;
using Biandangou.Web.Areas.Disputes.Controllers;
using Biandangou.Web.Areas.Disputes.Models.Lists;
using Biandangou.Web.Common.Access;
using Microsoft.AspNetCore.DataProtection;

namespace Biandangou.Tests.Disputes;

public sealed class DisputeListCostTests
{
    [Fact]
    public async Task The_list_page_with_kinds_lawyers_and_saved_filters_is_read_in_four_commands()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using (var saving = database.NewContext())
        {
            saving.Add(new SavedFilter("信访件", "source=Petition"));
            await saving.SaveChangesAsync();
        }

        var log = new CommandLog();
        await using var db = database.NewContext(interceptors: log);
        using var controller = new DisputeListController(
            db, new DisputeListQueries(db), new DisputeSearchWords(new EphemeralDataProtectionProvider()),
            new FigureCatalogue([new VillageFigures(db), new DisputeFigures(db), new GridFigures(db)]), new CurrentAccount());

        var page = (DisputeListPage)((Microsoft.AspNetCore.Mvc.ViewResult)await controller
            .Index(new DisputeListQuery(), default)).Model!;

        Assert.True(log.Count is > 0 and <= 4, string.Join("\n\n", log.Texts));
        Assert.NotNull(page.Year);
        Assert.All([page.Choices.Villages.Count, page.Choices.Kinds.Count, page.Choices.Lawyers.Count, page.Choices.Saved.Count],
            count => Assert.True(count > 0));
    }
}
