using Biandangou.Domain.Common.Attachments;

namespace Biandangou.Data.Common.Attachments;

/// <summary>Uploads that hang on no record yet.</summary>
public static class AttachmentDrafts
{
    /// <summary>Those of whoever acts: another's draft is nobody's.</summary>
    public static IQueryable<Attachment> OwnDrafts(this PortalDbContext db) =>
        db.Township<Attachment>().Where(a => a.RecordId == null && a.CreatedById == db.Actor.Id);
}
