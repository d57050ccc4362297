using System.ComponentModel.DataAnnotations;

namespace Biandangou.Data.Common.Auditing;

public enum AuditAction
{
    [Display(Name = "新增")] Created,
    [Display(Name = "修改")] Changed,
    [Display(Name = "删除")] Deleted,
    [Display(Name = "登录")] SignedIn,
    [Display(Name = "登录失败")] SignInFailed,
    [Display(Name = "退出登录")] SignedOut,
    [Display(Name = "导出")] Exported,
    [Display(Name = "下载")] Downloaded,
    [Display(Name = "校验")] Verified,
    [Display(Name = "登录锁定")] LockedOut,
    [Display(Name = "修改密码")] PasswordChanged,
    [Display(Name = "重置密码")] PasswordReset,
    [Display(Name = "两步验证变更")] SecondFactorChanged,
    [Display(Name = "结束会话")] SessionsEnded,
}

/// <summary>Who changed what, when and from what to what. Written in the transaction of the change; nothing updates or deletes it.</summary>
public sealed class AuditEntry
{
    public const int TypeLength = 60;
    public const int ReasonLength = 200;
    public const int AddressLength = 45;

    public long Id { get; private set; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>Network address the act came from; null for the portal itself.</summary>
    public required string? Address { get; init; }

    public required Guid? ActorId { get; init; }

    public required string ActorName { get; init; }

    public required AuditAction Action { get; init; }

    /// <summary>Entity name, e.g. <c>Dispute</c>.</summary>
    public required string EntityType { get; init; }

    public required Guid EntityId { get; init; }

    /// <summary>The record whose page shows this entry: the entity itself, or the root it belongs to.</summary>
    public required Guid RootId { get; init; }

    /// <summary>JSON: property → [old, new]; a party's personal value is only <c>"changed"</c>.</summary>
    public required string Changes { get; init; }

    public string? Reason { get; init; }
}
