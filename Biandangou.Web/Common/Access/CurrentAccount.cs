using Biandangou.Data.Common.Access;

namespace Biandangou.Web.Common.Access;

/// <summary>Who makes this request, once authenticated; null for a visitor.</summary>
public sealed class CurrentAccount
{
    public SignedInAccount? Account { get; set; }

    public bool May(string policy) => Account is { } account && Policies.Allows(policy, account.Role);
}

public static class ClientAddress
{
    /// <summary>Network address the request came from, as far as the trusted proxies tell.</summary>
    public static string Address(this HttpContext http) => http.Connection.RemoteIpAddress is { } address
        ? (address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).ToString()
        : "-";
}
