using Biandangou.Data.Common.Attachments;

namespace Biandangou.Web.Common.Attachments;

/// <summary>One attachment with its neighbours on the same record.</summary>
/// <param name="RecordPath">Page of the record; null for a draft.</param>
public sealed record AttachmentPage(
    AttachmentRow Attachment, string Subject, string? RecordPath, int Position, int Count, Guid? Previous, Guid? Next, bool MayDelete);

/// <summary>What hangs on a record.</summary>
/// <param name="AddPath">Null for whoever may not add.</param>
public sealed record RecordAttachments(IReadOnlyList<AttachmentRow> Rows, string? AddPath)
{
    public IEnumerable<AttachmentRow> Images => Rows.Where(r => r.IsImage);

    public IEnumerable<AttachmentRow> Documents => Rows.Where(r => !r.IsImage);
}

/// <summary>Adds files to a record that is already there.</summary>
public sealed class AddAttachmentsForm : RecordForm;

/// <summary>What the browser is told of an upload.</summary>
public sealed record UploadAnswer(Guid Id, string Name, string Size, string? Thumbnail)
{
    public static UploadAnswer Of(Domain.Common.Attachments.Attachment attachment) => new(
        attachment.Id, attachment.Name, AttachmentRow.SizeOf(attachment.Length),
        attachment.ThumbnailSha256 is null ? null : $"/attachments/{attachment.Id}/thumbnail");
}

public sealed record UploadRefusal(string Error);
