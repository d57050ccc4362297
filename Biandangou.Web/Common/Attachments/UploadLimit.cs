using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace Biandangou.Web.Common.Attachments;

/// <summary>Says that a request is too large before its body is read, in words rather than by a broken connection.</summary>
public static class UploadLimit
{
    public static IApplicationBuilder UseUploadLimit(this IApplicationBuilder app)
    {
        var limits = app.ApplicationServices.GetRequiredService<AttachmentLimits>();
        return app.Use((http, next) =>
        {
            // The page that says so is run for the same request, which is still as large.
            if (http.Features.Get<IStatusCodeReExecuteFeature>() is not null || http.Request.ContentLength is not { } length
                || length <= limits.RequestBytes)
                return next(http);
            // What is still on its way is taken in and thrown away: a server that closes the door on it is not heard.
            if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
                size.MaxRequestBodySize = null;
            http.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return http.Request.Path == "/attachments"
                ? http.Response.WriteAsJsonAsync(new UploadRefusal(limits.TooLarge("文件", length)), http.RequestAborted)
                : Task.CompletedTask;
        });
    }
}
