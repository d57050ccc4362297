using Biandangou.Data.Common.Databases;

namespace Biandangou.Web.Common.Startup;

public enum TransportKind
{
    /// <summary>https by a certificate of the portal's own (Kestrel); plain requests are refused.</summary>
    Own,

    /// <summary>https ends at a reverse proxy, which says so in X-Forwarded-Proto.</summary>
    Proxy,

    /// <summary>Plain http within the building, chosen on purpose.</summary>
    HttpOnLan,

    /// <summary>A developer's machine: whatever comes.</summary>
    Development,
}

/// <summary>How requests reach the portal: <c>Portal:Transport</c>. What cookies, HSTS and the door ask for follows from it.</summary>
public sealed record PortalTransport(TransportKind Kind)
{
    public const string Setting = "Portal:Transport";

    public bool IsPlainAllowed => Kind is TransportKind.HttpOnLan or TransportKind.Development;

    public CookieSecurePolicy Cookies => IsPlainAllowed ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;

    /// <summary>The __Host- prefix binds a cookie to https.</summary>
    public string CookieName(string name) => IsPlainAllowed ? name : $"__Host-{name}";

    public static PortalTransport Read(IConfiguration configuration, IHostEnvironment environment) => configuration[Setting] switch
    {
        null or "" => new(environment.IsDevelopment() ? TransportKind.Development : TransportKind.Own),
        { } text when text.Equals(nameof(TransportKind.Proxy), StringComparison.OrdinalIgnoreCase) => new(TransportKind.Proxy),
        { } text when text.Equals(nameof(TransportKind.HttpOnLan), StringComparison.OrdinalIgnoreCase) => new(TransportKind.HttpOnLan),
        { } text => throw new UnusableSettingException(
            Setting, text, "Proxy, HttpOnLan, or nothing where the portal has a certificate of its own"),
    };
}
