using Biandangou.Domain.Accounts;
using Biandangou.Domain.Organisation;

namespace Biandangou.Data.Accounts;

/// <summary>Turns an empty database into a township with its three administrators, once.</summary>
public sealed class FirstRun(PortalDbContext db, AccountProvisioning provisioning)
{
    /// <param name="township">Makes the township; may break a rule.</param>
    /// <returns>The administrators with their passwords, or null when there already is an account.</returns>
    public async Task<IReadOnlyList<IssuedAccount>?> SetUpAsync(
        Func<Township> township, IReadOnlyList<NewAccount> administrators, CancellationToken cancel)
    {
        var issued = provisioning.Issue(administrators);
        var won = false;
        db.Enter(db.Actor, AccessScope.Township with { KeepsAccounts = true }, db.Clock);
        try
        {
            await db.ExecuteInTransactionAsync(
                async () =>
                {
                    won = !await db.Users.AnyAsync(cancel);
                    if (!won)
                        return;
                    db.Add(township());
                    // Its fixed id lets one of two parallel set-ups fail on any database.
                    db.Add(SecuritySettings.Default());
                    await db.SaveChangesAsync(cancel);
                    await provisioning.StoreAsync(issued, inForce: true, cancel);
                },
                cancel);
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            if (!await db.Users.AnyAsync(cancel))
                throw;
            won = false;
        }
        finally
        {
            db.Enter(db.Actor, AccessScope.None, db.Clock);
        }

        return won ? issued : null;
    }
}
