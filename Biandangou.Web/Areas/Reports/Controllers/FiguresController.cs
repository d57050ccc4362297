using Biandangou.Data.Common.Figures;
using Biandangou.Data.Reports;
using Biandangou.Web.Areas.Reports.Models;

namespace Biandangou.Web.Areas.Reports.Controllers;

/// <summary>数据项: all figures of a year, and the records behind each.</summary>
[Area("Reports"), Route("reports/{year:int:range(2000,2100)}/figures"), Authorize(Policy = Policies.ReadReports)]
public sealed class FiguresController(FigureCatalogue catalogue, ReportWordQueries words, ReportYearQueries years, TimeProvider clock)
    : Controller
{
    /// <param name="to">Last day counted; by default today for the running year, 31 December for a past one.</param>
    [HttpGet("")]
    public async Task<IActionResult> Index(int year, DateOnly? to, CancellationToken cancel)
    {
        if (PeriodOf(year, to) is not { } period)
            return NotFound();
        var refusal = to is { } day && day != period.CutOff
            ? $"截止日期应在{period.Start.ToChinese()}至{PeriodOf(year, null)!.CutOff.ToChinese()}之间。" : null;
        if (refusal is not null)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            period = PeriodOf(year, null)!;
        }

        return View(new FigureListPage(
            period,
            await catalogue.ValuesAsync(period, null, cancel),
            await catalogue.ValuesAsync(period.YearBefore, null, cancel),
            catalogue.Rates,
            await words.ListsAsync(period, cancel),
            await years.AllAsync(clock.Today(), cancel),
            to ?? period.CutOff,
            refusal));
    }

    /// <summary>The records one figure counts; the total is taken again from the rows shown.</summary>
    /// <param name="to">Last day counted, for a figure printed as of an earlier day than the year's own cut-off.</param>
    /// <param name="by">With <paramref name="of"/>: only the records of one month, class, agency or village.</param>
    [HttpGet("{code}")]
    public async Task<IActionResult> Figure(int year, string code, DateOnly? to, string? by, string? of, CancellationToken cancel)
    {
        if (PeriodOf(year, to) is not { } period || catalogue.Find(code) is not { } definition)
            return NotFound();
        var recorded = await years.AllAsync(clock.Today(), cancel);
        return View(new FigurePage(
            definition, period, await catalogue.RecordsAsync(code, period, null, cancel), await catalogue
                .RecordsAsync(code, period.YearBefore, null, cancel),
            recorded.Contains(year - 1), FigureSlice.Read(by, of)));
    }

    private FigurePeriod? PeriodOf(int year, DateOnly? to)
    {
        var today = clock.Today();
        return year > today.Year ? null : new FigurePeriod(year, to < today ? to.Value : today);
    }
}
