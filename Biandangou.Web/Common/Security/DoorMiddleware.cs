using System.Text;
using System.Text.Encodings.Web;
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
        if (!IsOurs(http.Request.Host))
        {
            return AnswerAsync(
                http, "这个网址没有登记",
                $"请求的网址“{http.Request.Host.Value}”不是本平台登记的网址，没有打开。",
                "普通用户：请使用管理员给的网址。",
                "管理员：在服务器的设置 AllowedHosts 中填写大家使用的域名或地址，多个用分号隔开，例如 AllowedHosts=fazhi.example.cn;192.168.1.10，" +
                "然后重新启动平台。不设置时只认本机自己的名称和地址。");
        }

        if (http.Request.IsHttps || transport.IsPlainAllowed)
            return next(http);
        return AnswerAsync(
            http, "需要用 https 打开",
            "本平台正在以正式环境运行，这次访问没有加密（http），没有打开。",
            transport.Kind == TransportKind.Proxy
                ? "管理员：已设置 Portal:Transport=Proxy，请从反向代理的 https 网址访问；并检查代理传来了 X-Forwarded-Proto，且它的地址在 Proxy:Networks 中。"
                : "管理员：请在服务器上选定一种方式，写入设置后重新启动平台：",
            transport.Kind == TransportKind.Proxy
                ? ""
                : "一、前面有带证书的反向代理：Portal:Transport=Proxy，并把代理的地址写入 Proxy:Networks。二、平台自己有证书：设置 Kestrel:Certificates:Default，" +
                    "用 https 网址访问。三、只在单位内网使用、没有证书：Portal:Transport=HttpOnLan。此时密码和个人信息在网内传输不加密，管理员页面会一直提醒。");
    }

    private bool IsOurs(HostString host)
    {
        if (!host.HasValue)
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

    private static Task AnswerAsync(HttpContext http, string title, params string[] paragraphs)
    {
        var html = new StringBuilder("<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\">")
            .Append($"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{title}</title></head><body><main><h1>{title}</h1>");
        foreach (var words in paragraphs.Where(p => p.Length > 0))
            html.Append("<p>").Append(HtmlEncoder.Default.Encode(words)).Append("</p>");
        http.Response.StatusCode = StatusCodes.Status400BadRequest;
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : http.Response.WriteAsync(html.Append("</main></body></html>").ToString(), http.RequestAborted);
    }
}
