using Biandangou.Data.Reports;
using Biandangou.Domain.Reports;
using Biandangou.Domain.Reports.Editions;
using Biandangou.Web.Areas.Reports.Models;

namespace Biandangou.Web.Areas.Reports.Controllers;

/// <summary>The year's latest edition as a step finds it.</summary>
public sealed record LatestEdition(ReportEdition Record)
{
    public bool Holds => Record.State == EditionState.Submitted
        || (Record.State is EditionState.Issued or EditionState.Published && !Record.IsUnderCorrection);
}

/// <summary>How a step of a report is taken: as one transaction on the edition the form was opened on, and once.</summary>
[Area("Reports"), Route("reports/{year:int:range(2000,2100)}"), OwnTransaction]
public abstract class ReportStepController(PortalDbContext db, ReportEditionQueries editions) : LedgerController(db)
{
    private const string Moved = "这份报告刚被他人办理，请返回查看后再操作。";

    protected ReportEditionQueries Editions { get; } = editions;

    protected static string PathOf(int year) => $"/reports/{year}";

    /// <summary>The edition the form was opened on.</summary>
    /// <exception cref="RuleBrokenException">Somebody took a step in the meantime.</exception>
    protected static ReportEdition Current(LatestEdition? latest, RecordForm form)
    {
        Rule.Holds(latest?.Record.Version == form.Version, Moved);
        return latest!.Record;
    }

    /// <summary>Nothing goes a step further with a mistake in it that nobody explained.</summary>
    protected static void RequireNone(int errors) =>
        Rule.Holds(errors == 0, $"检查发现 {errors} 处须改正的问题，请退回修改，或在检查中逐处说明后再办理。");

    /// <param name="kind">A step of this kind by this account that is already the last one was this form, sent twice.</param>
    /// <param name="view">The form, for anything refused.</param>
    /// <param name="prepare">What takes long: done before the transaction, and again should a record change meanwhile.</param>
    protected async Task<IActionResult> TakeAsync<T>(
        int year, EditionStepKind kind, ViewResult view, string done,
        Func<LatestEdition?, Task<T>> prepare, Func<LatestEdition?, T, Task> step, CancellationToken cancel)
    {
        if (!ModelState.IsValid)
            return Invalid(view);
        var taken = await LastStepAsync(year, cancel);
        try
        {
            await Db.ExecutePreparedAsync(
                async () => await prepare(await LatestAsync(year, cancel)),
                async prepared =>
                {
                    await step(await LatestAsync(year, cancel), prepared);
                    await Db.SaveChangesAsync(cancel);
                },
                cancel);
            TempData.SetFlash(done);
            return LocalRedirect(PathOf(year));
        }
        catch (RuleBrokenException broken)
        {
            Db.ChangeTracker.Clear();
            if (taken is { } last && last.Kind == kind && last.CreatedById == Db.Actor.Id)
                return LocalRedirect(PathOf(year));
            Refuse(broken);
        }
        catch (DbUpdateException) when (!cancel.IsCancellationRequested)
        {
            // Somebody else took a step, or the number, at the same instant.
            Db.ChangeTracker.Clear();
            ModelState.AddModelError("", Moved);
        }

        return Invalid(view);
    }

    protected async Task<IActionResult> TakeAsync(
        int year, ReasonForm form, ReasonStep reason, string done, Action<ReportEdition, ReportText> step, CancellationToken cancel)
    {
        if (await Editions.LatestAsync(year, cancel) is not { } page)
            return NotFound();
        return await TakeAsync(
            year, reason.Kind, AskFor(form, reason, page), done, _ => Task.FromResult(form),
            async (latest, input) =>
            {
                var edition = Current(latest, input);
                var text = await Db.Set<ReportText>().FirstAsync(t => t.Id == edition.ReportTextId, cancel);
                step(edition, text);
            },
            cancel);
    }

    /// <summary>The page that asks for the reason of a step.</summary>
    protected async Task<IActionResult> AskAsync(int year, ReasonStep reason, CancellationToken cancel) =>
        await Editions.LatestAsync(year, cancel) is { } page
            && (reason.Kind == EditionStepKind.CorrectionOpened ? page.IsFrozen && page.Holds : page.State == EditionState.Submitted)
            ? AskFor(new ReasonForm { Version = page.Version }, reason, page)
            : NotFound();

    private ViewResult AskFor(ReasonForm form, ReasonStep reason, EditionPage page)
    {
        (form.Year, form.Edition, form.Step) = (page.Year, page, reason);
        return View("Reason", form);
    }

    private async Task<LatestEdition?> LatestAsync(int year, CancellationToken cancel)
    {
        var latest = await Db.Set<ReportEdition>().Include(e => e.Files)
            .Where(e => e.Year == year).OrderByDescending(e => e.Number).FirstOrDefaultAsync(cancel);
        return latest is null ? null : new LatestEdition(latest);
    }

    private Task<EditionStep?> LastStepAsync(int year, CancellationToken cancel) =>
        Db.Set<EditionStep>().Where(s => s.ReportEdition!.Year == year).OrderByDescending(s => s.CreatedAt)
            .ThenByDescending(s => s.EntryNumber).FirstOrDefaultAsync(cancel);
}
