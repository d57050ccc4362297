using Biandangou.Data.Common;
using Biandangou.Data.Common.Figures;
using Biandangou.Data.Publicity;
using Biandangou.Domain.Common;
using Biandangou.Web.Areas.Publicity.Models;
using Biandangou.Web.Common.Access;
using Biandangou.Web.Common.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Biandangou.Web.Areas.Publicity.Controllers;

/// <summary>A year of publicity at a glance: 宣传日历 and 普法责任清单.</summary>
[Area("Publicity"), Authorize(Policy = Policies.ReadLedgers)]
public sealed class PublicityYearController(
    PortalDbContext db, PublicityCalendarQueries calendar, PublicityDutyQueries duties, PublicityEventQueries events) : Controller
{
    private DateOnly Today => db.Clock.Today();

    [HttpGet("/publicity/calendar")]
    public async Task<IActionResult> Calendar(string? year, CancellationToken cancel)
    {
        var chosen = YearFilter.Read(year, Today) ?? Today.Year;
        return View(new PublicityCalendarPage(chosen, await calendar.YearAsync(chosen, Today, cancel), await YearsAsync(chosen, cancel), Today));
    }

    [HttpGet("/publicity/duties"), Authorize(Policy = Policies.ReadTownship)]
    public async Task<IActionResult> Duties(string? year, CancellationToken cancel)
    {
        var chosen = YearFilter.Read(year, Today) ?? Today.Year;
        var period = new FigurePeriod(chosen, Today);
        return View(new PublicityDutyPage(period, await duties.YearAsync(period, cancel), await YearsAsync(chosen, cancel), Today));
    }

    /// <summary>Years worth a link, newest first.</summary>
    private async Task<IReadOnlyList<int>> YearsAsync(int chosen, CancellationToken cancel) =>
        [.. (await events.YearsAsync(cancel)).Append(Today.Year).Append(chosen).Distinct().OrderDescending()];
}
