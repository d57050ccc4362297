namespace Biandangou.Domain.Common;

/// <summary>A record of a ledger: entered once per submission, deleted only softly and with a reason.</summary>
public abstract class LedgerEntry : Entity
{
    public const int DeleteReasonLength = 200;

    /// <summary>Made when the entry form was opened; with the author it is unique, so a double submit finds the first record.</summary>
    public Guid? SubmissionId { get; private set; }

    /// <summary>SHA-256 (hex) of the submitted values; tells a repeated submit from a different one under the same id.</summary>
    [MaxLength(64)]
    public string? SubmissionDigest { get; private set; }

    /// <summary>UTC; null while the record stands.</summary>
    public DateTime? DeletedAt { get; private set; }

    [MaxLength(ActorNameLength)]
    public string? DeletedBy { get; private set; }

    [MaxLength(DeleteReasonLength)]
    public string? DeleteReason { get; private set; }

    /// <summary>Why files can neither be added to the record nor deleted from it; null while they can.</summary>
    public virtual string? FilesClosedReason => null;

    /// <summary>Whether a file's name tells of a person and is not kept with the record.</summary>
    public virtual bool HidesFileName(string name) => false;

    /// <summary>Why a reason of a deletion, which stands for ever, may not be these words; null when it may.</summary>
    public virtual string? RefusalOf(string? reason) => null;

    public void SubmittedAs(Guid submissionId, string digest)
    {
        SubmissionId = submissionId;
        SubmissionDigest = digest;
    }

    /// <exception cref="RuleBrokenException">No reason, already deleted, or of a record that must stand.</exception>
    public virtual void Delete(string? reason, Actor actor, DateTime utcNow)
    {
        Rule.Holds(DeletedAt is null, "这条记录已经删除。");
        Rule.Holds(RefusalOf(reason) is null, RefusalOf(reason) ?? "", nameof(DeleteReason));
        DeleteReason = Rule.Text(reason, nameof(DeleteReason), "删除原因", DeleteReasonLength);
        DeletedBy = actor.Name;
        DeletedAt = utcNow;
    }

    /// <summary>Free words may tell of a person.</summary>
    protected void WithoutDeleteReason() => DeleteReason = "个人信息已删除";
}

/// <summary>A record that belongs to one village, or to the township itself when <see cref="VillageId"/> is null.</summary>
public interface IVillageRecord
{
    Guid? VillageId { get; }
}

/// <summary>A record whose ledger takes attachments. They are seen and kept with it.</summary>
public interface IHasAttachments
{
    Guid Id { get; }
}
