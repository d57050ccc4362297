using Biandangou.Data.Reports;

namespace Biandangou.Web.Areas.Reports.Controllers;

/// <summary>The page that writes a report asks what its text, not saved yet, would print and what the checks say of it.</summary>
[Area("Reports"), Route("reports/{year:int:range(2000,2100)}/write/preview"), Authorize(Policy = Policies.WriteReports)]
public sealed class ReportProofsController(ReportProofQueries proofs, TimeProvider clock) : Controller
{
    [HttpPost("")]
    public async Task<IActionResult> Show(int year, string? text, CancellationToken cancel) =>
        await proofs.OfAsync(year, clock.Today(), text, cancel) is { } proof ? PartialView("_Proof", proof) : NotFound();
}
