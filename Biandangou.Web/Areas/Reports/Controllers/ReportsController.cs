using Biandangou.Data.Common.Auditing;
using Biandangou.Data.Reports;
using Biandangou.Web.Areas.Reports.Documents;
using Biandangou.Web.Areas.Reports.Models;

namespace Biandangou.Web.Areas.Reports.Controllers;

/// <summary>年度报告: preview and documents.</summary>
[Area("Reports"), Route("reports"), Authorize(Policy = Policies.ReadReports)]
public sealed class ReportsController(
    PortalDbContext db, ReportCompiler compiler, ReportYearQueries years, ReportEditionQueries editions, TimeProvider clock) : Controller
{
    private const string Year = "{year:int:range(2000,2100)}";

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(await years.AllAsync(clock.Today(), cancel));

    /// <summary>The report as it is written or was submitted; a signed one as it was signed.</summary>
    [HttpGet(Year)]
    public async Task<IActionResult> Preview(
        int year, [FromServices] IssuedReportQueries issued, [FromServices] ReportFindingQueries findings, CancellationToken cancel)
    {
        var edition = await editions.LatestAsync(year, cancel);
        var frozen = edition is { IsFrozen: true, Holds: true } ? await issued.FindAsync(edition.Id, cancel) : null;
        if ((frozen?.Report ?? await compiler.CompileAsync(year, clock.Today(), cancel)) is not { } report)
            return NotFound();
        return View(new ReportPreview(report, await years.AllAsync(clock.Today(), cancel))
        {
            Edition = edition,
            Editions = await editions.AllAsync(year, cancel),
            Issued = frozen,
            Findings = frozen is null ? await findings.OfAsync(report, cancel) : new ReviewedFindings([], []),
            Differences = frozen is null ? [] : await issued.DifferencesAsync(edition!.Id, cancel),
        });
    }

    [HttpGet(Year + "/word")]
    public async Task<IActionResult> Word(int year, [FromServices] ReportFiles files, CancellationToken cancel) =>
        await SendAsync(await files.WordAsync(year, cancel), ReportFiles.Subject, cancel);

    [HttpGet(Year + "/workbook")]
    public async Task<IActionResult> Workbook(int year, [FromServices] ReportFiles files, CancellationToken cancel) =>
        await SendAsync(await files.WorkbookAsync(year, cancel), ReportFiles.AppendixSubject, cancel);

    private async Task<IActionResult> SendAsync(ReportFile? file, string subject, CancellationToken cancel)
    {
        if (file is null)
            return NotFound();
        db.Note(AuditAction.Downloaded, subject, Guid.Empty, file.Name);
        await db.SaveChangesAsync(cancel);
        return File(file.Content, file.ContentType, file.Name);
    }
}
