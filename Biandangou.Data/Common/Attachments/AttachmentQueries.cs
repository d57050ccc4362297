using Biandangou.Domain.Common.Attachments;

namespace Biandangou.Data.Common.Attachments;

/// <summary>An attachment as pages show it.</summary>
/// <param name="PartId">The part of the record it shows; null for the record as a whole.</param>
public sealed record AttachmentRow(
    Guid Id, string? RecordType, Guid? RecordId, string Name, AttachmentFormat Format, long Length, string Sha256,
    string? ThumbnailSha256, int? Width, int? Height, Guid Version, DateTime CreatedAt, Guid? CreatedById, string CreatedBy, Guid? PartId)
{
    public bool IsImage => Format.IsImage();

    /// <summary>1.2 MB, 340 KB.</summary>
    public string Size => SizeOf(Length);

    public static string SizeOf(long bytes) => bytes switch
    {
        < 1024 => $"{bytes} 字节",
        < 1024 * 1024 => $"{bytes / 1024.0:0} KB",
        _ => $"{bytes / 1024.0 / 1024.0:0.0} MB",
    };
}

public sealed class AttachmentQueries(PortalDbContext db)
{
    /// <summary>What hangs on a record, oldest first. The caller has found the record within the scope.</summary>
    public async Task<IReadOnlyList<AttachmentRow>> OfAsync(string recordType, Guid recordId, CancellationToken cancel) =>
        await Rows(db.Township<Attachment>().Where(a => a.RecordType == recordType && a.RecordId == recordId))
            .ToListAsync(cancel);

    /// <summary>An attachment in scope; whether its record may be read is asked besides. Another's draft is nobody's.</summary>
    public Task<AttachmentRow?> FindAsync(Guid id, CancellationToken cancel) =>
        Rows(db.InScope<Attachment>().Where(a => a.Id == id && (a.RecordId != null || a.IsDraftOf(db.Actor.Id))))
            .FirstOrDefaultAsync(cancel);

    /// <summary>The account's own drafts among some ids, in the order of upload.</summary>
    public async Task<IReadOnlyList<AttachmentRow>> DraftsAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancel) =>
        ids.Count == 0 ? [] : await Rows(db.OwnDrafts().Where(a => ids.Contains(a.Id))).ToListAsync(cancel);

    /// <summary>The account's upload under a submission, standing or not.</summary>
    public Task<Attachment?> SubmittedAsync(Guid submissionId, CancellationToken cancel) =>
        db.Set<Attachment>().IgnoreQueryFilters([Filters.Scope, Filters.Deleted]).AsNoTracking()
            .Where(a => a.CreatedById == db.Actor.Id && a.SubmissionId == submissionId).OrderBy(a => a.EntryNumber)
            .FirstOrDefaultAsync(cancel);

    /// <summary>Ids that a row stands for, deleted ones later than a moment included: their bytes are still kept.</summary>
    public async Task<HashSet<Guid>> KeptAsync(IReadOnlyCollection<Guid> ids, DateTime deletedSince, CancellationToken cancel) =>
    [
        .. await db.Set<Attachment>().IgnoreQueryFilters([Filters.Scope, Filters.Deleted])
            .Where(a => ids.Contains(a.Id) && (a.DeletedAt == null || a.DeletedAt >= deletedSince)).Select(a => a.Id).ToListAsync(cancel),
    ];

    /// <summary>Whether any attachment was ever stored here, deleted ones included.</summary>
    public Task<bool> AnyAsync(CancellationToken cancel) =>
        db.Set<Attachment>().IgnoreQueryFilters([Filters.Scope, Filters.Deleted]).AnyAsync(cancel);

    /// <summary>Drafts nobody used, of whatever author.</summary>
    public async Task<IReadOnlyList<Attachment>> StaleDraftsAsync(DateTime createdBefore, CancellationToken cancel) =>
        await db.Township<Attachment>().Where(a => a.RecordId == null && a.CreatedAt < createdBefore).OrderBy(a => a.EntryNumber).Take(500)
            .ToListAsync(cancel);

    private static IQueryable<AttachmentRow> Rows(IQueryable<Attachment> attachments) =>
        attachments.OrderBy(a => a.CreatedAt).ThenBy(a => a.EntryNumber).Select(a => new AttachmentRow(
        a.Id, a.RecordType, a.RecordId, a.Name, a.Format, a.Length, a.Sha256, a.ThumbnailSha256, a.Width, a.Height,
        a.Version, a.CreatedAt, a.CreatedById, a.CreatedBy, a.PartId));
}

/// <summary>Uploads that hang on no record yet.</summary>
public static class AttachmentDrafts
{
    /// <summary>Those of whoever acts.</summary>
    public static IQueryable<Attachment> OwnDrafts(this PortalDbContext db) =>
        db.Township<Attachment>().Where(a => a.IsDraftOf(db.Actor.Id));
}
