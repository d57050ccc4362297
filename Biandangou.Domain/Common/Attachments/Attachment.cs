using System.Linq.Expressions;

namespace Biandangou.Domain.Common.Attachments;

/// <summary>What the inspection found a file to be.</summary>
/// <param name="Length">Bytes as they are kept.</param>
/// <param name="Sha256">Of the bytes as they are kept, 64 hex digits.</param>
/// <param name="ThumbnailSha256">Of an image's thumbnail.</param>
public sealed record AttachmentContent(
    AttachmentFormat Format, long Length, string Sha256, int? Width = null, int? Height = null, string? ThumbnailSha256 = null);

/// <summary>A photo or document: first a draft of its author, then part of one record for good.</summary>
[Display(Name = "附件")]
public sealed class Attachment : LedgerEntry
{
    public const int RecordTypeLength = 40;
    public const int NameLength = 120;
    public const int HashLength = 64;

    /// <summary>Of one record.</summary>
    public const int MostPerRecord = 30;

    public static readonly Expression<Func<Attachment, Guid?, bool>> OwnDraft =
        (attachment, author) => attachment.RecordId == null && attachment.CreatedById == author;

    private static readonly Func<Attachment, Guid?, bool> IsOwnDraft = OwnDraft.Compile();

    private Attachment() { }

    /// <param name="originalName">As the browser sent it.</param>
    public Attachment(string? originalName, AttachmentContent content)
    {
        Name = AttachmentName.Clean(originalName, content.Format);
        (Format, Length, Sha256) = (content.Format, content.Length, content.Sha256);
        (Width, Height, ThumbnailSha256) = (content.Width, content.Height, content.ThumbnailSha256);
    }

    /// <summary>Entity name of the record; null while a draft.</summary>
    [MaxLength(RecordTypeLength)]
    public string? RecordType { get; private set; }

    public Guid? RecordId { get; private set; }

    public override Guid ToldOnId => RecordId ?? Id;

    /// <summary>The part of the record it shows, a step or a paper of a case; null for the record as a whole.</summary>
    public Guid? PartId { get; private set; }

    [Display(Name = "文件名"), MaxLength(NameLength)]
    [Personal]
    public string Name { get; private set; } = "";

    [Display(Name = "类型")]
    public AttachmentFormat Format { get; private set; }

    [Display(Name = "大小（字节）")]
    public long Length { get; private set; }

    [Display(Name = "校验值（SHA-256）"), MaxLength(HashLength)]
    public string Sha256 { get; private set; } = "";

    [MaxLength(HashLength)]
    public string? ThumbnailSha256 { get; private set; }

    /// <summary>Pixels; null for documents.</summary>
    public int? Width { get; private set; }

    public int? Height { get; private set; }

    public bool IsDraft => RecordId is null;

    /// <summary>Whether it is a draft of that account's: another's is nobody's.</summary>
    [SpeltAs(nameof(OwnDraft))]
    public bool IsDraftOf(Guid? author) => IsOwnDraft(this, author);

    /// <summary>Hangs the draft on a record, once and by its author.</summary>
    /// <param name="already">How many attachments the record has.</param>
    /// <param name="partId">The part of the record it shows; null for the whole.</param>
    public void AttachTo(LedgerEntry record, int already, Actor actor, Guid? partId = null)
    {
        Rule.Holds(IsDraft && DeletedAt is null && record is not Attachment, "附件已经用在另一条记录上，请重新选择文件。", "Files");
        Rule.Holds(record.FilesClosedReason is null, record.FilesClosedReason ?? "", "Files");
        Rule.Holds(CreatedById is { } author && author == actor.Id, "只能使用自己上传的附件，请重新选择文件。", "Files");
        Rule.Holds(already < MostPerRecord, $"每条记录最多 {MostPerRecord} 个附件，请先删除不需要的。", "Files");
        (RecordType, RecordId, PartId) = (record.GetType().Name, record.Id, partId);
    }

    /// <summary>Takes the file away with the personal data of its case; what kind it was, and its hash, remain.</summary>
    public void Erase(Actor actor, DateTime utcNow)
    {
        Name = AttachmentName.Clean(null, Format);
        if (DeletedAt is null)
            Delete("个人信息已删除", actor, utcNow);
        else
            WithoutDeleteReason();
    }

    /// <summary>Takes a name that tells of a person away before it is stored with a record.</summary>
    /// <param name="number">Among the record's attachments.</param>
    public void NameByNumber(int number) => Name = AttachmentName.Clean($"附件{number}", Format);
}
