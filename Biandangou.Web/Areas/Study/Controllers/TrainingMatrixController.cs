using Biandangou.Data.Common.Auditing;
using Biandangou.Data.Organisation;
using Biandangou.Data.Study;
using Biandangou.Domain.Study;
using Biandangou.Web.Areas.Study.Models;
using Biandangou.Web.Common.Documents.Excel;

namespace Biandangou.Web.Areas.Study.Controllers;

/// <summary>村（场）每月法律知识培训完成情况.</summary>
[Area("Study"), Route("study/matrix"), Authorize(Policy = Policies.ReadLedgers)]
public sealed class TrainingMatrixController(
    PortalDbContext db, TrainingMatrixQueries matrix, StudySessionQueries sessions, TrainingReminderQueries reminders) : Controller
{
    private const string Cell = "{year:int:range(2000,2100)}/{month:int:range(1,12)}/";

    private DateOnly Today => db.Clock.Today();

    /// <summary>The latest year with records unless another is asked for.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index(string? year, CancellationToken cancel)
    {
        var recorded = await sessions.YearsAsync(cancel);
        var chosen = await ChosenAsync(year, cancel);
        return View(new TrainingMatrixPage(
            await matrix.YearAsync(chosen, Today, cancel), [.. recorded.Concat([Today.Year, chosen]).Distinct().OrderDescending()]));
    }

    [HttpGet(Cell + "{village:guid}")]
    public Task<IActionResult> Month(int year, int month, Guid village, CancellationToken cancel) =>
        CellAsync(new(year, month), village, cancel);

    [HttpGet(Cell + "township")]
    public Task<IActionResult> Month(int year, int month, CancellationToken cancel) => CellAsync(new(year, month), null, cancel);

    /// <summary>The page as a workbook.</summary>
    [HttpGet("export")]
    public async Task<IActionResult> Export(string? year, [FromServices] TownshipQueries townships, CancellationToken cancel)
    {
        var shown = await matrix.YearAsync(await ChosenAsync(year, cancel), Today, cancel);
        var name = $"{shown.Year}年每月法律知识培训.xlsx";
        var content = TrainingMatrixWorkbook.Write(shown, (await townships.FindAsync(cancel))?.IssuingBody ?? "", db.Clock.UtcNow());
        db.Note(AuditAction.Downloaded, TrainingMatrixWorkbook.Subject, Guid.Empty, name);
        await db.SaveChangesAsync(cancel);
        return File(content, AppendixWorkbook.ContentType, name);
    }

    private async Task<IActionResult> CellAsync(TrainingMonth month, Guid? village, CancellationToken cancel)
    {
        if ((await matrix.YearAsync(month.Year, Today, cancel)).Rows.FirstOrDefault(r => r.VillageId == village) is not { } row)
            return NotFound();
        var kind = village is null ? StudyKind.CadreTraining : StudyKind.VillageTraining;
        var held = await sessions.AllAsync(new StudySessionFilter(month.Year, month.Month, village, village is null, kind, null), cancel);
        return View("Month", new TrainingCellPage(
            row, month, row.Months[month.Month - 1], held,
            village is { } id ? await reminders.OfMonthAsync(id, month.Year, month.Month, cancel) : [],
            RemindersForm.For(row, month)));
    }

    private async Task<int> ChosenAsync(string? year, CancellationToken cancel) => year is null
        ? (await sessions.YearsAsync(cancel)).Append(Today.Year).First()
        : YearFilter.Read(year, Today) ?? Today.Year;
}
