using Biandangou.Data.Accounts;
using Biandangou.Data.Common.Access;
using Biandangou.Data.Organisation;
using Biandangou.Data.Study;
using Biandangou.Domain.Accounts;
using Biandangou.Domain.Common;
using Biandangou.Domain.Organisation;
using Biandangou.Web.Common.Access;
using Biandangou.Web.Common.Startup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Caching.Memory;

namespace Biandangou.Web.Common.Shell;

/// <summary>Fills the frame of a page: township, account and the menu of what the account may open.</summary>
public sealed class ShellFilter(
    ShellContext shell, CurrentAccount current, TownshipQueries townships, AccountQueries accounts, ResetQueries resets, TrainingReminderQueries reminders, StandingNotices notices,
    IMemoryCache cache) : IAsyncResultFilter
{
    private static readonly TimeSpan TownshipKept = TimeSpan.FromMinutes(1);

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is ViewResult)
        {
            var township = await TownshipAsync(context.HttpContext.RequestAborted);
            shell.TownshipName = township?.IssuingBody ?? "";
            shell.ShortName = township?.Name;
            if (current.Account is { } account)
                await FillAsync(account, context.HttpContext);
        }

        await next();
    }

    /// <summary>To be called after the settings are saved, so that the change shows at once.</summary>
    public static void Forget(IMemoryCache cache) => cache.Remove(nameof(Township));

    /// <summary>Before the set-up there is nothing to keep.</summary>
    private async Task<Township?> TownshipAsync(CancellationToken cancel)
    {
        if (cache.TryGetValue<Township>(nameof(Township), out var kept))
            return kept;
        var township = await townships.FindAsync(cancel);
        return township is null ? null : cache.Set(nameof(Township), township, TownshipKept);
    }

    private async Task FillAsync(SignedInAccount account, HttpContext http)
    {
        var (role, path) = (account.Role, http.Request.Path);
        shell.UserDisplayName = account.Actor.Name;
        shell.RoleLabel = role.ToChinese();
        shell.Initial = role.ToChinese()[..1];
        shell.SignOutPath = "/sign-out";
        shell.StandingNotices = role.IsAdministrator() ? notices.Words : [];
        // Nothing else opens before that is done.
        if (account.Duty != AccountDuty.None)
            return;
        shell.IsVillagePhone = role is PortalRole.VillageHead or PortalRole.GridOfficer;
        shell.Menu = [.. PortalMenu.For(role, path)];
        shell.PhoneBar = shell.IsVillagePhone ? shell.Menu : [];
        if (role == PortalRole.VillageHead)
            shell.Notices = new Notices("/notices", await reminders.CountUnreadAsync(http.RequestAborted));
        shell.AccountMenu = PortalMenu.Own;
        shell.SystemMenu = PortalMenu.SystemFor(
            role, path,
            current.May(Policies.GrantRoles) ? await accounts.CountPendingAsync(http.RequestAborted) : null,
            current.May(Policies.ConfirmResets) ? await resets.CountPendingAsync(http.RequestAborted) : null);
    }
}
