using Biandangou.Data.Study;
using Biandangou.Domain.Study;
using Biandangou.Web.Areas.Study.Models;

namespace Biandangou.Web.Areas.Study.Controllers;

/// <summary>年度学习计划.</summary>
[Area("Study"), Route("study/plan"), Authorize(Policy = Policies.ReadTownship)]
public sealed class StudyPlanController(PortalDbContext db, StudyPlanQueries plans) : LedgerController(db)
{
    private const string Ledger = "/study/plan";

    [HttpGet("")]
    public async Task<IActionResult> Index(string? year, CancellationToken cancel)
    {
        var chosen = YearFilter.Read(year, Today) ?? Today.Year;
        var years = await plans.YearsAsync(cancel);
        return View(new StudyPlanYear(
            chosen, await plans.YearAsync(chosen, Today, cancel),
            [.. years.Concat([Today.Year, Today.Year + 1, chosen]).Distinct().OrderDescending()], !years.Contains(chosen)
                && await plans.CanCopyAsync(chosen - 1, cancel)));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancel) =>
        await plans.FindAsync(id, cancel) is { } page ? View(page) : NotFound();

    /// <summary>Last year's plan once more, only into a year that has none; pressed twice it finds the plan there.</summary>
    [HttpPost("copy"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Copy(int year, CancellationToken cancel)
    {
        var years = await plans.YearsAsync(cancel);
        if (years.Contains(year))
        {
            TempData.SetFlash($"{year}年已有学习计划，没有再复制。");
            return LocalRedirect($"{Ledger}?year={year}");
        }

        var former = await plans.ToCopyAsync(year - 1, cancel);
        if (year is < 2000 or > 2100 || former.Count == 0)
            return NotFound();
        Db.AddRange(former.Select(i => i.For(year)));
        try
        {
            await Db.SaveChangesAsync(cancel);
            TempData.SetFlash($"已把{year - 1}年的 {former.Count} 项计划复制到{year}年，请逐项核对主题。");
        }
        catch (DbUpdateException) when (!cancel.IsCancellationRequested)
        {
            // Another press was first: each month plans a kind once.
            Db.ChangeTracker.Clear();
            if (!(await plans.YearsAsync(cancel)).Contains(year))
                throw;
        }

        return LocalRedirect($"{Ledger}?year={year}");
    }
}

/// <summary>Entry of 年度学习计划.</summary>
[Area("Study"), Route("study/plan"), Authorize(Policy = Policies.KeepTownship)]
public sealed class StudyPlanEntryController(PortalDbContext db, StudyPlanDeed deed)
    : EntryController<StudyPlanItem, StudyPlanForm>(db, deed)
{
    [HttpGet("new")]
    public Task<ViewResult> New(string? year, CancellationToken cancel)
    {
        ModelState.Clear();
        return FilledAsync(new StudyPlanForm { Year = YearFilter.Read(year, Today) ?? Today.Year }, null, cancel);
    }
}
