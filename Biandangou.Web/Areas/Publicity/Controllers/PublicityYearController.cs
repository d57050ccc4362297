using Biandangou.Data.Common.Auditing;
using Biandangou.Data.Common.Figures;
using Biandangou.Data.Organisation;
using Biandangou.Data.Publicity;
using Biandangou.Web.Areas.Publicity.Models;
using Biandangou.Web.Common.Documents.Excel;

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
        var chosen = YearFilter.Read(year, Today, Today.Year + 1) ?? Today.Year;
        return View(new PublicityCalendarPage(chosen, await calendar.YearAsync(chosen, Today, cancel), await YearsAsync(chosen, cancel),
            Today));
    }

    [HttpGet("/publicity/duties"), Authorize(Policy = Policies.ReadTownship)]
    public async Task<IActionResult> Duties(string? year, CancellationToken cancel) => View(await DutyPageAsync(year, cancel));

    [HttpGet("/publicity/duties/export"), Authorize(Policy = Policies.ReadTownship)]
    public async Task<IActionResult> Export(string? year, [FromServices] TownshipQueries townships, CancellationToken cancel)
    {
        var page = await DutyPageAsync(year, cancel);
        var name = $"{page.Period.Year}年{PublicityDutyWorkbook.Subject}.xlsx";
        var content = PublicityDutyWorkbook.Write(page, (await townships.FindAsync(cancel))?.IssuingBody ?? "", db.Clock.UtcNow());
        db.Note(AuditAction.Downloaded, PublicityDutyWorkbook.Subject, Guid.Empty, name);
        await db.SaveChangesAsync(cancel);
        return File(content, AppendixWorkbook.ContentType, name);
    }

    private async Task<PublicityDutyPage> DutyPageAsync(string? year, CancellationToken cancel)
    {
        var chosen = YearFilter.Read(year, Today, Today.Year) ?? Today.Year;
        var period = new FigurePeriod(chosen, Today);
        return new PublicityDutyPage(period, await duties.YearAsync(period, cancel), await YearsAsync(chosen, cancel), Today);
    }

    /// <summary>Years worth a link, newest first.</summary>
    private async Task<IReadOnlyList<int>> YearsAsync(int chosen, CancellationToken cancel) =>
        [.. (await events.YearsAsync(cancel)).Append(Today.Year).Append(chosen).Distinct().OrderDescending()];
}
