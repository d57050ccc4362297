using Biandangou.Data.Common;
using Biandangou.Data.Organisation;
using Biandangou.Data.Publicity;
using Biandangou.Domain.Common;
using Biandangou.Domain.Publicity;
using Biandangou.Web.Areas.Publicity.Models;
using Biandangou.Web.Common.Access;
using Biandangou.Web.Common.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Web.Areas.Publicity.Controllers;

/// <summary>普法宣传台账.</summary>
[Area("Publicity"), Route("publicity/events"), Authorize(Policy = Policies.ReadLedgers)]
public sealed class PublicityEventsController(PortalDbContext db, PublicityEventQueries events, VillageQueries villages) : LedgerController(db)
{
    private const string Ledger = "/publicity/events";

    [HttpGet("")]
    public async Task<IActionResult> Index(PublicityEventListQuery query, CancellationToken cancel)
    {
        var filter = query.ToFilter(Today);
        var (page, totals) = await events.ListAsync(filter, cancel);
        return View(new PublicityEventListPage(
            query, filter, page, totals, await villages.ChoicesAsync(cancel), await events.YearsAsync(cancel), Today));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancel) =>
        await events.FindAsync(id, cancel) is { } page ? View(page) : NotFound();

    [HttpGet("new"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> New(CancellationToken cancel)
    {
        var form = new PublicityEventForm { HeldOn = Today };
        var view = await FormAsync(form, "New", null, cancel);
        if (form.Choices is { TownshipToo: false, Villages: [var only] })
            form.VillageId = only.Id;
        return view;
    }

    [HttpPost("new"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> New(PublicityEventForm input, CancellationToken cancel)
    {
        var view = await FormAsync(input, "New", null, cancel);
        ModelState.CheckVillage(input.VillageId, input.Choices.Villages, input.Choices.TownshipToo);
        return await CreateAsync(
            input,
            () => StoreAsync(input, new PublicityEvent(input.VillageId, input.ToDetails(), Today), cancel),
            view, Ledger, e => $"已登记普法宣传活动“{e.Title}”。");
    }

    [HttpGet("{id:guid}/edit"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel)
    {
        if (await events.FindAsync(id, cancel) is not { } page)
            return NotFound();
        var form = PublicityEventForm.From(page);
        return await FormAsync(form, "Edit", form.VillageId, cancel);
    }

    [HttpPost("{id:guid}/edit"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> Edit(Guid id, PublicityEventForm input, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is not { } record)
            return NotFound();
        var view = await FormAsync(input, "Edit", record.VillageId, cancel);
        ModelState.CheckVillage(input.VillageId, input.Choices.Villages, input.Choices.TownshipToo);
        return await AmendAsync(
            input, record, e => e.Amend(input.VillageId, input.ToDetails(), Today),
            view, async () => PublicityEventForm.From((await events.FindAsync(id, cancel))!),
            "普法宣传活动", Ledger, "已保存修改。", cancel);
    }

    [HttpGet("{id:guid}/delete"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> Delete(Guid id, CancellationToken cancel) =>
        await LoadAsync(id, cancel) is { } record ? View(Ask(record)) : NotFound();

    [HttpPost("{id:guid}/delete"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> Delete(Guid id, string? reason, Guid version, CancellationToken cancel) =>
        await LoadAsync(id, cancel) is { } record
            ? await DeleteAsync(record, reason, version, Ask(record), Ledger, $"已删除普法宣传活动“{record.Title}”。", cancel)
            : NotFound();

    private Task<PublicityEvent?> LoadAsync(Guid id, CancellationToken cancel) =>
        Db.InScope<PublicityEvent>().FirstOrDefaultAsync(e => e.Id == id, cancel);

    private static DeleteForm Ask(PublicityEvent record) => new(
        $"{Ledger}/{record.Id}/delete", $"普法宣传活动“{record.Title}”（{record.HeldOn.ToChinese()}）", "删除后不再计入任何数据。",
        "删除记录", $"{Ledger}/{record.Id}", record.Version);

    private async Task<ViewResult> FormAsync(PublicityEventForm form, string view, Guid? standing, CancellationToken cancel)
    {
        var (agencies, themes) = await events.SuggestionsAsync(cancel);
        form.Choices = new PublicityEventChoices(await villages.OpenChoicesAsync(standing, cancel), Db.Scope.WholeTownship, agencies, themes);
        form.Names = form.Choices.Villages.ToDictionary(v => v.Id, v => v.Name);
        return View(view, form);
    }
}
