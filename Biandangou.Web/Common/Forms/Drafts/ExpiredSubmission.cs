using System.Security.Claims;
using Biandangou.Data.Common;
using Biandangou.Domain.Common;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace Biandangou.Web.Common.Forms.Drafts;

/// <summary>
/// A record's form sent after the sign-in ran out: its fields are kept for the account that the cookie still names, and
/// shown again, filled in, once that account has signed in.
/// </summary>
public static class ExpiredSubmission
{
    public static async Task RedirectAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        var http = context.HttpContext;
        if (string.Equals(http.Request.Headers.XRequestedWith, "XMLHttpRequest", StringComparison.Ordinal))
        {
            // A script cannot sign in: it has to be told, not sent to a page.
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        if (HttpMethods.IsPost(http.Request.Method) && IsOfRecord(http) && IsOwnPage(http.Request) && AccountOf(context) is { } account)
        {
            // Nobody acts here: only the draft is written, under the account the cookie was made for.
            http.RequestServices.GetRequiredService<PortalDbContext>()
                .Enter(Actor.Portal, AccessScope.None, http.RequestServices.GetRequiredService<TimeProvider>());
            var path = FormOf(http.Request);
            var form = await http.Request.ReadFormAsync(http.RequestAborted);
            if (await http.RequestServices.GetRequiredService<FormDrafts>().KeepAsync(account, path, form, http.RequestAborted) is { } draft)
            {
                context.Response.Redirect($"{context.Options.LoginPath}?{context.Options.ReturnUrlParameter}={Uri.EscapeDataString(new DraftNotice(draft.Id, draft.Path, draft.SavedAt, IsFilledIn: true).FilledIn)}");
                return;
            }
        }

        context.Response.Redirect(context.RedirectUri);
    }

    /// <summary>The page the form stood on: it is posted to its own address, without the query that opened it.</summary>
    private static string FormOf(HttpRequest request)
    {
        var path = request.Path.Value ?? "/";
        return Uri.TryCreate(request.Headers.Referer, UriKind.Absolute, out var page) && string.Equals(page.AbsolutePath, path, StringComparison.OrdinalIgnoreCase)
            ? FormDrafts.WithoutDraft(path + page.Query)
            : path;
    }

    private static bool IsOfRecord(HttpContext http) =>
        http.Request.HasFormContentType
        && http.GetEndpoint()?.Metadata.GetMetadata<ControllerActionDescriptor>()?.Parameters.Any(p => typeof(RecordForm).IsAssignableFrom(p.ParameterType)) == true;

    /// <summary>Another site must not put words into an account's forms, since no antiforgery token is checked here.</summary>
    private static bool IsOwnPage(HttpRequest request) =>
        Uri.TryCreate(request.Headers.Origin, UriKind.Absolute, out var origin)
        && string.Equals(origin.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase);

    /// <summary>The account of a ticket that is genuine but out of time.</summary>
    private static Guid? AccountOf(RedirectContext<CookieAuthenticationOptions> context)
    {
        var cookie = context.Options.CookieManager.GetRequestCookie(context.HttpContext, context.Options.Cookie.Name!);
        var ticket = cookie is null ? null : context.Options.TicketDataFormat.Unprotect(cookie);
        return Guid.TryParse(ticket?.Principal.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;
    }
}
