using System.Security.Claims;
using Biandangou.Data.Portal;

namespace Biandangou.Web.Portal.Startup;

/// <summary>
/// After authentication: reads the account's role and scope and opens the request's context for exactly that.
/// A signed-in account without a role keeps the closed default.
/// </summary>
public sealed class ScopeMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(
        HttpContext http, PortalDbContext db, AccessScopeQueries scopes, CurrentAccount current, TimeProvider clock)
    {
        if (Guid.TryParse(http.User.FindFirstValue(ClaimTypes.NameIdentifier), out var userId)
            && await scopes.FindAsync(userId, http.RequestAborted) is { } account)
        {
            current.Account = account;
            db.Enter(account.Actor with { Address = http.Address() }, account.Scope, clock);
        }

        await next(http);
    }
}
