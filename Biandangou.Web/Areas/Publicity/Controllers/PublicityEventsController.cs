using Biandangou.Data.Organisation.Villages;
using Biandangou.Data.Publicity;
using Biandangou.Domain.Publicity;
using Biandangou.Web.Areas.Publicity.Models;
using Biandangou.Web.Common.Records;

namespace Biandangou.Web.Areas.Publicity.Controllers;

/// <summary>普法宣传台账.</summary>
[RecordPage(typeof(PublicityEvent)), Area("Publicity"), Route("publicity/events"), Authorize(Policy = Policies.ReadLedgers)]
public sealed class PublicityEventsController(
    PortalDbContext db, PublicityEventQueries events, VillageQueries villages, EventKindQueries kinds, PublicityAgencyQueries agencies,
    ThemeDayQueries themeDays) : Controller
{
    private DateOnly Today => db.Clock.Today();

    [HttpGet("")]
    public async Task<IActionResult> Index(PublicityEventListQuery query, CancellationToken cancel)
    {
        var filter = query.ToFilter(Today);
        var (page, totals) = await events.ListAsync(filter, cancel);
        return View(new PublicityEventListPage(
            query, filter, page, totals, await villages.ChoicesAsync(cancel), await events.YearsAsync(cancel),
            await kinds.ListAsync(cancel), await agencies.ChoicesAsync(cancel), await themeDays.ListAsync(cancel), Today));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancel) =>
        await events.FindAsync(id, cancel) is { } page ? View(page) : NotFound();
}

/// <summary>Entry of 普法宣传台账.</summary>
[Area("Publicity"), Route("publicity/events"), Authorize(Policy = Policies.KeepLedgers)]
public sealed class PublicityEventEntryController(PortalDbContext db, PublicityEventDeed deed)
    : EntryController<PublicityEvent, PublicityEventForm>(db, deed)
{
    private readonly PublicityEventDeed _deed = deed;

    /// <param name="on">Day to begin with.</param>
    /// <param name="theme">Theme day to begin with; taken from the date when left out.</param>
    [HttpGet("new")]
    public async Task<IActionResult> New(DateOnly? on, Guid? theme, CancellationToken cancel)
    {
        ModelState.Clear();
        return await FilledAsync(await _deed.BeginAsync(on, theme, cancel), null, cancel);
    }
}
