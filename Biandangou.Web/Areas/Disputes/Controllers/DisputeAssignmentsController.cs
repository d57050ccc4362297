using Biandangou.Data.Disputes.Intake;
using Biandangou.Data.Disputes.Steps;
using Biandangou.Data.Organisation.Lawyers;
using Biandangou.Domain.Disputes;
using Biandangou.Web.Areas.Disputes.Models.Steps;

namespace Biandangou.Web.Areas.Disputes.Controllers;

/// <summary>Who answers for a case, and until when: 指派, 交接 and 延期.</summary>
[Area("Disputes"), Route("disputes/{id:guid}"), Authorize(Policy = Policies.AssignDisputes)]
public sealed class DisputeAssignmentsController(
    PortalDbContext db, DisputeQueries disputes, CaseChoiceQueries choices, LawyerQueries lawyers)
    : CaseController(db, disputes)
{
    [HttpGet("assign")]
    public async Task<IActionResult> Assign(Guid id, CancellationToken cancel) =>
        await PageAsync(id, cancel) is not { } page ? NotFound()
        : page.Status != DisputeStatus.Open ? Back(id)
        : await ViewAsync(AssignmentForm.Of(page, Today), cancel);

    [HttpPost("assign")]
    public async Task<IActionResult> Assign(Guid id, AssignmentForm input, CancellationToken cancel)
    {
        if (await LoadAsync(id, input, cancel) is not { } record)
            return NotFound();
        var view = await ViewAsync(input, cancel);
        if (input.LawyerId is { } lawyer && input.Lawyers.All(l => l.Id != lawyer))
            ModelState.AddModelError(nameof(input.LawyerId), "请选择聘期内的驻村律师");
        return await TakeAsync(
            input, record, d => d.Assign(input.ToDetails(), input.AssignedOn!.Value, input.Reason, Today),
            d => d.Assigned is { } standing && IsMine(standing.CreatedById)
                && standing.AssignedOn == input.AssignedOn && standing.Details == input.ToDetails(),
            view, input.IsHandOver ? $"案件 {record.Number} 已交接。" : $"案件 {record.Number} 已指派。", cancel);
    }

    [HttpGet("extend"), Authorize(Policy = Policies.ExtendDisputes)]
    public async Task<IActionResult> Extend(Guid id, CancellationToken cancel)
    {
        if (await PageAsync(id, cancel) is not { } page)
            return NotFound();
        var latest = page.Details.DueOn.AddDays(page.Limit.ExtensionDays);
        return page.Status == DisputeStatus.Open
            ? await ViewAsync(new ExtensionForm { Case = page, Version = page.Version, DueOn = latest, ApprovedOn = Today }, cancel)
            : Back(id);
    }

    [HttpPost("extend"), Authorize(Policy = Policies.ExtendDisputes)]
    public async Task<IActionResult> Extend(Guid id, ExtensionForm input, CancellationToken cancel) =>
        await LoadAsync(id, input, cancel) is { } record
            ? await TakeAsync(
                input, record, d => d.Extend(input.ToDetails(), input.Case.Limit, Today),
                d => d.Extensions.Any(e => IsMine(e.CreatedById) && e.Details == input.ToDetails()),
                await ViewAsync(input, cancel), $"案件 {record.Number} 已延期。", cancel)
            : NotFound();

    private async Task<ViewResult> ViewAsync(AssignmentForm form, CancellationToken cancel)
    {
        form.Lawyers = await lawyers.ChoicesAsync(form.Case.LawyerId, cancel);
        form.Assignees = await choices.AssigneesAsync(form.Case.VillageId, Today, cancel);
        form.Names = form.Lawyers.ToDictionary(l => l.Id, l => l.Name);
        return View("Assign", form);
    }

    private async Task<ViewResult> ViewAsync(ExtensionForm form, CancellationToken cancel)
    {
        form.Leaders = (await choices.AssigneesAsync(form.Case.VillageId, Today, cancel)).Leaders;
        return View("Extend", form);
    }
}
