using Biandangou.Data.Publicity;
using Biandangou.Domain.Publicity;
using Biandangou.Web.Areas.Publicity.Models;

namespace Biandangou.Web.Areas.Publicity.Controllers;

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
