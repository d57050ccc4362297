using Biandangou.Data.Reports;
using Biandangou.Domain.Reports;
using Biandangou.Web.Areas.Reports.Models;

namespace Biandangou.Web.Areas.Reports.Controllers;

/// <summary>How tasks of a year's plan come out.</summary>
[Area("Reports"), Route("reports/plans/{id:guid}"), Authorize(Policy = Policies.WriteReports)]
public sealed class PlanOutcomesController(PortalDbContext db, ReportPlanQueries plans) : LedgerController(db)
{
    [HttpGet("outcome")]
    public async Task<IActionResult> Outcome(Guid id, CancellationToken cancel) =>
        await plans.FindAsync(id, Today, cancel) is { } page
            ? View(new PlanOutcomeForm
            {
                Standing = page,
                Version = page.Version,
                Outcome = page.Outcome,
                OutcomeOn = page.OutcomeOn ?? Today,
                OutcomeNote = page.OutcomeNote,
            })
            : NotFound();

    [HttpPost("outcome")]
    public async Task<IActionResult> Outcome(Guid id, PlanOutcomeForm input, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is not { } record)
            return NotFound();
        input.Standing = await plans.FindAsync(id, Today, cancel);
        return await StepAsync(
            input, record, i => i.Settle(input.Outcome!.Value, input.OutcomeOn!.Value, input.OutcomeNote, Today),
            async () => await plans.FindAsync(id, Today, cancel) is { } latest
                && (latest.Outcome, latest.OutcomeOn) == (input.Outcome, input.OutcomeOn)
                && string.Equals(latest.OutcomeNote ?? "", input.OutcomeNote?.Trim() ?? "", StringComparison.Ordinal),
            new(View(input), "任务", PlanTasksController.Ledger, "已登记完成情况。"), cancel);
    }

    [HttpGet("carry")]
    public async Task<IActionResult> Carry(Guid id, CancellationToken cancel) =>
        await plans.FindAsync(id, Today, cancel) is { } page
            ? View(new CarryOverForm
            {
                Standing = page,
                Version = page.Version,
                OutcomeOn = Today.Year > page.Year ? new DateOnly(page.Year, 12, 31) : Today,
                DueOn = page.Details.DueOn.AddYears(1),
            })
            : NotFound();

    [HttpPost("carry")]
    public async Task<IActionResult> Carry(Guid id, CarryOverForm input, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is not { } record)
            return NotFound();
        input.Standing = await plans.FindAsync(id, Today, cancel);
        return await StepAsync(
            input, record, i => Db.Add(i.CarryOver(input.OutcomeOn!.Value, input.OutcomeNote, input.DueOn!.Value, Today)),
            async () => await plans.FindAsync(id, Today, cancel) is { Outcome: PlanOutcome.Carried } latest
                && latest.OutcomeOn == input.OutcomeOn && latest.OutcomeNote == input.OutcomeNote?.Trim(),
            new(View(input), "任务", PlanTasksController.Ledger, $"已转入{record.Year + 1}年工作安排。"), cancel);
    }

    private Task<PlanTask?> LoadAsync(Guid id, CancellationToken cancel) =>
        Db.InScope<PlanTask>().FirstOrDefaultAsync(i => i.Id == id, cancel);
}
