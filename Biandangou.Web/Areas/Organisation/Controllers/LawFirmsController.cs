using Biandangou.Data.Organisation.Lawyers;
using Biandangou.Domain.Organisation;
using Biandangou.Web.Areas.Organisation.Models;
using Biandangou.Web.Common.Records;

namespace Biandangou.Web.Areas.Organisation.Controllers;

/// <summary>律师事务所.</summary>
[RecordPage(typeof(LawFirm)), Area("Organisation"), Route("organisation/law-firms"), Authorize(Policy = Policies.ReadTownship)]
public sealed class LawFirmsController(LawFirmQueries firms, LawyerQueries lawyers) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(await firms.ListAsync(cancel));

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancel) =>
        await firms.FindAsync(id, cancel) is { } page
            ? View(new LawFirmGlance(page, [.. (await lawyers.ListAsync(cancel)).Where(l => l.LawFirmId == id)]))
            : NotFound();
}

/// <summary>Entry of 律师事务所.</summary>
[Area("Organisation"), Route("organisation/law-firms"), Authorize(Policy = Policies.KeepTownship)]
public sealed class LawFirmEntryController(PortalDbContext db, LawFirmDeed deed) : PlainEntryController<LawFirm, LawFirmForm>(db, deed);
