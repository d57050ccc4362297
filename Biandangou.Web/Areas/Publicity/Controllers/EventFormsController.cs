using Biandangou.Data.Publicity;
using Biandangou.Domain.Publicity;
using Biandangou.Web.Areas.Publicity.Models;

namespace Biandangou.Web.Areas.Publicity.Controllers;

/// <summary>宣传形式: the township's list.</summary>
[Area("Publicity"), Route("publicity/forms"), Authorize(Policy = Policies.ReadTownship)]
public sealed class EventFormsController(EventFormQueries forms) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(await forms.ListAsync(cancel));

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancel) =>
        await forms.FindAsync(id, cancel) is { } page ? View(page) : NotFound();
}

/// <summary>Entry of 宣传形式. A form is retired by its own page.</summary>
[Area("Publicity"), Route("publicity/forms"), Authorize(Policy = Policies.KeepTownship)]
public sealed class EventFormEntryController(PortalDbContext db, EventFormDeed deed)
    : ListEntryController<EventForm, EventFormForm>(db, deed);
