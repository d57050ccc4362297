using Biandangou.Data.Organisation.Villages;
using Biandangou.Data.Publicity;
using Biandangou.Domain.Publicity;
using Biandangou.Web.Areas.Publicity.Models;
using Biandangou.Web.Common.Records;

namespace Biandangou.Web.Areas.Publicity.Controllers;

/// <summary>宣传阵地台账.</summary>
[RecordPage(typeof(DisplayItem)), Area("Publicity"), Route("publicity/display-items"), Authorize(Policy = Policies.ReadLedgers)]
public sealed class DisplayItemsController(PortalDbContext db, DisplayItemQueries items, VillageQueries villages) : LedgerController(db)
{
    private const string Ledger = "/publicity/display-items";

    [HttpGet("")]
    public async Task<IActionResult> Index(DisplayItemListQuery query, CancellationToken cancel)
    {
        var filter = query.ToFilter();
        var (page, sums) = await items.ListAsync(filter, cancel);
        return View(new DisplayItemListPage(query, filter, page, sums, await villages.ChoicesAsync(cancel), Today));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancel) =>
        await items.FindAsync(id, cancel) is { } page ? View(page) : NotFound();

    [HttpGet("{id:guid}/take-down"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> TakeDown(Guid id, CancellationToken cancel) =>
        await items.FindAsync(id, cancel) is not { } page ? NotFound()
        : page.Item.To is not null ? LocalRedirect($"{Ledger}/{id}")
        : View(new TakeDownForm { Item = page, Version = page.Version, To = Today });

    [HttpPost("{id:guid}/take-down"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> TakeDown(Guid id, TakeDownForm input, CancellationToken cancel)
    {
        if (await Db.InScope<DisplayItem>().FirstOrDefaultAsync(i => i.Id == id, cancel) is not { } record
            || await items.FindAsync(id, cancel) is not { } page)
            return NotFound();
        input.Item = page;
        return await StepAsync(
            input, record, i => i.TakeDown(input.To!.Value, Today),
            async () => (await items.FindAsync(id, cancel))?.Item.To == input.To,
            View(input), record.Label, Ledger, "已登记撤下日期。", cancel);
    }
}

/// <summary>Entry of 宣传阵地台账.</summary>
[Area("Publicity"), Route("publicity/display-items"), Authorize(Policy = Policies.KeepLedgers)]
public sealed class DisplayItemEntryController(PortalDbContext db, DisplayItemDeed deed)
    : PlainEntryController<DisplayItem, DisplayItemForm>(db, deed);
