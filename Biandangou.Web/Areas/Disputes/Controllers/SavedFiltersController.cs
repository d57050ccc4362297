using Biandangou.Data.Disputes.Lists;
using Biandangou.Domain.Disputes;
using Biandangou.Web.Areas.Disputes.Models.Lists;

namespace Biandangou.Web.Areas.Disputes.Controllers;

/// <summary>常用筛选: an account's own names for addresses of the list.</summary>
[Area("Disputes"), Route("disputes/filters"), Authorize(Policy = Policies.ReadDisputes)]
public sealed class SavedFiltersController(PortalDbContext db, SavedFilterQueries filters) : LedgerController(db)
{
    private const string Register = "/disputes/filters";

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel) =>
        View(new SavedFilterForm { Saved = await filters.ListAsync(cancel) });

    [HttpPost("")]
    public async Task<IActionResult> Index(SavedFilterForm input, CancellationToken cancel)
    {
        input.Saved = await filters.ListAsync(cancel);
        // Only what the list itself would read is kept, and no words that are not encrypted.
        input.Query = DisputeListQuery.Read(input.Query).Text().TrimStart('?');
        if (input.Query.Length == 0)
            ModelState.AddModelError(nameof(input.Name), "现在没有筛选条件，请先在案件列表中筛选。");
        else if (input.Query.Length > SavedFilter.QueryLength)
            ModelState.AddModelError(nameof(input.Name), "筛选条件太长，不能保存，请缩短关键字。");
        else if (input.Saved.Count >= SavedFilter.Most)
            ModelState.AddModelError(nameof(input.Name), $"常用筛选最多 {SavedFilter.Most} 个，请先删除不用的。");
        var own = Db.Actor.Id;
        if (await EarlierAsync<SavedFilter>(input) is null
            && await Db.IsNameTakenAsync<SavedFilter>(input.Name, null, cancel, f => f.CreatedById == own))
            ModelState.Tell([new Fault(nameof(input.Name), $"名称“{input.Name?.Trim()}”已存在，请另起名称。")]);
        return await CreateAsync(
            input, () => StoreAsync(input, new SavedFilter(input.Name, input.Query), cancel), View(input), Register,
            f => $"已保存常用筛选“{f.Name}”。");
    }

    /// <summary>Opens the list as it was saved.</summary>
    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Open(Guid id, CancellationToken cancel) =>
        await filters.FindAsync(id, cancel) is { } filter ? LocalRedirect("/disputes" + DisputeListQuery.Read(filter.Query).Text())
            : NotFound();

    [HttpGet("{id:guid}/delete")]
    public async Task<IActionResult> AskDelete(Guid id, CancellationToken cancel) =>
        await filters.FindAsync(id, cancel) is { } filter
            ? View("Ask", new AskForm(
                $"{Register}/{id}/delete", $"删除常用筛选“{filter.Name}”？", "只删除保存的筛选条件，案件不受影响。", "删除常用筛选", Register)
            {
                Crumbs = [("积案化解", "/disputes"), ("常用筛选", Register), ("删除", null)],
            })
            : NotFound();

    [HttpPost("{id:guid}/delete")]
    public async Task<IActionResult> Delete(Guid id, CancellationToken cancel)
    {
        if (await filters.FindAsync(id, cancel) is not { } filter)
            return NotFound();
        filter.Delete("本人删除", Db.Actor, Db.Clock.UtcNow());
        await Db.SaveChangesAsync(cancel);
        TempData.SetFlash($"已删除常用筛选“{filter.Name}”。");
        return LocalRedirect(Register);
    }
}
