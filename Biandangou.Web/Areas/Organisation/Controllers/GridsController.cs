using Biandangou.Data.Common;
using Biandangou.Data.Common.Records;
using Biandangou.Data.Organisation;
using Biandangou.Domain.Common;
using Biandangou.Domain.Organisation;
using Biandangou.Web.Areas.Organisation.Models;
using Biandangou.Web.Common.Access;
using Biandangou.Web.Common.Forms;
using Biandangou.Web.Common.Records;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Web.Areas.Organisation.Controllers;

/// <summary>网格名册.</summary>
[RecordPage(typeof(Grid)), RecordPage(typeof(GridOfficer), "officers")]
[Area("Organisation"), Route("grids"), Authorize(Policy = Policies.ReadVillages)]
public sealed class GridsController(PortalDbContext db, GridQueries grids, RecordUseQueries uses, VillageQueries villages) : LedgerController(db)
{
    private const string Ledger = "/grids";

    [HttpGet("")]
    public async Task<IActionResult> Index(GridListQuery query, CancellationToken cancel)
    {
        var filter = query.ToFilter(Today);
        return View(new GridListPage(query, filter, await grids.ListAsync(filter, cancel), await villages.ChoicesAsync(cancel), Today));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancel) =>
        await grids.FindAsync(id, cancel) is { } page ? View(new GridDetails(page, Today)) : NotFound();

    [HttpGet("new"), Authorize(Policy = Policies.KeepVillages)]
    public async Task<IActionResult> New(Guid? village, CancellationToken cancel)
    {
        var form = new GridForm { VillageId = village, From = Today, Villages = await villages.OpenChoicesAsync(null, cancel) };
        return View(form);
    }

    [HttpPost("new"), Authorize(Policy = Policies.KeepVillages)]
    public async Task<IActionResult> New(GridForm input, CancellationToken cancel)
    {
        input.Villages = await villages.OpenChoicesAsync(null, cancel);
        input.Names = input.Villages.ToDictionary(v => v.Id, v => v.Name);
        ModelState.CheckVillage(input.VillageId, input.Villages, townshipToo: false);
        return await CreateAsync(input, () => AddAsync(input, cancel), View(input), Ledger, g => $"已登记{g.Name}。");
    }

    /// <summary>An officer is shown on the page of the grid.</summary>
    [HttpGet("officers/{officer:guid}")]
    public async Task<IActionResult> Show(Guid officer, CancellationToken cancel) =>
        await grids.GridOfOfficerAsync(officer, cancel) is { } grid ? LocalRedirect($"/grids/{grid}") : NotFound();

    [HttpGet("{id:guid}/edit"), Authorize(Policy = Policies.KeepVillages)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel) =>
        await grids.FindAsync(id, cancel) is { } page ? View(await ForEditAsync(GridForm.Of(page), page.VillageId, cancel)) : NotFound();

    [HttpPost("{id:guid}/edit"), Authorize(Policy = Policies.KeepVillages)]
    public async Task<IActionResult> Edit(Guid id, GridForm input, CancellationToken cancel)
    {
        if (await Db.LoadGridAsync(id, cancel) is not { } record)
            return NotFound();
        await ForEditAsync(input, record.VillageId, cancel);
        if (await Db.IsNameTakenAsync<Grid>(input.Name, id, cancel, g => g.VillageId == record.VillageId))
            ModelState.AddModelError(nameof(input.Name), Taken(input));
        return await AmendAsync(
            input, record, g => g.Amend(input.Name!, input.From!.Value), View(input),
            async () => await ForEditAsync(GridForm.Of((await grids.FindAsync(id, cancel))!), record.VillageId, cancel),
            record.Name, Ledger, "已保存修改。", cancel);
    }

    [HttpGet("{id:guid}/close"), Authorize(Policy = Policies.KeepVillages)]
    public async Task<IActionResult> Close(Guid id, CancellationToken cancel) =>
        await grids.FindAsync(id, cancel) is not { } page ? NotFound()
        : page.To is not null ? LocalRedirect($"{Ledger}/{id}")
        : View(new GridCloseForm { Grid = page, Version = page.Version, To = Today });

    [HttpPost("{id:guid}/close"), Authorize(Policy = Policies.KeepVillages)]
    public async Task<IActionResult> Close(Guid id, GridCloseForm input, CancellationToken cancel)
    {
        if (await grids.FindAsync(id, cancel) is not { } page || await Db.LoadGridAsync(id, cancel) is not { } record)
            return NotFound();
        input.Grid = page;
        var standIns = await Db.LoadStandInsAfterAsync(input.To ?? Today, cancel);
        return await StepAsync(
            input, record, g => g.Close(input.To!.Value, standIns),
            async () => (await grids.FindAsync(id, cancel))?.To == input.To,
            View(input), record.Name, Ledger, $"已登记{record.Name}撤销。", cancel);
    }

    [HttpGet("{id:guid}/delete"), Authorize(Policy = Policies.KeepVillages)]
    public async Task<IActionResult> Delete(Guid id, CancellationToken cancel) =>
        await Db.LoadGridAsync(id, cancel) is { } record ? View(Ask(record)) : NotFound();

    [HttpPost("{id:guid}/delete"), Authorize(Policy = Policies.KeepVillages)]
    public async Task<IActionResult> Delete(Guid id, string? reason, Guid version, CancellationToken cancel)
    {
        if (await Db.LoadGridAsync(id, cancel) is not { } record)
            return NotFound();
        if (await uses.FindAsync(typeof(Grid), id, cancel) is { Count: > 0 } used)
            ModelState.AddModelError("", $"{record.Name}在{string.Join("、", used)}中已有记录，不能删除。不再使用的网格请登记撤销；误登记的网格员请先删除。");
        return await DeleteAsync(record, reason, version, Ask(record), Ledger, $"已删除{record.Name}。", cancel);
    }

    private async Task<Grid> AddAsync(GridForm form, CancellationToken cancel)
    {
        var village = await Db.InScope<Village>().FirstAsync(v => v.Id == form.VillageId, cancel);
        try
        {
            return await StoreAsync(form, new Grid(village, form.Name!, form.From!.Value), cancel);
        }
        catch (DbUpdateException)
        {
            // The index says that the name is taken; a repeated submit fails here too, and is told apart by whoever stored it.
            Db.ChangeTracker.Clear();
            if (await Db.InScope<Grid>().AnyAsync(g => g.CreatedById == Db.Actor.Id && g.SubmissionId == form.SubmissionId, cancel)
                || !await Db.IsNameTakenAsync<Grid>(form.Name, null, cancel, g => g.VillageId == village.Id))
                throw;
            throw new RuleBrokenException(Taken(form), nameof(form.Name));
        }
    }

    /// <summary>A grid stays in its village.</summary>
    private async Task<GridForm> ForEditAsync(GridForm form, Guid villageId, CancellationToken cancel)
    {
        form.VillageId = villageId;
        ModelState.Remove(nameof(form.VillageId));
        form.Villages = [.. (await villages.ChoicesAsync(cancel)).Where(v => v.Id == villageId)];
        form.Names = form.Villages.ToDictionary(v => v.Id, v => v.Name);
        return form;
    }

    private static string Taken(GridForm form) => $"该村（场）已有网格“{form.Name?.Trim()}”";

    private static DeleteForm Ask(Grid record) => new(
        $"{Ledger}/{record.Id}/delete", record.Name, "只能删除误登记、没有网格员和纠纷的网格；不再使用的请登记撤销。",
        "删除网格", $"{Ledger}/{record.Id}", record.Version);
}
