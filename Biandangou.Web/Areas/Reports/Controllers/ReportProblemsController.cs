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

/// <summary>存在的问题、原因和整改措施.</summary>
[RecordPage(typeof(ReportProblem)), Area("Reports"), Route("reports/problems"), Authorize(Policy = Policies.ReadReports)]
public sealed class ReportProblemsController(PortalDbContext db, ReportProblemQueries problems) : LedgerController(db)
{
    private const string Ledger = "/reports/problems";

    [HttpGet("")]
    public async Task<IActionResult> Index(string? year, CancellationToken cancel)
    {
        var chosen = YearFilter.Read(year, Today) ?? Today.Year;
        var years = await problems.YearsAsync(cancel);
        return View(new ProblemYear(
            chosen, await problems.YearAsync(chosen, cancel), [.. years.Concat([Today.Year, Today.Year - 1, chosen]).Distinct().OrderDescending()]));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancel) =>
        await problems.FindAsync(id, cancel) is { } page ? View(page) : NotFound();

    [HttpGet("new"), Authorize(Policy = Policies.WriteReports)]
    public IActionResult New(string? year)
    {
        ModelState.Clear();
        return View(new ReportProblemForm { Year = YearFilter.Read(year, Today) ?? Today.Year });
    }

    [HttpPost("new"), Authorize(Policy = Policies.WriteReports)]
    public async Task<IActionResult> New(ReportProblemForm input, CancellationToken cancel) => await CreateAsync(
        input, () => StoreAsync(input, new ReportProblem(input.ToDetails()), cancel), View(input), Ledger, p => $"已登记{p.Year}年的问题。");

    [HttpGet("{id:guid}/edit"), Authorize(Policy = Policies.WriteReports)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel) =>
        await problems.FindAsync(id, cancel) is { } page ? View(ReportProblemForm.From(page)) : NotFound();

    [HttpPost("{id:guid}/edit"), Authorize(Policy = Policies.WriteReports)]
    public async Task<IActionResult> Edit(Guid id, ReportProblemForm input, CancellationToken cancel) =>
        await LoadAsync(id, cancel) is { } record
            ? await AmendAsync(
                input, record, p => p.Amend(input.ToDetails()), View(input),
                async () => ReportProblemForm.From((await problems.FindAsync(id, cancel))!), "问题", Ledger, "已保存修改。", cancel)
            : NotFound();

    [HttpGet("{id:guid}/delete"), Authorize(Policy = Policies.WriteReports)]
    public async Task<IActionResult> Delete(Guid id, CancellationToken cancel) =>
        await LoadAsync(id, cancel) is { } record ? View(Ask(record)) : NotFound();

    [HttpPost("{id:guid}/delete"), Authorize(Policy = Policies.WriteReports)]
    public async Task<IActionResult> Delete(Guid id, string? reason, Guid version, CancellationToken cancel) =>
        await LoadAsync(id, cancel) is { } record
            ? await DeleteAsync(record, reason, version, Ask(record), $"{Ledger}?year={record.Year}", "已删除这个问题。", cancel)
            : NotFound();

    private Task<ReportProblem?> LoadAsync(Guid id, CancellationToken cancel) =>
        Db.InScope<ReportProblem>().FirstOrDefaultAsync(p => p.Id == id, cancel);

    private static DeleteForm Ask(ReportProblem record) => new(
        $"{Ledger}/{record.Id}/delete", $"{record.Year}年问题“{record.Problem}”", "删除后不再写入报告；针对它的任务保留。",
        "删除问题", $"{Ledger}/{record.Id}", record.Version);
}
