using Biandangou.Data.Disputes.Steps;
using Biandangou.Domain.Disputes;
using Biandangou.Web.Areas.Disputes.Models.Steps;

namespace Biandangou.Web.Areas.Disputes.Controllers;

/// <summary>What all steps of a case share: the form opens on the case as it stands, and a step is taken once.</summary>
[Area("Disputes")]
public abstract class CaseController(PortalDbContext db, DisputeQueries disputes) : LedgerController(db)
{
    private const string Ledger = "/disputes";

    /// <summary>Leads back to the case from a form for a step it does not allow now.</summary>
    protected IActionResult Back(Guid id) => LocalRedirect($"{Ledger}/{id}");

    /// <summary>The case of a form to be shown; null when there is none in scope.</summary>
    protected Task<DisputePage?> PageAsync(Guid id, CancellationToken cancel) => disputes.FindAsync(id, cancel);

    /// <summary>The case of a form that was sent, which then knows its page; null when there is none in scope.</summary>
    protected async Task<Dispute?> LoadAsync(Guid id, DisputeStepForm form, CancellationToken cancel)
    {
        if (await disputes.FindAsync(id, cancel) is not { } page)
            return null;
        form.Case = page;
        return await Db.LoadCaseAsync(id, cancel);
    }

    /// <param name="isTaken">Whether the case as it now stands has the step of this form, from this account.</param>
    protected Task<IActionResult> TakeAsync(
        DisputeStepForm form, Dispute record, Action<Dispute> step, Func<Dispute, bool> isTaken,
        ViewResult view, string done, CancellationToken cancel) =>
        StepAsync(
            form, record, step, async () => await Db.LoadCaseAsync(record.Id, cancel) is { } latest && isTaken(latest),
            new(view, $"案件 {record.Number} ", Ledger, done), cancel);

    protected bool IsMine(Guid? author) => author is { } account && account == Db.Actor.Id;
}
