using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Biandangou.Web.Common.Errors;

/// <summary>Re-executed by the pipeline for every failed request, of whatever method.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
public sealed class ErrorController : Controller
{
    [Route("/error/{code:int:range(400,599)}")]
    [ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
    public ViewResult Show()
    {
        // Taken from the route itself: binding would read the body again, which may be what failed.
        var code = int.Parse((string)RouteData.Values["code"]!, CultureInfo.InvariantCulture);
        Response.StatusCode = code;
        return View("Error", ErrorPage.For(code, Reference()));
    }

    // The head of the trace id: short enough to be read out over the telephone.
    string Reference()
    {
        var id = Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;
        return id[..Math.Min(8, id.Length)].ToUpperInvariant();
    }
}
