namespace Biandangou.Data.Accounts;

/// <summary>Names in the table of an account's tokens; those of the second factor are private to ASP.NET Core Identity.</summary>
public static class PortalUserTokens
{
    public const string Provider = "[AspNetUserStore]";
    public const string Key = "AuthenticatorKey";
    public const string RecoveryCodes = "RecoveryCodes";

    /// <summary>
    /// Provider of the marks of sessions that were signed out of: named by the session, with the ticks until they are kept.
    /// </summary>
    public const string EndedSession = "EndedSession";

    /// <summary>What keys and recovery codes are encrypted for.</summary>
    public const string Purpose = "Biandangou.SecondFactor";

    /// <summary>Writes every key and every set of recovery codes anew with the next save.</summary>
    /// <param name="renew">Null for one that can no longer be read; it stays as it is.</param>
    public static async Task<int> RenewSecondFactorsAsync(this PortalDbContext db, Func<string, string?> renew, CancellationToken cancel)
    {
        var renewed = 0;
        foreach (var token in await db.UserTokens.Where(t => t.LoginProvider == Provider && t.Value != null).ToListAsync(cancel))
        {
            if (renew(token.Value!) is not { } cipher)
                continue;
            token.Value = cipher;
            renewed++;
        }

        return renewed;
    }
}
