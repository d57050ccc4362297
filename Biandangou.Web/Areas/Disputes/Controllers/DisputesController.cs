using Biandangou.Data.Common;
using Biandangou.Data.Common.Attachments;
using Biandangou.Data.Common.Figures;
using Biandangou.Data.Disputes;
using Biandangou.Data.Organisation;
using Biandangou.Domain.Disputes;
using Biandangou.Web.Areas.Disputes.Models;
using Biandangou.Web.Common.Access;
using Biandangou.Web.Common.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Biandangou.Web.Areas.Disputes.Controllers;

/// <summary>积案台账.</summary>
[Area("Disputes"), Route("disputes"), Authorize(Policy = Policies.ReadDisputes)]
public sealed class DisputesController(
    PortalDbContext db, DisputeQueries disputes, DisputeIntake intake, DisputeFormChoices choices,
    VillageQueries villages, FigureCatalogue figures, CurrentAccount current) : LedgerController(db)
{
    private const string Ledger = "/disputes";

    [HttpGet("")]
    public async Task<IActionResult> Index(DisputeListQuery query, CancellationToken cancel)
    {
        var filter = query.ToFilter(Today);
        var (page, counts) = await disputes.ListAsync(filter, cancel);
        return View(new DisputeListPage(
            query, filter, page, counts, await YearAsync(filter, cancel), await villages.ChoicesAsync(cancel), Today));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, [FromServices] AttachmentQueries attachments, CancellationToken cancel) =>
        await disputes.FindAsync(id, cancel) is { } page
            ? View(new DisputeCasePage(page, await attachments.OfAsync(nameof(Dispute), id, cancel), current.May(Policies.VisitDisputes), Today))
            : NotFound();

    [HttpGet("new"), Authorize(Policy = Policies.TakeInDisputes)]
    public async Task<IActionResult> New(CancellationToken cancel)
    {
        var form = new DisputeForm { ReceivedOn = Today };
        await choices.FillAsync(form, cancel);
        form.DueOn = Today.AddDays(form.Choices.LimitDays);
        if (form.Choices.Villages is [var village])
            form.VillageId = village.Id;
        if (form.Choices is { GridNeeded: true, Grids: [var grid] })
            form.GridId = grid.Id;
        return View(form);
    }

    [HttpPost("new"), Authorize(Policy = Policies.TakeInDisputes)]
    public async Task<IActionResult> New(DisputeForm input, CancellationToken cancel)
    {
        await choices.FillAsync(input, cancel);
        if (!input.Choices.MayAssign)
            input.LawyerId = null;
        input.Choices.Check(input, ModelState);
        return await CreateAsync(
            input,
            () => intake.TakeInAsync(input.ReceivedOn!.Value.Year, number => Open(input, number), cancel, d => AttachAsync(input, d, cancel)),
            View(input), Ledger, d => $"已登记案件 {d.Number}“{d.Title}”。");
    }

    [HttpGet("{id:guid}/edit"), Authorize(Policy = Policies.TakeInDisputes)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel)
    {
        if (await disputes.FindAsync(id, cancel) is not { } page)
            return NotFound();
        var form = DisputeForm.From(page);
        await choices.FillAsync(form, cancel, page);
        return View(form);
    }

    [HttpPost("{id:guid}/edit"), Authorize(Policy = Policies.TakeInDisputes)]
    public async Task<IActionResult> Edit(Guid id, DisputeForm input, CancellationToken cancel)
    {
        if (await Db.LoadCaseAsync(id, cancel) is not { } record || await disputes.FindAsync(id, cancel) is not { } page)
            return NotFound();
        await choices.FillAsync(input, cancel, page);
        if (!input.Choices.MayAssign)
            input.LawyerId = record.LawyerId;
        input.Choices.Check(input, ModelState);
        return await AmendAsync(
            input, record, d => d.Amend(input.VillageId!.Value, input.GridId, input.ToDetails(), Today),
            View(input), async () => DisputeForm.From((await disputes.FindAsync(id, cancel))!),
            $"案件 {record.Number} ", Ledger, "已保存修改。", cancel);
    }

    [HttpGet("{id:guid}/delete"), Authorize(Policy = Policies.DeleteDisputes)]
    public async Task<IActionResult> Delete(Guid id, CancellationToken cancel) =>
        await Db.LoadCaseAsync(id, cancel) is { } record ? View(Ask(record)) : NotFound();

    [HttpPost("{id:guid}/delete"), Authorize(Policy = Policies.DeleteDisputes)]
    public async Task<IActionResult> Delete(Guid id, string? reason, Guid version, CancellationToken cancel) =>
        await Db.LoadCaseAsync(id, cancel) is { } record
            ? await DeleteAsync(record, reason, version, Ask(record), Ledger, $"已删除案件 {record.Number}“{record.Title}”。", cancel)
            : NotFound();

    private Dispute Open(DisputeForm form, int number)
    {
        var dispute = new Dispute(number, form.VillageId!.Value, form.GridId, form.LawyerId, form.ToDetails(), Today);
        dispute.SubmittedAs(form.SubmissionId, form.Digest());
        return dispute;
    }

    private static DeleteForm Ask(Dispute record) => new(
        $"{Ledger}/{record.Id}/delete", $"案件 {record.Number}“{record.Title}”", "删除后不再计入任何数据，编号不再使用。",
        "删除案件", $"{Ledger}/{record.Id}", record.Version);

    /// <summary>Figures are a whole township's or village's; for accounts of single cases the tabs say it all.</summary>
    private async Task<DisputeYear?> YearAsync(DisputeFilter filter, CancellationToken cancel)
    {
        var village = Db.Scope.WholeTownship ? filter.VillageId : Db.Scope is { VillageIds: [var own], GridIds: [] } ? own : Guid.Empty;
        var year = filter.Year ?? Today.Year;
        return village == Guid.Empty
            ? null
            : DisputeYear.Of(year, await figures.ValuesAsync(DisputeYear.Codes, new FigurePeriod(year, Today), village, cancel));
    }
}
