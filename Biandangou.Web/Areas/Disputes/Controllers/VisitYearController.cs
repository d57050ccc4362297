using Biandangou.Data.Common.Auditing;
using Biandangou.Data.Disputes.Visits;
using Biandangou.Data.Organisation;
using Biandangou.Domain.Disputes;
using Biandangou.Web.Areas.Disputes.Models.Visits;
using Biandangou.Web.Common.Documents.Excel;

namespace Biandangou.Web.Areas.Disputes.Controllers;

/// <summary>A year of weekly visits by village and month, on the page and in Excel.</summary>
[Area("Disputes"), Route("disputes/visits/year"), Authorize(Policy = Policies.ReadSeminars)]
public sealed class VisitYearController(PortalDbContext db, VisitYearQueries years, WeeklyVisitQueries visits) : Controller
{
    private DateOnly Today => db.Clock.Today();

    [HttpGet("")]
    public async Task<IActionResult> Index(string? year, CancellationToken cancel)
    {
        var chosen = YearFilter.Read(year, Today, Today.Year) ?? Today.Year;
        var all = (await visits.YearsAsync(cancel)).Where(y => y <= Today.Year).Append(Today.Year).Append(chosen);
        return View(new VisitYearPage(await years.YearAsync(chosen, Today, cancel), [.. all.Distinct().OrderDescending()], Today));
    }

    [HttpGet("export")]
    public async Task<IActionResult> Export(string? year, [FromServices] TownshipQueries townships, CancellationToken cancel)
    {
        var chosen = YearFilter.Read(year, Today, Today.Year) ?? Today.Year;
        var name = $"{chosen}年每周走访.xlsx";
        var content = VisitYearWorkbook.Write(
            await years.YearAsync(chosen, Today, cancel), await visits.YearAsync(chosen, cancel),
            (await townships.FindAsync(cancel))?.IssuingBody ?? "", db.Clock.UtcNow());
        db.Note(AuditAction.Downloaded, nameof(WeeklyVisit), Guid.Empty, name);
        await db.SaveChangesAsync(cancel);
        return File(content, AppendixWorkbook.ContentType, name);
    }
}
