using Biandangou.Data.Common.Attachments;
using Biandangou.Data.Common.Databases;
using Biandangou.Domain.Common.Attachments;
using Biandangou.Web.Common.Attachments;

namespace Biandangou.Web.Common.Forms;

/// <summary>Files of a form: kept as drafts whatever becomes of the form, and hung on the record in its own save.</summary>
public abstract partial class LedgerController
{
    /// <summary>Hangs the form's drafts on a record that this save will keep. The same picture twice on the same part is one.</summary>
    /// <returns>How many are new on the record.</returns>
    /// <exception cref="RuleBrokenException">Too many, or no longer free.</exception>
    protected async Task<int> AttachAsync(RecordForm form, LedgerEntry record, CancellationToken cancel)
    {
        if (form.AttachmentIds.Count == 0 || record is not IHasAttachments)
            return 0;
        var type = record.GetType().Name;
        var there = await Db.Township<Attachment>().Where(a => a.RecordType == type && a.RecordId == record.Id)
            .Select(a => new { a.Sha256, a.PartId }).ToListAsync(cancel);
        var before = there.Count;
        foreach (var draft in await OwnDrafts(form).OrderBy(a => a.CreatedAt).ThenBy(a => a.EntryNumber).ToListAsync(cancel))
        {
            if (there.Exists(a => a.Sha256 == draft.Sha256 && a.PartId == form.PartId))
                continue;
            draft.AttachTo(record, there.Count, Db.Actor, form.PartId);
            if (record.HidesFileName(draft.Name))
                draft.NameByNumber(there.Count + 1);
            there.Add(new { draft.Sha256, draft.PartId });
        }

        return there.Count - before;
    }

    /// <summary>Files that came with the form become drafts first, so that a refused form shows them again.</summary>
    private async Task KeepFilesAsync(RecordForm form)
    {
        if (form.Files.Count == 0)
            return;
        var intake = HttpContext.RequestServices.GetRequiredService<AttachmentIntake>();
        foreach (var file in form.Files)
        {
            try
            {
                form.AttachmentIds.Add((await intake.DraftAsync(file, submissionId: null, HttpContext.RequestAborted)).Id);
            }
            catch (RuleBrokenException refused)
            {
                ModelState.AddModelError(nameof(form.Files), refused.Message);
            }
            catch (Exception failure) when (failure is IOException || StorageFault.Reason(failure) is not null)
            {
                ModelState.AddModelError(nameof(form.Files), AttachmentIntake.NotWritten);
                break;
            }
        }

        form.Files = [];
    }

    /// <summary>Drops ids that are no free draft of the account's and says so once; the next try goes without them.</summary>
    protected async Task<bool> DraftsStandAsync(RecordForm form)
    {
        if (form.AttachmentIds.Count == 0)
            return true;
        var standing = await OwnDrafts(form).Select(a => a.Id).ToListAsync(HttpContext.RequestAborted);
        if (form.AttachmentIds.RemoveAll(id => !standing.Contains(id)) is not (> 0 and var lost))
            return true;
        ModelState.AddModelError(nameof(form.Files), $"有 {lost} 个附件已失效或已用在别处，没有带上。需要时请重新选择，再提交。");
        return false;
    }

    private async Task AttachMissingAsync<T>(RecordForm form, Guid id)
        where T : LedgerEntry
    {
        if (form.AttachmentIds.Count == 0 || await Db.InScope<T>().FirstOrDefaultAsync(
            e => e.Id == id, HttpContext.RequestAborted) is not { } record)
            return;
        try
        {
            await AttachAsync(form, record, HttpContext.RequestAborted);
            await Db.SaveChangesAsync(HttpContext.RequestAborted);
        }
        catch (RuleBrokenException broken)
        {
            // The record stands; what it has no room for is said on its page.
            Db.ChangeTracker.Clear();
            TempData.SetFlash(broken.Message);
        }
    }

    private IQueryable<Attachment> OwnDrafts(RecordForm form) =>
        Db.OwnDrafts().Where(a => form.AttachmentIds.Contains(a.Id));
}
