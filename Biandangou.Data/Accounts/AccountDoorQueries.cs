using Biandangou.Data.Common;
using Biandangou.Domain.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Data.Accounts;

/// <summary>What the sign-in pages ask before anybody is signed in.</summary>
public sealed class AccountDoorQueries(PortalDbContext db)
{
    /// <summary>Whether there is no account at all, so that the portal has to be set up.</summary>
    public async Task<bool> IsNobodyAsync(CancellationToken cancel) => !await db.Users.AnyAsync(cancel);

    public Task<bool> HasRoleAsync(Guid userId, CancellationToken cancel) => db.UserRoles.AnyAsync(r => r.UserId == userId, cancel);

    public async Task<SecuritySettings> SettingsAsync(CancellationToken cancel) =>
        await db.SecuritySettings.AsNoTracking().OrderBy(s => s.EntryNumber).FirstOrDefaultAsync(cancel) ?? SecuritySettings.Default();
}
