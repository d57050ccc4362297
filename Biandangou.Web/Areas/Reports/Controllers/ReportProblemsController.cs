using Biandangou.Data.Reports;
using Biandangou.Domain.Reports;
using Biandangou.Web.Areas.Reports.Models;
using Biandangou.Web.Common.Records;

namespace Biandangou.Web.Areas.Reports.Controllers;

/// <summary>存在的问题、原因和整改措施.</summary>
[RecordPage(typeof(ReportProblem)), Area("Reports"), Route("reports/problems"), Authorize(Policy = Policies.ReadReports)]
public sealed class ReportProblemsController(PortalDbContext db, ReportProblemQueries problems) : Controller
{
    private DateOnly Today => db.Clock.Today();

    [HttpGet("")]
    public async Task<IActionResult> Index(string? year, CancellationToken cancel)
    {
        var chosen = YearFilter.Read(year, Today) ?? Today.Year;
        var years = await problems.YearsAsync(cancel);
        return View(new ProblemYear(
            chosen, await problems.YearAsync(chosen, cancel),
            [.. years.Concat([Today.Year, Today.Year - 1, chosen]).Distinct().OrderDescending()]));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancel) =>
        await problems.FindAsync(id, cancel) is { } page ? View(page) : NotFound();
}

/// <summary>Entry of 存在的问题.</summary>
[Area("Reports"), Route("reports/problems"), Authorize(Policy = Policies.WriteReports)]
public sealed class ReportProblemEntryController(PortalDbContext db, ReportProblemDeed deed)
    : EntryController<ReportProblem, ReportProblemForm>(db, deed)
{
    [HttpGet("new")]
    public Task<ViewResult> New(string? year, CancellationToken cancel)
    {
        ModelState.Clear();
        return FilledAsync(new ReportProblemForm { Year = YearFilter.Read(year, Today) ?? Today.Year }, null, cancel);
    }
}
