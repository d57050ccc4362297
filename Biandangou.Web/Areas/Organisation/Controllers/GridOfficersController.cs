using Biandangou.Data.Common.Records;
using Biandangou.Data.Organisation.Villages;
using Biandangou.Domain.Organisation;
using Biandangou.Web.Areas.Organisation.Models;

namespace Biandangou.Web.Areas.Organisation.Controllers;

/// <summary>网格员任职、离任、代管.</summary>
[Area("Organisation"), Route("grids"), Authorize(Policy = Policies.KeepVillages)]
public sealed class GridOfficersController(PortalDbContext db, GridQueries grids, RecordUseQueries uses) : LedgerController(db)
{
    private const string Ledger = "/grids/officers";

    [HttpGet("{id:guid}/officers/new")]
    public async Task<IActionResult> New(Guid id, CancellationToken cancel) =>
        await grids.FindAsync(id, cancel) is { } page ? Show(new OfficerForm { From = Today }, page, null) : NotFound();

    [HttpPost("{id:guid}/officers/new")]
    public async Task<IActionResult> New(Guid id, OfficerForm input, CancellationToken cancel)
    {
        if (await grids.FindAsync(id, cancel) is not { } page)
            return NotFound();
        return await CreateAsync(
            input, () => AppointAsync(id, input, cancel), Show(input, page, null), Ledger, o => $"已登记网格员{o.Name}。");
    }

    [HttpGet("{id:guid}/officers/{officer:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id, Guid officer, CancellationToken cancel) =>
        await FindAsync(id, officer, cancel) is var (page, _, record) ? Show(OfficerForm.Of(record), page, officer) : NotFound();

    [HttpPost("{id:guid}/officers/{officer:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id, Guid officer, OfficerForm input, CancellationToken cancel)
    {
        if (await FindAsync(id, officer, cancel) is not var (page, grid, record))
            return NotFound();
        var elsewhere = await Db.LoadPostsElsewhereAsync(id, [input.Name, record.Name], cancel);
        return await AmendAsync(
            input, record, o => grid.Amend(o, input.ToPost(), elsewhere),
            async () => OfficerForm.Of((await FindAsync(id, officer, cancel))!.Value.Officer),
            new(Show(input, page, officer), $"网格员{record.Name}", Ledger, "已保存修改。"), cancel);
    }

    [HttpGet("{id:guid}/officers/{officer:guid}/leave")]
    public async Task<IActionResult> Leave(Guid id, Guid officer, CancellationToken cancel) =>
        await FindAsync(id, officer, cancel) is var (page, _, record)
            ? Show(new LeaveForm { Version = record.Version, To = Today }, LeaveFrame(page, record))
            : NotFound();

    [HttpPost("{id:guid}/officers/{officer:guid}/leave")]
    public async Task<IActionResult> Leave(Guid id, Guid officer, LeaveForm input, CancellationToken cancel)
    {
        if (await FindAsync(id, officer, cancel) is not var (page, _, record))
            return NotFound();
        var standIns = await Db.LoadStandInsAfterAsync(input.To ?? Today, cancel);
        return await EndAsync(
            input, record, o => o.Leave(input.To!.Value, standIns),
            new(Show(input, LeaveFrame(page, record)), $"网格员{record.Name}", Ledger, $"已登记{record.Name}离任。"), cancel);
    }

    [HttpGet("{id:guid}/officers/{officer:guid}/delete")]
    public async Task<IActionResult> Delete(Guid id, Guid officer, CancellationToken cancel) =>
        await FindAsync(id, officer, cancel) is var (page, _, record) ? View(Ask(page, record)) : NotFound();

    [HttpPost("{id:guid}/officers/{officer:guid}/delete")]
    public async Task<IActionResult> Delete(Guid id, Guid officer, string? reason, Guid version, CancellationToken cancel)
    {
        if (await FindAsync(id, officer, cancel) is not var (page, _, record))
            return NotFound();
        if (record.HeldBy(null, await Db.LoadPostsElsewhereAsync(id, [record.Name], cancel)) is { } held)
            ModelState.AddModelError("", held);
        if (await uses.KeptByAsync(
            record, $"{record.Name}的这段任职", "不再任职的请登记离任；账号请先由系统管理员改授。", cancel) is { } kept)
            ModelState.AddModelError("", kept);
        return await DeleteAsync(record, reason, version, Ask(page, record), $"/grids/{id}", $"已删除网格员{record.Name}的任职记录。", cancel);
    }

    private async Task<GridOfficer> AppointAsync(Guid id, OfficerForm form, CancellationToken cancel)
    {
        var grid = (await Db.LoadGridAsync(id, cancel))!;
        var elsewhere = await Db.LoadPostsElsewhereAsync(id, [form.Name], cancel);
        return await StoreAsync(form, grid.Appoint(form.ToPost(), elsewhere), cancel);
    }

    private async Task<(GridPage Page, Grid Grid, GridOfficer Officer)?> FindAsync(Guid id, Guid officer, CancellationToken cancel)
    {
        if (await grids.FindAsync(id, cancel) is not { } page || await Db.LoadGridAsync(id, cancel) is not { } grid)
            return null;
        return grid.Officers.FirstOrDefault(o => o.Id == officer) is { } record ? (page, grid, record) : null;
    }

    private ViewResult Show(OfficerForm form, GridPage grid, Guid? officer)
    {
        var path = $"/grids/{grid.Id}";
        var (title, step, button) = officer is null ? ("登记网格员", "new", "登记") : ("修改任职记录", $"{officer}/edit", "保存");
        return Show(form, new EntryFrame(title, [.. CrumbsOf(grid), (title, null)], $"{path}/officers/{step}", "_OfficerForm", button, path)
        {
            Sub = $"{grid.Village} · {grid.Name}",
        });
    }

    private static EntryFrame LeaveFrame(GridPage grid, GridOfficer officer) =>
        EntryFrame.Step(
            "登记离任", [.. CrumbsOf(grid), ("登记离任", null)], $"/grids/{grid.Id}", $"officers/{officer.Id}/leave",
            new OnlyField("To", "离任", "最后一天；同一人代管其他网格的，也到这一天为止"), "登记") with
        {
            Heading = $"登记{officer.Name}离任",
            Sub = $"{grid.Name} · {officer.From.ToChinese()}起",
        };

    private static (string Text, string? Path)[] CrumbsOf(GridPage grid) =>
        [("组织机构", "/villages"), ("网格与网格员", "/grids"), (grid.Name, $"/grids/{grid.Id}")];

    private static DeleteForm Ask(GridPage page, GridOfficer record) => new(
        $"/grids/{page.Id}/officers/{record.Id}/delete", $"{page.Name}网格员{record.Name}的任职记录", "只删除误登记的记录；不再任职的请登记离任。",
        "删除记录", $"/grids/{page.Id}", record.Version)
    {
        Crumbs = [.. CrumbsOf(page), ("删除", null)],
    };
}
