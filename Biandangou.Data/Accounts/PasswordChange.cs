using Biandangou.Data.Common.Auditing;
using Microsoft.AspNetCore.Identity;

namespace Biandangou.Data.Accounts;

/// <summary>Replaces one's own password and remembers it, so that it does not come back soon.</summary>
public sealed class PasswordChange(PortalDbContext db, UserManager<PortalUser> users)
{
    /// <summary>
    /// Hashes, slow on purpose, are compared and made before the transaction, which takes them only if nobody was faster.
    /// </summary>
    /// <returns>Identity's verdict with all faults; nothing changed unless it succeeded.</returns>
    public async Task<IdentityResult> ApplyAsync(Guid userId, string current, string next, CancellationToken cancel)
    {
        var account = await db.Users.AsNoTracking().SingleAsync(u => u.Id == userId, cancel);
        var faults = await FaultsAsync(account, current, next);
        if (faults.Count > 0)
            return IdentityResult.Failed([.. faults]);
        var hash = users.PasswordHasher.HashPassword(account, next);

        var verdict = IdentityResult.Success;
        await db.ExecuteInTransactionAsync(
            async () =>
            {
                var user = await db.Users.SingleAsync(u => u.Id == userId, cancel);
                if (user.PasswordHash != account.PasswordHash)
                {
                    verdict = IdentityResult.Failed(users.ErrorDescriber.PasswordMismatch());
                    return;
                }

                var now = db.Clock.UtcNow();
                user.PasswordHash = hash;
                user.PasswordWasSet(oneTime: false, now);
                db.RemoveRange(await db.Set<PasswordRecord>().Where(r => r.UserId == userId)
                    .OrderByDescending(r => r.SetAt).ThenByDescending(r => r.Id).Skip(PasswordRecord.Kept - 1).ToListAsync(cancel));
                db.Add(new PasswordRecord(userId, hash, now));
                db.Note(AuditAction.PasswordChanged, nameof(PortalUser), userId, $"本人修改密码：{user.UserName}");
                AccountRoles.Expect(await users.UpdateSecurityStampAsync(user));
            },
            cancel);
        return verdict;
    }

    private async Task<List<IdentityError>> FaultsAsync(PortalUser account, string current, string next)
    {
        var faults = new List<IdentityError>();
        if (account.PasswordHash is not { } held
            || users.PasswordHasher.VerifyHashedPassword(account, held, current) == PasswordVerificationResult.Failed)
            faults.Add(users.ErrorDescriber.PasswordMismatch());
        foreach (var validator in users.PasswordValidators)
            faults.AddRange((await validator.ValidateAsync(users, account, next)).Errors);
        return faults;
    }
}
