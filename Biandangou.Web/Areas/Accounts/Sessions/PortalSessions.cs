using System.Globalization;
using System.Security.Claims;
using Biandangou.Data.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Biandangou.Web.Areas.Accounts.Sessions;

/// <summary>
/// How long a session lives: idle and absolute limits are the security administrator's, fixed when it begins. Whether its cookie still
/// counts is asked of the database on each request, so that signing out, a new password or a disabled account ends it at once.
/// </summary>
public static class PortalSessions
{
    /// <summary>End of the session however busy it is, in UTC ticks, inside the protected cookie.</summary>
    private const string Until = "until";

    /// <summary>Id of the session, inside the protected cookie.</summary>
    private const string Session = "session";

    /// <summary>Security stamp of the account between password and code, inside the protected cookie.</summary>
    private const string Stamp = "stamp";

    /// <summary>So long after its end a session still says whose form was sent too late.</summary>
    private static readonly TimeSpan LateForms = TimeSpan.FromDays(7);

    /// <summary>How often name and role inside the cookie are made anew.</summary>
    public static readonly TimeSpan StampCheckedEvery = TimeSpan.FromSeconds(30);

    public static async Task BeginAsync(CookieSigningInContext context)
    {
        var services = context.HttpContext.RequestServices;
        var settings = await services.GetRequiredService<AccountDoorQueries>().SettingsAsync(context.HttpContext.RequestAborted);
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        // A session renewed after its own password change keeps its end and its id.
        context.Properties.Items.TryAdd(Until, now.AddMinutes(settings.AbsoluteMinutes).UtcTicks.ToString(CultureInfo.InvariantCulture));
        context.Properties.Items.TryAdd(Session, Guid.CreateVersion7().ToString());
        (context.Properties.IssuedUtc, context.Properties.ExpiresUtc) = (now, now.AddMinutes(settings.IdleMinutes));
    }

    public static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var now = context.HttpContext.RequestServices.GetRequiredService<TimeProvider>().UtcNow();
        if (EndOf(context.Properties) is { } end && now < end
            && await AccountAsync(context.HttpContext, context.Principal, context.Properties) is not null)
        {
            await SecurityStampValidator.ValidatePrincipalAsync(context);
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
    }

    /// <summary>The account of a ticket that is out of time, but nothing worse, for a form sent too late.</summary>
    public static async Task<Guid?> LateAccountAsync(HttpContext http, AuthenticationTicket ticket) =>
        EndOf(ticket.Properties) is { } end && http.RequestServices.GetRequiredService<TimeProvider>().UtcNow() < end + LateForms
            ? await AccountAsync(http, ticket.Principal, ticket.Properties)
            : null;

    /// <summary>Ends the session of this request, whoever kept a copy of its cookie; kept by the next save.</summary>
    public static async Task EndAsync(HttpContext http, PortalDbContext db)
    {
        var now = db.Clock.UtcNow();
        if (await http.AuthenticateAsync(IdentityConstants.ApplicationScheme) is not
            {
                Properties: { } properties,
                Principal: { } principal
            }
            || IdOf(properties) is not { } session || !Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var account))
            return;
        // A mark is kept until its cookie is too old for anything.
        var marks = await http.RequestServices.GetRequiredService<AccountDoorQueries>().EndedSessionsAsync(account, http.RequestAborted);
        db.RemoveRange(marks.Where(m => !long.TryParse(m.Value, CultureInfo.InvariantCulture, out var ticks) || ticks < now.Ticks));
        if (marks.Any(m => m.Name == session.ToString()))
            return;
        var forgotten = (EndOf(properties) ?? now) + LateForms + TimeSpan.FromDays(1);
        db.UserTokens.Add(new IdentityUserToken<Guid>
        {
            UserId = account,
            LoginProvider = PortalUserTokens.EndedSession,
            Name = session.ToString(),
            Value = forgotten.Ticks.ToString(CultureInfo.InvariantCulture),
        });
    }

    /// <summary>Between password and code.</summary>
    public static async Task BeginCodeAsync(CookieSigningInContext context)
    {
        var services = context.HttpContext.RequestServices;
        if (Guid.TryParse(context.Principal?.FindFirstValue(ClaimTypes.Name), out var account)
            && await services.GetRequiredService<AccountDoorQueries>().SessionAsync(
            account, Guid.Empty, context.HttpContext.RequestAborted) is { } state)
            context.Properties.Items[Stamp] = state.SecurityStamp;
    }

    public static async Task ValidateCodeAsync(CookieValidatePrincipalContext context)
    {
        var door = context.HttpContext.RequestServices.GetRequiredService<AccountDoorQueries>();
        if (!Guid.TryParse(context.Principal?.FindFirstValue(ClaimTypes.Name), out var account)
            || !context.Properties.Items.TryGetValue(Stamp, out var stamp)
            || await door.SessionAsync(account, Guid.Empty, context.HttpContext.RequestAborted) is not { } state || !state.Honours(stamp))
            context.RejectPrincipal();
    }

    private static async Task<Guid?> AccountAsync(HttpContext http, ClaimsPrincipal? principal, AuthenticationProperties properties)
    {
        var services = http.RequestServices;
        var stampClaim = services.GetRequiredService<IOptions<IdentityOptions>>().Value.ClaimsIdentity.SecurityStampClaimType;
        return Guid.TryParse(principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var account) && IdOf(properties) is { } session
            && await services.GetRequiredService<AccountDoorQueries>().SessionAsync(account, session, http.RequestAborted) is { } state
            && state.Honours(principal.FindFirstValue(stampClaim))
                ? account
                : null;
    }

    private static DateTime? EndOf(AuthenticationProperties properties) =>
        properties.Items.TryGetValue(Until, out var until) && long.TryParse(until, CultureInfo.InvariantCulture, out var ticks)
            ? new DateTime(ticks, DateTimeKind.Utc)
            : null;

    private static Guid? IdOf(AuthenticationProperties properties) =>
        properties.Items.TryGetValue(Session, out var text) && Guid.TryParse(text, out var id) ? id : null;
}
