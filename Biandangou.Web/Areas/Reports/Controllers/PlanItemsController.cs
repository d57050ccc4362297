using Biandangou.Data.Common;
using Biandangou.Data.Reports;
using Biandangou.Domain.Reports;
using Biandangou.Web.Areas.Reports.Models;
using Biandangou.Web.Common.Access;
using Biandangou.Web.Common.Forms;
using Biandangou.Web.Common.Records;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Web.Areas.Reports.Controllers;

/// <summary>年度工作安排: tasks of a year, entered and amended. How they come out is the matter of <see cref="PlanOutcomesController"/>.</summary>
[RecordPage(typeof(PlanItem)), Area("Reports"), Route("reports/plans"), Authorize(Policy = Policies.ReadReports)]
public sealed class PlanItemsController(PortalDbContext db, ReportPlanQueries plans, ReportProblemQueries problems) : LedgerController(db)
{
    public const string Ledger = "/reports/plans";

    [HttpGet("")]
    public async Task<IActionResult> Index(string? year, CancellationToken cancel)
    {
        var chosen = YearFilter.Read(year, Today) ?? Today.Year;
        var years = await plans.YearsAsync(cancel);
        return View(new PlanYear(
            chosen, await plans.YearAsync(chosen, Today, cancel), [.. years.Concat([Today.Year + 1, Today.Year, chosen]).Distinct().OrderDescending()]));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancel) =>
        await plans.FindAsync(id, Today, cancel) is { } page ? View(page) : NotFound();

    [HttpGet("new"), Authorize(Policy = Policies.WriteReports)]
    public async Task<IActionResult> New(string? year, Guid? problem, CancellationToken cancel)
    {
        ModelState.Clear();
        return View(await FilledAsync(new PlanItemForm { Year = YearFilter.Read(year, Today) ?? Today.Year, ProblemId = problem }, problem, cancel));
    }

    [HttpPost("new"), Authorize(Policy = Policies.WriteReports)]
    public async Task<IActionResult> New(PlanItemForm input, CancellationToken cancel)
    {
        Check(await FilledAsync(input, input.ProblemId, cancel));
        return await CreateAsync(
            input, () => StoreAsync(input, new PlanItem(input.Year!.Value, input.ToDetails()), cancel), View(input), Ledger, i => $"已登记{i.Year}年的任务。");
    }

    [HttpGet("{id:guid}/edit"), Authorize(Policy = Policies.WriteReports)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel) =>
        await plans.FindAsync(id, Today, cancel) is { } page ? View(await FilledAsync(PlanItemForm.From(page), page.Details.ProblemId, cancel)) : NotFound();

    [HttpPost("{id:guid}/edit"), Authorize(Policy = Policies.WriteReports)]
    public async Task<IActionResult> Edit(Guid id, PlanItemForm input, CancellationToken cancel)
    {
        if (await Db.InScope<PlanItem>().FirstOrDefaultAsync(i => i.Id == id, cancel) is not { } record)
            return NotFound();
        // A task stays in its year; it is carried over, not moved.
        input.Year = record.Year;
        Check(await FilledAsync(input, input.ProblemId, cancel));
        return await AmendAsync(
            input, record, i => i.Amend(input.ToDetails()), View(input),
            async () => await FilledAsync(PlanItemForm.From((await plans.FindAsync(id, Today, cancel))!), input.ProblemId, cancel),
            "任务", Ledger, "已保存修改。", cancel);
    }

    [HttpGet("{id:guid}/delete"), Authorize(Policy = Policies.WriteReports)]
    public async Task<IActionResult> Delete(Guid id, CancellationToken cancel) =>
        await LoadAsync(id, cancel) is { } record ? View(Ask(record)) : NotFound();

    [HttpPost("{id:guid}/delete"), Authorize(Policy = Policies.WriteReports)]
    public async Task<IActionResult> Delete(Guid id, string? reason, Guid version, CancellationToken cancel) =>
        await LoadAsync(id, cancel) is { } record
            ? await DeleteAsync(record, reason, version, Ask(record), $"{Ledger}?year={record.Year}", "已删除这项任务。", cancel)
            : NotFound();

    private Task<PlanItem?> LoadAsync(Guid id, CancellationToken cancel) =>
        Db.InScope<PlanItem>().Include(i => i.CarriedFrom).FirstOrDefaultAsync(i => i.Id == id, cancel);

    private async Task<PlanItemForm> FilledAsync(PlanItemForm form, Guid? problem, CancellationToken cancel)
    {
        form.Problems = await problems.ChoicesAsync(form.Year ?? Today.Year, problem, cancel);
        form.Names = form.Problems.ToDictionary(p => p.Id, p => p.Name);
        return form;
    }

    private void Check(PlanItemForm form)
    {
        if (form.ProblemId is { } problem && !form.Names.ContainsKey(problem))
            ModelState.AddModelError(nameof(form.ProblemId), "这个问题已删除，请另选或留空。");
    }

    private static DeleteForm Ask(PlanItem record) => new(
        $"{Ledger}/{record.Id}/delete", $"{record.Year}年任务“{record.Task}”",
        record.CarriedFromId is null ? "只删除误登记的任务；没有完成的请登记完成情况或转入下年。" : $"删除后，{record.Year - 1}年的同一任务恢复为未登记结果。",
        "删除任务", $"{Ledger}/{record.Id}", record.Version);
}
