using Biandangou.Data.Common;
using Biandangou.Data.Common.Auditing;
using Biandangou.Domain.Common;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Data.Accounts;

/// <summary>Replaces one's own password and remembers it, so that it does not come back soon.</summary>
public sealed class PasswordChange(PortalDbContext db, UserManager<PortalUser> users)
{
    /// <returns>Identity's verdict; nothing changed unless it succeeded.</returns>
    public async Task<IdentityResult> ApplyAsync(Guid userId, string current, string next, CancellationToken cancel)
    {
        var verdict = IdentityResult.Success;
        await db.ExecuteInTransactionAsync(
            async () =>
            {
                var user = await db.Users.SingleAsync(u => u.Id == userId, cancel);
                var now = db.Clock.UtcNow();
                user.PasswordWasSet(oneTime: false, now);
                verdict = await users.ChangePasswordAsync(user, current, next);
                if (!verdict.Succeeded)
                {
                    db.ChangeTracker.Clear();
                    return;
                }

                db.RemoveRange(await db.PasswordRecords.Where(r => r.UserId == userId)
                    .OrderByDescending(r => r.SetAt).ThenByDescending(r => r.Id).Skip(PasswordRecord.Kept - 1).ToListAsync(cancel));
                db.Add(new PasswordRecord(userId, user.PasswordHash!, now));
                db.Note(AuditAction.PasswordChanged, nameof(PortalUser), userId, $"本人修改密码：{user.UserName}");
                await db.SaveChangesAsync(cancel);
            },
            cancel);
        return verdict;
    }
}
