using Biandangou.Data.Organisation.Villages;
using Biandangou.Data.Publicity;
using Biandangou.Domain.Publicity;
using Biandangou.Web.Areas.Publicity.Models;
using Biandangou.Web.Common.Records;

namespace Biandangou.Web.Areas.Publicity.Controllers;

/// <summary>宣传阵地台账.</summary>
[RecordPage(typeof(DisplayItem)), Area("Publicity"), Route("publicity/display-items"), Authorize(Policy = Policies.ReadLedgers)]
public sealed class DisplayItemsController(PortalDbContext db, DisplayItemQueries items, VillageQueries villages, DisplayItemDeed deed)
    : LedgerController(db)
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
        await deed.FindAsync(id, cancel) is not { } record ? NotFound()
        : record.To is not null ? LocalRedirect($"{Ledger}/{id}")
        : Show(new TakeDownForm { Version = record.Version, To = Today }, TakeDownFrame(record));

    [HttpPost("{id:guid}/take-down"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> TakeDown(Guid id, TakeDownForm input, CancellationToken cancel)
    {
        if (await deed.FindAsync(id, cancel) is not { } record)
            return NotFound();
        return await EndAsync(
            input, record, i => i.TakeDown(input.To!.Value, Today),
            new(Show(input, TakeDownFrame(record)), record.Label, Ledger, "已登记撤下日期。"), cancel);
    }

    private EntryFrame TakeDownFrame(DisplayItem item)
    {
        var byYear = item.Kind is DisplayKind.Banner or DisplayKind.Poster;
        var hint = byYear ? "横幅、海报按设置年份统计，撤下不影响数据" : "在用的最后一天；从次年起不再计为在用";
        return EntryFrame.Step(
            "登记撤下", [.. deed.Words.Crumbs, ("登记撤下", null)], $"{Ledger}/{item.Id}", "take-down",
            new OnlyField("To", "登记撤下", hint), "登记撤下") with
        {
            Sub = $"{item.Content ?? item.Kind.ToChinese()} · {item.From.ToChinese()}设置",
        };
    }
}

/// <summary>Entry of 宣传阵地台账.</summary>
[Area("Publicity"), Route("publicity/display-items"), Authorize(Policy = Policies.KeepLedgers)]
public sealed class DisplayItemEntryController(PortalDbContext db, DisplayItemDeed deed)
    : PlainEntryController<DisplayItem, DisplayItemForm>(db, deed);
