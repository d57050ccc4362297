using Biandangou.Data.Disputes.Visits;
using Biandangou.Domain.Disputes;
using Biandangou.Web.Areas.Disputes.Models.Visits;

namespace Biandangou.Web.Areas.Disputes.Controllers;

/// <summary>How a planned visit went: held or cancelled.</summary>
[Area("Disputes"), Route("disputes/visits/{id:guid}"), Authorize(Policy = Policies.KeepSeminars)]
public sealed class VisitOutcomesController(PortalDbContext db, WeeklyVisitQueries visits) : LedgerController(db)
{
    [HttpGet("hold")]
    public async Task<IActionResult> Hold(Guid id, CancellationToken cancel)
    {
        if (await visits.FindAsync(id, cancel) is not { } page)
            return NotFound();
        if (!page.IsOpen)
            return LocalRedirect($"{VisitWeeks.Ledger}/{id}");
        var day = WeeklyVisit.WeekOf(Today) == page.Week ? Today : page.Plan.PlannedOn;
        return View(new HoldForm { Visit = page, Version = page.Version, HeldOn = day, People = page.Plan.People });
    }

    [HttpPost("hold")]
    public async Task<IActionResult> Hold(Guid id, HoldForm input, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is not { } record || await visits.FindAsync(id, cancel) is not { } page)
            return NotFound();
        input.Visit = page;
        return await StepAsync(
            input, record, v => v.Hold(input.ToOutcome(v.LawyerId), Today),
            async () => await visits.FindAsync(id, cancel) is { HeldOn: { } on } now && on == input.HeldOn
                && now.Households == input.Households
                && now.Findings == input.Findings?.Trim(),
            new(View(input), "走访", VisitWeeks.Ledger, "已登记走访。"), cancel);
    }

    [HttpGet("cancel"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> Cancel(Guid id, CancellationToken cancel) =>
        await visits.FindAsync(id, cancel) is not { } page ? NotFound()
        : page.State != WeeklyVisitState.Planned ? LocalRedirect($"{VisitWeeks.Ledger}/{id}")
        : Show(new CancelVisitForm { Version = page.Version }, CancelFrame(page));

    [HttpPost("cancel"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> Cancel(Guid id, CancelVisitForm input, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is not { } record || await visits.FindAsync(id, cancel) is not { } page)
            return NotFound();
        return await StepAsync(
            input, record, v => v.Cancel(input.CancelReason, Today),
            async () => (await visits.FindAsync(id, cancel))?.CancelReason == input.CancelReason?.Trim(),
            new(Show(input, CancelFrame(page)), "走访计划", VisitWeeks.Ledger, "已取消走访。"), cancel);
    }

    private static EntryFrame CancelFrame(WeeklyVisitPage visit) =>
        EntryFrame.Step(
            "取消走访", [("积案化解", "/disputes"), ("每周走访", VisitWeeks.Path(visit.Week)), ("取消走访", null)],
            $"{VisitWeeks.Ledger}/{visit.Id}", "cancel",
            new OnlyField("CancelReason", "取消", "取消的走访不计入计划次数；改期的请修改计划", "l"), "取消走访") with
        {
            Sub = $"{visit.Village} · {visit.Branch ?? "未登记党支部"} · 计划 {visit.Plan.PlannedOn.ToChinese()}",
            Cancel = "返回",
        };

    private Task<WeeklyVisit?> LoadAsync(Guid id, CancellationToken cancel) =>
        Db.InScope<WeeklyVisit>().FirstOrDefaultAsync(v => v.Id == id, cancel);
}
