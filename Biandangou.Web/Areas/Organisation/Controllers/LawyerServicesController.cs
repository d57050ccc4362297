using Biandangou.Data.Organisation.Lawyers;
using Biandangou.Data.Organisation.Villages;
using Biandangou.Domain.Organisation;
using Biandangou.Web.Areas.Organisation.Models;
using Biandangou.Web.Common.Records;

namespace Biandangou.Web.Areas.Organisation.Controllers;

/// <summary>律师服务日志. A lawyer keeps the own log; staff may keep every lawyer's.</summary>
[RecordPage(typeof(LawyerService)), Area("Organisation"), Route("lawyer-services"), Authorize(Policy = Policies.ReadLawyerServices)]
public sealed class LawyerServicesController(
    PortalDbContext db, LawyerServiceQueries services, LawyerQueries lawyers, VillageQueries villages) : LedgerController(db)
{
    [HttpGet("")]
    public async Task<IActionResult> Index(LawyerServiceListQuery query, CancellationToken cancel)
    {
        var filter = query.ToFilter(Today);
        var (page, totals) = await services.ListAsync(filter, cancel);
        return View(new LawyerServiceListPage(filter, page, totals, await ChoicesAsync(cancel), await services.YearsAsync(cancel), Today));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancel) =>
        await services.FindAsync(id, cancel) is { } page ? View(page) : NotFound();

    private async Task<LawyerServiceChoices> ChoicesAsync(CancellationToken cancel) => new(
        await lawyers.LoggedAsync(cancel), await villages.ChoicesAsync(cancel), Db.Scope.WholeTownship);
}

/// <summary>Entry of 律师服务日志.</summary>
[Area("Organisation"), Route("lawyer-services"), Authorize(Policy = Policies.KeepLawyerServices)]
public sealed class LawyerServiceEntryController(PortalDbContext db, LawyerServiceDeed deed)
    : PlainEntryController<LawyerService, LawyerServiceForm>(db, deed);

/// <summary>律师每月服务时长.</summary>
[Area("Organisation"), Route("lawyer-services/hours"), Authorize(Policy = Policies.ReadTownship)]
public sealed class LawyerHoursController(PortalDbContext db, LawyerHoursQueries hours, LawyerServiceQueries services) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string? year, CancellationToken cancel)
    {
        var today = db.Clock.Today();
        var chosen = YearFilter.Read(year, today) ?? today.Year;
        var years = (await services.YearsAsync(cancel)).Append(today.Year).Append(chosen).Distinct().OrderDescending().ToList();
        return View(new LawyerHoursPage(await hours.YearAsync(chosen, null, today, cancel), years, today));
    }
}
