using Biandangou.Data.Reports;
using Biandangou.Domain.Reports;
using Biandangou.Web.Areas.Reports.Models;
using Biandangou.Web.Common.Records;

namespace Biandangou.Web.Areas.Reports.Controllers;

/// <summary>
/// 年度工作安排: tasks of a year, entered and amended. How they come out is the matter of <see cref="PlanOutcomesController"/>.
/// </summary>
[RecordPage(typeof(PlanTask)), Area("Reports"), Route("reports/plans"), Authorize(Policy = Policies.ReadReports)]
public sealed class PlanTasksController(PortalDbContext db, ReportPlanQueries plans) : Controller
{
    public const string Ledger = "/reports/plans";

    private DateOnly Today => db.Clock.Today();

    [HttpGet("")]
    public async Task<IActionResult> Index(string? year, CancellationToken cancel)
    {
        var chosen = YearFilter.Read(year, Today) ?? Today.Year;
        var years = await plans.YearsAsync(cancel);
        return View(new PlanTaskYear(
            chosen, await plans.YearAsync(chosen, Today, cancel),
            [.. years.Concat([Today.Year + 1, Today.Year, chosen]).Distinct().OrderDescending()]));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancel) =>
        await plans.FindAsync(id, Today, cancel) is { } page ? View(page) : NotFound();
}

/// <summary>Entry of 年度工作安排.</summary>
[Area("Reports"), Route("reports/plans"), Authorize(Policy = Policies.WriteReports)]
public sealed class PlanTaskEntryController(PortalDbContext db, PlanTaskDeed deed) : EntryController<PlanTask, PlanTaskForm>(db, deed)
{
    /// <param name="problem">A problem the task answers.</param>
    [HttpGet("new")]
    public Task<ViewResult> New(string? year, Guid? problem, CancellationToken cancel)
    {
        ModelState.Clear();
        return FilledAsync(new PlanTaskForm { Year = YearFilter.Read(year, Today) ?? Today.Year, ProblemId = problem }, null, cancel);
    }

    protected override EntryFrame FrameOf(PlanTaskForm form, PlanTask? standing)
    {
        var frame = base.FrameOf(form, standing);
        return standing is null ? frame : frame with { Sub = $"{form.Year}年工作安排" };
    }

    protected override DeleteForm Ask(PlanTask record)
    {
        var ask = base.Ask(record);
        return record.CarriedFromId is null ? ask : ask with { Consequence = $"删除后，{record.Year - 1}年的同一任务恢复为未登记结果。" };
    }
}
