using Biandangou.Data.Organisation.Lawyers;
using Biandangou.Web.Areas.Organisation.Models;

namespace Biandangou.Web.Areas.Organisation.Controllers;

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
