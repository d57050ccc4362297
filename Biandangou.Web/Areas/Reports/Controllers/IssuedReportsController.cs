using Biandangou.Data.Common.Auditing;
using Biandangou.Data.Reports;
using Biandangou.Domain.Reports.Editions;
using Biandangou.Web.Areas.Reports.Documents;
using Biandangou.Web.Areas.Reports.Models;

namespace Biandangou.Web.Areas.Reports.Controllers;

/// <summary>Reports as they were signed: text, figures with their records, and the very files.</summary>
[Area("Reports"), Route("reports/{year:int:range(2000,2100)}/editions/{number:int}"), Authorize(Policy = Policies.ReadReports)]
public sealed class IssuedReportsController(
    PortalDbContext db, ReportEditionQueries editions, IssuedReportQueries issued, ReportYearQueries years, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Edition(int year, int number, CancellationToken cancel)
    {
        if (await FrozenAsync(year, number, cancel) is not var (edition, report))
            return NotFound();
        return View("~/Areas/Reports/Views/Reports/Preview.cshtml", new ReportPreview(
            report.Report, await years.AllAsync(clock.Today(), cancel))
        {
            Edition = edition,
            Editions = await editions.AllAsync(year, cancel),
            Issued = report,
            Differences = await issued.DifferencesAsync(edition.Id, cancel),
        });
    }

    /// <summary>The records a figure counted when the report was signed.</summary>
    /// <param name="counted">Year of the figure, when it is not that of the report.</param>
    [HttpGet("figures/{code}")]
    public async Task<IActionResult> Figure(int year, int number, string code, int? counted, CancellationToken cancel)
    {
        if (await FrozenAsync(year, number, cancel) is not var (edition, report)
            || report.Figures.FirstOrDefault(f => f.Figure.Code == code && f.Figure.Year == (counted ?? year)) is not { } figure)
            return NotFound();
        return View(new IssuedFigurePage(edition, figure));
    }

    [HttpGet("files/{kind}")]
    public async Task<IActionResult> Document(int year, int number, EditionFileKind kind, CancellationToken cancel)
    {
        if (!ModelState.IsValid || await editions.FindAsync(year, number, cancel) is not { } edition
            || await editions.FileAsync(edition.Id, kind, cancel) is not { } file)
            return NotFound();
        await NoteAsync(edition, file.Name, cancel);
        return File(file.Content, file.ContentType, file.Name);
    }

    [HttpGet("package")]
    public async Task<IActionResult> Package(int year, int number, CancellationToken cancel)
    {
        if (await editions.FindAsync(year, number, cancel) is not { IsFrozen: true } edition)
            return NotFound();
        var name = $"{year}年度法治政府建设情况报告全套材料.zip";
        await NoteAsync(edition, name, cancel);
        var stream = new MemoryStream();
        await ReportPackage.WriteAsync(edition, await editions.FilesAsync(edition.Id, cancel), stream, clock.UtcNow(), cancel);
        stream.Position = 0;
        return File(stream, ReportPackage.ContentType, name);
    }

    private async Task<(EditionPage Edition, IssuedReport Report)?> FrozenAsync(int year, int number, CancellationToken cancel) =>
        await editions.FindAsync(year, number, cancel) is { IsFrozen: true } edition
            && await issued.FindAsync(edition.Id, cancel) is { } report
            ? (edition, report)
            : null;

    private async Task NoteAsync(EditionPage edition, string name, CancellationToken cancel)
    {
        db.Note(AuditAction.Downloaded, nameof(ReportEdition), edition.Id, name);
        await db.SaveChangesAsync(cancel);
    }
}
