using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace Biandangou.Web.Common.Startup;

/// <summary>Under which names and addresses this machine is reached, as far as it knows itself.</summary>
public static class MachineNames
{
    private static readonly string[] Wildcards = ["+", "*", "0.0.0.0", "[::]"];

    public static IReadOnlyList<string> All()
    {
        var name = Dns.GetHostName();
        var domain = IPGlobalProperties.GetIPGlobalProperties().DomainName;
        return
        [
            .. new[] { "localhost", name, domain.Length > 0 ? $"{name}.{domain}" : name }
                .Concat(Addresses().Select(Shown)).Distinct(StringComparer.OrdinalIgnoreCase),
        ];
    }

    /// <summary>An address somebody can type, for a binding that may mean all of the machine's.</summary>
    public static string Typeable(string url)
    {
        var parts = BindingAddress.Parse(url);
        if (!Wildcards.Contains(parts.Host, StringComparer.Ordinal))
            return url.TrimEnd('/');
        var address = Addresses().FirstOrDefault(a => a.AddressFamily == AddressFamily.InterNetwork && !IPAddress.IsLoopback(a));
        return $"{parts.Scheme}://{(address is null ? "localhost" : Shown(address))}:{parts.Port}{parts.PathBase}".TrimEnd('/');
    }

    private static string Shown(IPAddress address) => address.AddressFamily == AddressFamily.InterNetworkV6
        ? $"[{new IPAddress(address.GetAddressBytes())}]"
        : address.ToString();

    private static IEnumerable<IPAddress> Addresses() => NetworkInterface.GetAllNetworkInterfaces()
        .SelectMany(i => i.GetIPProperties().UnicastAddresses).Select(a => a.Address)
        .Append(IPAddress.Loopback).Append(IPAddress.IPv6Loopback);
}
