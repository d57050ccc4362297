using Biandangou.Data.Disputes.Intake;
using Biandangou.Data.Disputes.Steps;
using Biandangou.Domain.Disputes;
using Biandangou.Web.Areas.Disputes.Models.Steps;

namespace Biandangou.Web.Areas.Disputes.Controllers;

/// <summary>化解, 司法确认 and 重新办理.</summary>
[Area("Disputes"), Route("disputes/{id:guid}"), Authorize(Policy = Policies.ResolveDisputes)]
public sealed class DisputeResolutionsController(PortalDbContext db, DisputeQueries disputes, CaseChoiceQueries choices)
    : CaseController(db, disputes)
{
    [HttpGet("resolve")]
    public async Task<IActionResult> Resolve(Guid id, CancellationToken cancel) =>
        await PageAsync(id, cancel) is not { } page ? NotFound()
        : page.Status != DisputeStatus.Open ? Back(id)
        : await ViewAsync(new ResolutionForm { Case = page, Version = page.Version, ResolvedOn = Today }, cancel);

    [HttpPost("resolve")]
    public async Task<IActionResult> Resolve(Guid id, ResolutionForm input, CancellationToken cancel)
    {
        if (await LoadAsync(id, input, cancel) is not { } record)
            return NotFound();
        var view = await ViewAsync(input, cancel);
        if (input.SeminarId is { } chosen
            && (input.Seminars.FirstOrDefault(s => s.Id == chosen) is not { } meeting
            || (input.ResolvedOn is { } day && meeting.On != day)))
            ModelState.AddModelError(nameof(input.SeminarId), "请选择本村（场）在化解当天召开的会议");
        return await TakeAsync(
            input, record, d => input.PartId = d.Resolve(input.ToDetails(), Today).Id,
            d => d.Standing is { } standing && IsMine(standing.CreatedById) && standing.Tells(input.ToDetails()),
            view, input.Outcome == ResolutionOutcome.Failed ? $"案件 {record.Number} 已按调解不成结案。" : $"案件 {record.Number} 已化解。", cancel);
    }

    [HttpGet("confirmation")]
    public async Task<IActionResult> Confirmation(Guid id, CancellationToken cancel) =>
        await PageAsync(id, cancel) is not { } page ? NotFound()
        : page is not { Status: DisputeStatus.Resolved, Standing: { Details.EffectiveOn: not null, Confirmation: null } standing }
        ? Back(id)
        : standing.ConfirmationAppliedOn is null
        ? View(new ConfirmationForm { Case = page, Version = page.Version, ConfirmationAppliedOn = Today })
        : View("Court", new CourtForm { Case = page, Version = page.Version, ConfirmedOn = Today });

    [HttpPost("confirmation")]
    public async Task<IActionResult> Confirmation(Guid id, ConfirmationForm input, CancellationToken cancel) =>
        await LoadAsync(id, input, cancel) is { } record
            ? await TakeAsync(
                input, record, d => d.ApplyForConfirmation(input.ConfirmationAppliedOn!.Value, input.Case.ConfirmationDays, Today),
                d => d.Standing is { } standing && IsMine(standing.UpdatedById)
                    && standing.ConfirmationAppliedOn == input.ConfirmationAppliedOn,
                View(input), $"已登记案件 {record.Number} 的司法确认申请。", cancel)
            : NotFound();

    [HttpPost("confirmation/result")]
    public async Task<IActionResult> Confirm(Guid id, CourtForm input, CancellationToken cancel) =>
        await LoadAsync(id, input, cancel) is { } record
            ? await TakeAsync(
                input, record, d => d.Confirm(input.ToDetails(), Today),
                d => d.Standing is { ConfirmedOn: { } on } standing && IsMine(standing.UpdatedById)
                    && new ConfirmationDetails(on, standing.Court, standing.ConfirmationNumber) == input.ToDetails(),
                View("Court", input), $"已登记案件 {record.Number} 的司法确认结果。", cancel)
            : NotFound();

    [HttpGet("reopen")]
    public async Task<IActionResult> Reopen(Guid id, CancellationToken cancel) =>
        await PageAsync(id, cancel) is not { } page ? NotFound()
        : page.Status == DisputeStatus.Open || page.PersonalErasedOn is not null ? Back(id)
        : View(new ReopenForm { Case = page, Version = page.Version, ReopenedOn = Today });

    [HttpPost("reopen")]
    public async Task<IActionResult> Reopen(Guid id, ReopenForm input, CancellationToken cancel) =>
        await LoadAsync(id, input, cancel) is { } record
            ? await TakeAsync(
                input, record, d => d.Reopen(input.ReopenedOn!.Value, input.ReopenReason, Today, input.Limit),
                d => d.CanResolve && d.DueOn == input.Limit && d.Resolutions.Any(r =>
                    IsMine(r.UpdatedById) && r.ReopenedOn == input.ReopenedOn && r.ReopenReason == input.ReopenReason?.Trim()),
                View(input), $"案件 {record.Number} 已重新办理。", cancel)
            : NotFound();

    private async Task<ViewResult> ViewAsync(ResolutionForm form, CancellationToken cancel)
    {
        form.Seminars = await choices.SeminarsAsync(form.Case.VillageId, form.Case.Details.ReceivedOn, cancel);
        return View("Resolve", form);
    }
}
