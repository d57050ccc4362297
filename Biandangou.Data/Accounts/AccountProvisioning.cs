using Biandangou.Domain.Accounts;
using Microsoft.AspNetCore.Identity;

namespace Biandangou.Data.Accounts;

/// <summary>An account to be made.</summary>
public sealed record NewAccount(string UserName, string DisplayName, PortalRole Role, AccountUnits Units);

/// <summary>An account just made, with the password nobody will see again.</summary>
public sealed record IssuedAccount(Guid Id, NewAccount Account, string Password, string Hash);

/// <summary>Makes accounts with one-time passwords: all of a list or none.</summary>
public sealed class AccountProvisioning(PortalDbContext db, UserManager<PortalUser> users)
{
    /// <summary>Makes the accounts; their roles wait for the security administrator.</summary>
    /// <exception cref="RuleBrokenException">A name is taken or unusable; nothing was made.</exception>
    public async Task<IReadOnlyList<IssuedAccount>> CreateAsync(IReadOnlyList<NewAccount> accounts, CancellationToken cancel)
    {
        var issued = Issue(accounts);
        await db.ExecuteInTransactionAsync(() => StoreAsync(issued, inForce: false, cancel), cancel);
        return issued;
    }

    /// <summary>The operator's way in: one administrator with a password the operator knows, in force at once.</summary>
    /// <exception cref="RuleBrokenException">The name is taken or the password too weak; nothing was made.</exception>
    public async Task RescueAsync(string userName, PortalRole role, string password, CancellationToken cancel)
    {
        var account = new NewAccount(userName, role.ToChinese(), role, AccountUnits.None);
        foreach (var validator in users.PasswordValidators)
            AccountRoles.Expect(await validator.ValidateAsync(users, new PortalUser { UserName = userName }, password));
        var issued = new IssuedAccount(Guid.CreateVersion7(), account, password, users.PasswordHasher.HashPassword(
            new PortalUser(), password));
        await db.ExecuteInTransactionAsync(() => StoreAsync([issued], inForce: true, cancel), cancel);
    }

    /// <summary>Invents and hashes the passwords: slow on purpose, so before any transaction and on all cores.</summary>
    internal IReadOnlyList<IssuedAccount> Issue(IReadOnlyList<NewAccount> accounts)
    {
        var issued = new IssuedAccount[accounts.Count];
        Parallel.For(0, issued.Length, i =>
        {
            var (password, hash) = IssuedPassword.New(users);
            issued[i] = new IssuedAccount(Guid.CreateVersion7(), accounts[i], password, hash);
        });
        return issued;
    }

    /// <summary>Stores issued accounts inside the caller's transaction.</summary>
    /// <param name="inForce">Whether the roles hold at once: only where nobody is there to approve them.</param>
    internal async Task StoreAsync(IReadOnlyList<IssuedAccount> issued, bool inForce, CancellationToken cancel)
    {
        await AccountRoles.EnsureAsync(db, cancel);
        foreach (var one in issued)
        {
            var user = new PortalUser
            {
                Id = one.Id,
                UserName = one.Account.UserName.Trim(),
                DisplayName = one.Account.DisplayName.Trim(),
                PasswordHash = one.Hash
            };
            user.PasswordWasSet(oneTime: true, db.Clock.UtcNow());
            AccountRoles.Expect(await users.CreateAsync(user), nameof(NewAccount.UserName));
            await GrantAsync(one.Id, one.Account.Role, one.Account.Units, inForce, cancel);
        }

        await db.SaveChangesAsync(cancel);
    }

    private async Task GrantAsync(Guid userId, PortalRole role, AccountUnits units, bool inForce, CancellationToken cancel)
    {
        var grant = new AccountGrant(userId, role, units);
        if (inForce)
        {
            grant.Approve(db.Actor, db.Clock.UtcNow());
            await AccountRoles.SetAsync(db, userId, role, cancel);
        }

        db.Add(grant);
    }
}
