using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;

namespace Biandangou.Data.Common.Access;

/// <summary>
/// An account of the portal. Its role lies in the Identity tables, by a grant.
/// </summary>
[Display(Name = "账号")]
[DisplayColumn(nameof(DisplayName))]
public sealed class PortalUser : IdentityUser<Guid>
{
    public const int DisplayNameLength = 40;
    public const int UserNameLength = 64;

    /// <summary>An unused one-time password is worth nothing after this.</summary>
    public static readonly TimeSpan OneTimeLife = TimeSpan.FromDays(7);

    public PortalUser() => Id = Guid.CreateVersion7();

    /// <summary>Shown on pages and kept with each record the account makes.</summary>
    [Display(Name = "姓名")]
    public string DisplayName { get; set; } = "";

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; private set; }

    public string CreatedBy { get; private set; } = "";

    /// <summary>UTC; null until the first change, which sign-ins are too.</summary>
    public DateTime? UpdatedAt { get; private set; }

    public string? UpdatedBy { get; private set; }

    /// <summary>UTC; null while the account may sign in.</summary>
    [Display(Name = "停用时间")]
    public DateTime? DisabledAt { get; private set; }

    /// <summary>Whether the password was given out by somebody else and has to be replaced.</summary>
    [Display(Name = "须修改密码")]
    public bool MustChangePassword { get; private set; }

    /// <summary>UTC; null for accounts older than this column.</summary>
    [Display(Name = "密码设置时间")]
    public DateTime? PasswordSetAt { get; private set; }

    /// <summary>UTC; start of the present or latest session.</summary>
    [Display(Name = "上次登录时间")]
    public DateTime? LastSignInAt { get; private set; }

    [Display(Name = "上次登录地址")]
    public string? LastSignInAddress { get; private set; }

    /// <summary>Time step of the last authenticator code accepted; that code and all before it are spent.</summary>
    public long LastCodeStep { get; private set; }

    public void StampCreated(Actor actor, DateTime utcNow) => (CreatedAt, CreatedBy) = (utcNow, actor.Name);

    public void StampUpdated(Actor actor, DateTime utcNow) => (UpdatedAt, UpdatedBy) = (utcNow, actor.Name);

    public void Disable(DateTime utcNow) => DisabledAt ??= utcNow;

    public void Enable() => DisabledAt = null;

    /// <param name="oneTime">Whether somebody else knows the password.</param>
    public void PasswordWasSet(bool oneTime, DateTime utcNow) => (MustChangePassword, PasswordSetAt) = (oneTime, utcNow);

    public bool IsOneTimePasswordOver(DateTime utcNow) => MustChangePassword && PasswordSetAt + OneTimeLife <= utcNow;

    public void SignedIn(string? address, DateTime utcNow) => (LastSignInAddress, LastSignInAt) = (address, utcNow);

    /// <returns>False when the code of this time step, or a later one, was used before.</returns>
    public bool Spend(long codeStep)
    {
        if (codeStep <= LastCodeStep)
            return false;
        LastCodeStep = codeStep;
        return true;
    }
}

/// <summary>
/// A password the account had, hashed: the latest may not be taken again. Not an entity, so no audit ever holds the hash.
/// </summary>
public sealed class PasswordRecord
{
    /// <summary>Passwords remembered.</summary>
    public const int Kept = 5;

    private PasswordRecord() { }

    public PasswordRecord(Guid userId, string hash, DateTime utcNow) => (UserId, Hash, SetAt) = (userId, hash, utcNow);

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid UserId { get; private set; }

    public string Hash { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTime SetAt { get; private set; }
}
