using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using System.Text.Json;

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
    [Display(Name = "越权被拒")] Refused,
    [Display(Name = "校验")] Verified,
    [Display(Name = "登录锁定")] LockedOut,
    [Display(Name = "修改密码")] PasswordChanged,
    [Display(Name = "重置密码")] PasswordReset,
    [Display(Name = "两步验证变更")] SecondFactorChanged,
    [Display(Name = "结束会话")] SessionsEnded,
    [Display(Name = "查看")] Viewed,
    [Display(Name = "删除个人信息")] Erased,
}

/// <summary>
/// Who did what, when, from where, and from what to what. Written in the transaction of the change and chained: each
/// entry's hash covers its own words and the hash before it. Nothing updates or deletes one; a trigger stands against it.
/// </summary>
[Display(Name = "审计日志")]
public sealed class AuditEntry
{
    public const int TypeLength = 60;
    public const int ReasonLength = 200;
    public const int AddressLength = 45;
    public const int HashLength = 64;

    /// <summary>What the first entry of a chain follows.</summary>
    public static readonly string Genesis = new('0', HashLength);

    public long Id { get; private set; }

    /// <summary>Place in the chain, without gaps.</summary>
    public long Number { get; private set; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>Network address the act came from; null for the portal itself.</summary>
    public required string? Address { get; init; }

    public required Guid? ActorId { get; init; }

    public required string ActorName { get; init; }

    public required AuditAction Action { get; init; }

    /// <summary>Entity name, e.g. <c>Dispute</c>; of what is no record, the word for it.</summary>
    public required string EntityType { get; init; }

    public required Guid EntityId { get; init; }

    /// <summary>The record whose page shows this entry: the entity itself, or the root it belongs to.</summary>
    public required Guid RootId { get; init; }

    /// <summary>JSON: property → [old, new]; a party's personal value is only <c>"changed"</c>.</summary>
    public required string Changes { get; init; }

    public string? Reason { get; init; }

    /// <summary>SHA-256, 64 hex digits, of the entry before.</summary>
    public string PreviousHash { get; private set; } = "";

    /// <summary>SHA-256, 64 hex digits, of <see cref="PreviousHash"/> and everything above except <see cref="Id"/>.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>Whether the save itself described a change, as opposed to an act noted by the code that did it. Not stored.</summary>
    internal bool IsDescription { get; init; }

    /// <summary>What <see cref="Hash"/> must be if nobody touched the entry.</summary>
    public string ComputeHash() => Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes<object?[]>(
    [
        PreviousHash, Number, At.ToString("O"), Address, ActorId, ActorName, Action
            .ToString(), EntityType, EntityId, RootId, Changes, Reason,
    ])));

    internal void Seal(long number, string previousHash)
    {
        (Number, PreviousHash) = (number, previousHash);
        Hash = ComputeHash();
    }
}

/// <summary>One row: how many entries the chain has. Its lock lets one writer at a time append, and a trimmed tail shows.</summary>
public sealed class AuditHead
{
    public int Id { get; private set; }

    public long Number { get; private set; }
}
