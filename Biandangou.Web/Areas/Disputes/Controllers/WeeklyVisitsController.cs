using Biandangou.Data.Disputes.Visits;
using Biandangou.Data.Organisation.Villages;
using Biandangou.Domain.Disputes;
using Biandangou.Web.Areas.Disputes.Models.Visits;
using Biandangou.Web.Common.Records;

namespace Biandangou.Web.Areas.Disputes.Controllers;

/// <summary>每周走访, week by week. The office plans for all villages, a village for itself.</summary>
[RecordPage(typeof(WeeklyVisit)), Area("Disputes"), Route("disputes/visits"), Authorize(Policy = Policies.ReadSeminars)]
public sealed class WeeklyVisitsController(PortalDbContext db, WeeklyVisitQueries visits, VillageQueries villages) : Controller
{
    private DateOnly Today => db.Clock.Today();

    [HttpGet("")]
    public async Task<IActionResult> Index(string? week, string? village, CancellationToken cancel)
    {
        Guid? chosen = Guid.TryParse(village, out var id) ? id : null;
        return View(new VisitWeekPage(
            await visits.WeekAsync(VisitWeeks.Read(week, Today), chosen, cancel), chosen, await villages.ChoicesAsync(cancel), Today));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancel) =>
        await visits.FindAsync(id, cancel) is { } page ? View(page) : NotFound();
}

/// <summary>Entry of 每周走访.</summary>
[Area("Disputes"), Route("disputes/visits"), Authorize(Policy = Policies.KeepLedgers)]
public sealed class WeeklyVisitEntryController(PortalDbContext db, WeeklyVisitDeed deed)
    : EntryController<WeeklyVisit, WeeklyVisitForm>(db, deed)
{
    private readonly WeeklyVisitDeed _deed = deed;

    /// <param name="place">The branch, or the village without one, to begin with.</param>
    [HttpGet("new")]
    public async Task<IActionResult> New(string? week, Guid? place, CancellationToken cancel)
    {
        ModelState.Clear();
        return await FilledAsync(await _deed.BeginAsync(VisitWeeks.Read(week, Today), place, cancel), null, cancel);
    }

    /// <summary>Only a plan is amended; how a visit went is told on its page.</summary>
    public override async Task<IActionResult> Edit(Guid id, CancellationToken cancel) =>
        await Deed.FindAsync(id, cancel) is { } record && record.StateOn(Today) != WeeklyVisitState.Planned
            ? LocalRedirect($"{VisitWeeks.Ledger}/{id}")
            : await base.Edit(id, cancel);

    protected override EntryFrame FrameOf(WeeklyVisitForm form, WeeklyVisit? standing)
    {
        var frame = base.FrameOf(form, standing);
        return standing is null
            ? frame with
            {
                Button = "登记计划",
                CancelPath = VisitWeeks.Path(form.PlannedOn ?? DateOnly.MinValue),
            }
            : frame;
    }
}
