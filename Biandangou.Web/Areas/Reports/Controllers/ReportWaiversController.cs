using Biandangou.Domain.Reports;
using Biandangou.Web.Areas.Reports.Models;

namespace Biandangou.Web.Areas.Reports.Controllers;

/// <summary>检查说明: findings that were looked at and may stand, each with its reason.</summary>
[Area("Reports"), Route("reports/{year:int:range(2000,2100)}/waivers"), Authorize(Policy = Policies.WriteReports)]
public sealed class ReportWaiversController(PortalDbContext db) : LedgerController(db)
{
    [HttpPost("")]
    public async Task<IActionResult> Waive(int year, ReportWaiverForm input, CancellationToken cancel)
    {
        if (year > Today.Year)
            return NotFound();
        if (!ModelState.IsValid)
            return Invalid(View(input));
        if (!await IsWaivedAsync(year, input.Key!, cancel))
        {
            try
            {
                await CheckOpenAsync(year, cancel);
                Db.Add(new ReportWaiver(year, input.Key, input.Code, input.Excerpt, input.Reason));
                await Db.SaveChangesAsync(cancel);
            }
            catch (RuleBrokenException broken)
            {
                Refuse(broken);
                return Invalid(View(input));
            }
            catch (DbUpdateException)
            {
                // Somebody else explained it at the same instant: theirs stands, and the page shows it.
                Db.ChangeTracker.Clear();
                if (!await IsWaivedAsync(year, input.Key!, cancel))
                    throw;
            }
        }

        TempData.SetFlash("已说明并保留，理由列在检查下方。");
        return LocalRedirect(PageOf(year, input.Writing));
    }

    [HttpPost("{id:guid}/withdraw")]
    public async Task<IActionResult> Withdraw(int year, Guid id, bool writing, CancellationToken cancel)
    {
        if (await Db.Set<ReportWaiver>().FirstOrDefaultAsync(w => w.Year == year && w.Id == id, cancel) is not { } waiver)
            return NotFound();
        Db.Remove(waiver);
        try
        {
            await CheckOpenAsync(year, cancel);
            await Db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Sent twice: the first has taken it away already.
            Db.ChangeTracker.Clear();
        }
        catch (RuleBrokenException locked)
        {
            TempData.SetFlash(locked.Message);
            return LocalRedirect($"/reports/{year}");
        }

        TempData.SetFlash("已撤销说明，检查结果重新列出。");
        return LocalRedirect(PageOf(year, writing));
    }

    /// <summary>What a report was submitted with stays as it was.</summary>
    private async Task CheckOpenAsync(int year, CancellationToken cancel) =>
        Rule.Holds(!await Db.Set<ReportText>().AnyAsync(t => t.Year == year && t.IsLocked, cancel), "报告已经送审或签发，检查说明不能再改。",
            nameof(ReportWaiverForm.Reason));

    private Task<bool> IsWaivedAsync(int year, string key, CancellationToken cancel) =>
        Db.Set<ReportWaiver>().AnyAsync(w => w.Year == year && w.Key == key, cancel);

    private static string PageOf(int year, bool writing) => writing ? $"/reports/{year}/write" : $"/reports/{year}";
}
