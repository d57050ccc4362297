using System.Net;
using System.Net.Sockets;

namespace Biandangou.Domain.Accounts;

/// <summary>
/// Failed attempts on one name from one network, on one name from all of them, or from one network on all names. Names that do not exist
/// are
/// counted the same way, so that a lock tells nothing. Not audited: the sign-ins themselves are.
/// </summary>
public sealed class SignInTally
{
    public const int NameLength = 64;
    public const int AddressLength = 45;

    /// <summary>Stands for all networks together.</summary>
    public const string Everywhere = "*";

    /// <summary>Stands for all names together; nobody can type it.</summary>
    public const string Anybody = "";

    public const int Limit = 5;
    public const int LimitEverywhere = 50;

    /// <summary>Of failures from one network on whatever names, unless set otherwise.</summary>
    public const int LimitOfNetwork = 50;

    /// <summary>Of failures on names that do not exist, from everywhere, that are told one by one.</summary>
    public const int LimitInvented = 200;

    public static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    private SignInTally() { }

    public SignInTally(string nameKey, string address, DateTime utcNow) => (NameKey, Address, Since) = (nameKey, address, utcNow);

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    [MaxLength(NameLength)]
    public string NameKey { get; private set; } = "";

    /// <summary>A network as <see cref="NetworkOf"/> tells it.</summary>
    [MaxLength(AddressLength)]
    public string Address { get; private set; } = "";

    public int Failures { get; private set; }

    /// <summary>UTC; start of the window the failures are counted in.</summary>
    public DateTime Since { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? LockedUntil { get; private set; }

    public bool IsLocked(DateTime utcNow) => LockedUntil > utcNow;

    /// <summary>Counts an attempt before its password is looked at, so that many at once cannot slip through together.</summary>
    public void Count(DateTime utcNow, int limit)
    {
        if (!IsLocked(utcNow) && (LockedUntil is not null || Since + Window <= utcNow))
            (Failures, Since, LockedUntil) = (0, utcNow, null);
        Failures++;
        if (Failures >= limit)
            LockedUntil ??= utcNow + Window;
    }

    /// <summary>The attempt was right after all. A lock that others brought about stays.</summary>
    public void TakeBack(int limit)
    {
        Failures = Math.Max(0, Failures - 1);
        if (Failures < limit)
            LockedUntil = null;
    }

    /// <summary>Who is counted together: an IPv4 address, or the 64 bits of IPv6 that one household or office has to itself.</summary>
    public static string NetworkOf(string address)
    {
        if (!IPAddress.TryParse(address, out var ip))
            return address.Length <= AddressLength ? address : address[..AddressLength];
        if (ip.IsIPv4MappedToIPv6)
            ip = ip.MapToIPv4();
        if (ip.AddressFamily != AddressFamily.InterNetworkV6)
            return ip.ToString();
        var bytes = ip.GetAddressBytes();
        Array.Clear(bytes, 8, 8);
        return $"{new IPAddress(bytes)}/64";
    }
}
