using Biandangou.Data.Common;
using Biandangou.Data.Disputes;
using Biandangou.Data.Organisation;
using Biandangou.Domain.Common;
using Biandangou.Domain.Disputes;
using Biandangou.Web.Areas.Disputes.Models;
using Biandangou.Web.Common.Access;
using Biandangou.Web.Common.Forms;
using Biandangou.Web.Common.Records;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Web.Areas.Disputes.Controllers;

/// <summary>每周走访, week by week. The office plans for all villages, a village for itself.</summary>
[RecordPage(typeof(WeeklyVisit)), Area("Disputes"), Route("disputes/visits"), Authorize(Policy = Policies.ReadSeminars)]
public sealed class WeeklyVisitsController(
    PortalDbContext db, WeeklyVisitQueries visits, VisitPlaceQueries places, VillageQueries villages, LawyerQueries lawyers) : LedgerController(db)
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string? week, string? village, CancellationToken cancel)
    {
        Guid? chosen = Guid.TryParse(village, out var id) ? id : null;
        return View(new VisitWeekPage(
            await visits.WeekAsync(VisitWeeks.Read(week, Today), chosen, cancel), chosen, await villages.ChoicesAsync(cancel), Today));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancel) =>
        await visits.FindAsync(id, cancel) is { } page ? View(page) : NotFound();

    [HttpGet("new"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> New(string? week, Guid? place, CancellationToken cancel)
    {
        ModelState.Clear();
        var monday = VisitWeeks.Read(week, Today);
        var day = monday == WeeklyVisit.WeekOf(Today) ? Today : monday;
        var form = await FillAsync(new WeeklyVisitForm { PlannedOn = day, PlaceId = place }, null, cancel);
        if (form.Places.Where(p => p.On(day)).ToList() is [var only])
            form.PlaceId = only.Id;
        if (form.Chosen is { } chosen)
        {
            form.People = chosen.Secretary;
            form.LawyerId = (await places.LawyersAsync(day, cancel)).TryGetValue(chosen.VillageId, out var lawyer) ? lawyer : null;
        }

        return View(form);
    }

    [HttpPost("new"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> New(WeeklyVisitForm input, CancellationToken cancel)
    {
        Check(await FillAsync(input, null, cancel));
        return await CreateAsync(
            input, () => StoreAsync(input, new WeeklyVisit(input.ToPlan(input.Chosen!)), cancel),
            View(input), VisitWeeks.Ledger, v => $"已登记{v.PlannedOn.ToChinese()}的走访计划。");
    }

    [HttpGet("{id:guid}/edit"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel) =>
        await visits.FindAsync(id, cancel) is not { } page ? NotFound()
        : page.State != WeeklyVisitState.Planned ? LocalRedirect($"{VisitWeeks.Ledger}/{id}")
        : View(await FillAsync(WeeklyVisitForm.From(page), page.Plan.LawyerId, cancel));

    [HttpPost("{id:guid}/edit"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> Edit(Guid id, WeeklyVisitForm input, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is not { } record)
            return NotFound();
        Check(await FillAsync(input, record.LawyerId, cancel));
        return await AmendAsync(
            input, record, v => v.Replan(input.ToPlan(input.Chosen!), Today), View(input),
            async () => WeeklyVisitForm.From((await visits.FindAsync(id, cancel))!), "走访计划", VisitWeeks.Ledger, "已保存修改。", cancel);
    }

    [HttpGet("{id:guid}/delete"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> Delete(Guid id, CancellationToken cancel) =>
        await LoadAsync(id, cancel) is { } record ? View(Ask(record)) : NotFound();

    [HttpPost("{id:guid}/delete"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> Delete(Guid id, string? reason, Guid version, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is not { } record)
            return NotFound();
        if (await visits.LinkedAsync(id, cancel) is { Count: > 0 } linked)
            ModelState.AddModelError("", $"案件{string.Join('、', linked)}登记了这次走访，不能删除。");
        return await DeleteAsync(record, reason, version, Ask(record), VisitWeeks.Ledger, $"已删除{record.PlannedOn.ToChinese()}的走访。", cancel);
    }

    private Task<WeeklyVisit?> LoadAsync(Guid id, CancellationToken cancel) => Db.InScope<WeeklyVisit>().FirstOrDefaultAsync(v => v.Id == id, cancel);

    /// <param name="lawyer">Kept among the choices though the contract may have ended.</param>
    private async Task<WeeklyVisitForm> FillAsync(WeeklyVisitForm form, Guid? lawyer, CancellationToken cancel)
    {
        // What was in force on any day may have been planned for then; the chosen day decides.
        form.Places = await places.BetweenAsync(DateOnly.MinValue, DateOnly.MaxValue, cancel);
        form.Lawyers = await lawyers.ChoicesAsync(lawyer, cancel);
        form.Names = form.Places.Select(p => (p.Id, p.Name)).Concat(form.Lawyers.Select(l => (l.Id, l.Name))).ToDictionary();
        return form;
    }

    private void Check(WeeklyVisitForm form)
    {
        if (form.PlaceId is not null && form.Chosen is null)
            ModelState.AddModelError(nameof(form.PlaceId), "请选择党支部");
        if (form.Chosen is { } place && form.PlannedOn is { } day && !place.On(day))
            ModelState.AddModelError(nameof(form.PlannedOn), $"计划日期应在{place.Name}的存续期间（{ChineseText.Period(place.From, place.To)}）。");
        if (form.LawyerId is not null && form.Lawyers.All(l => l.Id != form.LawyerId))
            ModelState.AddModelError(nameof(form.LawyerId), "请选择聘期内的驻村律师");
    }

    private static DeleteForm Ask(WeeklyVisit record) => new(
        $"{VisitWeeks.Ledger}/{record.Id}/delete", $"{record.PlannedOn.ToChinese()}的走访", "删除后不再计入任何数据。只删除误登记的；不再走访的请取消。",
        "删除记录", $"{VisitWeeks.Ledger}/{record.Id}", record.Version);
}
