using Biandangou.Data.Common;
using Biandangou.Data.Common.Records;
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

/// <summary>驻村律师名册.</summary>
[RecordPage(typeof(Lawyer)), Area("Organisation"), Route("organisation/lawyers"), Authorize(Policy = Policies.ReadTownship)]
public sealed class LawyersController(
    PortalDbContext db, LawyerQueries lawyers, LawFirmQueries firms, LawyerHoursQueries hours, RecordUseQueries uses) : LedgerController(db)
{
    private const string Register = "/organisation/lawyers";

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(new LawyerListPage(
        await lawyers.ListAsync(cancel), await hours.YearAsync(Today.Year, null, Today, cancel), Today));

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancel) =>
        await lawyers.FindAsync(id, cancel) is { } page
            ? View(new LawyerGlance(page, (await hours.YearAsync(Today.Year, id, Today, cancel)).Rows.SingleOrDefault(), Today))
            : NotFound();

    [HttpGet("new"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> New(CancellationToken cancel)
    {
        var form = new NewLawyerForm { From = Today };
        await FillAsync(form, cancel);
        if (form.Firms is [var only])
            form.LawFirmId = only.Id;
        return View(form);
    }

    [HttpPost("new"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> New(NewLawyerForm input, CancellationToken cancel)
    {
        var firm = await FillAsync(input, cancel);
        return await CreateAsync(input, () => AddAsync(input, firm!, cancel), View(input), Register, l => $"已登记律师{l.Name}。");
    }

    [HttpGet("{id:guid}/edit"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel)
    {
        if (await lawyers.FindAsync(id, cancel) is not { } page)
            return NotFound();
        var form = LawyerForm.Of(page);
        await FillAsync(form, cancel);
        return View(form);
    }

    [HttpPost("{id:guid}/edit"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Edit(Guid id, LawyerForm input, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is not { } record)
            return NotFound();
        await FillAsync(input, cancel);
        if (await lawyers.FindTwinAsync(input.LawFirmId, input.Name, input.Phone, id, cancel) is { } twin)
            ModelState.AddModelError(nameof(input.Name), Twin(twin));
        return await AmendAsync(
            input, record, input.Apply, View(input), async () => LawyerForm.Of((await lawyers.FindAsync(id, cancel))!),
            record.Name, Register, "已保存修改。", cancel);
    }

    [HttpGet("{id:guid}/delete"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Delete(Guid id, CancellationToken cancel) =>
        await LoadAsync(id, cancel) is { } record ? View(Ask(record)) : NotFound();

    [HttpPost("{id:guid}/delete"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Delete(Guid id, string? reason, Guid version, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is not { } record)
            return NotFound();
        if (await uses.FindAsync(typeof(Lawyer), id, cancel, typeof(LawyerContract), typeof(LawyerVillage)) is { Count: > 0 } used)
            ModelState.AddModelError("", $"{record.Name}在{string.Join("、", used)}中已有记录，不能删除。不再聘用的律师请填写合同截止日期。");
        return await DeleteAsync(record, reason, version, Ask(record), Register, $"已删除律师{record.Name}。", cancel);
    }

    private async Task<Lawyer> AddAsync(NewLawyerForm form, LawFirm firm, CancellationToken cancel)
    {
        // The other half of a double submit is no twin: the store finds it.
        if (await lawyers.FindTwinAsync(firm.Id, form.Name, form.Phone, form.SubmissionId, cancel) is { } twin)
            throw new RuleBrokenException(Twin(twin), nameof(form.Name));
        return await StoreAsync(form, form.ToLawyer(firm), cancel);
    }

    private static string Twin(string name) => $"该律师事务所已登记同名律师{name}，请核对。";

    private Task<Lawyer?> LoadAsync(Guid id, CancellationToken cancel) =>
        Db.InScope<Lawyer>().FirstOrDefaultAsync(l => l.Id == id, cancel);

    /// <returns>The firm chosen; null, with a message at the field, when it is none of the register.</returns>
    private async Task<LawFirm?> FillAsync(LawyerForm form, CancellationToken cancel)
    {
        form.Firms = await firms.ChoicesAsync(cancel);
        form.Names = form.Firms.ToDictionary(f => f.Id, f => f.Name);
        var firm = await Db.InScope<LawFirm>().FirstOrDefaultAsync(f => f.Id == form.LawFirmId, cancel);
        if (firm is null && form.LawFirmId is not null)
            ModelState.AddModelError(nameof(form.LawFirmId), "请选择律师事务所");
        return firm;
    }

    private static DeleteForm Ask(Lawyer record) => new(
        $"{Register}/{record.Id}/delete", $"律师{record.Name}", "只能删除误登记、没有承办案件和服务日志的律师；不再聘用的请填写合同截止日期。",
        "删除律师", $"{Register}/{record.Id}", record.Version);
}
