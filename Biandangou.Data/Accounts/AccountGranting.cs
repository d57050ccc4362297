using Biandangou.Data.Common;
using Biandangou.Domain.Accounts;
using Biandangou.Domain.Common;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Data.Accounts;

/// <summary>Gives and takes roles. Each change ends the sessions of the account it concerns.</summary>
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
    public Task GrantAsync(Guid userId, PortalRole role, AccountUnits units, CancellationToken cancel) => db.ExecuteInTransactionAsync(
        async () =>
        {
            await SetAsideAsync(userId, GrantState.Proposed, cancel);
            var grant = new AccountGrant(userId, role, units);
            await EnforceAsync(grant, cancel);
        },
        cancel);

    /// <summary>Approves or refuses proposals: all of them or, when one breaks a rule, none.</summary>
    /// <returns>How many were decided.</returns>
    public async Task<int> DecideAsync(IReadOnlyCollection<Guid> grantIds, bool approve, CancellationToken cancel)
    {
        Rule.Holds(grantIds.Count > 0, "请先勾选要办理的授权。", nameof(grantIds));
        var decided = 0;
        await db.ExecuteInTransactionAsync(
            async () =>
            {
                var grants = await db.AccountGrants.Where(g => grantIds.Contains(g.Id)).OrderBy(g => g.EntryNumber).ToListAsync(cancel);
                foreach (var grant in grants)
                {
                    if (approve)
                        await EnforceAsync(grant, cancel);
                    else
                        grant.Refuse(db.Actor, db.Clock.UtcNow());
                }

                await db.SaveChangesAsync(cancel);
                decided = grants.Count;
            },
            cancel);
        return decided;
    }

    /// <summary>Leaves the account without a role.</summary>
    public Task WithdrawAsync(Guid userId, CancellationToken cancel) => db.ExecuteInTransactionAsync(
        async () =>
        {
            AccountRoles.RequireSomebodyElse(db.Actor, userId);
            await AccountRoles.RequireAnotherAsync(db, userId, cancel);
            await SetAsideAsync(userId, GrantState.Approved, cancel);
            await AccountRoles.SetAsync(db, userId, null, cancel);
            await EndSessionsAsync(userId);
        },
        cancel);

    private async Task EnforceAsync(AccountGrant grant, CancellationToken cancel)
    {
        AccountRoles.RequireSomebodyElse(db.Actor, grant.UserId);
        if (await AccountRoles.FindAsync(db, grant.UserId, cancel) != grant.Role)
            await AccountRoles.RequireAnotherAsync(db, grant.UserId, cancel);
        // Saved first: only one approved grant may stand at any moment.
        await SetAsideAsync(grant.UserId, GrantState.Approved, cancel);
        grant.Approve(db.Actor, db.Clock.UtcNow());
        if (db.Entry(grant).State == EntityState.Detached)
            db.Add(grant);
        await AccountRoles.EnsureAsync(db, cancel);
        await AccountRoles.SetAsync(db, grant.UserId, grant.Role, cancel);
        await EndSessionsAsync(grant.UserId);
    }

    private async Task SetAsideAsync(Guid userId, GrantState state, CancellationToken cancel)
    {
        if (await db.AccountGrants.FirstOrDefaultAsync(g => g.UserId == userId && g.State == state, cancel) is not { } earlier)
            return;
        earlier.Withdraw(db.Actor, db.Clock.UtcNow());
        await db.SaveChangesAsync(cancel);
    }

    private async Task EndSessionsAsync(Guid userId)
    {
        var user = await users.FindByIdAsync(userId.ToString());
        Rule.Holds(user is not null, "账号不存在，请刷新页面。");
        AccountRoles.Expect(await users.UpdateSecurityStampAsync(user!));
    }
}
