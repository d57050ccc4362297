using Biandangou.Domain.Accounts;
using Microsoft.AspNetCore.Identity;

namespace Biandangou.Data.Accounts;

/// <summary>What decides whether a cookie is honoured.</summary>
public sealed record SessionState(string? SecurityStamp, bool IsDisabled, bool IsEnded)
{
    /// <param name="stamp">Of the account when the cookie was made.</param>
    public bool Honours(string? stamp) => stamp is not null && stamp == SecurityStamp && !IsDisabled && !IsEnded;
}

/// <summary>What the sign-in pages ask before anybody is signed in.</summary>
public sealed class AccountDoorQueries(PortalDbContext db)
{
    /// <summary>Whether there is no account at all, so that the portal has to be set up.</summary>
    public async Task<bool> IsNobodyAsync(CancellationToken cancel) => !await db.Users.AnyAsync(cancel);

    /// <param name="session">Id of the session; <see cref="Guid.Empty"/> before there is one.</param>
    /// <returns>Null when there is no such account.</returns>
    public Task<SessionState?> SessionAsync(Guid userId, Guid session, CancellationToken cancel)
    {
        var name = session.ToString();
        return db.Users.AsNoTracking().Where(u => u.Id == userId)
            .Select(u => new SessionState(
                u.SecurityStamp, u.DisabledAt != null,
                db.UserTokens.Any(t => t.UserId == u.Id && t.LoginProvider == PortalUserTokens.EndedSession && t.Name == name)))
            .FirstOrDefaultAsync(cancel);
    }

    /// <summary>Marks of the account's ended sessions.</summary>
    public async Task<IReadOnlyList<IdentityUserToken<Guid>>> EndedSessionsAsync(Guid userId, CancellationToken cancel) =>
        await db.UserTokens.Where(t => t.UserId == userId && t.LoginProvider == PortalUserTokens.EndedSession).ToListAsync(cancel);

    public Task<bool> HasRoleAsync(Guid userId, CancellationToken cancel) => db.UserRoles.AnyAsync(r => r.UserId == userId, cancel);

    public async Task<SecuritySettings> SettingsAsync(CancellationToken cancel) =>
        await db.Set<SecuritySettings>().AsNoTracking().OrderBy(s => s.EntryNumber).FirstOrDefaultAsync(cancel)
            ?? SecuritySettings.Default();
}
