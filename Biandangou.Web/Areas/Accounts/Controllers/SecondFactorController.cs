using Biandangou.Data.Accounts;
using Biandangou.Data.Common.Access;
using Biandangou.Data.Common.Auditing;
using Biandangou.Data.Organisation;
using Biandangou.Web.Areas.Accounts.Models;
using Microsoft.AspNetCore.Identity;
using OtpNet;
using QRCoder;

namespace Biandangou.Web.Areas.Accounts.Controllers;

/// <summary>两步验证 of one's own account: start, prove, and with the password stop.</summary>
[Area("Accounts"), Route("account/second-factor"), Authorize(Policy = Policies.SignedIn), OpenDuring(AccountDuty.EnrolSecondFactor)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SecondFactorController(
    PortalDbContext db, UserManager<PortalUser> users, SignInManager<PortalUser> signIn, SignInAttempts attempts, AccountDoorQueries door,
    TownshipQueries townships, CurrentAccount current) : Controller
{
    private const int PaperCodes = 10;
    private const int DotsPerSquare = 6;
    private const string Home = "/account/second-factor";

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(await PageAsync(await UserAsync(), cancel));

    /// <summary>Makes a new key; an earlier one that was never proved is forgotten.</summary>
    [HttpPost("start")]
    public async Task<IActionResult> Start()
    {
        var user = await UserAsync();
        if (!user.TwoFactorEnabled)
        {
            await users.ResetAuthenticatorKeyAsync(user);
            await signIn.RefreshSignInAsync(user);
        }

        return LocalRedirect(Home);
    }

    [HttpGet("key.png")]
    public async Task<IActionResult> Key(CancellationToken cancel)
    {
        var user = await UserAsync();
        if (user.TwoFactorEnabled || await users.GetAuthenticatorKeyAsync(user) is not { } key)
            return NotFound();
        var issuer = (await townships.FindAsync(cancel))?.Name ?? "法治平台";
        using var code = QRCodeGenerator.GenerateQrCode(
            new OtpUri(OtpType.Totp, key, user.UserName, issuer).ToString(), QRCodeGenerator.ECCLevel.M);
        using var image = new PngByteQRCode(code);
        return File(image.GetGraphic(DotsPerSquare), "image/png");
    }

    [HttpPost("")]
    public async Task<IActionResult> Enrol(EnrolForm input, CancellationToken cancel)
    {
        var user = await UserAsync();
        if (user.TwoFactorEnabled)
            return LocalRedirect(Home);
        var digits = string.Concat((input.Code ?? "").Where(char.IsAsciiDigit));
        if (ModelState.IsValid && !await users.VerifyTwoFactorTokenAsync(user, TokenOptions.DefaultAuthenticatorProvider, digits))
            ModelState.AddModelError(nameof(input.Code), "验证码不正确或已经用过，请核对手机时间，填写下一个验证码。");
        if (!ModelState.IsValid)
            return await RefusedAsync(user, cancel);
        db.Note(AuditAction.SecondFactorChanged, nameof(PortalUser), user.Id, $"启用两步验证：{user.UserName}");
        await users.SetTwoFactorEnabledAsync(user, true);
        return await CodesAsync(user);
    }

    [HttpPost("codes")]
    public async Task<IActionResult> NewCodes(ConfirmForm input, CancellationToken cancel)
    {
        var user = await UserAsync();
        if (!user.TwoFactorEnabled || !await IsConfirmedAsync(user, input, cancel))
            return await RefusedAsync(user, cancel);
        db.Note(AuditAction.SecondFactorChanged, nameof(PortalUser), user.Id, $"更换备用码：{user.UserName}");
        return await CodesAsync(user);
    }

    [HttpPost("disable")]
    public async Task<IActionResult> Disable(ConfirmForm input, CancellationToken cancel)
    {
        var user = await UserAsync();
        if ((await PageAsync(user, cancel)).IsRequired)
            ModelState.AddModelError(nameof(input.Password), "本单位规定您的角色须启用两步验证，不能停用。");
        if (!ModelState.IsValid || !await IsConfirmedAsync(user, input, cancel))
            return await RefusedAsync(user, cancel);
        db.Note(AuditAction.SecondFactorChanged, nameof(PortalUser), user.Id, $"停用两步验证：{user.UserName}");
        await users.SetTwoFactorEnabledAsync(user, false);
        await users.RemoveAuthenticationTokenAsync(user, PortalUserTokens.Provider, PortalUserTokens.Key);
        await users.RemoveAuthenticationTokenAsync(user, PortalUserTokens.Provider, PortalUserTokens.RecoveryCodes);
        await signIn.RefreshSignInAsync(user);
        TempData.SetFlash("已停用两步验证。");
        return LocalRedirect(Home);
    }

    private async Task<PortalUser> UserAsync() => (await users.FindByIdAsync(current.Account!.Actor.Id.ToString()!))!;

    private async Task<SecondFactorPage> PageAsync(PortalUser user, CancellationToken cancel)
    {
        var key = user.TwoFactorEnabled ? null : await users.GetAuthenticatorKeyAsync(user);
        return new SecondFactorPage(
            user.TwoFactorEnabled,
            (await door.SettingsAsync(cancel)).RequiresSecondFactor(current.Account!.Role),
            key is null ? null : string.Join(' ', key.Chunk(4).Select(group => new string(group))),
            user.TwoFactorEnabled ? await users.CountRecoveryCodesAsync(user) : 0);
    }

    private async Task<IActionResult> RefusedAsync(PortalUser user, CancellationToken cancel)
    {
        var view = View(nameof(Index), await PageAsync(user, cancel));
        view.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return view;
    }

    private async Task<IActionResult> CodesAsync(PortalUser user)
    {
        var codes = await users.GenerateNewTwoFactorRecoveryCodesAsync(user, PaperCodes);
        await signIn.RefreshSignInAsync(user);
        return View("Codes", codes!.ToList());
    }

    private async Task<bool> IsConfirmedAsync(PortalUser user, ConfirmForm input, CancellationToken cancel)
    {
        if (!ModelState.IsValid)
            return false;
        var (name, address) = (user.UserName!, HttpContext.Address());
        if ((await attempts.AdmitAsync(name, address, cancel)).Granted && await users.CheckPasswordAsync(user, input.Password!))
        {
            await attempts.ForgiveAsync(name, address, complete: true, cancel);
            // Counting began on an empty tracker; what follows must know what it changes.
            db.Attach(user);
            return true;
        }

        ModelState.AddModelError(nameof(input.Password), "当前密码不正确。");
        return false;
    }
}
