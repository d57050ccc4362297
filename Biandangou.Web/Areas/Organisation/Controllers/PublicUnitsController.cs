using Biandangou.Data.Common;
using Biandangou.Data.Organisation;
using Biandangou.Domain.Organisation;
using Biandangou.Web.Areas.Organisation.Models;
using Biandangou.Web.Common.Access;
using Biandangou.Web.Common.Forms;
using Biandangou.Web.Common.Records;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Web.Areas.Organisation.Controllers;

/// <summary>企事业单位名册.</summary>
[RecordPage(typeof(PublicUnit)), Area("Organisation"), Route("organisation/units"), Authorize(Policy = Policies.ReadTownship)]
public sealed class PublicUnitsController(PortalDbContext db, PublicUnitQueries units, VillageQueries villages) : NamedLedgerController(db)
{
    private const string Ledger = "/organisation/units";

    [HttpGet("")]
    public async Task<IActionResult> Index(UnitListQuery query, CancellationToken cancel)
    {
        var filter = query.ToFilter(Today);
        return View(new UnitListPage(query, filter, await units.ListAsync(filter, cancel), await villages.ChoicesAsync(cancel)));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancel) =>
        await units.FindAsync(id, cancel) is { } page ? View(page) : NotFound();

    [HttpGet("new"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> New(CancellationToken cancel) => View(await FilledAsync(new UnitForm { From = Today }, cancel));

    [HttpPost("new"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> New(UnitForm input, CancellationToken cancel)
    {
        await FilledAsync(input, cancel);
        ModelState.CheckVillage(input.VillageId, input.Villages, townshipToo: true);
        return await CreateNamedAsync(
            input, NamingOf(input, null, cancel), () => new PublicUnit(input.ToDetails()), View(input), Ledger, u => $"已登记{u.Name}。", cancel);
    }

    [HttpGet("{id:guid}/edit"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel) =>
        await units.FindAsync(id, cancel) is { } page ? View(await FilledAsync(UnitForm.Of(page), cancel)) : NotFound();

    [HttpPost("{id:guid}/edit"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Edit(Guid id, UnitForm input, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is not { } record)
            return NotFound();
        await FilledAsync(input, cancel);
        ModelState.CheckVillage(input.VillageId, input.Villages, townshipToo: true);
        return await AmendNamedAsync(
            input, NamingOf(input, id, cancel), record, u => u.Amend(input.ToDetails()), View(input),
            async () => UnitForm.Of((await units.FindAsync(id, cancel))!), record.Name, Ledger, cancel);
    }

    [HttpGet("{id:guid}/delete"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Delete(Guid id, CancellationToken cancel) =>
        await LoadAsync(id, cancel) is { } record ? View(Ask(record)) : NotFound();

    [HttpPost("{id:guid}/delete"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Delete(Guid id, string? reason, Guid version, CancellationToken cancel) =>
        await LoadAsync(id, cancel) is { } record
            ? await DeleteAsync(record, reason, version, Ask(record), Ledger, $"已删除{record.Name}。", cancel)
            : NotFound();

    private Task<PublicUnit?> LoadAsync(Guid id, CancellationToken cancel) =>
        Db.InScope<PublicUnit>().FirstOrDefaultAsync(u => u.Id == id, cancel);

    private Naming NamingOf(UnitForm form, Guid? except, CancellationToken cancel) =>
        new(form.Name, () => Db.IsNameTakenAsync<PublicUnit>(form.Name, except, cancel));

    private async Task<UnitForm> FilledAsync(UnitForm form, CancellationToken cancel)
    {
        form.Villages = await villages.ChoicesAsync(cancel);
        form.Names = form.Villages.ToDictionary(v => v.Id, v => v.Name);
        return form;
    }

    private static DeleteForm Ask(PublicUnit record) => new(
        $"{Ledger}/{record.Id}/delete", record.Name, "只删除误登记的单位，删除后不再计入任何数据；不再存在的请在修改中填写撤销日期。",
        "删除单位", $"{Ledger}/{record.Id}", record.Version);
}
