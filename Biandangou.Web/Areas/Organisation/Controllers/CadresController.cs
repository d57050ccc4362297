using Biandangou.Data.Common;
using Biandangou.Data.Organisation;
using Biandangou.Domain.Common;
using Biandangou.Domain.Organisation;
using Biandangou.Web.Areas.Organisation.Models;
using Biandangou.Web.Common.Access;
using Biandangou.Web.Common.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Web.Areas.Organisation.Controllers;

/// <summary>干部分工包干、蹲点.</summary>
[Area("Organisation"), Route("organisation/cadres"), Authorize(Policy = Policies.ReadTownship)]
public sealed class CadresController(PortalDbContext db, CadreQueries cadres, VillageQueries villages) : LedgerController(db)
{
    private const string Ledger = "/organisation/cadres";

    [HttpGet("")]
    public async Task<IActionResult> Index(CadreListQuery query, CancellationToken cancel)
    {
        var filter = query.ToFilter(Today);
        return View(new CadreListPage(query, filter, await cadres.ListAsync(filter, cancel), await villages.ChoicesAsync(cancel), Today));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancel) =>
        await cadres.FindAsync(id, cancel) is { } page ? View(page) : NotFound();

    [HttpGet("new"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> New(Guid? village, CancellationToken cancel) =>
        View(await FilledAsync(new CadreForm { From = Today, VillageId = village }, null, cancel));

    [HttpPost("new"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> New(CadreForm input, CancellationToken cancel)
    {
        await FilledAsync(input, null, cancel);
        ModelState.CheckVillage(input.VillageId, input.Villages, townshipToo: false);
        return await CreateAsync(
            input, () => AddAsync(input, cancel), View(input), Ledger, c => $"已登记{c.Cadre}{c.Kind.ToChinese()}{input.Names[c.VillageId]}。");
    }

    [HttpGet("{id:guid}/edit"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel) =>
        await cadres.FindAsync(id, cancel) is { } page ? View(await FilledAsync(CadreForm.Of(page), page.Details.VillageId, cancel)) : NotFound();

    [HttpPost("{id:guid}/edit"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Edit(Guid id, CadreForm input, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is not { } record)
            return NotFound();
        await FilledAsync(input, record.VillageId, cancel);
        ModelState.CheckVillage(input.VillageId, input.Villages, townshipToo: false);
        var village = await VillageAsync(input, cancel);
        if (ModelState.IsValid && await TwinAsync(input, id, cancel) is { } twin)
            ModelState.AddModelError(nameof(input.Cadre), twin);
        return await AmendAsync(
            input, record, c => c.Amend(input.ToDetails(), village), View(input),
            async () => CadreForm.Of((await cadres.FindAsync(id, cancel))!), $"{record.Cadre}的分工", Ledger, "已保存修改。", cancel);
    }

    [HttpGet("{id:guid}/end"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> End(Guid id, CancellationToken cancel) =>
        await cadres.FindAsync(id, cancel) is { } page
            ? View(new EndForm { Assignment = page, Version = page.Version, To = Today })
            : NotFound();

    [HttpPost("{id:guid}/end"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> End(Guid id, EndForm input, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is not { } record || await cadres.FindAsync(id, cancel) is not { } page)
            return NotFound();
        input.Assignment = page;
        return await StepAsync(
            input, record, c => c.End(input.To!.Value),
            async () => await cadres.FindAsync(id, cancel) is { } latest && latest.Details.To == input.To,
            View(input), $"{record.Cadre}的分工", Ledger, $"已登记{record.Cadre}{record.Kind.ToChinese()}结束。", cancel);
    }

    [HttpGet("{id:guid}/delete"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Delete(Guid id, CancellationToken cancel) =>
        await LoadAsync(id, cancel) is { } record ? View(Ask(record)) : NotFound();

    [HttpPost("{id:guid}/delete"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Delete(Guid id, string? reason, Guid version, CancellationToken cancel) =>
        await LoadAsync(id, cancel) is { } record
            ? await DeleteAsync(record, reason, version, Ask(record), Ledger, $"已删除{record.Cadre}的{record.Kind.ToChinese()}记录。", cancel)
            : NotFound();

    private Task<CadreAssignment?> LoadAsync(Guid id, CancellationToken cancel) =>
        Db.InScope<CadreAssignment>().FirstOrDefaultAsync(c => c.Id == id, cancel);

    private async Task<CadreAssignment> AddAsync(CadreForm form, CancellationToken cancel)
    {
        // The other half of a double submit is no twin: the store below finds it.
        if (await TwinAsync(form, null, cancel) is { } twin && !await IsOwnAsync(form, cancel))
            throw new RuleBrokenException(twin, nameof(form.Cadre));
        try
        {
            return await StoreAsync(form, new CadreAssignment(form.ToDetails(), await VillageAsync(form, cancel)), cancel);
        }
        catch (DbUpdateException)
        {
            // Somebody else began the same assignment in the meantime; anything else is a failure.
            Db.ChangeTracker.Clear();
            if (await IsOwnAsync(form, cancel) || await TwinAsync(form, null, cancel) is not { } winner)
                throw;
            throw new RuleBrokenException(winner, nameof(form.Cadre));
        }
    }

    private Task<bool> IsOwnAsync(CadreForm form, CancellationToken cancel) =>
        Db.InScope<CadreAssignment>().AnyAsync(c => c.CreatedById == Db.Actor.Id && c.SubmissionId == form.SubmissionId, cancel);

    /// <summary>What stands in the way of the assignment; null when nothing does.</summary>
    private async Task<string?> TwinAsync(CadreForm form, Guid? except, CancellationToken cancel) =>
        await cadres.FindTwinAsync(form.ToDetails(), except, cancel) is { } twin
            ? $"{twin.Cadre}{twin.From.ToChinese()}{(twin.To is { } to ? $"至{to.ToChinese()}" : "起")}已{twin.Kind.ToChinese()}{twin.Village}，请先登记其结束日期或核对日期。"
            : null;

    private Task<Village?> VillageAsync(CadreForm form, CancellationToken cancel) =>
        Db.InScope<Village>().FirstOrDefaultAsync(v => v.Id == form.VillageId, cancel);

    private async Task<CadreForm> FilledAsync(CadreForm form, Guid? standing, CancellationToken cancel)
    {
        form.Villages = await villages.OpenChoicesAsync(standing, cancel);
        form.Names = form.Villages.ToDictionary(v => v.Id, v => v.Name);
        return form;
    }

    private static DeleteForm Ask(CadreAssignment record) => new(
        $"{Ledger}/{record.Id}/delete", $"{record.Cadre}的{record.Kind.ToChinese()}记录", "只删除误登记的记录；不再包干、蹲点的请登记结束日期。",
        "删除记录", $"{Ledger}/{record.Id}", record.Version);
}
