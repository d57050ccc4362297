using Biandangou.Data.Publicity;
using Biandangou.Domain.Publicity;
using Biandangou.Web.Areas.Publicity.Models;

namespace Biandangou.Web.Areas.Publicity.Controllers;

/// <summary>普法责任单位.</summary>
[Area("Publicity"), Route("publicity/agencies"), Authorize(Policy = Policies.ReadTownship)]
public sealed class AgenciesController(PortalDbContext db, PublicityAgencyQueries agencies) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel) =>
        View(new AgencyListPage(await agencies.ListAsync(cancel), db.Clock.Today()));

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancel) =>
        await agencies.FindAsync(id, cancel) is { } page ? View(page) : NotFound();
}

/// <summary>Entry of 普法责任单位. An agency ends on a day.</summary>
[Area("Publicity"), Route("publicity/agencies"), Authorize(Policy = Policies.KeepTownship)]
public sealed class AgencyEntryController(PortalDbContext db, AgencyDeed deed) : ListEntryController<PublicityAgency, AgencyForm>(db, deed);
