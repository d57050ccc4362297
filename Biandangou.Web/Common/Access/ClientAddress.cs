namespace Biandangou.Web.Common.Access;

public static class ClientAddress
{
    /// <summary>Network address the request came from, as far as the trusted proxies tell.</summary>
    public static string Address(this HttpContext http) => http.Connection.RemoteIpAddress is { } address
        ? (address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).ToString()
        : "-";
}
