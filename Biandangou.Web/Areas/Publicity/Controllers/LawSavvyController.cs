using Biandangou.Data.Common;
using Biandangou.Data.Organisation;
using Biandangou.Data.Publicity;
using Biandangou.Domain.Publicity;
using Biandangou.Web.Areas.Publicity.Models;
using Biandangou.Web.Common.Access;
using Biandangou.Web.Common.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Web.Areas.Publicity.Controllers;

/// <summary>法律明白人名册.</summary>
[Area("Publicity"), Route("publicity/law-savvy"), Authorize(Policy = Policies.ReadLedgers)]
public sealed class LawSavvyController(
    PortalDbContext db, LawSavvyQueries persons, VillageQueries villages, TownshipQueries townships) : LedgerController(db)
{
    private const string Ledger = "/publicity/law-savvy";

    [HttpGet("")]
    public async Task<IActionResult> Index(LawSavvyListQuery query, CancellationToken cancel)
    {
        var filter = query.ToFilter();
        return View(new LawSavvyListPage(
            query, filter, await persons.ListAsync(filter, cancel), await villages.ChoicesAsync(cancel), Today));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancel) =>
        await persons.FindAsync(id, cancel) is { } page ? View(page) : NotFound();

    [HttpGet("new"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> New(CancellationToken cancel)
    {
        var form = new LawSavvyForm { ActiveFrom = Today };
        await FillAsync(form, cancel);
        if (form.Villages is [var only])
            form.VillageId = only.Id;
        return View(form);
    }

    [HttpPost("new"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> New(LawSavvyForm input, CancellationToken cancel)
    {
        await FillAsync(input, cancel);
        ModelState.CheckVillage(input.VillageId, input.Villages, townshipToo: false);
        return await CreateAsync(input, () => StoreAsync(input, input.ToPerson(), cancel), View(input), Ledger, p => $"已登记法律明白人{p.Name}。");
    }

    [HttpGet("{id:guid}/honours/new"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> Award(Guid id, CancellationToken cancel) =>
        await persons.FindAsync(id, cancel) is { } page
            ? View(new HonourForm { Person = page, Version = page.Version, AwardedOn = Today, Name = (await townships.FindAsync(cancel))?.Honour })
            : NotFound();

    [HttpPost("{id:guid}/honours/new"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> Award(Guid id, HonourForm input, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is not { } record || await persons.FindAsync(id, cancel) is not { } page)
            return NotFound();
        input.Person = page;
        return await StepAsync(
            input, record, p => p.Award(input.Name!, input.Level!, input.AwardedOn!.Value, Today),
            async () => await LoadAsync(id, cancel) is { } latest && latest.Holds(input.Name!.Trim(), input.AwardedOn!.Value),
            View(input), record.Name, Ledger, $"已登记{record.Name}的荣誉。", cancel);
    }

    [HttpGet("{id:guid}/delete"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> Delete(Guid id, CancellationToken cancel) =>
        await LoadAsync(id, cancel) is { } record ? View(Ask(record)) : NotFound();

    [HttpPost("{id:guid}/delete"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> Delete(Guid id, string? reason, Guid version, CancellationToken cancel) =>
        await LoadAsync(id, cancel) is { } record
            ? await DeleteAsync(record, reason, version, Ask(record), Ledger, $"已删除法律明白人{record.Name}。", cancel)
            : NotFound();

    private Task<LawSavvyPerson?> LoadAsync(Guid id, CancellationToken cancel) =>
        Db.InScope<LawSavvyPerson>().Include(p => p.Honours).FirstOrDefaultAsync(p => p.Id == id, cancel);

    private async Task FillAsync(LawSavvyForm form, CancellationToken cancel)
    {
        form.Villages = await villages.OpenChoicesAsync(null, cancel);
        form.Names = form.Villages.ToDictionary(v => v.Id, v => v.Name);
    }

    private static DeleteForm Ask(LawSavvyPerson record) => new(
        $"{Ledger}/{record.Id}/delete", $"法律明白人{record.Name}", "删除后连同荣誉不再计入任何数据。",
        "删除记录", $"{Ledger}/{record.Id}", record.Version);
}
