using Biandangou.Data.Publicity;
using Biandangou.Domain.Publicity;
using Biandangou.Web.Areas.Publicity.Models;

namespace Biandangou.Web.Areas.Publicity.Controllers;

/// <summary>宣传形式: the township's list.</summary>
[Area("Publicity"), Route("publicity/forms"), Authorize(Policy = Policies.ReadTownship)]
public sealed class EventKindsController(EventKindQueries kinds) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(await kinds.ListAsync(cancel));

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancel) =>
        await kinds.FindAsync(id, cancel) is { } page ? View(page) : NotFound();
}

/// <summary>Entry of 宣传形式. A kind is retired by its own page.</summary>
[Area("Publicity"), Route("publicity/forms"), Authorize(Policy = Policies.KeepTownship)]
public sealed class EventKindEntryController(PortalDbContext db, EventKindDeed deed)
    : ListEntryController<EventKind, EventKindForm>(db, deed);
