using Biandangou.Domain.Accounts;

namespace Biandangou.Data.Accounts;

/// <summary>A reset of an administrator's account that waits for another administrator.</summary>
public sealed record ResetLine(
    Guid Id, Guid UserId, string UserName, string DisplayName, Credential Credential, string ProposedBy, DateTime ProposedAt);

/// <summary>Reads of resets that wait.</summary>
public sealed class ResetQueries(PortalDbContext db)
{
    /// <summary>What the account may decide, oldest first: not on itself, and not what it proposed.</summary>
    public async Task<IReadOnlyList<ResetLine>> PendingAsync(CancellationToken cancel) => await Lines(Decidable()).ToListAsync(cancel);

    public Task<int> CountPendingAsync(CancellationToken cancel) => Decidable().CountAsync(cancel);

    /// <returns>Null also for one that is not for this account to decide, or was decided.</returns>
    public Task<ResetLine?> FindAsync(Guid id, CancellationToken cancel) =>
        Lines(Decidable().Where(r => r.Id == id)).FirstOrDefaultAsync(cancel);

    /// <summary>What was proposed for one account and waits.</summary>
    public async Task<IReadOnlyList<ResetLine>> OfAsync(Guid userId, CancellationToken cancel) =>
        await Lines(Waiting().Where(r => r.UserId == userId)).ToListAsync(cancel);

    private IQueryable<CredentialReset> Decidable()
    {
        var self = db.Actor.Id;
        return Waiting().Where(r => r.UserId != self && r.CreatedById != self);
    }

    private IQueryable<CredentialReset> Waiting() => db.Set<CredentialReset>().Where(r => r.State == ResetState.Proposed);

    private IQueryable<ResetLine> Lines(IQueryable<CredentialReset> resets) =>
        from reset in resets
        join user in db.Users on reset.UserId equals user.Id
        orderby reset.CreatedAt, reset.EntryNumber
        select new ResetLine(reset.Id, reset.UserId, user.UserName!, user.DisplayName, reset.Credential, reset.CreatedBy, reset.CreatedAt);
}
