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

/// <summary>普法宣传台账.</summary>
[RecordPage(typeof(PublicityEvent)), Area("Publicity"), Route("publicity/events"), Authorize(Policy = Policies.ReadLedgers)]
public sealed class PublicityEventsController(
    PortalDbContext db, PublicityEventQueries events, VillageQueries villages, EventFormQueries forms, PublicityAgencyQueries agencies,
    ThemeDayQueries themeDays) : LedgerController(db)
{
    private const string Ledger = "/publicity/events";

    [HttpGet("")]
    public async Task<IActionResult> Index(PublicityEventListQuery query, CancellationToken cancel)
    {
        var filter = query.ToFilter(Today);
        var (page, totals) = await events.ListAsync(filter, cancel);
        return View(new PublicityEventListPage(
            query, filter, page, totals, await villages.ChoicesAsync(cancel), await events.YearsAsync(cancel),
            await forms.ListAsync(cancel), await agencies.ChoicesAsync(cancel), await themeDays.ListAsync(cancel), Today));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancel) =>
        await events.FindAsync(id, cancel) is { } page ? View(page) : NotFound();

    /// <param name="on">Day to begin with.</param>
    /// <param name="theme">Theme day to begin with; taken from the date when left out.</param>
    [HttpGet("new"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> New(DateOnly? on, Guid? theme, CancellationToken cancel)
    {
        var form = new PublicityEventForm { On = on <= Today ? on : Today, ThemeDayId = theme };
        await FillAsync(form, null, cancel);
        ModelState.Clear();
        await BeginAsync(form, cancel);
        return View(form);
    }

    [HttpPost("new"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> New(PublicityEventForm input, CancellationToken cancel)
    {
        await FillAsync(input, null, cancel);
        Check(input);
        var form = await EventFormAsync(input, cancel);
        return await CreateAsync(
            input,
            () => StoreAsync(input, new PublicityEvent(input.VillageId, form!, input.ToDetails(), Today), cancel),
            View(input), Ledger, e => $"已登记普法宣传活动“{e.Title}”。");
    }

    [HttpGet("{id:guid}/edit"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is not { } record || await events.FindAsync(id, cancel) is not { } page)
            return NotFound();
        var form = PublicityEventForm.From(page);
        await FillAsync(form, record, cancel);
        return View(form);
    }

    [HttpPost("{id:guid}/edit"), Authorize(Policy = Policies.KeepLedgers)]
    public async Task<IActionResult> Edit(Guid id, PublicityEventForm input, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is not { } record)
            return NotFound();
        await FillAsync(input, record, cancel);
        input.FollowDateOf(record);
        Check(input);
        var form = await EventFormAsync(input, cancel);
        return await AmendAsync(
            input, record, e => e.Amend(input.VillageId, form!, input.ToDetails(), Today),
            View(input), async () => PublicityEventForm.From((await events.FindAsync(id, cancel))!),
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
        $"{Ledger}/{record.Id}/delete", $"普法宣传活动“{record.Title}”（{record.On.ToChinese()}）", "删除后不再计入任何数据。",
        "删除记录", $"{Ledger}/{record.Id}", record.Version);

    /// <summary>Choices that need no choosing are made: the only village, and what the village entered last.</summary>
    private async Task BeginAsync(PublicityEventForm form, CancellationToken cancel)
    {
        var choices = form.Choices;
        if (choices is { TownshipToo: false, Villages: [var only] })
            form.VillageId = only.Id;
        if (choices.Agencies is [var single])
            form.AgencyId = single.Id;
        if (choices.TownshipToo || await events.LatestChoiceAsync(cancel) is not { } latest)
            return;
        form.FormId = choices.Forms.FirstOrDefault(f => f.Id == latest.Form)?.Id;
        form.AgencyId = choices.Agencies.FirstOrDefault(a => a.Id == latest.Agency)?.Id ?? form.AgencyId;
    }

    private void Check(PublicityEventForm input)
    {
        var choices = input.Choices;
        ModelState.CheckVillage(input.VillageId, choices.Villages, choices.TownshipToo);
        ModelState.CheckDay(input.VillageId, choices.Villages, input.On, nameof(input.On));
        if (input.FormId is { } form && choices.Forms.All(f => f.Id != form))
            ModelState.AddModelError(nameof(input.FormId), "请选择形式");
        var agency = choices.Agencies.FirstOrDefault(a => a.Id == input.AgencyId);
        if (input.AgencyId is not null && agency is null)
            ModelState.AddModelError(nameof(input.AgencyId), "请选择责任单位");
        if (input.On is { } day && day <= Today && agency?.On(day) == false)
            ModelState.AddModelError(nameof(input.AgencyId), $"“{agency.Name}”承担普法责任的时间是{agency.Standing}，请核对活动日期或另选责任单位");
        if (input.ThemeDayId is { } theme && theme != Guid.Empty && choices.ThemeDays.All(t => t.Id != theme))
            ModelState.AddModelError(nameof(input.ThemeDayId), "请选择主题日");
    }

    private Task<EventForm?> EventFormAsync(PublicityEventForm input, CancellationToken cancel) =>
        Db.InScope<EventForm>().AsNoTracking().FirstOrDefaultAsync(f => f.Id == input.FormId, cancel);

    /// <param name="standing">The record, whose own choices are kept though they may have ended.</param>
    private async Task FillAsync(PublicityEventForm form, PublicityEvent? standing, CancellationToken cancel)
    {
        var all = await forms.ListAsync(cancel);
        form.Choices = new PublicityEventChoices(
            await villages.DeedChoicesAsync(standing?.VillageId, cancel), Db.Scope.WholeTownship,
            [.. all.Where(f => !f.IsRetired || f.Id == standing?.FormId)], await agencies.OpenChoicesAsync(standing?.AgencyId, cancel),
            await themeDays.ListAsync(cancel), await events.ThemesAsync(cancel));
        form.Names = form.Choices.Names;
    }
}
