using System.Security.Claims;
using Biandangou.Data.Common.Access;
using Biandangou.Data.Common.Auditing;
using Biandangou.Web.Areas.Accounts.Models;
using Biandangou.Web.Areas.Accounts.Sessions;
using Microsoft.AspNetCore.Identity;

namespace Biandangou.Web.Areas.Accounts.Controllers;

/// <summary>Signing in, by password and where enrolled by code, and out.</summary>
[Area("Accounts")]
public sealed class SignInController(
    PortalSignIn door, SetupGate setup, SignInManager<PortalUser> signIn, PortalDbContext db, DemoSignIn demo) : Controller
{
    /// <summary>Longer than any page's address, and short enough to be an answer's.</summary>
    private const int LongestTarget = 2000;

    [HttpGet("/sign-in"), AllowAnonymous]
    public async Task<IActionResult> Index(string? returnUrl, CancellationToken cancel)
    {
        if (await setup.IsOpenAsync(cancel))
            return LocalRedirect("/setup");
        return User.Identity?.IsAuthenticated is true ? LocalRedirect("/") : View(WithDemo(new SignInForm { ReturnUrl = returnUrl }));
    }

    [HttpPost("/sign-in"), AllowAnonymous]
    public async Task<IActionResult> Index(SignInForm form, CancellationToken cancel)
    {
        if (ModelState.IsValid)
        {
            var outcome = await door.ByPasswordAsync(form.UserName, form.Password, cancel);
            if (outcome.Done)
                return LocalRedirect(Target(form.ReturnUrl));
            if (outcome.NeedsCode)
                return LocalRedirect(Url.Action(nameof(Code), new { returnUrl = Target(form.ReturnUrl) })!);
            ModelState.AddModelError(nameof(form.Password), outcome.Message!);
        }

        return Invalid(View(WithDemo(form)));
    }

    [HttpGet("/sign-in/code"), AllowAnonymous]
    public async Task<IActionResult> Code(string? returnUrl) =>
        await signIn.GetTwoFactorAuthenticationUserAsync() is null ? LocalRedirect("/sign-in")
            : View(new SignInCodeForm { ReturnUrl = returnUrl });

    [HttpPost("/sign-in/code"), AllowAnonymous]
    public async Task<IActionResult> Code(SignInCodeForm input, CancellationToken cancel)
    {
        if (ModelState.IsValid)
        {
            if (await door.ByCodeAsync(input.Code!, input.Recovery, cancel) is not { } outcome)
                return LocalRedirect("/sign-in");
            if (outcome.Done)
                return LocalRedirect(Target(input.ReturnUrl));
            ModelState.AddModelError(nameof(input.Code), outcome.Message!);
        }

        input.Code = "";
        ModelState.SetModelValue(nameof(input.Code), null, "");
        return Invalid(View(input));
    }

    [HttpPost("/sign-out"), Authorize(Policy = Policies.SignedIn), OpenDuring(AccountDuty.ChangePassword, AccountDuty.EnrolSecondFactor)]
    public async Task<IActionResult> SignOut(CancellationToken cancel)
    {
        await PortalSessions.EndAsync(HttpContext, db);
        await signIn.SignOutAsync();
        db.Note(AuditAction.SignedOut, nameof(PortalUser), Guid.Parse(User.FindFirstValue(ClaimTypes.NameIdentifier)!),
            User.Identity?.Name);
        await db.SaveChangesAsync(cancel);
        return LocalRedirect("/sign-in");
    }

    private string Target(string? returnUrl) => returnUrl is { Length: <= LongestTarget } && Url.IsLocalUrl(returnUrl) ? returnUrl : "/";

    private static ViewResult Invalid(ViewResult view)
    {
        view.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return view;
    }

    private SignInForm WithDemo(SignInForm form)
    {
        form.Password = "";
        form.Demo = demo;
        return form;
    }
}
