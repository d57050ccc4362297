using Biandangou.Data.Common.Figures;
using Biandangou.Data.Organisation.Groups;
using Biandangou.Data.Organisation.Villages;
using Biandangou.Web.Areas.Organisation.Models;

namespace Biandangou.Web.Areas.Organisation.Controllers;

/// <summary>组织机构图.</summary>
[Area("Organisation"), Route("organisation/chart"), Authorize(Policy = Policies.ReadTownship)]
public sealed class ChartController(
    PortalDbContext db, ChartQueries chart, GroupQueries groups, CadreQueries cadres, FigureCatalogue figures) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string? on, CancellationToken cancel)
    {
        var today = db.Clock.Today();
        var day = DayFilter.Read(on, today);
        var values = await figures.ByVillageAsync(ChartPage.Codes, new FigurePeriod(day.Year, day), cancel);
        var lawyers = (await chart.LawyersAsync(day, cancel)).ToLookup(l => l.VillageId, l => l.Name);
        var assigned = (await cadres.OnAsync(day, cancel)).ToLookup(c => c.VillageId);
        var boxes = (await chart.VillagesAsync(day, cancel)).Select(v => new ChartBox(
            v, values.GetValueOrDefault(v.Id), [.. lawyers[v.Id]], [.. assigned[v.Id]]));
        return View(new ChartPage(day, today, await groups.ListAsync(new GroupFilter(day, Standing: true, null), cancel), [.. boxes]));
    }
}
