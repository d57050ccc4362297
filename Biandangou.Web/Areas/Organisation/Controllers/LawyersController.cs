using Biandangou.Data.Organisation.Lawyers;
using Biandangou.Domain.Organisation;
using Biandangou.Web.Areas.Organisation.Models;
using Biandangou.Web.Common.Records;

namespace Biandangou.Web.Areas.Organisation.Controllers;

/// <summary>驻村律师名册.</summary>
[RecordPage(typeof(Lawyer)), Area("Organisation"), Route("organisation/lawyers"), Authorize(Policy = Policies.ReadTownship)]
public sealed class LawyersController(PortalDbContext db, LawyerQueries lawyers, LawyerHoursQueries hours) : LedgerController(db)
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(new LawyerListPage(
        await lawyers.ListAsync(cancel), await hours.YearAsync(Today.Year, null, Today, cancel), Today));

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancel) =>
        await lawyers.FindAsync(id, cancel) is { } page
            ? View(new LawyerGlance(page, (await hours.YearAsync(Today.Year, id, Today, cancel)).Rows.SingleOrDefault(), Today))
            : NotFound();
}

/// <summary>Entry of 驻村律师名册.</summary>
[Area("Organisation"), Route("organisation/lawyers"), Authorize(Policy = Policies.KeepTownship)]
public sealed class LawyerEntryController(PortalDbContext db, LawyerDeed deed) : PlainEntryController<Lawyer, LawyerForm>(db, deed)
{
    protected override EntryFrame FrameOf(LawyerForm form, Lawyer? standing) =>
        base.FrameOf(form, standing) with { Notice = form.Firms.Count == 0 ? "_NoLawFirm" : null };
}

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
