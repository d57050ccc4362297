using Biandangou.Web.Portal.Homes;

namespace Biandangou.Web.Portal.Controllers;

/// <summary>All of one village on one page; it shows every module's records and so belongs to none.</summary>
[Route("villages"), Authorize(Policy = Policies.ReadVillages)]
public sealed class VillageGlanceController(VillageGlancePages pages) : Controller
{
    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Index(Guid id, CancellationToken cancel) =>
        await pages.FindAsync(id, cancel) is { } page ? View(page) : NotFound();
}
