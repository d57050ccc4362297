using Biandangou.Data.Common.Attachments;
using Biandangou.Data.Disputes.Intake;
using Biandangou.Data.Disputes.Steps;
using Biandangou.Domain.Disputes;
using Biandangou.Web.Areas.Disputes.Models.Intake;
using Biandangou.Web.Areas.Disputes.Models.Steps;
using Biandangou.Web.Common.Records;

namespace Biandangou.Web.Areas.Disputes.Controllers;

/// <summary>A case of 积案台账: taken in, shown, corrected, deleted.</summary>
[RecordPage(typeof(Dispute)), Area("Disputes"), Route("disputes"), Authorize(Policy = Policies.ReadDisputes)]
public sealed class DisputesController(
    PortalDbContext db, DisputeQueries disputes, DisputeIntake intake, DisputeIntakeQueries intakes, DisputeChoosing choices,
    IdentityNumbers identities) : LedgerController(db)
{
    private const string Ledger = "/disputes";

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, [FromServices] AttachmentQueries attachments, CancellationToken cancel) =>
        await disputes.FindAsync(id, cancel) is { } page
            ? View(new DisputeCasePage(page, await attachments.OfAsync(nameof(Dispute), id, cancel), Today))
            : NotFound();

    [HttpGet("new"), Authorize(Policy = Policies.TakeInDisputes)]
    public async Task<IActionResult> New(Guid? seminar, CancellationToken cancel) => View(await choices.NewAsync(seminar, cancel));

    /// <param name="add">Asks for one more row of parties, or other choices, before the form is sent for good.</param>
    [HttpPost("new"), Authorize(Policy = Policies.TakeInDisputes)]
    public async Task<IActionResult> New(DisputeForm input, string? add, CancellationToken cancel)
    {
        await choices.FillAsync(input, cancel);
        input.Choices.FollowMeeting(input, ModelState);
        if (add is not null)
            return ShownAgain(input, add);
        if (!input.Choices.MayAssign)
            input.LawyerId = null;
        input.Choices.Check(input, ModelState, standing: null);
        if (ModelState.IsValid)
            await AskAboutLikeAsync(input, cancel);
        return await CreateAsync(
            input,
            () => intake.TakeInAsync(input.ReceivedOn!.Value.Year, number => Open(input, number), cancel,
                d => AttachAsync(input, d, cancel)),
            View(input), Ledger, d => $"已登记案件 {d.Number}“{d.Title}”。");
    }

    [HttpGet("{id:guid}/edit"), Authorize(Policy = Policies.TakeInDisputes)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel)
    {
        if (await disputes.FindAsync(id, cancel) is not { } page)
            return NotFound();
        if (page.Status == DisputeStatus.Archived)
        {
            TempData.SetFlash(Dispute.NotAmendable);
            return LocalRedirect($"{Ledger}/{id}");
        }

        var form = DisputeForm.From(page);
        await choices.FillAsync(form, cancel, page);
        // The form shows the parties' telephones in full.
        Db.NoteFullView(id, "修改页面（含当事人完整联系方式）");
        await Db.SaveChangesAsync(cancel);
        return View(form);
    }

    [HttpPost("{id:guid}/edit"), Authorize(Policy = Policies.TakeInDisputes)]
    public async Task<IActionResult> Edit(Guid id, DisputeForm input, string? add, CancellationToken cancel)
    {
        if (await Db.LoadCaseAsync(id, cancel) is not { } record || await disputes.FindAsync(id, cancel) is not { } page)
            return NotFound();
        await choices.FillAsync(input, cancel, page);
        if (add is not null)
            return ShownAgain(input, add);
        // Who handles the case is a matter of its hand-over.
        input.LawyerId = null;
        input.Choices.Check(input, ModelState, page);
        return await AmendAsync(
            input, record, d => d.Amend(input.VillageId!.Value, input.GridId,
                input.ToDetails(identities, [.. d.PartyList.Select(p => p.Details)]), Today), async () => DisputeForm.From(
                    (await disputes.FindAsync(id, cancel))!),
            new(View(input), $"案件 {record.Number} ", Ledger, "已保存修改。"), cancel);
    }

    [HttpGet("{id:guid}/delete"), Authorize(Policy = Policies.DeleteDisputes)]
    public async Task<IActionResult> Delete(Guid id, CancellationToken cancel) =>
        await Db.LoadCaseAsync(id, cancel) is not { } record ? NotFound()
        : record.Status == DisputeStatus.Archived ? Standing(record)
        : View(Ask(record));

    [HttpPost("{id:guid}/delete"), Authorize(Policy = Policies.DeleteDisputes)]
    public async Task<IActionResult> Delete(Guid id, string? reason, Guid version, CancellationToken cancel) =>
        await Db.LoadCaseAsync(id, cancel) is { } record
            ? await DeleteAsync(record, reason, version, Ask(record), Ledger, $"已删除案件 {record.Number}“{record.Title}”。", cancel)
            : NotFound();

    private LocalRedirectResult Standing(Dispute record)
    {
        TempData.SetFlash(Dispute.NotDeleted);
        return LocalRedirect($"{Ledger}/{record.Id}");
    }

    private Dispute Open(DisputeForm form, int number)
    {
        var dispute = new Dispute(number, form.VillageId!.Value, form.GridId, form.LawyerId, form.ToDetails(identities, []), Today);
        dispute.SubmittedAs(form.SubmissionId, form.Digest());
        return dispute;
    }

    /// <param name="add">What was asked for before the form is sent for good: another row, or the grids of the village chosen.</param>
    private ViewResult ShownAgain(DisputeForm form, string add)
    {
        if (add != DependentItem.Ask)
            form.AddRow();
        return ShowAgain(View(form));
    }

    /// <summary>Shows cases that may be the same once, and goes on when told that they are not.</summary>
    private async Task AskAboutLikeAsync(DisputeForm form, CancellationToken cancel)
    {
        form.Like = await intakes.LikeAsync(form.VillageId!.Value, [.. form.Named.Select(p => p.Name!)], form.ReceivedOn!.Value,
            [form.SubmissionId], cancel);
        var shown = form.Like.Sign();
        if (form.Like.Count == 0 || (form.IsOther && form.Likeness == shown))
            return;
        (form.IsOther, form.Likeness) = (false, shown);
        ModelState.Remove(nameof(form.IsOther));
        ModelState.Remove(nameof(form.Likeness));
        ModelState.AddModelError(nameof(form.IsOther), "同一当事人近期已有案件，请先核对是不是同一件");
    }

    private static DeleteForm Ask(Dispute record) => new(
        $"{Ledger}/{record.Id}/delete", $"案件 {record.Number}“{record.Title}”", "删除后不再计入任何数据，编号不再使用。",
        "删除案件", $"{Ledger}/{record.Id}", record.Version)
    {
        Crumbs = [("积案化解", Ledger), ("删除", null)],
    };
}
