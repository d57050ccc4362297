using System.Globalization;
using Biandangou.Data.Accounts;
using Biandangou.Domain.Common;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace Biandangou.Web.Common.Startup;

/// <summary>How long a session lives: idle and absolute limits are the security administrator's, fixed when it begins.</summary>
public static class PortalSessions
{
    /// <summary>End of the session however busy it is, in UTC ticks, inside the protected cookie.</summary>
    private const string Until = "until";

    /// <summary>Changes of role, password or state end sessions within this and one request.</summary>
    public static readonly TimeSpan StampCheckedEvery = TimeSpan.FromSeconds(30);

    public static async Task BeginAsync(CookieSigningInContext context)
    {
        var services = context.HttpContext.RequestServices;
        var settings = await services.GetRequiredService<AccountDoorQueries>().SettingsAsync(context.HttpContext.RequestAborted);
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        // A session renewed after its own password change keeps its end.
        context.Properties.Items.TryAdd(Until, now.AddMinutes(settings.AbsoluteMinutes).UtcTicks.ToString(CultureInfo.InvariantCulture));
        (context.Properties.IssuedUtc, context.Properties.ExpiresUtc) = (now, now.AddMinutes(settings.IdleMinutes));
    }

    public static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var now = context.HttpContext.RequestServices.GetRequiredService<TimeProvider>().UtcNow();
        if (context.Properties.Items.TryGetValue(Until, out var until) && long.TryParse(until, CultureInfo.InvariantCulture, out var ticks) && now.Ticks < ticks)
        {
            await SecurityStampValidator.ValidatePrincipalAsync(context);
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
    }
}
