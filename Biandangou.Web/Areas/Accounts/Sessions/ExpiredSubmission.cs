using Biandangou.Domain.Common.Drafts;
using Biandangou.Web.Common.Forms.Drafts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace Biandangou.Web.Areas.Accounts.Sessions;

/// <summary>
/// A record's form sent after the sign-in ran out: its fields are kept for the account that the cookie still names, and
/// shown again, filled in, once that account has signed in.
/// </summary>
public static class ExpiredSubmission
{
    public static async Task RedirectAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        var http = context.HttpContext;
        var target = await KeepAsync(context) is { } draft
            ? $"{context.Options.LoginPath}?{context.Options.ReturnUrlParameter}=" +
              Uri.EscapeDataString(new DraftNotice(draft.Id, draft.Path, draft.SavedAt, IsFilledIn: true).FilledIn)
            : null;
        if (!string.Equals(http.Request.Headers.XRequestedWith, "XMLHttpRequest", StringComparison.Ordinal))
        {
            context.Response.Redirect(target ?? context.RedirectUri);
            return;
        }

        // A script cannot sign in: it is told where to. The dead cookie stays, so that the form itself still says whose it is.
        context.Response.Headers.SetCookie = default;
        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        await context.Response.WriteAsJsonAsync(new { signIn = target }, http.RequestAborted);
    }

    private static async Task<FormDraft?> KeepAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        var http = context.HttpContext;
        if (!HttpMethods.IsPost(http.Request.Method) || !http.Request.HasFormContentType || !IsOwnPage(http.Request)
            || AddressOf(http) is not { } path || await AccountOfAsync(context) is not { } account)
            return null;

        // Nobody acts here: only the draft is written, under the account the cookie was made for.
        var services = http.RequestServices;
        services.GetRequiredService<PortalDbContext>().Enter(Actor.Portal, AccessScope.None, services.GetRequiredService<TimeProvider>());
        return await services.GetRequiredService<FormDrafts>().KeepAsync(
            account, FormDrafts.WithoutDraft(path), await http.Request.ReadFormAsync(http.RequestAborted), http.RequestAborted);
    }

    /// <summary>The form a record was sent by, or the one whose draft a page was about to save.</summary>
    private static string? AddressOf(HttpContext http) =>
        http.Request.Path == DraftsController.Address ? http.Request.Query["path"].FirstOrDefault(RedirectHttpResult.IsLocalUrl)
        : IsOfRecord(http) ? FormOf(http.Request)
        : null;

    /// <summary>The page the form stood on: it is posted to its own address, without the query that opened it.</summary>
    private static string FormOf(HttpRequest request)
    {
        var path = request.Path.Value ?? "/";
        return Uri.TryCreate(request.Headers.Referer, UriKind.Absolute, out var page)
            && string.Equals(page.AbsolutePath, path, StringComparison.OrdinalIgnoreCase)
            ? path + page.Query
            : path;
    }

    private static bool IsOfRecord(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<ControllerActionDescriptor>()?.Parameters.Any(
            p => typeof(RecordForm).IsAssignableFrom(p.ParameterType)) == true;

    /// <summary>Another site must not put words into an account's forms, since no antiforgery token is checked here.</summary>
    private static bool IsOwnPage(HttpRequest request) =>
        Uri.TryCreate(request.Headers.Origin, UriKind.Absolute, out var origin)
        && string.Equals(origin.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase);

    /// <summary>The account of a ticket that is genuine but out of time; one that was revoked names nobody.</summary>
    private static async Task<Guid?> AccountOfAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        var cookie = context.Options.CookieManager.GetRequestCookie(context.HttpContext, context.Options.Cookie.Name!);
        var ticket = cookie is null ? null : context.Options.TicketDataFormat.Unprotect(cookie);
        return ticket is null ? null : await PortalSessions.LateAccountAsync(context.HttpContext, ticket);
    }
}
