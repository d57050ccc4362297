using Biandangou.Data.Common.Auditing;
using Biandangou.Web.Common.Errors;
using Biandangou.Web.Common.Startup;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Biandangou.Web.Common.Access;

/// <summary>
/// A save outside the scope reads as 404: the record's existence is not admitted. A broken rule that no form shows is told on a page of
/// its own.
/// </summary>
public sealed class RefusalFilter : IExceptionFilter
{
    public void OnException(ExceptionContext context)
    {
        if (context.Exception is OutOfScopeException)
            context.Result = new NotFoundResult();
        else if (context.Exception is RuleBrokenException broken)
            Tell(context, ErrorPage.For(broken));
        context.ExceptionHandled = context.Result is not null;
    }

    private static void Tell(ExceptionContext context, ErrorPage page)
    {
        context.HttpContext.Features.Set(page);
        context.Result = new StatusCodeResult(page.StatusCode);
    }
}

/// <summary>Somebody signed in asked for what the role does not open: 403, and a line in the audit.</summary>
public static class AccessRefusals
{
    private const int PathLength = 120;

    public static async Task RefuseAsync(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status403Forbidden;
        var db = http.RequestServices.GetRequiredService<PortalDbContext>();
        var path = OneLine.Of(http.Request.Path.Value ?? "");
        db.Note(AuditAction.Refused, "页面", Guid.Empty, $"{http.Request.Method} {(path.Length > PathLength ? path[..PathLength] : path)}");
        await db.SaveChangesAsync(http.RequestAborted);
    }
}
