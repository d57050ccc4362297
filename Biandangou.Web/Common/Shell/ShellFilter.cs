using Biandangou.Data.Organisation;
using Biandangou.Domain.Accounts;
using Biandangou.Domain.Common;
using Biandangou.Domain.Organisation;
using Biandangou.Web.Common.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Caching.Memory;

namespace Biandangou.Web.Common.Shell;

/// <summary>Fills the frame of a page: township, account and the menu of what the account may open.</summary>
public sealed class ShellFilter(ShellContext shell, CurrentAccount current, TownshipQueries townships, IMemoryCache cache) : IAsyncResultFilter
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
                Fill(account.Role, account.Actor.Name, context.HttpContext.Request.Path);
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

    private void Fill(PortalRole role, string name, PathString path)
    {
        shell.UserDisplayName = name;
        shell.RoleLabel = role.ToChinese();
        shell.Initial = role.ToChinese()[..1];
        shell.SignOutPath = "/sign-out";
        shell.IsVillagePhone = role is PortalRole.VillageHead or PortalRole.GridOfficer;
        shell.Menu = [.. PortalMenu.For(role, path)];
        shell.PhoneBar = shell.IsVillagePhone ? shell.Menu : [];
    }
}
