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

/// <summary>主题日: the township's list.</summary>
[Area("Publicity"), Route("publicity/theme-days"), Authorize(Policy = Policies.ReadTownship)]
public sealed class ThemeDaysController(ThemeDayQueries days) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(await days.ListAsync(cancel));

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancel) =>
        await days.FindAsync(id, cancel) is { } page ? View(page) : NotFound();
}

/// <summary>Entry of 主题日. A theme day is retired by its own page.</summary>
[Area("Publicity"), Route("publicity/theme-days"), Authorize(Policy = Policies.KeepTownship)]
public sealed class ThemeDayEntryController(PortalDbContext db, ThemeDayDeed deed) : ListEntryController<ThemeDay, ThemeDayForm>(db, deed);

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
