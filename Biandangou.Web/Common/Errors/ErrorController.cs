using System.Diagnostics;
using System.Globalization;
using Biandangou.Web.Common.Forms.Drafts;
using Microsoft.AspNetCore.Diagnostics;

namespace Biandangou.Web.Common.Errors;

/// <summary>Re-executed by the pipeline for every failed request, of whatever method.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
public sealed class ErrorController : Controller
{
    /// <summary>Addresses that only scripts ask.</summary>
    private static readonly string[] OfScripts = ["/attachments", DraftsController.Address];

    [Route("/error/{code:int:range(400,599)}")]
    [ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
    public IActionResult Show()
    {
        // Taken from the route itself: binding would read the body again, which may be what failed.
        var code = int.Parse((string)RouteData.Values["code"]!, CultureInfo.InvariantCulture);
        var failure = HttpContext.Features.Get<IExceptionHandlerPathFeature>();
        if (failure is not null && UnreadableRequests.StatusOf(failure.Error) is { } unreadable)
            code = unreadable;
        Response.StatusCode = code;
        var page = HttpContext.Features.Get<ErrorPage>()
            ?? (failure is not null && code < StatusCodes.Status500InternalServerError
                ? ErrorPage.For(UnreadableRequest.Body, code)
                : ErrorPage.For(code, Reference()));
        var asked = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? failure?.Path;
        var isScript = OfScripts.Contains(asked, StringComparer.OrdinalIgnoreCase)
            || (Request.Headers.XRequestedWith == "XMLHttpRequest" && HttpMethods.IsPost(Request.Method));
        return isScript
            ? Json(new { error = $"{page.Title}。{page.Advice}" })
            : View("Error", page);
    }

    // The head of the trace id: short enough to be read out over the telephone.
    string Reference()
    {
        var id = Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;
        return id[..Math.Min(8, id.Length)].ToUpperInvariant();
    }
}
