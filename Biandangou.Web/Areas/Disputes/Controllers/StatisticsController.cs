using Biandangou.Data.Common.Auditing;
using Biandangou.Data.Disputes.Statistics;
using Biandangou.Data.Organisation.Villages;
using Biandangou.Data.Organisation;
using Biandangou.Web.Areas.Disputes.Documents;
using Biandangou.Web.Areas.Disputes.Models.Statistics;
using Biandangou.Web.Common.Documents.Excel;
using Biandangou.Web.Common.Documents.Word;

namespace Biandangou.Web.Areas.Disputes.Controllers;

/// <summary>人民调解案件统计表 of any period: the page, the cases of each cell, the workbook and the Word file.</summary>
[Area("Disputes"), Route("disputes/statistics"), Authorize(Policy = Policies.ReadMediationStatistics)]
public sealed class StatisticsController(
    PortalDbContext db, StatisticsForms forms, MediationStatisticsQueries statistics, VillageQueries villages, TownshipQueries townships)
        : Controller
{
    private DateOnly Today => db.Clock.Today();

    [HttpGet("")]
    public async Task<IActionResult> Index(StatisticsQuery query, CancellationToken cancel)
    {
        var offered = await OfferedAsync(query, cancel);
        if (offered is null)
            return NotFound();
        var refusal = query.Refusal(Today);
        var form = refusal is null
            ? await forms.OfAsync(query.FirstDay(Today), query.LastDay(Today), query.Village, query.Lines, cancel)
            : null;
        if (refusal is not null)
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(new StatisticsPage(query, form, refusal, offered, db.Scope.WholeTownship, Today));
    }

    /// <summary>The cases of a cell; the total is taken again from the rows shown.</summary>
    [HttpGet("cases")]
    public async Task<IActionResult> Cases(StatisticsQuery query, CancellationToken cancel)
    {
        if (await OfferedAsync(query, cancel) is not { } offered || Choices.Read<StatisticsColumn>(query.Column) is not { } column
            || query.Refusal(Today) is not null)
            return NotFound();
        var cell = query.Cell(Today);
        return View(new StatisticsCasesPage(
            cell, column, await statistics.CasesAsync(cell, column, cancel), offered.FirstOrDefault(v => v.Id == query.Village)?.Name
                ?? "全镇",
            query.Path(Today, query.Lines)));
    }

    /// <summary>The period as a workbook, a sheet for each kind of lines.</summary>
    [HttpGet("export")]
    public async Task<IActionResult> Export(StatisticsQuery query, CancellationToken cancel)
    {
        if (await PrintedAsync(query, cancel) is not { } form)
            return NotFound();
        var sheets = form.Forms.Select(f => MediationLedger.Sheet(f, form.Title)).ToList();
        var heading = new AppendixHeading(form.IssuingBody, form.To.Year, form.To);
        return await SentAsync(AppendixWorkbook.Write(form.Title, heading, sheets, db.Clock.UtcNow(), isAppendix: false),
            AppendixWorkbook.ContentType, form, "xlsx", cancel);
    }

    /// <summary>The same as a Word file.</summary>
    [HttpGet("document")]
    public async Task<IActionResult> Document(StatisticsQuery query, CancellationToken cancel) =>
        await PrintedAsync(query, cancel) is { } form
            ? await SentAsync(StatisticsDocument.Write(form, db.Clock.UtcNow()), OfficialDocument.ContentType, form, "docx", cancel)
            : NotFound();

    private async Task<PrintedStatistics?> PrintedAsync(StatisticsQuery query, CancellationToken cancel)
    {
        if (await OfferedAsync(query, cancel) is not { } offered || query.Refusal(Today) is not null)
            return null;
        var (from, to) = (query.FirstDay(Today), query.LastDay(Today));
        var all = new List<StatisticsForm>();
        foreach (var lines in Enum.GetValues<StatisticsLines>())
            all.Add(await forms.OfAsync(from, to, query.Village, lines, cancel));
        return new PrintedStatistics(
            from, to, offered.FirstOrDefault(v => v.Id == query.Village)?.Name ?? "", (await townships.FindAsync(cancel))?.IssuingBody
                ?? "", all);
    }

    private async Task<IActionResult> SentAsync(
        byte[] content, string contentType, PrintedStatistics form, string extension, CancellationToken cancel)
    {
        var name = $"{MediationLedger.Title}{form.From.ToEightDigits()}-{form.To.ToEightDigits()}.{extension}";
        db.Note(AuditAction.Downloaded, MediationLedger.Title, Guid.Empty, name);
        await db.SaveChangesAsync(cancel);
        return File(content, contentType, name);
    }

    /// <summary>
    /// Villages the account may ask for, with one of its own chosen where it may not see the whole township; null for a foreign one.
    /// </summary>
    private async Task<IReadOnlyList<VillageChoice>?> OfferedAsync(StatisticsQuery query, CancellationToken cancel)
    {
        IReadOnlyList<VillageChoice> offered = [.. (await villages.ChoicesAsync(cancel)).Where(v => db.Scope.Owns(v.Id))];
        if (query.Village is null && !db.Scope.WholeTownship && offered is [var first, ..])
            query.Village = first.Id;
        return query.Village is null ? (db.Scope.WholeTownship ? offered : null) : offered.Any(v => v.Id == query.Village) ? offered : null;
    }
}
