using Biandangou.Domain.Accounts;
using Microsoft.AspNetCore.Identity;

namespace Biandangou.Data.Accounts;

/// <param name="Decided">How many proposals were decided.</param>
/// <param name="Passwords">New one-time passwords of accounts that became administrators, by account; nobody will see them again.</param>
public sealed record GrantOutcome(int Decided, IReadOnlyDictionary<Guid, string> Passwords);

/// <summary>
/// Gives and takes roles. Each change ends the sessions of the account it concerns. Who becomes an administrator gets a new password from
/// whoever grants the role: the system administrator, who made the account or reset it, may know the old one.
/// </summary>
public sealed class AccountGranting(PortalDbContext db, UserManager<PortalUser> users)
{
    /// <summary>The system administrator's wish; nothing changes until it is approved.</summary>
    public Task ProposeAsync(Guid userId, PortalRole role, AccountUnits units, CancellationToken cancel) => db.ExecuteInTransactionAsync(
        async () =>
        {
            AccountRoles.RequireSomebodyElse(db.Actor, userId);
            await SetAsideAsync(userId, GrantState.Proposed, cancel);
            db.Add(new AccountGrant(userId, role, units));
            await db.SaveChangesAsync(cancel);
        },
        cancel);

    /// <summary>The security administrator's own grant, in force at once in place of what was there.</summary>
    public Task<GrantOutcome> GrantAsync(Guid userId, PortalRole role, AccountUnits units, CancellationToken cancel) => EnforceAsync(
        role.IsAdministrator() ? [userId] : [],
        async secrets =>
        {
            await SetAsideAsync(userId, GrantState.Proposed, cancel);
            await EnforceAsync(new AccountGrant(userId, role, units), secrets, cancel);
            return 1;
        },
        cancel);

    /// <summary>Approves or refuses proposals: all of them or, when one breaks a rule, none.</summary>
    public async Task<GrantOutcome> DecideAsync(IReadOnlyCollection<Guid> grantIds, bool approve, CancellationToken cancel)
    {
        Rule.Holds(grantIds.Count > 0, "请先勾选要办理的授权。", nameof(grantIds));
        var proposed = await db.Set<AccountGrant>().Where(g => grantIds.Contains(g.Id)).Select(g => new { g.UserId, g.Role })
            .ToListAsync(cancel);
        return await EnforceAsync(
            approve ? [.. proposed.Where(g => g.Role.IsAdministrator()).Select(g => g.UserId).Distinct()] : [],
            async secrets =>
            {
                var grants = await db.Set<AccountGrant>().Where(g => grantIds.Contains(g.Id)).OrderBy(g => g.EntryNumber)
                    .ToListAsync(cancel);
                foreach (var grant in grants)
                {
                    if (approve)
                        await EnforceAsync(grant, secrets, cancel);
                    else
                        grant.Refuse(db.Actor, db.Clock.UtcNow());
                }

                await db.SaveChangesAsync(cancel);
                return grants.Count;
            },
            cancel);
    }

    /// <summary>Leaves the account without a role.</summary>
    public Task WithdrawAsync(Guid userId, CancellationToken cancel) => db.ExecuteInTransactionAsync(
        async () =>
        {
            AccountRoles.RequireSomebodyElse(db.Actor, userId);
            await AccountRoles.RequireAnotherAsync(db, userId, cancel);
            await SetAsideAsync(userId, GrantState.Approved, cancel);
            await AccountRoles.SetAsync(db, userId, null, cancel);
            await EndSessionsAsync(userId, null);
        },
        cancel);

    /// <param name="administrators">Accounts that become administrators; their passwords are hashed before the transaction.</param>
    private async Task<GrantOutcome> EnforceAsync(
        IReadOnlyList<Guid> administrators, Func<IReadOnlyDictionary<Guid, IssuedPassword>, Task<int>> decide, CancellationToken cancel)
    {
        var secrets = administrators.ToDictionary(id => id, _ => IssuedPassword.New(users));
        var decided = 0;
        await db.ExecuteInTransactionAsync(async () => decided = await decide(secrets), cancel);
        return new GrantOutcome(decided, secrets.ToDictionary(s => s.Key, s => s.Value.Password));
    }

    private async Task EnforceAsync(AccountGrant grant, IReadOnlyDictionary<Guid, IssuedPassword> secrets, CancellationToken cancel)
    {
        AccountRoles.RequireSomebodyElse(db.Actor, grant.UserId);
        if (await AccountRoles.FindAsync(db, grant.UserId, cancel) != grant.Role)
            await AccountRoles.RequireAnotherAsync(db, grant.UserId, cancel);
        // Saved first: only one approved grant may stand at any moment.
        await SetAsideAsync(grant.UserId, GrantState.Approved, cancel);
        // What was asked for of the account in its former role is not meant for the new one.
        foreach (var reset in await db.Set<CredentialReset>().Where(r => r.UserId == grant.UserId && r.State == ResetState.Proposed)
            .ToListAsync(cancel))
            reset.SetAside(db.Actor, db.Clock.UtcNow());
        grant.Approve(db.Actor, db.Clock.UtcNow());
        if (db.Entry(grant).State == EntityState.Detached)
            db.Add(grant);
        await AccountRoles.EnsureAsync(db, cancel);
        await AccountRoles.SetAsync(db, grant.UserId, grant.Role, cancel);
        await EndSessionsAsync(grant.UserId, grant.Role.IsAdministrator() ? secrets[grant.UserId] : null);
    }

    private async Task SetAsideAsync(Guid userId, GrantState state, CancellationToken cancel)
    {
        if (await db.Set<AccountGrant>().FirstOrDefaultAsync(g => g.UserId == userId && g.State == state, cancel) is not { } earlier)
            return;
        earlier.Withdraw(db.Actor, db.Clock.UtcNow());
        await db.SaveChangesAsync(cancel);
    }

    /// <param name="secret">The new password of an account that becomes an administrator's; its second factor goes too.</param>
    private async Task EndSessionsAsync(Guid userId, IssuedPassword? secret)
    {
        var user = await users.FindByIdAsync(userId.ToString());
        Rule.Holds(user is not null, "账号不存在，请刷新页面。");
        if (secret is not null)
        {
            secret.SetFor(user!, db);
            await AccountSecrets.RemoveSecondFactorAsync(user!, users, db);
        }

        AccountRoles.Expect(await users.UpdateSecurityStampAsync(user!));
    }
}
