using Biandangou.Data.Organisation.Villages;
using Biandangou.Domain.Organisation;
using Biandangou.Web.Areas.Organisation.Models;
using Biandangou.Web.Common.Records;

namespace Biandangou.Web.Areas.Organisation.Controllers;

/// <summary>企事业单位名册.</summary>
[RecordPage(typeof(PublicUnit)), Area("Organisation"), Route("organisation/units"), Authorize(Policy = Policies.ReadTownship)]
public sealed class PublicUnitsController(PortalDbContext db, PublicUnitQueries units, VillageQueries villages) : LedgerController(db)
{
    [HttpGet("")]
    public async Task<IActionResult> Index(UnitListQuery query, CancellationToken cancel)
    {
        var filter = query.ToFilter(Today);
        return View(new UnitListPage(query, filter, await units.ListAsync(filter, cancel), await villages.ChoicesAsync(cancel)));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancel) =>
        await units.FindAsync(id, cancel) is { } page ? View(page) : NotFound();
}

/// <summary>Entry of 企事业单位名册.</summary>
[Area("Organisation"), Route("organisation/units"), Authorize(Policy = Policies.KeepTownship)]
public sealed class UnitEntryController(PortalDbContext db, UnitDeed deed) : PlainEntryController<PublicUnit, UnitForm>(db, deed);
