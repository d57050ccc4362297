namespace Biandangou.Data.Common.Auditing;

/// <summary>One field of an entry in words; old and new are null where there was, or is, no value.</summary>
/// <param name="Hidden">The value itself is not to be shown.</param>
public sealed record AuditField(string Label, string? Old, string? New, bool Hidden)
{
    public override string ToString() => this switch
    {
        { Hidden: true } => $"{Label}已修改（内容不显示）",
        { Old: null } => $"{Label}“{New}”",
        { New: null } => $"{Label}由“{Old}”改为空",
        _ => $"{Label}由“{Old}”改为“{New}”",
    };
}

/// <summary>An audit entry in words.</summary>
/// <param name="Subject">What kind of record it concerns, e.g. 积案.</param>
/// <param name="IsPart">Whether it concerns a part of the record, such as a visit of a case.</param>
public sealed record AuditLine(
    long Number, DateTime At, string ActorName, string? Address, AuditAction Action, string Subject, bool IsPart,
    Guid RootId, IReadOnlyList<AuditField> Fields, string? Reason, string Hash)
{
    /// <summary>What was done, as a Chinese sentence without its subject and full stop.</summary>
    public string Sentence => Action switch
    {
        AuditAction.Created => Told($"登记了{Subject}", Fields),
        AuditAction.Changed => Told($"修改了{Subject}", Fields),
        AuditAction.Deleted => $"删除了{Subject}{Because}",
        AuditAction.SignedIn => $"登录{Because}",
        AuditAction.SignInFailed => $"登录失败{Because}",
        AuditAction.SignedOut => $"退出登录{Because}",
        AuditAction.Exported => $"导出了{Subject}{Because}",
        AuditAction.Downloaded => $"下载了{Subject}{Because}",
        AuditAction.Refused => $"访问被拒{Because}",
        _ => $"校验了{Subject}{Because}",
    };

    private string Because => Reason is null ? "" : $"：{Reason}";

    private string Told(string deed, IReadOnlyList<AuditField> fields) =>
        fields.Count == 0 ? deed + Because : $"{deed}：{string.Join("；", fields)}{(Reason is null ? "" : $"（{Reason}）")}";
}
