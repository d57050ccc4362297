using Biandangou.Data.Organisation.Villages;
using Biandangou.Domain.Organisation;
using Biandangou.Web.Areas.Organisation.Models;
using Biandangou.Web.Common.Records;

namespace Biandangou.Web.Areas.Organisation.Controllers;

/// <summary>网格名册.</summary>
[RecordPage(typeof(Grid)), RecordPage(typeof(GridOfficer), "officers")]
[Area("Organisation"), Route("grids"), Authorize(Policy = Policies.ReadVillages)]
public sealed class GridsController(PortalDbContext db, GridQueries grids, VillageQueries villages, GridDeed deed)
    : LedgerController(db)
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

    /// <summary>An officer is shown on the page of the grid.</summary>
    [HttpGet("officers/{officer:guid}")]
    public async Task<IActionResult> Show(Guid officer, CancellationToken cancel) =>
        await grids.GridOfOfficerAsync(officer, cancel) is { } grid ? LocalRedirect($"/grids/{grid}") : NotFound();

    [HttpGet("{id:guid}/close"), Authorize(Policy = Policies.KeepVillages)]
    public async Task<IActionResult> Close(Guid id, CancellationToken cancel) =>
        await deed.FindAsync(id, cancel) is not { } record ? NotFound()
        : record.To is not null ? LocalRedirect($"{Ledger}/{id}")
        : Show(new AbolishForm { Version = record.Version, To = Today }, CloseFrame(record));

    [HttpPost("{id:guid}/close"), Authorize(Policy = Policies.KeepVillages)]
    public async Task<IActionResult> Close(Guid id, AbolishForm input, CancellationToken cancel)
    {
        if (await deed.FindAsync(id, cancel) is not { } record)
            return NotFound();
        var standIns = await Db.LoadStandInsAfterAsync(input.To ?? Today, cancel);
        return await EndAsync(
            input, record, g => g.Close(input.To!.Value, standIns),
            new(Show(input, CloseFrame(record)), record.Name, Ledger, $"已登记{record.Name}撤销。"), cancel);
    }

    private EntryFrame CloseFrame(Grid grid)
    {
        var page = $"{Ledger}/{grid.Id}";
        return EntryFrame.Step(
            "撤销网格", [.. deed.Words.Crumbs, (grid.Name, page), ("撤销", null)], page, "close",
            new OnlyField("To", "撤销", "最后一天；在岗的网格员在这一天离任"), "撤销") with
        {
            Heading = $"撤销{grid.Name}",
            Sub = grid.Village!.Name,
        };
    }
}

/// <summary>Entry of 网格名册.</summary>
[Area("Organisation"), Route("grids"), Authorize(Policy = Policies.KeepVillages)]
public sealed class GridEntryController(PortalDbContext db, GridDeed deed) : EntryController<Grid, GridForm>(db, deed)
{
    [HttpGet("new")]
    public async Task<IActionResult> New(Guid? village, CancellationToken cancel) =>
        await FilledAsync(new GridForm { VillageId = village, From = Today }, null, cancel);

    protected override EntryFrame FrameOf(GridForm form, Grid? standing) =>
        base.FrameOf(form, standing) with { Sub = standing?.Village!.Name };
}
