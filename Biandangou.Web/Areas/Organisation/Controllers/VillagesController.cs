using Biandangou.Data.Common;
using Biandangou.Data.Common.Records;
using Biandangou.Data.Common.Figures;
using Biandangou.Data.Organisation;
using Biandangou.Domain.Common;
using Biandangou.Domain.Organisation;
using Biandangou.Web.Areas.Organisation.Models;
using Biandangou.Web.Common.Access;
using Biandangou.Web.Common.Forms;
using Biandangou.Web.Common.Records;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Web.Areas.Organisation.Controllers;

/// <summary>村（场）名册.</summary>
[RecordPage(typeof(Village)), Area("Organisation"), Route("villages"), Authorize(Policy = Policies.ReadVillages)]
public sealed class VillagesController(
    PortalDbContext db, VillageQueries villages, VillageDayQueries days, RecordUseQueries uses, FigureCatalogue figures) : NamedLedgerController(db)
{
    private const string Ledger = "/villages";

    [HttpGet("")]
    public async Task<IActionResult> Index(VillageListQuery query, CancellationToken cancel)
    {
        var filter = query.ToFilter();
        var values = await figures.ByVillageAsync(VillageLine.Codes, ThisYear, cancel);
        var lines = (await villages.ListAsync(filter, cancel)).Select(v => VillageLine.Of(v, values));
        return View(new VillageListPage(query, filter, [.. lines], Today));
    }

    [HttpGet("new"), Authorize(Policy = Policies.KeepVillages)]
    public async Task<IActionResult> New(CancellationToken cancel) =>
        // From the beginning of the year, so that what the village did since can be entered.
        View(new VillageForm { SortOrder = await villages.NextSortOrderAsync(cancel), From = new DateOnly(Today.Year, 1, 1) });

    [HttpPost("new"), Authorize(Policy = Policies.KeepVillages)]
    public async Task<IActionResult> New(VillageForm input, CancellationToken cancel)
    {
        if (input.From is { } from && await villages.FormerBearerAsync(input.Name, from, null, null, cancel) is var (village, until))
            ModelState.AddModelError(nameof(input.Name), Borne(input, village, until));
        return await CreateNamedAsync(input, NamingOf(input, null, cancel), input.ToVillage, View(input), Ledger, v => $"已登记{v.Name}。", cancel);
    }

    [HttpGet("{id:guid}/edit"), Authorize(Policy = Policies.KeepVillages)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel) =>
        await villages.FindAsync(id, cancel) is { } page ? View(VillageForm.Of(page)) : NotFound();

    [HttpPost("{id:guid}/edit"), Authorize(Policy = Policies.KeepVillages)]
    public async Task<IActionResult> Edit(Guid id, VillageForm input, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is not { } record)
            return NotFound();
        await CheckDaysAsync(record, input, cancel);
        return await AmendNamedAsync(
            input, NamingOf(input, id, cancel), record, input.Apply, View(input),
            async () => VillageForm.Of((await villages.FindAsync(id, cancel))!), record.Name, Ledger, cancel);
    }

    [HttpGet("{id:guid}/delete"), Authorize(Policy = Policies.KeepVillages)]
    public async Task<IActionResult> Delete(Guid id, CancellationToken cancel) =>
        await LoadAsync(id, cancel) is { } record ? View(Ask(record)) : NotFound();

    [HttpPost("{id:guid}/delete"), Authorize(Policy = Policies.KeepVillages)]
    public async Task<IActionResult> Delete(Guid id, string? reason, Guid version, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is not { } record)
            return NotFound();
        if (await uses.FindAsync(typeof(Village), id, cancel, typeof(VillageLeader), typeof(VillageName)) is { Count: > 0 } used)
            ModelState.AddModelError("", $"{record.Name}在{string.Join("、", used)}中已有记录，不能删除。不再使用的村（场）请登记撤销或合并。");
        return await DeleteAsync(record, reason, version, Ask(record), Ledger, $"已删除{record.Name}。", cancel);
    }

    private FigurePeriod ThisYear => new(Today.Year, Today);

    private Task<Village?> LoadAsync(Guid id, CancellationToken cancel) =>
        Db.InScope<Village>().FirstOrDefaultAsync(v => v.Id == id, cancel);

    private Naming NamingOf(VillageForm form, Guid? except, CancellationToken cancel) =>
        new(form.Name, () => Db.IsNameTakenAsync<Village>(form.Name, except, cancel)) { Advice = "" };

    /// <summary>A later first day leaves no record outside, and the name was nobody else's in its days.</summary>
    private async Task CheckDaysAsync(Village record, VillageForm form, CancellationToken cancel)
    {
        if (form.From is not { } from)
            return;
        if (from > record.From && await days.EarliestAsync(record.Id, cancel) is var (ledger, on) && on < from)
            ModelState.AddModelError(nameof(form.From), $"{on.ToChinese()}已有{ledger}记录，启用日期不能晚于这一天。");
        var since = await villages.RenamedOnAsync(record.Id, cancel) ?? from;
        if (await villages.FormerBearerAsync(form.Name, since, record.To, record.Id, cancel) is var (village, until))
            ModelState.AddModelError(nameof(form.Name), Borne(form, village, until));
    }

    private static string Borne(VillageForm form, string village, DateOnly until) =>
        $"“{form.Name?.Trim()}”是{village}的曾用名（到{until.ToChinese()}为止），请改用其他名称或核对启用日期。";

    private static DeleteForm Ask(Village record) => new(
        $"{Ledger}/{record.Id}/delete", record.Name, "只能删除误登记、没有任何记录的村（场）；不再使用的请登记撤销或合并。",
        "删除村（场）", $"{Ledger}/{record.Id}", record.Version);
}
