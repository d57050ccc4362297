using Biandangou.Domain.Accounts;
using Microsoft.AspNetCore.Identity;

namespace Biandangou.Data.Accounts;

/// <param name="Password">The new one-time password, which nobody will see again; null for a second factor and for what waits.</param>
/// <param name="Waits">Whether nothing was done yet, because another administrator has to confirm it.</param>
public sealed record ResetOutcome(Guid UserId, Credential Credential, string? Password, bool Waits);

/// <summary>Resets passwords and second factors of others: at once, or of an administrator once another role confirms it.</summary>
public sealed class CredentialResetting(PortalDbContext db, UserManager<PortalUser> users)
{
    /// <summary>The system administrator's deed.</summary>
    public Task<ResetOutcome> ResetAsync(Guid userId, Credential credential, CancellationToken cancel) => ActAsync(
        async secret =>
        {
            AccountRoles.RequireSomebodyElse(db.Actor, userId);
            if (!await AccountRoles.IsAdministratorAsync(db, userId, cancel))
                return await ApplyAsync(userId, credential, secret);
            var waits = await db.Set<CredentialReset>().AnyAsync(
                r => r.UserId == userId && r.Credential == credential && r.State == ResetState.Proposed, cancel);
            Rule.Holds(!waits, $"已提出重置{credential.ToChinese()}，正等另一类管理员确认。");
            db.Add(new CredentialReset(userId, credential));
            await db.SaveChangesAsync(cancel);
            return new ResetOutcome(userId, credential, null, Waits: true);
        },
        cancel);

    /// <summary>
    /// Another administrator's consent, on which the reset is done. Whoever consents hands the password over, not who asked.
    /// </summary>
    public Task<ResetOutcome> ConfirmAsync(Guid resetId, CancellationToken cancel) => ActAsync(
        async secret =>
        {
            var reset = await FindAsync(resetId, cancel);
            Rule.Holds(await AccountRoles.IsAdministratorAsync(db, reset.UserId, cancel), "这个账号已经不是管理员账号，请退回。");
            reset.Confirm(db.Actor, db.Clock.UtcNow());
            return await ApplyAsync(reset.UserId, reset.Credential, secret);
        },
        cancel);

    public Task RefuseAsync(Guid resetId, CancellationToken cancel) => db.ExecuteInTransactionAsync(
        async () =>
        {
            (await FindAsync(resetId, cancel)).Refuse(db.Actor, db.Clock.UtcNow());
            await db.SaveChangesAsync(cancel);
        },
        cancel);

    private async Task<CredentialReset> FindAsync(Guid resetId, CancellationToken cancel)
    {
        var reset = await db.Set<CredentialReset>().FirstOrDefaultAsync(r => r.Id == resetId, cancel);
        Rule.Holds(reset is not null, "这项重置不存在，请刷新页面。");
        return reset!;
    }

    /// <summary>Hashing is slow on purpose, so it is done before the transaction holds other writers up.</summary>
    private async Task<ResetOutcome> ActAsync(Func<IssuedPassword, Task<ResetOutcome>> act, CancellationToken cancel)
    {
        var secret = IssuedPassword.New(users);
        ResetOutcome outcome = null!;
        await db.ExecuteInTransactionAsync(async () => outcome = await act(secret), cancel);
        return outcome;
    }

    private async Task<ResetOutcome> ApplyAsync(Guid userId, Credential credential, IssuedPassword secret)
    {
        var user = await users.FindByIdAsync(userId.ToString());
        Rule.Holds(user is not null, "账号不存在，请刷新页面。");
        if (credential == Credential.Password)
            secret.SetFor(user!, db);
        else
            await AccountSecrets.RemoveSecondFactorAsync(user!, users, db);
        AccountRoles.Expect(await users.UpdateSecurityStampAsync(user!));
        return new ResetOutcome(userId, credential, credential == Credential.Password ? secret.Password : null, Waits: false);
    }
}
