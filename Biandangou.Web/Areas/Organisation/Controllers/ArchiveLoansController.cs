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

/// <summary>归档室借阅登记.</summary>
[RecordPage(typeof(ArchiveLoan)), Area("Organisation"), Route("archives/loans"), Authorize(Policy = Policies.ReadVillages)]
public sealed class ArchiveLoansController(PortalDbContext db, ArchiveLoanQueries loans, VillageQueries villages) : LedgerController(db)
{
    private const string Ledger = "/archives/loans";
    private const int UsualDays = 15;

    [HttpGet("")]
    public async Task<IActionResult> Index(LoanListQuery query, CancellationToken cancel)
    {
        var filter = query.ToFilter();
        var (page, counts) = await loans.ListAsync(filter, cancel);
        return View(new LoanListPage(query, filter, page, counts, await villages.ChoicesAsync(cancel), Today));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancel) =>
        await loans.FindAsync(id, cancel) is { } page ? View(new LoanDetailsPage(page, Today)) : NotFound();

    [HttpGet("new"), Authorize(Policy = Policies.KeepArchives)]
    public async Task<IActionResult> New(Guid? village, CancellationToken cancel)
    {
        var form = await FillAsync(new LoanForm { VillageId = village, LentOn = Today, DueOn = Today.AddDays(UsualDays) }, null, cancel);
        if (form.Villages is [var only])
            form.VillageId = only.Id;
        return View(form);
    }

    [HttpPost("new"), Authorize(Policy = Policies.KeepArchives)]
    public async Task<IActionResult> New(LoanForm input, CancellationToken cancel)
    {
        await FillAsync(input, null, cancel);
        ModelState.CheckVillage(input.VillageId, input.Villages, townshipToo: false);
        return await CreateAsync(
            input, () => AddAsync(input, cancel),
            View(input), Ledger, l => $"已登记借出“{l.Title}”。");
    }

    [HttpGet("{id:guid}/edit"), Authorize(Policy = Policies.KeepArchives)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel) =>
        await loans.FindAsync(id, cancel) is { } page ? View(await FillAsync(LoanForm.From(page), page.Loan.VillageId, cancel)) : NotFound();

    [HttpPost("{id:guid}/edit"), Authorize(Policy = Policies.KeepArchives)]
    public async Task<IActionResult> Edit(Guid id, LoanForm input, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is not { } record)
            return NotFound();
        // A loan stays in its room.
        input.VillageId = record.VillageId;
        ModelState.Remove(nameof(input.VillageId));
        await FillAsync(input, record.VillageId, cancel);
        var village = await RoomAsync(input, cancel);
        if (ModelState.IsValid && await loans.FindTwinAsync(record.VillageId, input.ToDetails(), record.ReturnedOn, id, cancel) is { } twin)
            ModelState.AddModelError(nameof(input.Title), Out(twin));
        return await AmendAsync(
            input, record, l => l.Amend(village, input.ToDetails(), Today), View(input),
            async () => await FillAsync(LoanForm.From((await loans.FindAsync(id, cancel))!), record.VillageId, cancel),
            $"“{record.Title}”的借阅", Ledger, "已保存修改。", cancel);
    }

    [HttpGet("{id:guid}/return"), Authorize(Policy = Policies.KeepArchives)]
    public async Task<IActionResult> Return(Guid id, CancellationToken cancel) =>
        await loans.FindAsync(id, cancel) is not { } page ? NotFound()
        : page.Loan.ReturnedOn is not null ? LocalRedirect($"{Ledger}/{id}")
        : View(new ReturnForm { Loan = page.Loan, Version = page.Version, ReturnedOn = Today });

    [HttpPost("{id:guid}/return"), Authorize(Policy = Policies.KeepArchives)]
    public async Task<IActionResult> Return(Guid id, ReturnForm input, CancellationToken cancel)
    {
        if (await LoadAsync(id, cancel) is not { } record || await loans.FindAsync(id, cancel) is not { } page)
            return NotFound();
        input.Loan = page.Loan;
        return await StepAsync(
            input, record, l => l.Return(input.ReturnedOn!.Value, Today),
            async () => (await loans.FindAsync(id, cancel))?.Loan.ReturnedOn == input.ReturnedOn,
            View(input), $"“{record.Title}”的借阅", Ledger, $"已登记归还“{record.Title}”。", cancel);
    }

    [HttpGet("{id:guid}/delete"), Authorize(Policy = Policies.KeepArchives)]
    public async Task<IActionResult> Delete(Guid id, CancellationToken cancel) =>
        await LoadAsync(id, cancel) is { } record ? View(Ask(record)) : NotFound();

    [HttpPost("{id:guid}/delete"), Authorize(Policy = Policies.KeepArchives)]
    public async Task<IActionResult> Delete(Guid id, string? reason, Guid version, CancellationToken cancel) =>
        await LoadAsync(id, cancel) is { } record
            ? await DeleteAsync(record, reason, version, Ask(record), Ledger, $"已删除“{record.Title}”的借阅记录。", cancel)
            : NotFound();

    private async Task<ArchiveLoan> AddAsync(LoanForm form, CancellationToken cancel)
    {
        // The other half of a double submit is no twin: the store finds it.
        var loan = new ArchiveLoan(await RoomAsync(form, cancel), form.ToDetails(), Today);
        if (await loans.FindTwinAsync(loan.VillageId, form.ToDetails(), null, form.SubmissionId, cancel) is { } twin)
            throw new RuleBrokenException(Out(twin), nameof(form.Title));
        return await StoreAsync(form, loan, cancel);
    }

    private static string Out(LoanLine twin) =>
        $"“{twin.Title}”已于{twin.LentOn.ToChinese()}借给{twin.Borrower}，"
        + (twin.ReturnedOn is { } on ? $"{on.ToChinese()}才归还，请核对日期。" : "尚未归还，请先登记归还。");

    private Task<ArchiveLoan?> LoadAsync(Guid id, CancellationToken cancel) =>
        Db.InScope<ArchiveLoan>().FirstOrDefaultAsync(l => l.Id == id, cancel);

    /// <summary>The chosen village with its facilities.</summary>
    private Task<Village> RoomAsync(LoanForm form, CancellationToken cancel) =>
        Db.InScope<Village>().Include(v => v.Facilities).FirstAsync(v => v.Id == form.VillageId, cancel);

    private async Task<LoanForm> FillAsync(LoanForm form, Guid? standing, CancellationToken cancel)
    {
        var choices = await villages.OpenSinceAsync(Today, standing, cancel);
        form.Villages = standing is null ? choices : [.. choices.Where(v => v.Id == standing)];
        form.Names = form.Villages.ToDictionary(v => v.Id, v => v.Name);
        return form;
    }

    private static DeleteForm Ask(ArchiveLoan record) => new(
        $"{Ledger}/{record.Id}/delete", $"“{record.Title}”的借阅记录（{record.LentOn.ToChinese()}借出）", "只删除误登记的记录；已还的请登记归还。",
        "删除记录", $"{Ledger}/{record.Id}", record.Version);
}
