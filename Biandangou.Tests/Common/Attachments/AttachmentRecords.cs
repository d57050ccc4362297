using Biandangou.Data.Common.Attachments;
using Biandangou.Domain.Common.Attachments;
using Biandangou.Web.Common.Attachments;
using Microsoft.Extensions.DependencyInjection;

namespace Biandangou.Tests.Common.Attachments;

internal static class AttachmentRecords
{
    /// <summary>Puts a photo on a record, file and row, by somebody who is no account.</summary>
    public static async Task AttachAsync<T>(this PortalApp portal, Guid record)
        where T : LedgerEntry
    {
        var file = FileInspection.Inspect(SampleFiles.Jpeg(), "现场.jpg");
        await using var db = portal.NewContext();
        db.Enter(new Actor(Guid.CreateVersion7(), "示例甲"), AccessScope.Township, portal.Clock);
        var attachment = new Attachment("现场.jpg", file.Content);
        var store = portal.Services.GetRequiredService<IFileStore>();
        await store.WriteAsync(new FileName(attachment.Id), file.Bytes, default);
        await store.WriteAsync(new FileName(attachment.Id, IsThumbnail: true), file.Thumbnail!, default);
        db.Add(attachment);
        await db.SaveChangesAsync();
        attachment.AttachTo(await db.Township<T>().SingleAsync(r => r.Id == record), already: 0, db.Actor);
        await db.SaveChangesAsync();
    }
}
