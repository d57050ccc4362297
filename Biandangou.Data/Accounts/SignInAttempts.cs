using Biandangou.Domain.Accounts;

namespace Biandangou.Data.Accounts;

/// <summary>Whether an attempt may look at a secret, and whether it was the last one before a lock.</summary>
public sealed record Admission(bool Granted, bool IsLast);

/// <param name="FailuresOfNetwork">On whatever names, in a quarter of an hour.</param>
public sealed record SignInLimits(int FailuresOfNetwork)
{
    public static readonly SignInLimits Usual = new(SignInTally.LimitOfNetwork);
}

/// <summary>
/// Counts attempts by name and network, so that a stranger elsewhere cannot lock anybody out, by name alone against guessing from many
/// networks, and by network alone against trying many names. Where an account last signed in it is known: there only its own failures
/// count.
/// </summary>
public sealed class SignInAttempts(PortalDbContext db, SignInLimits? limits = null)
{
    private const int Swept = 50;

    private readonly int _limitOfNetwork = (limits ?? SignInLimits.Usual).FailuresOfNetwork;

    /// <summary>Counts one attempt as failed before its password or code is looked at.</summary>
    public async Task<Admission> AdmitAsync(string userName, string address, CancellationToken cancel)
    {
        var (key, network) = (KeyOf(userName), SignInTally.NetworkOf(address));
        var last = await db.Users.Where(u => u.NormalizedUserName == key).Select(u => u.LastSignInAddress).FirstOrDefaultAsync(cancel);
        var isKnown = last is not null && SignInTally.NetworkOf(last) == network;
        var admission = new Admission(false, false);
        await ChangeAsync(key, network, (tallies, now) =>
        {
            admission = new Admission(!IsLocked(), false);
            if (!admission.Granted)
                return;
            tallies.Own.Count(now, SignInTally.Limit);
            tallies.All.Count(now, SignInTally.LimitEverywhere);
            tallies.Network.Count(now, _limitOfNetwork);
            admission = new Admission(true, IsLocked());

            bool IsLocked() => tallies.Own.IsLocked(now) || (!isKnown && (tallies.All.IsLocked(now) || tallies.Network.IsLocked(now)));
        }, cancel);
        return admission;
    }

    /// <summary>
    /// The admitted attempt was right: its count is taken back, and with the sign-in complete all of that name and network.
    /// </summary>
    public Task ForgiveAsync(string userName, string address, bool complete, CancellationToken cancel) =>
        ChangeAsync(KeyOf(userName), SignInTally.NetworkOf(address), (tallies, _) =>
        {
            tallies.All.TakeBack(SignInTally.LimitEverywhere);
            tallies.Network.TakeBack(_limitOfNetwork);
            tallies.Own.TakeBack(SignInTally.Limit);
            if (complete)
                db.Remove(tallies.Own);
        }, cancel);

    /// <summary>Counts a failure on a name that does not exist, of which many from many networks would fill the audit.</summary>
    /// <returns>Whether it is told; the last one told is told as such.</returns>
    public async Task<Admission> TellInventedAsync(CancellationToken cancel)
    {
        var told = new Admission(false, false);
        await ChangeAsync(SignInTally.Anybody, SignInTally.Everywhere, (tallies, now) =>
        {
            told = new Admission(!tallies.All.IsLocked(now), false);
            if (!told.Granted)
                return;
            tallies.All.Count(now, SignInTally.LimitInvented);
            told = new Admission(true, tallies.All.IsLocked(now));
        }, cancel);
        return told;
    }

    public async Task UnlockAsync(string userName, CancellationToken cancel)
    {
        var key = KeyOf(userName);
        db.RemoveRange(await db.Set<SignInTally>().Where(t => t.NameKey == key).ToListAsync(cancel));
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>What Identity makes of a name, cut to what is stored.</summary>
    public static string KeyOf(string userName)
    {
        var key = userName.Trim().Normalize().ToUpperInvariant();
        return key.Length <= SignInTally.NameLength ? key : key[..SignInTally.NameLength];
    }

    private Task ChangeAsync(string key, string network, Action<Tallies, DateTime> change, CancellationToken cancel) =>
        db.ExecuteInTransactionAsync(
        async () =>
        {
            var now = db.Clock.UtcNow();
            var found = await db.Set<SignInTally>()
                .Where(t => (t.NameKey == key && (t.Address == network || t.Address == SignInTally.Everywhere))
                    || (t.NameKey == SignInTally.Anybody && t.Address == network)).ToListAsync(cancel);
            if (found.Count == 0)
                await SweepAsync(now, cancel);
            change(
                new Tallies(Of(found, key, network, now), Of(found, key, SignInTally.Everywhere, now), Of(
                    found, SignInTally.Anybody, network, now)),
                now);
            await db.SaveChangesAsync(cancel);
        },
        cancel);

    private SignInTally Of(List<SignInTally> found, string key, string network, DateTime now)
    {
        if (found.Find(t => t.NameKey == key && t.Address == network) is { } tally)
            return tally;
        found.Add(tally = new SignInTally(key, network, now));
        return db.Set<SignInTally>().Add(tally).Entity;
    }

    /// <summary>Made-up names must not fill the table.</summary>
    private async Task SweepAsync(DateTime now, CancellationToken cancel)
    {
        var over = now.AddDays(-1);
        db.RemoveRange(await db.Set<SignInTally>().Where(t => t.Since < over).OrderBy(t => t.Since).ThenBy(t => t.Id).Take(Swept)
            .ToListAsync(cancel));
    }

    private sealed record Tallies(SignInTally Own, SignInTally All, SignInTally Network);
}
