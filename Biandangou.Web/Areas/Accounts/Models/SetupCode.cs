using System.Security.Cryptography;
using System.Text;

namespace Biandangou.Web.Areas.Accounts.Models;

/// <summary>
/// The code that opens the set-up page: shown only in the log, so only who runs the server can read it. Kept as a hash in
/// memory; a restart makes a new one.
/// </summary>
public sealed class SetupCode(ILogger<SetupCode> log, TimeProvider clock)
{
    private const string Letters = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private const int Length = 16;
    private const int Tries = 5;
    private const int MostRemembered = 1000;
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    private readonly Lock _gate = new();
    private byte[]? _hash;
    private readonly Dictionary<string, (int Wrong, DateTime NotBefore)> _wrong = new(StringComparer.Ordinal);
    private string _address = "/setup";

    /// <summary>Set-up is over for good once there is an account.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Makes and prints a code unless one is valid.</summary>
    /// <param name="address">Where the portal answers; empty when unknown.</param>
    public void Offer(string address)
    {
        lock (_gate)
        {
            if (IsOver || _hash is not null)
                return;
            if (address.Length > 0)
                _address = $"{address.TrimEnd('/')}/setup";
            Renew();
        }
    }

    /// <summary>
    /// Whoever asks, from wherever, has to know the code. After five wrong ones a network waits, longer each time; the code itself stays,
    /// so
    /// that nobody can keep changing it under the operator's hands.
    /// </summary>
    /// <param name="wait">How long this network has to wait before its next try is looked at.</param>
    public bool Matches(string? typed, string network, out TimeSpan wait)
    {
        lock (_gate)
        {
            var now = clock.UtcNow();
            var (wrong, notBefore) = _wrong.GetValueOrDefault(network);
            wait = notBefore > now ? notBefore - now : TimeSpan.Zero;
            if (IsOver || _hash is null || wait > TimeSpan.Zero)
                return false;
            if (CryptographicOperations.FixedTimeEquals(Hash(typed ?? ""), _hash))
                return true;
            if (_wrong.Count >= MostRemembered)
                _wrong.Clear();
            if (++wrong >= Tries)
                wait = TimeSpan.FromSeconds(Math.Min(LongestWait.TotalSeconds, 5 * Math.Pow(2, Math.Min(wrong - Tries, 10))));
            _wrong[network] = (wrong, now + wait);
            return false;
        }
    }

    public void Close()
    {
        lock (_gate)
            (IsOver, _hash) = (true, null);
    }

    private void Renew()
    {
        var code = RandomNumberGenerator.GetString(Letters, Length);
        _hash = Hash(code);
        log.LogWarning(
            "The portal has no account yet. Open {Address} and type the set-up code {Code}",
            _address, string.Join('-', code.Chunk(4).Select(group => new string(group))));
    }

    private static byte[] Hash(string code) =>
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant()));
}

/// <summary>Whether the portal still has to be set up.</summary>
public sealed class SetupGate(Data.Accounts.AccountDoorQueries door, SetupCode code)
{
    public async Task<bool> IsOpenAsync(CancellationToken cancel)
    {
        if (code.IsOver)
            return false;
        if (await door.IsNobodyAsync(cancel))
            return true;
        code.Close();
        return false;
    }
}
