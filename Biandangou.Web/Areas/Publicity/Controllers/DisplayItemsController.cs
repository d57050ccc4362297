using Biandangou.Data.Common;
using Biandangou.Data.Organisation;
using Biandangou.Data.Publicity;
using Biandangou.Domain.Common;
using Biandangou.Domain.Publicity;
using Biandangou.Web.Areas.Organisation.Models;
using Biandangou.Web.Areas.Publicity.Models;
using Biandangou.Web.Common.Access;
using Biandangou.Web.Common.Forms;
using Biandangou.Web.Common.Records;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

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

    [HttpGet("new"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> New(CancellationToken cancel)
    {
        var form = new DisplayItemForm { From = Today };
        await FillAsync(form, null, cancel);
        if (form is { TownshipToo: false, Villages: [var only] })
            form.VillageId = only.Id;
        return View(form);
    }

    [HttpPost("new"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> New(DisplayItemForm input, CancellationToken cancel)
    {
        await FillAsync(input, null, cancel);
        ModelState.CheckVillage(input.VillageId, input.Villages, input.TownshipToo);
        ModelState.CheckDay(input.VillageId, input.Villages, input.From, nameof(input.From));
        return await CreateAsync(
            input, () => StoreAsync(input, input.ToItem(Today), cancel), View(input), Ledger, i => $"已登记{Name(i)}。");
    }

    [HttpGet("{id:guid}/edit"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel)
    {
        if (await items.FindAsync(id, cancel) is not { } page)
            return NotFound();
        var form = DisplayItemForm.Of(page);
        await FillAsync(form, form.VillageId, cancel);
        return View(form);
    }

    [HttpPost("{id:guid}/edit"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> Edit(Guid id, DisplayItemForm input, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is not { } record)
            return NotFound();
        await FillAsync(input, record.VillageId, cancel);
        ModelState.CheckVillage(input.VillageId, input.Villages, input.TownshipToo);
        ModelState.CheckDay(input.VillageId, input.Villages, input.From, nameof(input.From));
        return await AmendAsync(
            input, record, i => i.Amend(input.VillageId, input.ToDetails(), Today), View(input),
            async () => DisplayItemForm.Of((await items.FindAsync(id, cancel))!), Name(record), Ledger, "已保存修改。", cancel);
    }

    [HttpGet("{id:guid}/take-down"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> TakeDown(Guid id, CancellationToken cancel) =>
        await items.FindAsync(id, cancel) is not { } page ? NotFound()
        : page.Item.To is not null ? LocalRedirect($"{Ledger}/{id}")
        : View(new TakeDownForm { Item = page, Version = page.Version, To = Today });

    [HttpPost("{id:guid}/take-down"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> TakeDown(Guid id, TakeDownForm input, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is not { } record || await items.FindAsync(id, cancel) is not { } page)
            return NotFound();
        input.Item = page;
        return await StepAsync(
            input, record, i => i.TakeDown(input.To!.Value, Today),
            async () => (await items.FindAsync(id, cancel))?.Item.To == input.To,
            View(input), Name(record), Ledger, "已登记撤下日期。", cancel);
    }

    [HttpGet("{id:guid}/delete"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> Delete(Guid id, CancellationToken cancel) =>
        await LoadAsync(id, cancel) is { } record ? View(Ask(record)) : NotFound();

    [HttpPost("{id:guid}/delete"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> Delete(Guid id, string? reason, Guid version, CancellationToken cancel) =>
        await LoadAsync(id, cancel) is { } record
            ? await DeleteAsync(record, reason, version, Ask(record), Ledger, $"已删除{Name(record)}。", cancel)
            : NotFound();

    private Task<DisplayItem?> LoadAsync(Guid id, CancellationToken cancel) =>
        Db.InScope<DisplayItem>().FirstOrDefaultAsync(i => i.Id == id, cancel);

    private async Task FillAsync(DisplayItemForm form, Guid? standing, CancellationToken cancel)
    {
        form.Villages = await villages.OpenSinceAsync(Today, standing, cancel);
        form.TownshipToo = Db.Scope.WholeTownship;
        form.Names = form.Villages.ToDictionary(v => v.Id, v => v.Name);
    }

    private static string Name(DisplayItem item) => item.Content is null ? item.Kind.ToChinese() : $"{item.Kind.ToChinese()}“{item.Content}”";

    private static DeleteForm Ask(DisplayItem record) => new(
        $"{Ledger}/{record.Id}/delete", $"{Name(record)}（{record.From.ToChinese()}设置）",
        "删除后不再计入任何数据；只是撤下的，请返回登记撤下日期。", "删除记录", $"{Ledger}/{record.Id}", record.Version);
}
