using Biandangou.Data.Common;
using Biandangou.Data.Disputes;
using Biandangou.Data.Organisation;
using Biandangou.Domain.Disputes;
using Biandangou.Web.Areas.Disputes.Models;
using Biandangou.Web.Common.Access;
using Biandangou.Web.Common.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Biandangou.Web.Areas.Disputes.Controllers;

/// <summary>The steps of a case: 走访, 化解, 重新办理.</summary>
[Area("Disputes"), Route("disputes/{id:guid}"), Authorize(Policy = Policies.VisitDisputes)]
public sealed class DisputeStepsController(PortalDbContext db, DisputeQueries disputes, LawyerQueries lawyers) : LedgerController(db)
{
    private const string Ledger = "/disputes";

    [HttpGet("visits/new")]
    public async Task<IActionResult> Visit(Guid id, CancellationToken cancel)
    {
        if (await disputes.FindAsync(id, cancel) is not { } page)
            return NotFound();
        if (page.Status != DisputeStatus.Open)
            return LocalRedirect($"{Ledger}/{id}");
        var form = new StepForm { Case = page, Version = page.Version, TakenOn = Today, LawyerId = Db.Scope.LawyerId == Guid.Empty ? null : Db.Scope.LawyerId };
        return await VisitViewAsync(form, cancel);
    }

    [HttpPost("visits/new")]
    public async Task<IActionResult> Visit(Guid id, StepForm input, CancellationToken cancel)
    {
        if (await LoadAsync(id, input, cancel) is not { } record)
            return NotFound();
        var view = await VisitViewAsync(input, cancel);
        if (input.LawyerId is { } lawyer && !input.Lawyers.Any(l => l.Id == lawyer))
            ModelState.AddModelError(nameof(input.LawyerId), "请选择聘期内的驻村律师");
        return await StepAsync(
            input, record, d => input.PartId = d.TakeStep(input.ToDetails(), Today).Id,
            d => d.Steps.Any(v => v.CreatedById == Db.Actor.Id && v.Tells(input.ToDetails())),
            view, "已登记走访。", cancel);
    }

    [HttpGet("resolve"), Authorize(Policy = Policies.ResolveDisputes)]
    public async Task<IActionResult> Resolve(Guid id, CancellationToken cancel) =>
        await disputes.FindAsync(id, cancel) is not { } page ? NotFound()
        : page.Status != DisputeStatus.Open ? LocalRedirect($"{Ledger}/{id}")
        : View(new ResolutionForm { Case = page, Version = page.Version, ResolvedOn = Today });

    [HttpPost("resolve"), Authorize(Policy = Policies.ResolveDisputes)]
    public async Task<IActionResult> Resolve(Guid id, ResolutionForm input, CancellationToken cancel) =>
        await LoadAsync(id, input, cancel) is { } record
            ? await StepAsync(
                input, record, d => d.Resolve(input.ToDetails(), Today),
                d => d.Standing is { } standing && standing.CreatedById == Db.Actor.Id && standing.Tells(input.ToDetails()),
                View(input), $"案件 {record.Number} 已化解。", cancel)
            : NotFound();

    [HttpGet("reopen"), Authorize(Policy = Policies.ResolveDisputes)]
    public async Task<IActionResult> Reopen(Guid id, CancellationToken cancel) =>
        await disputes.FindAsync(id, cancel) is not { } page ? NotFound()
        : page.Status != DisputeStatus.Resolved ? LocalRedirect($"{Ledger}/{id}")
        : View(new ReopenForm { Case = page, Version = page.Version, ReopenedOn = Today });

    [HttpPost("reopen"), Authorize(Policy = Policies.ResolveDisputes)]
    public async Task<IActionResult> Reopen(Guid id, ReopenForm input, CancellationToken cancel) =>
        await LoadAsync(id, input, cancel) is { } record
            ? await StepAsync(
                input, record, d => d.Reopen(input.ReopenedOn!.Value, input.ReopenReason, Today),
                d => d.CanResolve && d.Resolutions.Any(r =>
                    r.UpdatedById == Db.Actor.Id && r.ReopenedOn == input.ReopenedOn && r.ReopenReason == input.ReopenReason?.Trim()),
                View(input), $"案件 {record.Number} 已重新办理。", cancel)
            : NotFound();

    private Task<IActionResult> StepAsync(
        DisputeStepForm form, Dispute record, Action<Dispute> step, Func<Dispute, bool> isTaken,
        ViewResult view, string done, CancellationToken cancel) =>
        StepAsync(
            form, record, step, async () => await Db.LoadCaseAsync(record.Id, cancel) is { } latest && isTaken(latest),
            view, $"案件 {record.Number} ", Ledger, done, cancel);

    private async Task<Dispute?> LoadAsync(Guid id, DisputeStepForm form, CancellationToken cancel)
    {
        if (await disputes.FindAsync(id, cancel) is not { } page)
            return null;
        form.Case = page;
        return await Db.LoadCaseAsync(id, cancel);
    }

    private async Task<ViewResult> VisitViewAsync(StepForm form, CancellationToken cancel)
    {
        form.Lawyers = await lawyers.ChoicesAsync(form.Case.LawyerId, cancel);
        form.Names = form.Lawyers.ToDictionary(l => l.Id, l => l.Name);
        return View("Visit", form);
    }
}
