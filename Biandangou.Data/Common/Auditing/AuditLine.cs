namespace Biandangou.Data.Common.Auditing;

/// <summary>One field of an entry in words; old and new are null where there was, or is, no value.</summary>
/// <param name="Hidden">The value itself is not to be shown.</param>
/// <param name="IsNew">Whether the record was made with it.</param>
public sealed record AuditField(string Label, string? Old, string? New, bool Hidden, bool IsNew = false)
{
    public override string ToString() => this switch
    {
        { Hidden: true } => $"{Label}已{(IsNew ? "填写" : "修改")}（内容不显示）",
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
        AuditAction.Exported => $"导出了{Subject}{Because}",
        AuditAction.Downloaded => $"下载了{Subject}{Because}",
        AuditAction.Viewed => $"查看了{Subject}{Because}",
        AuditAction.Erased => $"删除了{Subject}的个人信息{Because}",
        AuditAction.Verified => $"校验了{Subject}{Because}",
        AuditAction.Refused => $"访问被拒{Because}",
        // The rest concerns accounts and says all in its name: 登录, 锁定 …
        _ => Action.ToChinese() + Because,
    };

    private string Because => Reason is null ? "" : $"：{Reason}";

    private string Told(string deed, IReadOnlyList<AuditField> fields) =>
        fields.Count == 0 ? deed + Because : $"{deed}：{string.Join("；", fields)}{(Reason is null ? "" : $"（{Reason}）")}";
}
