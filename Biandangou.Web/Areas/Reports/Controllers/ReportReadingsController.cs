using Biandangou.Data.Reports;
using Biandangou.Domain.Reports;
using Biandangou.Domain.Reports.Reading;
using Biandangou.Web.Areas.Reports.Models;

namespace Biandangou.Web.Areas.Reports.Controllers;

/// <summary>读取已有报告: a finished text beside the records of a year. It is not kept, but the year's text may begin with it.</summary>
[Area("Reports"), Route("reports/{year:int:range(2000,2100)}/read"), Authorize(Policy = Policies.WriteReports), OwnTransaction]
public sealed class ReportReadingsController(
    PortalDbContext db, ReportCompiler compiler, ReportTextQueries texts, ReportEditionQueries editions)
    : LedgerController(db)
{
    [HttpGet("")]
    public async Task<IActionResult> Read(int year, CancellationToken cancel)
    {
        if (await compiler.FactsAsync(year, Today, cancel) is null)
            return NotFound();
        return View(await FilledAsync(new ReportReadingForm(), year, cancel));
    }

    [HttpPost("")]
    public async Task<IActionResult> Read(int year, ReportReadingForm input, CancellationToken cancel)
    {
        if (await compiler.FactsAsync(year, Today, cancel) is not { } facts)
            return NotFound();
        var view = View(await FilledAsync(input, year, cancel));
        TakeIn(input, facts);
        return ModelState.IsValid ? view : Invalid(view);
    }

    /// <summary>以此文起草.</summary>
    [HttpPost("start")]
    public async Task<IActionResult> Start(int year, ReportReadingForm input, CancellationToken cancel)
    {
        if (await compiler.FactsAsync(year, Today, cancel) is not { } facts)
            return NotFound();
        var view = View("Read", await FilledAsync(input, year, cancel));
        TakeIn(input, facts);
        return input.Reading is not null && await BeginAsync(input, cancel) ? LocalRedirect($"/reports/{year}/write") : Invalid(view);
    }

    private async Task<ReportReadingForm> FilledAsync(ReportReadingForm form, int year, CancellationToken cancel)
    {
        (form.Year, form.LatestYear, form.Begun) = (year, Today.Year, await texts.FindAsync(year, cancel));
        form.IsHeld = await editions.LatestAsync(year, cancel) is { Holds: true };
        return form;
    }

    private void TakeIn(ReportReadingForm form, NarrativeFacts facts)
    {
        if (!ModelState.IsValid)
            return;
        try
        {
            form.Reading = ReportReading.Of(form.Text, form.Year, facts, ReportCompiler.Template);
        }
        catch (RuleBrokenException broken)
        {
            Refuse(broken);
        }
    }

    /// <returns>Whether the year's text now is the one drafted from the form, also when the form was sent twice.</returns>
    private async Task<bool> BeginAsync(ReportReadingForm form, CancellationToken cancel)
    {
        try
        {
            var draft = ReportDraft.Of(form.Reading!, $"{form.Year}年法治政府建设年度报告");
            Rule.Holds(!form.IsHeld, $"{form.Year}年度报告已经送审或签发，正文已锁定，不能另行起草。");
            Rule.Holds(form.Begun is null || form.Begun.Text == draft, $"{form.Year}年度报告已有正文，不能再以此文起草。需要的内容请复制到正文中。");
            if (form.Begun is not null)
                return true;
            Db.Add(new ReportText(form.Year, draft));
            await Db.SaveChangesAsync(cancel);
            TempData.SetFlash("已按粘贴的报告起草正文，数据已换成台账数据，请核对标有“待核实”的数字。");
            return true;
        }
        catch (RuleBrokenException broken)
        {
            Refuse(broken);
        }
        catch (DbUpdateException) when (!cancel.IsCancellationRequested)
        {
            // Somebody else began at the same instant, perhaps the other half of a double submit.
            Db.ChangeTracker.Clear();
            if (await texts.FindAsync(form.Year, cancel) is null)
                throw;
            return true;
        }

        return false;
    }
}
