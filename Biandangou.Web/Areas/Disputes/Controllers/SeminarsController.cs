using Biandangou.Data.Disputes;
using Biandangou.Data.Organisation.Villages;
using Biandangou.Domain.Disputes;
using Biandangou.Web.Areas.Disputes.Models;
using Biandangou.Web.Common.Records;

namespace Biandangou.Web.Areas.Disputes.Controllers;

/// <summary>法治建设座谈会 and 动员会. A lawyer keeps those attended; a village its own.</summary>
[RecordPage(typeof(Seminar)), Area("Disputes"), Route("disputes/seminars"), Authorize(Policy = Policies.ReadSeminars)]
public sealed class SeminarsController(PortalDbContext db, SeminarQueries seminars, VillageQueries villages) : Controller
{
    private DateOnly Today => db.Clock.Today();

    [HttpGet("")]
    public async Task<IActionResult> Index(SeminarListQuery query, CancellationToken cancel)
    {
        var filter = query.ToFilter(Today);
        var (page, totals) = await seminars.ListAsync(filter, cancel);
        return View(new SeminarListPage(filter, page, totals, await villages.ChoicesAsync(cancel), await seminars.YearsAsync(cancel),
            Today));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancel)
    {
        ViewData["Today"] = Today;
        return await seminars.FindAsync(id, cancel) is { } page ? View(page) : NotFound();
    }
}

/// <summary>Entry of 座谈会 and 动员会.</summary>
[Area("Disputes"), Route("disputes/seminars"), Authorize(Policy = Policies.KeepSeminars)]
public sealed class SeminarEntryController(PortalDbContext db, SeminarDeed deed) : PlainEntryController<Seminar, SeminarForm>(db, deed);
