using Biandangou.Data.Common;
using Biandangou.Domain.Accounts;
using Biandangou.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Data.Accounts;

/// <summary>Whether an attempt may look at a secret, and whether it was the last one before a lock.</summary>
public sealed record Admission(bool Granted, bool IsLast);

/// <summary>
/// Counts attempts by name and address, so that a stranger elsewhere cannot lock anybody out, and by name alone against
/// guessing from many addresses.
/// </summary>
public sealed class SignInAttempts(PortalDbContext db)
{
    private const int Retries = 20;
    private const int Swept = 50;

    /// <summary>Counts one attempt as failed before its password or code is looked at.</summary>
    public async Task<Admission> AdmitAsync(string userName, string address, CancellationToken cancel)
    {
        var admission = new Admission(false, false);
        await ChangeAsync(userName, address, (own, all, now) =>
        {
            var granted = !all.IsLocked(now) && own.Admit(now) && all.Admit(now);
            admission = new Admission(granted, granted && (own.IsLocked(now) || all.IsLocked(now)));
        }, cancel);
        return admission;
    }

    /// <summary>The admitted attempt was right: its count is taken back, and with the sign-in complete all of that address.</summary>
    public Task ForgiveAsync(string userName, string address, bool complete, CancellationToken cancel) =>
        ChangeAsync(userName, address, (own, all, _) =>
        {
            all.TakeBack();
            own.TakeBack();
            if (complete)
                db.Remove(own);
        }, cancel);

    public async Task UnlockAsync(string userName, CancellationToken cancel)
    {
        var key = KeyOf(userName);
        db.RemoveRange(await db.SignInTallies.Where(t => t.NameKey == key).ToListAsync(cancel));
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>What Identity makes of a name, cut to what is stored.</summary>
    public static string KeyOf(string userName)
    {
        var key = userName.Trim().Normalize().ToUpperInvariant();
        return key.Length <= SignInTally.NameLength ? key : key[..SignInTally.NameLength];
    }

    private async Task ChangeAsync(string userName, string address, Action<SignInTally, SignInTally, DateTime> change, CancellationToken cancel)
    {
        var key = KeyOf(userName);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await db.ExecuteInTransactionAsync(
                    async () =>
                    {
                        var now = db.Clock.UtcNow();
                        var tallies = await db.SignInTallies
                            .Where(t => t.NameKey == key && (t.Address == address || t.Address == SignInTally.Everywhere)).ToListAsync(cancel);
                        if (tallies.Count == 0)
                            await SweepAsync(now, cancel);
                        change(Of(tallies, key, address, now), Of(tallies, key, SignInTally.Everywhere, now), now);
                        await db.SaveChangesAsync(cancel);
                    },
                    cancel);
                return;
            }
            catch (DbUpdateException) when (attempt < Retries)
            {
                // On SQL Server another attempt counted between our read and our write; SQLite stands in line.
            }
        }
    }

    private SignInTally Of(List<SignInTally> tallies, string key, string address, DateTime now) =>
        tallies.Find(t => t.Address == address) ?? db.SignInTallies.Add(new SignInTally(key, address, now)).Entity;

    /// <summary>Made-up names must not fill the table.</summary>
    private async Task SweepAsync(DateTime now, CancellationToken cancel)
    {
        var over = now.AddDays(-1);
        db.RemoveRange(await db.SignInTallies.Where(t => t.Since < over).OrderBy(t => t.Since).ThenBy(t => t.Id).Take(Swept).ToListAsync(cancel));
    }
}
