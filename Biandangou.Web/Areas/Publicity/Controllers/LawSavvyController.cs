using Biandangou.Data.Common;
using Biandangou.Data.Organisation;
using Biandangou.Data.Publicity;
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

/// <summary>法律明白人名册.</summary>
[RecordPage(typeof(LawSavvyPerson)), Area("Publicity"), Route("publicity/law-savvy"), Authorize(Policy = Policies.ReadLedgers)]
public sealed class LawSavvyController(PortalDbContext db, LawSavvyQueries persons, VillageQueries villages) : LedgerController(db)
{
    private const string Ledger = "/publicity/law-savvy";

    [HttpGet("")]
    public async Task<IActionResult> Index(LawSavvyListQuery query, CancellationToken cancel)
    {
        var filter = query.ToFilter();
        return View(new LawSavvyListPage(query, filter, await persons.ListAsync(filter, cancel), await villages.ChoicesAsync(cancel), Today));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancel) =>
        await persons.FindAsync(id, cancel) is { } page ? View(page) : NotFound();

    [HttpGet("new"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> New(CancellationToken cancel)
    {
        var form = new LawSavvyForm { From = Today };
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
        ModelState.CheckDay(input.VillageId, input.Villages, input.From, nameof(input.From));
        await AskAboutTwinAsync(input, input.SubmissionId, cancel);
        return await CreateAsync(input, () => StoreAsync(input, input.ToPerson(), cancel), View(input), Ledger, p => $"已登记法律明白人{p.Name}。");
    }

    [HttpGet("{id:guid}/edit"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel)
    {
        if (await persons.FindAsync(id, cancel) is not { } page)
            return NotFound();
        var form = LawSavvyForm.Of(page);
        await FillAsync(form, cancel);
        return View(form);
    }

    [HttpPost("{id:guid}/edit"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> Edit(Guid id, LawSavvyForm input, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is not { } record)
            return NotFound();
        // A person does not move: the village of the form is the record's own.
        input.VillageId = record.VillageId;
        ModelState.Remove(nameof(input.VillageId));
        await FillAsync(input, cancel);
        ModelState.CheckDay(input.VillageId, input.Villages, input.From, nameof(input.From));
        await AskAboutTwinAsync(input, id, cancel);
        return await AmendAsync(
            input, record, p => p.Amend(input.ToDetails()), View(input),
            async () => LawSavvyForm.Of((await persons.FindAsync(id, cancel))!), $"法律明白人{record.Name}", Ledger, "已保存修改。", cancel);
    }

    [HttpGet("{id:guid}/retire"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> Retire(Guid id, CancellationToken cancel) =>
        await persons.FindAsync(id, cancel) is { } page
            ? View(new RetireForm { Person = page, Version = page.Version, To = Today })
            : NotFound();

    [HttpPost("{id:guid}/retire"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> Retire(Guid id, RetireForm input, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is not { } record || await persons.FindAsync(id, cancel) is not { } page)
            return NotFound();
        input.Person = page;
        return await StepAsync(
            input, record, p => p.Retire(input.To!.Value, Today),
            async () => await persons.FindAsync(id, cancel) is { } latest && latest.Person.To == input.To,
            View(input), record.Name, Ledger, $"已登记{record.Name}退出。", cancel);
    }

    [HttpGet("{id:guid}/reinstate"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> Reinstate(Guid id, CancellationToken cancel) =>
        await persons.FindAsync(id, cancel) is { } page ? View(new ReinstateForm { Person = page, Version = page.Version }) : NotFound();

    [HttpPost("{id:guid}/reinstate"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> Reinstate(Guid id, ReinstateForm input, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is not { } record || await persons.FindAsync(id, cancel) is not { } page)
            return NotFound();
        input.Person = page;
        return await StepAsync(
            input, record, p => p.Reinstate(),
            async () => await persons.FindAsync(id, cancel) is { Person.To: null },
            View(input), record.Name, Ledger, $"已恢复{record.Name}在册。", cancel);
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
        Db.InScope<LawSavvyPerson>().Include(p => p.Trainings).FirstOrDefaultAsync(p => p.Id == id, cancel);

    /// <summary>Shows somebody who may be the same person once, and goes on when told that it is another.</summary>
    /// <param name="except">The record, by its id or its submission, that is no other.</param>
    private async Task AskAboutTwinAsync(LawSavvyForm form, Guid except, CancellationToken cancel)
    {
        if (!ModelState.IsValid)
            return;
        form.Twin = await persons.FindTwinAsync(form.VillageId!.Value, form.ToDetails(), except, cancel);
        if (form.Twin is not { } twin || (form.IsOther && form.TwinId == twin.Id))
            return;
        (form.IsOther, form.TwinId) = (false, twin.Id);
        ModelState.Remove(nameof(form.IsOther));
        ModelState.Remove(nameof(form.TwinId));
        ModelState.AddModelError(nameof(form.IsOther), "同村同名同日已登记一人，请先核对是不是同一个人");
    }

    private async Task FillAsync(LawSavvyForm form, CancellationToken cancel)
    {
        form.Villages = await villages.OpenChoicesAsync(form.VillageId, cancel);
        form.Names = form.Villages.ToDictionary(v => v.Id, v => v.Name);
    }

    private static DeleteForm Ask(LawSavvyPerson record) => new(
        $"{Ledger}/{record.Id}/delete", $"法律明白人{record.Name}", "只删除误登记的人，删除后连同培训、荣誉不再计入任何数据；不再担任的请登记退出。",
        "删除记录", $"{Ledger}/{record.Id}", record.Version);
}
