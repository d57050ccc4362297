using Biandangou.Data.Common.Figures;
using Biandangou.Data.Organisation.Villages;
using Biandangou.Domain.Organisation;
using Biandangou.Web.Areas.Organisation.Models;
using Biandangou.Web.Common.Records;

namespace Biandangou.Web.Areas.Organisation.Controllers;

/// <summary>村（场）名册.</summary>
[RecordPage(typeof(Village)), Area("Organisation"), Route("villages"), Authorize(Policy = Policies.ReadVillages)]
public sealed class VillagesController(PortalDbContext db, VillageQueries villages, FigureCatalogue figures) : LedgerController(db)
{
    [HttpGet("")]
    public async Task<IActionResult> Index(VillageListQuery query, CancellationToken cancel)
    {
        var filter = query.ToFilter();
        var values = await figures.ByVillageAsync(VillageListLine.Codes, ThisYear, cancel);
        var lines = (await villages.ListAsync(filter, cancel)).Select(v => VillageListLine.Of(v, values));
        return View(new VillageListPage(query, filter, [.. lines], Today));
    }

    private FigurePeriod ThisYear => new(Today.Year, Today);
}

/// <summary>Entry of 村（场）名册.</summary>
[Area("Organisation"), Route("villages"), Authorize(Policy = Policies.KeepVillages)]
public sealed class VillageEntryController(PortalDbContext db, VillageDeed deed) : PlainEntryController<Village, VillageForm>(db, deed);
