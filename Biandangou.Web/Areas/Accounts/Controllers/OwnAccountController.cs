using Biandangou.Data.Accounts;
using Biandangou.Data.Common.Access;
using Biandangou.Data.Common.Auditing;
using Biandangou.Domain.Accounts;
using Biandangou.Web.Areas.Accounts.Models;
using Microsoft.AspNetCore.Identity;

namespace Biandangou.Web.Areas.Accounts.Controllers;

/// <summary>我的账号: for everybody, and only one's own.</summary>
[Area("Accounts"), Route("account"), Authorize(Policy = Policies.SignedIn)]
public sealed class OwnAccountController(
    PortalDbContext db, AccountQueries accounts, PasswordChange passwords, SignInAttempts attempts, UserManager<PortalUser> users,
    SignInManager<PortalUser> signIn, CurrentAccount current) : Controller
{
    private Guid Own => current.Account!.Actor.Id!.Value;

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(await accounts.FindAsync(Own, cancel));

    [HttpGet("password"), OpenDuring(AccountDuty.ChangePassword)]
    public IActionResult Password() => View(new PasswordForm());

    [HttpPost("password"), OpenDuring(AccountDuty.ChangePassword)]
    public async Task<IActionResult> Password(PasswordForm input, CancellationToken cancel)
    {
        if (ModelState.IsValid && await ChangeAsync(input, cancel))
        {
            await signIn.RefreshSignInAsync((await users.FindByIdAsync(Own.ToString()))!);
            TempData.SetFlash("密码已修改，其他设备上的登录已经结束。");
            return LocalRedirect("/");
        }

        var view = View(new PasswordForm());
        view.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return view;
    }

    /// <summary>Ends every session of the account, this one too.</summary>
    [HttpPost("sign-out-everywhere")]
    public async Task<IActionResult> SignOutEverywhere(CancellationToken cancel)
    {
        var user = (await users.FindByIdAsync(Own.ToString()))!;
        db.Note(AuditAction.SessionsEnded, nameof(PortalUser), user.Id, $"本人退出全部设备：{user.UserName}");
        await users.UpdateSecurityStampAsync(user);
        await signIn.SignOutAsync();
        TempData.SetFlash("已退出全部设备。");
        return LocalRedirect("/sign-in");
    }

    private async Task<bool> ChangeAsync(PasswordForm input, CancellationToken cancel)
    {
        // An unattended screen is no place to try passwords either.
        var (name, address) = ((await users.FindByIdAsync(Own.ToString()))!.UserName!, HttpContext.Address());
        if (!(await attempts.AdmitAsync(name, address, cancel)).Granted)
        {
            ModelState.AddModelError(nameof(input.Current), $"当前密码多次填错，请{SignInTally.Window.TotalMinutes}分钟后再试。");
            return false;
        }

        var verdict = await passwords.ApplyAsync(Own, input.Current!, input.New!, cancel);
        foreach (var error in verdict.Errors)
            ModelState.AddModelError(error.Code == nameof(IdentityErrorDescriber.PasswordMismatch) ? nameof(input.Current)
                : nameof(input.New), error.Description);
        if (verdict.Succeeded || ModelState.GetFieldValidationState(
            nameof(input.Current)) != Microsoft.AspNetCore.Mvc.ModelBinding.ModelValidationState.Invalid)
            await attempts.ForgiveAsync(name, address, complete: verdict.Succeeded, cancel);
        return verdict.Succeeded;
    }
}
