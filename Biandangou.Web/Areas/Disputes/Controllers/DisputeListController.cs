using Biandangou.Data.Common.Auditing;
using Biandangou.Data.Common.Figures;
using Biandangou.Data.Disputes.Lists;
using Biandangou.Data.Organisation;
using Biandangou.Domain.Disputes;
using Biandangou.Web.Areas.Disputes.Models.Lists;
using Biandangou.Web.Common.Documents.Excel;

namespace Biandangou.Web.Areas.Disputes.Controllers;

/// <summary>积案台账: found, filtered and exported.</summary>
[Area("Disputes"), Route("disputes"), Authorize(Policy = Policies.ReadDisputes)]
public sealed class DisputeListController(
    PortalDbContext db, DisputeListQueries disputes, DisputeSearchWords words, FigureCatalogue figures, CurrentAccount current) : Controller
{
    private DateOnly Today => db.Clock.Today();

    [HttpGet("")]
    public async Task<IActionResult> Index(DisputeListQuery query, CancellationToken cancel)
    {
        var filter = query.ToFilter(Today, words);
        var (page, counts) = await disputes.ListAsync(filter, cancel);
        return View(new DisputeListPage(
            query, filter, page, counts, await YearAsync(filter, cancel), await disputes.ChoicesAsync(cancel), Today, current
                .May(Policies.AssignDisputes)));
    }

    /// <summary>What was searched for, as an address that may be kept.</summary>
    /// <param name="keyword">A case number, or words that may name a person.</param>
    [HttpPost("search")]
    public IActionResult Search(DisputeListQuery query, string? keyword)
    {
        (query.Q, query.K) = (keyword, words.Write(keyword));
        // A new search is not kept from what it finds by the tab that happened to be open.
        if (!string.IsNullOrWhiteSpace(keyword))
            query.Status = null;
        return LocalRedirect("/disputes" + query.Text());
    }

    /// <summary>Exactly the rows of the list, over all its pages.</summary>
    [HttpGet("export")]
    public async Task<IActionResult> Export(DisputeListQuery query, [FromServices] TownshipQueries townships, CancellationToken cancel)
    {
        var filter = query.ToFilter(Today, words);
        var rows = await disputes.ExportAsync(filter, cancel);
        var content = DisputeListWorkbook.Write(rows, filter, (await townships.FindAsync(cancel))?.IssuingBody ?? "", db.Clock.UtcNow());
        db.Note(AuditAction.Exported, nameof(Dispute), Guid.Empty, $"{DisputeLedger.Title} {rows.Count} 起");
        await db.SaveChangesAsync(cancel);
        return File(content, AppendixWorkbook.ContentType, $"{DisputeLedger.Title}（{filter.Tab.ToChinese()}）{Today.ToEightDigits()}.xlsx");
    }

    /// <summary>Figures are a whole township's or village's; for accounts of single cases the tabs say it all.</summary>
    private async Task<DisputeYear?> YearAsync(DisputeFilter filter, CancellationToken cancel)
    {
        var village = db.Scope.WholeTownship ? filter.VillageId : db.Scope is { VillageIds: [var own], GridIds: [] } ? own : Guid.Empty;
        var year = filter.Year ?? Today.Year;
        return village == Guid.Empty
            ? null
            : DisputeYear.Of(year, await figures.ValuesAsync(DisputeYear.Codes, new FigurePeriod(year, Today), village, cancel));
    }
}
