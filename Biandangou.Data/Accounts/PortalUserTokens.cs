namespace Biandangou.Data.Accounts;

/// <summary>Names in the table of an account's tokens; those of the second factor are private to ASP.NET Core Identity.</summary>
public static class PortalUserTokens
{
    public const string Provider = "[AspNetUserStore]";
    public const string Key = "AuthenticatorKey";
    public const string RecoveryCodes = "RecoveryCodes";

    /// <summary>Provider of the marks of sessions that were signed out of: named by the session, with the ticks until they are kept.</summary>
    public const string EndedSession = "EndedSession";
}
