using Biandangou.Data.Common;
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

/// <summary>律师服务日志. A lawyer keeps the own log; staff may keep every lawyer's.</summary>
[RecordPage(typeof(LawyerService)), Area("Organisation"), Route("lawyer-services"), Authorize(Policy = Policies.ReadLawyerServices)]
public sealed class LawyerServicesController(
    PortalDbContext db, LawyerServiceQueries services, LawyerQueries lawyers, VillageQueries villages) : LedgerController(db)
{
    private const string Ledger = "/lawyer-services";

    [HttpGet("")]
    public async Task<IActionResult> Index(LawyerServiceListQuery query, CancellationToken cancel)
    {
        var filter = query.ToFilter(Today);
        var (page, totals) = await services.ListAsync(filter, cancel);
        return View(new LawyerServiceListPage(filter, page, totals, await ChoicesAsync(cancel), await services.YearsAsync(cancel), Today));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancel) =>
        await services.FindAsync(id, cancel) is { } page ? View(page) : NotFound();

    [HttpGet("new"), Authorize(Policy = Policies.KeepLawyerServices)]
    public async Task<IActionResult> New(CancellationToken cancel)
    {
        var form = new LawyerServiceForm { On = Today };
        await FillAsync(form, null, cancel);
        return View(form);
    }

    [HttpPost("new"), Authorize(Policy = Policies.KeepLawyerServices)]
    public async Task<IActionResult> New(LawyerServiceForm input, CancellationToken cancel)
    {
        var lawyer = await CheckAsync(input, null, cancel);
        return await CreateAsync(
            input, () => AddAsync(input, lawyer!, cancel),
            View(input), Ledger, s => $"已登记{s.On.ToChinese()}的{s.Kind.ToChinese()}。");
    }

    [HttpGet("{id:guid}/edit"), Authorize(Policy = Policies.KeepLawyerServices)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel)
    {
        if (await services.FindAsync(id, cancel) is not { } page)
            return NotFound();
        var form = LawyerServiceForm.From(page);
        await FillAsync(form, form.VillageId, cancel);
        return View(form);
    }

    [HttpPost("{id:guid}/edit"), Authorize(Policy = Policies.KeepLawyerServices)]
    public async Task<IActionResult> Edit(Guid id, LawyerServiceForm input, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is not { } record)
            return NotFound();
        var lawyer = await CheckAsync(input, record.VillageId, cancel);
        var logged = ModelState.IsValid ? await services.HoursOnAsync(lawyer!.Id, input.On!.Value, id, cancel) : 0;
        return await AmendAsync(
            input, record, s => s.Amend(lawyer!, input.VillageId, input.ToDetails(), Today, logged), View(input),
            async () => LawyerServiceForm.From((await services.FindAsync(id, cancel))!), "服务日志", Ledger, "已保存修改。", cancel);
    }

    [HttpGet("{id:guid}/delete"), Authorize(Policy = Policies.KeepLawyerServices)]
    public async Task<IActionResult> Delete(Guid id, CancellationToken cancel) =>
        await LoadAsync(id, cancel) is { } record ? View(Ask(record)) : NotFound();

    [HttpPost("{id:guid}/delete"), Authorize(Policy = Policies.KeepLawyerServices)]
    public async Task<IActionResult> Delete(Guid id, string? reason, Guid version, CancellationToken cancel) =>
        await LoadAsync(id, cancel) is { } record
            ? await DeleteAsync(record, reason, version, Ask(record), Ledger, $"已删除{record.On.ToChinese()}的服务日志。", cancel)
            : NotFound();

    private Task<LawyerService?> LoadAsync(Guid id, CancellationToken cancel) =>
        Db.InScope<LawyerService>().FirstOrDefaultAsync(s => s.Id == id, cancel);

    private async Task<LawyerService> AddAsync(LawyerServiceForm form, Lawyer lawyer, CancellationToken cancel)
    {
        // The other half of a double submit is not counted: the store finds it.
        var logged = await services.HoursOnAsync(lawyer.Id, form.On!.Value, form.SubmissionId, cancel);
        return await StoreAsync(form, new LawyerService(lawyer, form.VillageId, form.ToDetails(), Today, logged), cancel);
    }

    private async Task<LawyerServiceChoices> ChoicesAsync(CancellationToken cancel) => new(
        await lawyers.LoggedAsync(cancel), await villages.ChoicesAsync(cancel), Db.Scope.WholeTownship);

    /// <summary>A lawyer's own account keeps its own log, whatever was posted.</summary>
    private async Task FillAsync(LawyerServiceForm form, Guid? standing, CancellationToken cancel)
    {
        form.Choices = await ChoicesAsync(cancel) with { Villages = await villages.DeedChoicesAsync(standing, cancel) };
        form.Names = form.Choices.Villages.Select(v => (v.Id, v.Name)).Concat(form.Choices.Lawyers.Select(l => (l.Id, l.Name))).ToDictionary();
        if (form.Choices.MayChoose)
            return;
        form.LawyerId = Db.Scope.LawyerId;
        ModelState.Remove(nameof(form.LawyerId));
    }

    /// <returns>The lawyer with all contracts; null together with a message.</returns>
    private async Task<Lawyer?> CheckAsync(LawyerServiceForm form, Guid? standing, CancellationToken cancel)
    {
        await FillAsync(form, standing, cancel);
        ModelState.CheckVillage(form.VillageId, form.Choices.Villages, townshipToo: true);
        ModelState.CheckDay(form.VillageId, form.Choices.Villages, form.On, nameof(form.On));
        var lawyer = await Db.InScope<Lawyer>().Include(l => l.Contracts).FirstOrDefaultAsync(l => l.Id == form.LawyerId, cancel);
        if (lawyer is null && !form.Choices.MayChoose)
            ModelState.AddModelError("", "您目前没有有效的聘用合同，不能登记服务。请联系镇法治办登记合同。");
        else if (lawyer is null && form.LawyerId is not null)
            ModelState.AddModelError(nameof(form.LawyerId), "请选择律师");
        return lawyer;
    }

    private static DeleteForm Ask(LawyerService record) => new(
        $"{Ledger}/{record.Id}/delete", $"{record.On.ToChinese()}的服务日志（{record.Kind.ToChinese()}）", "删除后不再计入任何数据。",
        "删除记录", $"{Ledger}/{record.Id}", record.Version);
}
