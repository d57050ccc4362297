namespace Biandangou.Data.Accounts;

/// <summary>Names under which ASP.NET Core Identity stores the second factor; they are private there.</summary>
public static class PortalUserTokens
{
    public const string Provider = "[AspNetUserStore]";
    public const string Key = "AuthenticatorKey";
    public const string RecoveryCodes = "RecoveryCodes";
}
