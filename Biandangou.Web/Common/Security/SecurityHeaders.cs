using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.Net.Http.Headers;

namespace Biandangou.Web.Common.Security;

/// <summary>Headers that every response carries, error pages and static files included.</summary>
public static class SecurityHeaders
{
    // Bootstrap's style sheet draws its arrows and check marks from data: images, hence the one exception.
    const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
        "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'";

    /// <summary>Place it first in the pipeline.</summary>
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) =>
        app.Use((context, next) =>
        {
            // The exception handler clears headers set earlier, so they are written when the response starts.
            context.Response.OnStarting(Write, context);
            return next(context);
        });

    static Task Write(object state)
    {
        var context = (HttpContext)state;
        var headers = context.Response.Headers;
        // A file carries a narrower one of its own.
        if (headers.ContentSecurityPolicy.Count == 0)
            headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";

        // Shared computers: neither the back button nor a cache may show a page or a file after signing out. Scripts and styles are
        // everybody's.
        var isPage = context.Response.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) == true;
        var isAction = context.GetEndpoint()?.Metadata.GetMetadata<ControllerActionDescriptor>() is not null;
        // Files of records say it themselves, and that no cache may share them.
        if ((isPage || isAction) && context.User.Identity?.IsAuthenticated == true && headers.CacheControl != "private, no-store")
            headers[HeaderNames.CacheControl] = "no-store";
        return Task.CompletedTask;
    }
}
