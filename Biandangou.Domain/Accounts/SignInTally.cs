namespace Biandangou.Domain.Accounts;

/// <summary>
/// Failed attempts on one name from one address, or from all of them together. Names that do not exist are counted the
/// same way, so that a lock tells nothing. Not audited: the sign-ins themselves are.
/// </summary>
public sealed class SignInTally
{
    public const int NameLength = 64;
    public const int AddressLength = 45;

    /// <summary>Stands for all addresses together.</summary>
    public const string Everywhere = "*";

    public const int Limit = 5;
    public const int LimitEverywhere = 50;

    public static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    private SignInTally() { }

    public SignInTally(string nameKey, string address, DateTime utcNow) => (NameKey, Address, Since) = (nameKey, address, utcNow);

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public string NameKey { get; private set; } = "";

    public string Address { get; private set; } = "";

    public int Failures { get; private set; }

    /// <summary>UTC; start of the window the failures are counted in.</summary>
    public DateTime Since { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? LockedUntil { get; private set; }

    public bool IsLocked(DateTime utcNow) => LockedUntil > utcNow;

    /// <summary>
    /// Counts an attempt before its password is looked at, so that many at once cannot slip through together.
    /// </summary>
    /// <returns>Whether the attempt may go on.</returns>
    public bool Admit(DateTime utcNow)
    {
        if (IsLocked(utcNow))
            return false;
        if (LockedUntil is not null || Since + Window <= utcNow)
            (Failures, Since, LockedUntil) = (0, utcNow, null);
        Failures++;
        if (Failures >= (Address == Everywhere ? LimitEverywhere : Limit))
            LockedUntil = utcNow + Window;
        return true;
    }

    /// <summary>The attempt was right after all.</summary>
    public void TakeBack()
    {
        Failures = Math.Max(0, Failures - 1);
        LockedUntil = null;
    }
}
