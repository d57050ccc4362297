using Biandangou.Data.Common;
using Biandangou.Data.Disputes;
using Biandangou.Data.Organisation;
using Biandangou.Domain.Common;
using Biandangou.Domain.Disputes;
using Biandangou.Web.Areas.Disputes.Models;
using Biandangou.Web.Areas.Organisation.Models;
using Biandangou.Web.Common.Access;
using Biandangou.Web.Common.Forms;
using Biandangou.Web.Common.Records;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Web.Areas.Disputes.Controllers;

/// <summary>法治建设座谈会 and 动员会. A lawyer keeps those attended; a village its own.</summary>
[RecordPage(typeof(Seminar)), Area("Disputes"), Route("disputes/seminars"), Authorize(Policy = Policies.ReadSeminars)]
public sealed class SeminarsController(
    PortalDbContext db, SeminarQueries seminars, VillageQueries villages, LawyerQueries lawyers) : LedgerController(db)
{
    private const string Ledger = "/disputes/seminars";

    [HttpGet("")]
    public async Task<IActionResult> Index(SeminarListQuery query, CancellationToken cancel)
    {
        var filter = query.ToFilter(Today);
        var (page, totals) = await seminars.ListAsync(filter, cancel);
        return View(new SeminarListPage(filter, page, totals, await villages.ChoicesAsync(cancel), await seminars.YearsAsync(cancel), Today));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancel)
    {
        ViewData["Today"] = Today;
        return await seminars.FindAsync(id, cancel) is { } page ? View(page) : NotFound();
    }

    [HttpGet("new"), Authorize(Policy = Policies.KeepSeminars)]
    public async Task<IActionResult> New(CancellationToken cancel)
    {
        var form = await FillAsync(new SeminarForm { Kind = SeminarKind.Seminar, On = Today }, null, null, cancel);
        if (form.Choices is { TownshipToo: false, Villages: [var only] })
            form.VillageId = only.Id;
        return View(form);
    }

    [HttpPost("new"), Authorize(Policy = Policies.KeepSeminars)]
    public async Task<IActionResult> New(SeminarForm input, CancellationToken cancel)
    {
        Check(await FillAsync(input, null, null, cancel));
        return await CreateAsync(
            input, () => StoreAsync(input, new Seminar(input.ToDetails(), Today), cancel),
            View(input), Ledger, s => $"已登记{s.On.ToChinese()}的{s.Kind.ToChinese()}。");
    }

    [HttpGet("{id:guid}/edit"), Authorize(Policy = Policies.KeepSeminars)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel)
    {
        if (await seminars.FindAsync(id, cancel) is not { } page)
            return NotFound();
        return View(await FillAsync(SeminarForm.From(page), page.Details.VillageId, page.Details.LawyerId, cancel, page.Details.VillageId is null));
    }

    [HttpPost("{id:guid}/edit"), Authorize(Policy = Policies.KeepSeminars)]
    public async Task<IActionResult> Edit(Guid id, SeminarForm input, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is not { } record)
            return NotFound();
        Check(await FillAsync(input, record.VillageId, record.LawyerId, cancel, record.VillageId is null));
        if (input.VillageId != record.VillageId && await seminars.LinkedAsync(id, cancel) is { Count: > 0 } linked)
            ModelState.AddModelError(nameof(input.VillageId), $"案件{InWords(linked)}登记在这次会议上，不能改到别的村（场）。");
        return await AmendAsync(
            input, record, s => s.Amend(input.ToDetails(), Today), View(input),
            async () => SeminarForm.From((await seminars.FindAsync(id, cancel))!), "会议记录", Ledger, "已保存修改。", cancel);
    }

    [HttpGet("{id:guid}/delete"), Authorize(Policy = Policies.KeepSeminars)]
    public async Task<IActionResult> Delete(Guid id, CancellationToken cancel) =>
        await LoadAsync(id, cancel) is { } record ? View(Ask(record)) : NotFound();

    [HttpPost("{id:guid}/delete"), Authorize(Policy = Policies.KeepSeminars)]
    public async Task<IActionResult> Delete(Guid id, string? reason, Guid version, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is not { } record)
            return NotFound();
        if (await seminars.LinkedAsync(id, cancel) is { Count: > 0 } linked)
            ModelState.AddModelError("", $"案件{InWords(linked)}登记在这次会议上，不能删除。请先在案件中改正收集或化解的会议。");
        return await DeleteAsync(record, reason, version, Ask(record), Ledger, $"已删除{record.On.ToChinese()}的{record.Kind.ToChinese()}。", cancel);
    }

    private Task<Seminar?> LoadAsync(Guid id, CancellationToken cancel) => Db.InScope<Seminar>().FirstOrDefaultAsync(s => s.Id == id, cancel);

    /// <summary>2023-0001、2023-0002等12起.</summary>
    private static string InWords(IReadOnlyList<string> numbers) =>
        string.Join('、', numbers.Take(5)) + (numbers.Count > 5 ? $"等{numbers.Count}起" : "");

    private void Check(SeminarForm form)
    {
        ModelState.CheckVillage(form.VillageId, form.Choices.Villages, form.Choices.TownshipToo);
        ModelState.CheckDay(form.VillageId, form.Choices.Villages, form.On, nameof(form.On));
        if (form.Choices.IsLawyer && form.LawyerId is null)
            ModelState.AddModelError("", "您目前没有有效的聘用合同，不能登记会议。请联系镇法治办登记合同。");
        else if (form.LawyerId is not null && form.Choices.Lawyers.All(l => l.Id != form.LawyerId))
            ModelState.AddModelError(nameof(form.LawyerId), "请选择聘期内的驻村律师");
    }

    private static DeleteForm Ask(Seminar record) => new(
        $"{Ledger}/{record.Id}/delete", $"{record.On.ToChinese()}的{record.Kind.ToChinese()}", "删除后不再计入任何数据。会上登记了案件的不能删除。",
        "删除记录", $"{Ledger}/{record.Id}", record.Version);

    /// <summary>A lawyer's own account attends what it records, whatever was posted.</summary>
    /// <param name="standing">The village the record has.</param>
    /// <param name="attending">The lawyer the record has.</param>
    /// <param name="ofTownship">Whether the record is of the whole township.</param>
    private async Task<SeminarForm> FillAsync(SeminarForm form, Guid? standing, Guid? attending, CancellationToken cancel, bool ofTownship = false)
    {
        var isLawyer = Db.Scope is { WholeTownship: false, VillageIds: [] };
        var open = await villages.DeedChoicesAsync(standing, cancel);
        form.Choices = new SeminarChoices(open, await lawyers.ChoicesAsync(attending, cancel), isLawyer, ofTownship);
        form.Names = open.Select(v => (v.Id, v.Name)).Concat(form.Choices.Lawyers.Select(l => (l.Id, l.Name))).ToDictionary();
        if (isLawyer)
        {
            form.LawyerId = Db.Scope.LawyerId == Guid.Empty ? null : Db.Scope.LawyerId;
            ModelState.Remove(nameof(form.LawyerId));
        }

        return form;
    }
}
