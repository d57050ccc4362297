using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Biandangou.Web.Common.Security;

/// <summary>A page for whoever is not let in: whole in itself, since nothing else is served at that address.</summary>
/// <param name="Steps">What an administrator can do, one of them.</param>
public sealed record DoorPage(string Title, IReadOnlyList<string> Paragraphs, IReadOnlyList<string> Steps)
{
    private const string Style =
        "body{margin:0;background:#f3f5f9;color:#1b2533;font:16px/1.75 \"Noto Sans SC\",\"Microsoft YaHei\",sans-serif}" +
        "main{max-width:44rem;margin:6vh auto;padding:1.5rem 2rem;background:#fff;" +
        "border:1px solid #dde2ea;border-top:4px solid #1b56a8;border-radius:8px}" +
        "h1{font-size:1.4rem;margin:0 0 .75rem}p,ol{margin:.6rem 0}li{margin:.4rem 0}" +
        "@media(max-width:48rem){main{margin:0;border-width:4px 0 0;border-radius:0;padding:1.25rem 1rem}}";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private static readonly string Policy =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; " +
        "base-uri 'none'; frame-ancestors 'none'";

    public Task AnswerAsync(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status400BadRequest;
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.ContentSecurityPolicy = Policy;
        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : http.Response.WriteAsync(Html(), http.RequestAborted);
    }

    private string Html()
    {
        var html = new StringBuilder("<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\">")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
            .Append($"<title>{Encoded(Title)}</title><style>{Style}</style></head><body><main><h1>{Encoded(Title)}</h1>")
            .AppendJoin("", Paragraphs.Select(words => $"<p>{Encoded(words)}</p>"));
        if (Steps.Count > 0)
            html.Append($"<ol>{string.Concat(Steps.Select(step => $"<li>{Encoded(step)}</li>"))}</ol>");
        return html.Append("</main></body></html>").ToString();
    }

    private static string Encoded(string words) => Encoder.Encode(words);
}
