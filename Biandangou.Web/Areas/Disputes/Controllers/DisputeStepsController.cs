using Biandangou.Data.Disputes.Intake;
using Biandangou.Data.Disputes.Steps;
using Biandangou.Data.Organisation.Lawyers;
using Biandangou.Domain.Disputes;
using Biandangou.Web.Areas.Disputes.Models.Steps;

namespace Biandangou.Web.Areas.Disputes.Controllers;

/// <summary>走访, 调解, 调查取证 and the like while a case is open; 回访 once it is closed.</summary>
[Area("Disputes"), Route("disputes/{id:guid}"), Authorize(Policy = Policies.VisitDisputes)]
public sealed class DisputeStepsController(PortalDbContext db, DisputeQueries disputes, CaseChoiceQueries choices, LawyerQueries lawyers)
    : CaseController(db, disputes)
{
    /// <summary>How far back a step may belong to a weekly visit.</summary>
    private const int WeeklyVisitDays = 90;

    /// <summary>Address of links and bookmarks made before there were other steps.</summary>
    [HttpGet("visits/new")]
    public async Task<IActionResult> Visit(Guid id, CancellationToken cancel) =>
        await PageAsync(id, cancel) is null ? NotFound() : LocalRedirect($"/disputes/{id}/steps/new?kind={nameof(StepKind.Visit)}");

    [HttpGet("steps/new")]
    public async Task<IActionResult> New(Guid id, string? kind, Guid? visit, CancellationToken cancel)
    {
        if (await PageAsync(id, cancel) is not { } page)
            return NotFound();
        if (page.Status == DisputeStatus.Archived)
            return Back(id);
        var form = new StepForm { Case = page, Version = page.Version, On = Today, People = Db.Actor.Name };
        form.LawyerId = Db.Scope.LawyerId == Guid.Empty ? null : Db.Scope.LawyerId;
        form.Kind = form.IsFollowUp ? StepKind.FollowUp : Choices.Read<StepKind>(kind) is { } chosen and not StepKind.FollowUp ? chosen
            : StepKind.Visit;
        // The field shows what was decided here, not what the address asked for.
        ModelState.Remove(nameof(form.Kind));
        var view = await ViewAsync(form, cancel);
        if (!form.IsFollowUp && form.WeeklyVisits.FirstOrDefault(v => v.Id == visit) is { } planned)
            form.TakeOver(planned);
        return view;
    }

    [HttpPost("steps/new")]
    public async Task<IActionResult> New(Guid id, StepForm input, CancellationToken cancel)
    {
        if (await LoadAsync(id, input, cancel) is not { } record)
            return NotFound();
        var view = await ViewAsync(input, cancel);
        if (input.LawyerId is { } lawyer && input.Lawyers.All(l => l.Id != lawyer))
            ModelState.AddModelError(nameof(input.LawyerId), "请选择聘期内的驻村律师");
        if (input.WeeklyVisitId is { } weekly && input.WeeklyVisits.All(v => v.Id != weekly))
            ModelState.AddModelError(nameof(input.WeeklyVisitId), "请选择本村（场）近期的每周走访");
        return await TakeAsync(
            input, record, d => input.PartId = d.TakeStep(input.ToDetails(), Today).Id,
            d => d.Steps.Any(s => IsMine(s.CreatedById) && s.Tells(input.ToDetails())),
            view, $"已登记{input.Kind?.ToChinese()}。", cancel);
    }

    private async Task<ViewResult> ViewAsync(StepForm form, CancellationToken cancel)
    {
        form.Lawyers = await lawyers.ChoicesAsync(form.Case.LawyerId, cancel);
        form.Branches = await choices.BranchesAsync(form.Case.VillageId, Today, cancel);
        form.WeeklyVisits = form.IsFollowUp ? []
            : await choices.WeeklyVisitsAsync(form.Case.VillageId, Today.AddDays(-WeeklyVisitDays), cancel);
        form.Names = form.Lawyers.ToDictionary(l => l.Id, l => l.Name);
        return View("New", form);
    }
}
