using Biandangou.Data.Common.Databases;
using Microsoft.AspNetCore.HttpOverrides;

namespace Biandangou.Web.Common.Startup;

/// <summary>Whose word about scheme and address counts: reverse proxies in these networks, and this machine.</summary>
public static class ProxyNetworks
{
    /// <param name="networks">Comma-separated CIDR ranges (<c>Proxy:Networks</c>); empty trusts only the loopback address.</param>
    public static void TrustProxies(this ForwardedHeadersOptions options, string? networks)
    {
        options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        foreach (var network in (networks ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            options.KnownIPNetworks.Add(
                System.Net.IPNetwork.TryParse(network, out var range)
                    ? range
                    : throw new UnusableSettingException("Proxy:Networks", networks,
                    "CIDR ranges such as 172.16.0.0/12, separated by commas"));
        }
    }
}
