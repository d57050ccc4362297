using Biandangou.Data.Common;
using Biandangou.Data.Common.Auditing;
using Biandangou.Data.Disputes;
using Biandangou.Data.Organisation;
using Biandangou.Domain.Common;
using Biandangou.Web.Areas.Disputes.Models;
using Biandangou.Web.Common.Access;
using Biandangou.Web.Common.Documents;
using Biandangou.Web.Common.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Biandangou.Web.Areas.Disputes.Controllers;

/// <summary>人民调解案件统计表 of any period: the page, the cases of each cell, and the workbook.</summary>
[Area("Disputes"), Route("disputes/statistics"), Authorize(Policy = Policies.ReadMediationStatistics)]
public sealed class StatisticsController(
    PortalDbContext db, StatisticsForms forms, MediationStatisticsQueries statistics, VillageQueries villages, TownshipQueries townships) : Controller
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
        if (await OfferedAsync(query, cancel) is not { } offered || Choices.Read<StatisticsColumn>(query.Column) is not { } column || query.Refusal(Today) is not null)
            return NotFound();
        var cell = query.Cell(Today);
        return View(new StatisticsCasesPage(
            cell, column, await statistics.CasesAsync(cell, column, cancel), offered.FirstOrDefault(v => v.Id == query.Village)?.Name ?? "全镇",
            query.Path(Today, query.Lines)));
    }

    /// <summary>The period as a workbook, a sheet for each kind of lines.</summary>
    [HttpGet("export")]
    public async Task<IActionResult> Export(StatisticsQuery query, CancellationToken cancel)
    {
        if (await OfferedAsync(query, cancel) is not { } offered || query.Refusal(Today) is not null)
            return NotFound();
        var (from, to) = (query.FirstDay(Today), query.LastDay(Today));
        var place = offered.FirstOrDefault(v => v.Id == query.Village)?.Name;
        var title = $"{place}人民调解案件统计表（{from.ToChinese()}至{to.ToChinese()}）";
        var sheets = new List<AppendixSheet>();
        foreach (var lines in Enum.GetValues<StatisticsLines>())
            sheets.Add(StatisticsWorkbook.Sheet(await forms.OfAsync(from, to, query.Village, lines, cancel), title));
        var heading = new AppendixHeading((await townships.FindAsync(cancel))?.IssuingBody ?? "", to.Year, to);
        var name = $"人民调解统计表{from:yyyyMMdd}-{to:yyyyMMdd}.xlsx";
        db.Note(AuditAction.Downloaded, "MediationStatistics", Guid.Empty, name);
        await db.SaveChangesAsync(cancel);
        return File(AppendixWorkbook.Write(title, heading, sheets, db.Clock.UtcNow(), isAppendix: false), AppendixWorkbook.ContentType, name);
    }

    /// <summary>Villages the account may ask for, with one of its own chosen where it may not see the whole township; null for a foreign one.</summary>
    private async Task<IReadOnlyList<VillageChoice>?> OfferedAsync(StatisticsQuery query, CancellationToken cancel)
    {
        IReadOnlyList<VillageChoice> offered = [.. (await villages.ChoicesAsync(cancel)).Where(v => db.Scope.Owns(v.Id))];
        if (query.Village is null && !db.Scope.WholeTownship && offered is [var first, ..])
            query.Village = first.Id;
        return query.Village is null ? (db.Scope.WholeTownship ? offered : null) : offered.Any(v => v.Id == query.Village) ? offered : null;
    }
}
