using Biandangou.Data.Common.Auditing;
using Microsoft.AspNetCore.Identity;

namespace Biandangou.Data.Accounts;

/// <summary>A one-time password with its hash, made before any transaction: hashing is slow on purpose.</summary>
internal sealed record IssuedPassword(string Password, string Hash)
{
    public static IssuedPassword New(UserManager<PortalUser> users)
    {
        var password = OneTimePassword.New();
        return new IssuedPassword(password, users.PasswordHasher.HashPassword(new PortalUser(), password));
    }

    public void SetFor(PortalUser user, PortalDbContext db)
    {
        user.PasswordHash = Hash;
        user.PasswordWasSet(oneTime: true, db.Clock.UtcNow());
        db.Note(AuditAction.PasswordReset, nameof(PortalUser), user.Id, $"重置为一次性密码：{user.UserName}");
    }
}

/// <summary>What an account proves itself with beside its password.</summary>
internal static class AccountSecrets
{
    public static async Task RemoveSecondFactorAsync(PortalUser user, UserManager<PortalUser> users, PortalDbContext db)
    {
        user.TwoFactorEnabled = false;
        await users.RemoveAuthenticationTokenAsync(user, PortalUserTokens.Provider, PortalUserTokens.Key);
        await users.RemoveAuthenticationTokenAsync(user, PortalUserTokens.Provider, PortalUserTokens.RecoveryCodes);
        db.Note(AuditAction.SecondFactorChanged, nameof(PortalUser), user.Id, $"重置两步验证：{user.UserName}");
    }
}
