using Biandangou.Web.Common.Startup;
using Microsoft.Extensions.Primitives;

namespace Biandangou.Web.Common.Security;

/// <summary>
/// Lets in only requests for a host name of the portal's, since slips and redirects repeat it, and plain http only where it was chosen.
/// Whoever sets the portal up meets these pages first, so they say in Chinese what to set.
/// </summary>
public sealed class DoorMiddleware(RequestDelegate next, IConfiguration configuration, PortalTransport transport)
{
    /// <summary>A machine may get another address while the portal runs; anybody may ask for a wrong one.</summary>
    private const int MillisecondsKept = 10_000;

    private const string Health = "/health";

    private readonly List<StringSegment> _set =
        [.. (configuration["AllowedHosts"] ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    private (long At, List<StringSegment> Names) _own = (0, []);

    public Task InvokeAsync(HttpContext http)
    {
        // Asked for by address, by machines that follow no redirect and read no page.
        if (http.Request.Path.StartsWithSegments(Health, StringComparison.Ordinal))
            return next(http);
        if (HostOf(http.Request) is not { } host || !IsOurs(host))
        {
            return new DoorPage(
                "这个网址没有登记",
                [
                    $"请求的网址“{http.Request.Headers.Host}”不是本平台登记的网址，没有打开。",
                    "普通用户：请使用管理员给的网址。",
                    "管理员：在服务器的设置 AllowedHosts 中填写大家使用的域名或地址，多个用分号隔开，例如 AllowedHosts=fazhi.example.cn;192.168.1.10，" +
                    "然后重新启动平台。不设置时只认本机自己的名称和地址。",
                ],
                []).AnswerAsync(http);
        }

        if (http.Request.IsHttps || transport.IsPlainAllowed)
            return next(http);
        const string refused = "本平台正在以正式环境运行，这次访问没有加密（http），没有打开。";
        var page = transport.Kind == TransportKind.Proxy
            ? new DoorPage(
                "需要用 https 打开",
                [
                    refused,
                    "管理员：已设置 Portal:Transport=Proxy，请从反向代理的 https 网址访问；并检查代理传来了 X-Forwarded-Proto，且它的地址在 Proxy:Networks 中。",
                ],
                [])
            : new DoorPage(
                "需要用 https 打开",
                [refused, "管理员：请在服务器上选定一种方式，写入设置后重新启动平台："],
                [
                    "前面有带证书的反向代理：Portal:Transport=Proxy，并把代理的地址写入 Proxy:Networks。",
                    "平台自己有证书：设置 Kestrel:Certificates:Default，用 https 网址访问。",
                    "只在单位内网使用、没有证书：Portal:Transport=HttpOnLan。此时密码和个人信息在网内传输不加密，管理员页面会一直提醒。",
                ]);
        return page.AnswerAsync(http);
    }

    /// <returns>Null for a name in Punycode that stands for none.</returns>
    private static HostString? HostOf(HttpRequest request)
    {
        try
        {
            return request.Host;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private bool IsOurs(HostString host)
    {
        if (!host.HasValue || host.Port is 0 or > ushort.MaxValue)
            return false;
        if (_set.Count > 0)
            return _set.Contains("*") || HostString.MatchesAny(host.Host, _set);
        if (HostString.MatchesAny(host.Host, _own.Names))
            return true;
        if (_own.Names.Count > 0 && Environment.TickCount64 - _own.At < MillisecondsKept)
            return false;
        _own = (Environment.TickCount64, [.. MachineNames.All().Select(name => new StringSegment(name))]);
        return HostString.MatchesAny(host.Host, _own.Names);
    }
}
