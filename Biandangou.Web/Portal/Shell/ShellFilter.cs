using Biandangou.Data.Accounts;
using Biandangou.Data.Common.Access;
using Biandangou.Data.Study;
using Biandangou.Web.Areas.Organisation.Models;
using Biandangou.Web.Common.Startup;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Biandangou.Web.Portal.Shell;

/// <summary>Fills the frame of a page: township, account and the menu of what the account may open.</summary>
public sealed class ShellFilter(
    ShellContext shell, CurrentAccount current, KeptTownship townships, AccountQueries accounts, ResetQueries resets,
    TrainingReminderQueries reminders, StandingNotices notices) : IAsyncResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is ViewResult)
        {
            var township = await townships.FindAsync(context.HttpContext.RequestAborted);
            shell.TownshipName = township?.IssuingBody ?? "";
            shell.ShortName = township?.Name;
            if (current.Account is { } account)
                await FillAsync(account, context.HttpContext);
        }

        await next();
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
