using Biandangou.Data.Accounts;
using Biandangou.Data.Common.Demonstration;
using Biandangou.Web.Areas.Accounts.Models;
using Biandangou.Web.Common.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Biandangou.Web.Areas.Accounts.Controllers;

/// <summary>Signing in and out.</summary>
[Area("Accounts")]
public sealed class SignInController(SignInManager<PortalUser> signIn, IWebHostEnvironment environment) : Controller
{
    [HttpGet("/sign-in"), AllowAnonymous]
    public IActionResult Index(string? returnUrl) =>
        User.Identity?.IsAuthenticated is true ? LocalRedirect("/") : View(WithDemo(new SignInForm { ReturnUrl = returnUrl }));

    [HttpPost("/sign-in"), AllowAnonymous]
    public async Task<IActionResult> Index(SignInForm form)
    {
        if (ModelState.IsValid)
        {
            var result = await signIn.PasswordSignInAsync(form.UserName, form.Password, isPersistent: false, lockoutOnFailure: true);
            if (result.Succeeded)
                return LocalRedirect(Url.IsLocalUrl(form.ReturnUrl) ? form.ReturnUrl : "/");
            ModelState.AddModelError(
                nameof(form.Password),
                result.IsLockedOut ? "密码多次填错，账号已暂时锁定，请15分钟后再试。" : "账号或密码不正确，请重新输入密码。");
        }

        var view = View(WithDemo(form));
        view.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return view;
    }

    [HttpPost("/sign-out"), Authorize(Policy = Policies.SignedIn)]
    public new async Task<IActionResult> SignOut()
    {
        await signIn.SignOutAsync();
        return LocalRedirect("/sign-in");
    }

    private SignInForm WithDemo(SignInForm form)
    {
        form.Password = "";
        if (environment.IsDevelopment())
            form.Demo = new DemoSignIn(DemoAccounts.Password, DemoAccounts.All);
        return form;
    }
}
