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

/// <summary>荣誉台账: applied for and awarded, of law-savvy persons, villages and the township.</summary>
[RecordPage(typeof(Honour)), Area("Publicity"), Route("publicity/honours"), Authorize(Policy = Policies.ReadLedgers)]
public sealed class HonoursController(
    PortalDbContext db, HonourQueries honours, LawSavvyQueries persons, VillageQueries villages, TownshipQueries townships) : LedgerController(db)
{
    private const string Ledger = "/publicity/honours";

    [HttpGet("")]
    public async Task<IActionResult> Index(HonourListQuery query, CancellationToken cancel)
    {
        var filter = query.ToFilter(Today);
        return View(new HonourListPage(
            query, filter, await honours.ListAsync(filter, cancel), await villages.ChoicesAsync(cancel), await honours.YearsAsync(cancel), Today));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancel) =>
        await honours.FindAsync(id, cancel) is { } page ? View(page) : NotFound();

    [HttpGet("new"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> New(Guid? person, CancellationToken cancel)
    {
        var form = new HonourForm { LawSavvyPersonId = person, Outcome = HonourOutcome.Pending, AppliedOn = Today };
        if (person is not null)
            form.Name = (await townships.FindAsync(cancel))?.Honour;
        await FillAsync(form, null, cancel);
        if (form is { TownshipToo: false, Villages: [var only] })
            form.VillageId = only.Id;
        return View(form);
    }

    /// <param name="add">Asks for other choices before the form is sent for good.</param>
    [HttpPost("new"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> New(HonourForm input, string? add, CancellationToken cancel)
    {
        await FillAsync(input, null, cancel);
        if (add is not null)
            return ShowAgain(View(input));
        CheckHolder(input);
        return await CreateAsync(input, () => AddAsync(input, cancel), View(input), Ledger, h => $"已登记荣誉“{h.Name}”。");
    }

    [HttpGet("{id:guid}/edit"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel)
    {
        if (await honours.FindAsync(id, cancel) is not { } page)
            return NotFound();
        var form = HonourForm.From(page);
        await FillAsync(form, form.VillageId, cancel);
        return View(form);
    }

    [HttpPost("{id:guid}/edit"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> Edit(Guid id, HonourForm input, string? add, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is not { } record)
            return NotFound();
        await FillAsync(input, record.VillageId, cancel);
        if (add is not null)
            return ShowAgain(View(input));
        CheckHolder(input);
        if (ModelState.IsValid && await honours.HasTwinAsync(input.ToDetails(), id, cancel))
            ModelState.AddModelError(nameof(input.Name), Twin(input));
        return await AmendAsync(
            input, record, h => h.Amend(input.ToDetails(), Today), View(input),
            async () => HonourForm.From((await honours.FindAsync(id, cancel))!), $"荣誉“{record.Name}”", Ledger, "已保存修改。", cancel);
    }

    [HttpGet("{id:guid}/delete"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> Delete(Guid id, CancellationToken cancel) =>
        await LoadAsync(id, cancel) is { } record ? View(Ask(record)) : NotFound();

    [HttpPost("{id:guid}/delete"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> Delete(Guid id, string? reason, Guid version, CancellationToken cancel) =>
        await LoadAsync(id, cancel) is { } record
            ? await DeleteAsync(record, reason, version, Ask(record), Ledger, $"已删除荣誉“{record.Name}”。", cancel)
            : NotFound();

    private Task<Honour?> LoadAsync(Guid id, CancellationToken cancel) =>
        Db.InScope<Honour>().FirstOrDefaultAsync(h => h.Id == id, cancel);

    private async Task<Honour> AddAsync(HonourForm form, CancellationToken cancel)
    {
        // The other half of a double submit is no twin: the store below finds it.
        if (await honours.HasTwinAsync(form.ToDetails(), null, cancel)
            && !await Db.InScope<Honour>().AnyAsync(h => h.CreatedById == Db.Actor.Id && h.SubmissionId == form.SubmissionId, cancel))
            throw new RuleBrokenException(Twin(form), nameof(form.Name));
        return await StoreAsync(form, new Honour(form.ToDetails(), Today), cancel);
    }

    /// <summary>What the form offers; a person brings the village along.</summary>
    private async Task FillAsync(HonourForm form, Guid? standing, CancellationToken cancel)
    {
        form.Villages = await villages.OpenSinceAsync(Today, standing, cancel);
        form.TownshipToo = Db.Scope.WholeTownship;
        form.Persons = await persons.ChoicesAsync(cancel);
        form.Person = form.LawSavvyPersonId is { } id ? await persons.ChoiceAsync(id, cancel) : null;
        if (form.Person is { } person)
            form.VillageId = person.VillageId;
        (form.KnownNames, form.KnownLevels) = await honours.SuggestionsAsync(cancel);
        form.Names = form.Villages.Select(v => (v.Id, v.Name)).Concat(form.Persons.Select(p => (p.Id, p.Name)))
            .Concat(form.Person is { } chosen ? [(chosen.VillageId, chosen.Village), (chosen.Id, chosen.Name)] : []).DistinctBy(n => n.Id).ToDictionary();
    }

    private void CheckHolder(HonourForm input)
    {
        var first = input.AppliedOn is null ? nameof(input.DecidedOn) : nameof(input.AppliedOn);
        ModelState.CheckBegun(input.VillageId, input.Villages, input.AppliedOn ?? input.DecidedOn, first);
        if (input.Person is not { } person)
        {
            ModelState.CheckVillage(input.VillageId, input.Villages, input.TownshipToo || input.LawSavvyPersonId is not null);
            if (input.LawSavvyPersonId is not null)
                ModelState.AddModelError(nameof(input.LawSavvyPersonId), "请选择法律明白人");
        }
        else if (input.Villages.All(v => v.Id != person.VillageId))
            ModelState.AddModelError(nameof(input.LawSavvyPersonId), $"{person.Name}所在的{person.Village}已撤销或合并，不能再登记荣誉；请先登记退出，再在新的村（场）登记此人");
    }

    private static string Twin(HonourForm form) =>
        $"{form.Person?.Name ?? form.Names.GetValueOrDefault(form.VillageId ?? Guid.Empty, "镇")}在这一天申报或获评的“{form.Name?.Trim()}”已经登记，请核对名称和日期。";

    private static DeleteForm Ask(Honour record) => new(
        $"{Ledger}/{record.Id}/delete", $"荣誉“{record.Name}”", "删除后不再计入任何数据；没有评上的，请返回登记结果。",
        "删除记录", $"{Ledger}/{record.Id}", record.Version);
}
