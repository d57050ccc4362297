using Biandangou.Data.Common.Attachments;
using Biandangou.Domain.Common.Attachments;
using Biandangou.Web.Common.Attachments;
using Biandangou.Web.Portal.Attachments;

namespace Biandangou.Web.Portal.Controllers;

/// <summary>
/// Photos and documents. Any account may ask, and gets what hangs on a record it may read, or its own drafts: the policies are those
/// of the record's ledger.
/// </summary>
[Route("attachments"), Authorize(Policy = Policies.SignedIn)]
public sealed class AttachmentsController(
    PortalDbContext db, AttachmentQueries attachments, CurrentAccount current) : LedgerController(db)
{
    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancel)
    {
        if (await attachments.FindAsync(id, cancel) is not { } row)
            return NotFound();
        if (row.RecordId is not { } record)
            return View(new AttachmentPage(row, "尚未提交", null, 1, 1, null, null, MayDelete: false));
        if (await HungOnAsync(row, cancel) is not var (ledger, hungOn))
            return NotFound();
        var all = await attachments.OfAsync(ledger.Type, record, cancel);
        var at = all.ToList().FindIndex(a => a.Id == id);
        return View(new AttachmentPage(
            row, ledger.Subject, ledger.PageOf(record), at + 1, all.Count,
            all.ElementAtOrDefault(at - 1)?.Id, all.ElementAtOrDefault(at + 1)?.Id,
            hungOn.FilesClosedReason is null && MayDelete(row, ledger)));
    }

    [HttpGet("of/{type}/{recordId:guid}")]
    public async Task<IActionResult> Add(string type, Guid recordId, CancellationToken cancel) =>
        await KeptAsync(type, recordId, cancel) is not { } record ? NotFound()
        : record.FilesClosedReason is null ? View(new AddAttachmentsForm()) : LocalRedirect(AttachedLedgers.Of(type)!.PageOf(recordId));

    [HttpPost("of/{type}/{recordId:guid}")]
    public async Task<IActionResult> Add(string type, Guid recordId, AddAttachmentsForm input, CancellationToken cancel)
    {
        if (await KeptAsync(type, recordId, cancel) is null)
            return NotFound();
        if (ModelState.IsValid && input.AttachmentIds.Count == 0)
            ModelState.AddModelError(nameof(input.Files), "请选择要上传的照片或文件。");
        if (!ModelState.IsValid)
            return Invalid(View(input));
        var page = AttachedLedgers.Of(type)!.PageOf(recordId);
        // Sent twice, with the first answer lost.
        if (await Db.Township<Attachment>().CountAsync(
            a => a.RecordType == type && a.RecordId == recordId && input.AttachmentIds.Contains(a.Id), cancel) == input.AttachmentIds.Count)
            return LocalRedirect(page);
        if (!await DraftsStandAsync(input))
            return Invalid(View(input));
        if (await KeptAsync(type, recordId, cancel) is not { } record)
            return NotFound();
        try
        {
            var added = await AttachAsync(input, record, cancel);
            await Db.SaveChangesAsync(cancel);
            TempData.SetFlash(added == input.AttachmentIds.Count ? $"已添加 {added} 个附件。"
                : $"已添加 {added} 个附件，其余 {input.AttachmentIds.Count - added} 个记录上已有，没有重复添加。");
            return LocalRedirect(page);
        }
        catch (RuleBrokenException broken)
        {
            Db.ChangeTracker.Clear();
            Refuse(broken);
            return Invalid(View(input));
        }
    }

    [HttpGet("{id:guid}/delete")]
    public async Task<IActionResult> Delete(Guid id, CancellationToken cancel) =>
        await DeletableAsync(id, cancel) is not var (attachment, ledger, record) ? NotFound()
        : record.FilesClosedReason is null ? View(Ask(attachment, ledger)) : LocalRedirect(ledger.PageOf(attachment.RecordId!.Value));

    [HttpPost("{id:guid}/delete")]
    public async Task<IActionResult> Delete(Guid id, string? reason, Guid version, CancellationToken cancel)
    {
        if (await DeletableAsync(id, cancel) is not var (attachment, ledger, record))
            return NotFound();
        if ((record.FilesClosedReason ?? record.RefusalOf(reason)) is { } refusal)
            ModelState.AddModelError("Reason", refusal);
        return await DeleteAsync(attachment, reason, version, Ask(attachment, ledger), ledger.PageOf(attachment.RecordId!.Value),
            $"已删除附件“{attachment.Name}”。", cancel);
    }

    private static DeleteForm Ask(Attachment attachment, AttachedLedger ledger) => new(
        $"/attachments/{attachment.Id}/delete", $"附件“{attachment.Name}”", "删除后不再显示，操作日志中留有记录；文件保留 30 天后清除。",
        "删除附件", ledger.PageOf(attachment.RecordId!.Value), attachment.Version)
    {
        Crumbs = [("照片和附件", ledger.PageOf(attachment.RecordId!.Value)), ("删除", null)],
    };

    private bool MayDelete(AttachmentRow row, AttachedLedger ledger) =>
        current.May(ledger.Delete) || (current.May(ledger.Keep) && row.CreatedById == Db.Actor.Id);

    private async Task<(AttachedLedger Ledger, LedgerEntry Record)?> HungOnAsync(AttachmentRow row, CancellationToken cancel) =>
        AttachedLedgers.Of(row.RecordType) is { } ledger && current.May(ledger.Read)
            && await ledger.FindAsync(Db, row.RecordId!.Value, cancel) is { } record
            ? (ledger, record) : null;

    private async Task<LedgerEntry?> KeptAsync(string type, Guid recordId, CancellationToken cancel) =>
        AttachedLedgers.Of(type) is { } ledger && current.May(ledger.Keep) ? await ledger.FindAsync(Db, recordId, cancel) : null;

    /// <summary>The attachment, with the record it hangs on tracked beside it.</summary>
    private async Task<(Attachment Attachment, AttachedLedger Ledger, LedgerEntry Record)?> DeletableAsync(
        Guid id, CancellationToken cancel) =>
        await attachments.FindAsync(id, cancel) is { RecordId: not null } row && await HungOnAsync(row, cancel) is var (ledger, record)
            && MayDelete(row, ledger)
            && await Db.InScope<Attachment>().FirstOrDefaultAsync(a => a.Id == id, cancel) is { } attachment
            ? (attachment, ledger, record) : null;
}
