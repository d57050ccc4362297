using Biandangou.Data.Accounts;
using Biandangou.Data.Common.Access;
using Biandangou.Data.Common.Auditing;
using Biandangou.Domain.Accounts;
using Microsoft.AspNetCore.Identity;

namespace Biandangou.Web.Areas.Accounts.Models;

/// <summary>How an attempt to sign in ended; the message says why it was refused.</summary>
public sealed record SignInOutcome(bool Done, bool NeedsCode = false, string? Message = null);

/// <summary>
/// Signing in by password and second factor: counted before the secret is looked at, audited after. A name that does not
/// exist takes as long and reads the same as a wrong password.
/// </summary>
public sealed class PortalSignIn(
    PortalDbContext db, UserManager<PortalUser> users, SignInManager<PortalUser> signIn, SignInAttempts attempts, AccountDoorQueries door,
    IHttpContextAccessor http)
{
    private const string Locked = "多次填错，已暂时锁定，请15分钟后再试，或联系系统管理员解锁。";
    private const string WrongPassword = "账号或密码不正确，请重新输入密码。";

    /// <summary>Hash of nothing anybody knows, at the cost of a real one.</summary>
    private static string? _decoy;

    private string Address => http.HttpContext!.Address();

    public async Task<SignInOutcome> ByPasswordAsync(string userName, string password, CancellationToken cancel)
    {
        db.Enter(Actor.Portal with { Name = "访客", Address = Address }, AccessScope.None, db.Clock);
        var admission = await attempts.AdmitAsync(userName, Address, cancel);
        if (!admission.Granted)
            return Refuse(Locked);
        if (await users.FindByNameAsync(userName.Trim()) is not { } user)
        {
            _decoy ??= users.PasswordHasher.HashPassword(new PortalUser(), OneTimePassword.New());
            users.PasswordHasher.VerifyHashedPassword(new PortalUser(), _decoy, password);
            return await FailAsync(null, admission, "账号不存在", WrongPassword, cancel);
        }

        if (await RefusalAsync(user, cancel) is { } reason)
        {
            var knows = await users.CheckPasswordAsync(user, password);
            return await FailAsync(user, admission, knows ? reason : "密码不正确", knows ? reason : WrongPassword, cancel);
        }

        var result = await signIn.PasswordSignInAsync(user, password, isPersistent: false, lockoutOnFailure: false);
        if (result.Succeeded)
            return await CompleteAsync(user.Id, user.UserName!, "密码", cancel);
        if (!result.RequiresTwoFactor)
            return await FailAsync(user, admission, "密码不正确", WrongPassword, cancel);
        await attempts.ForgiveAsync(user.UserName!, Address, complete: false, cancel);
        return new SignInOutcome(Done: false, NeedsCode: true);
    }

    /// <param name="recovery">Whether the code is one of the paper codes.</param>
    /// <returns>Null when the first step is missing or too long ago.</returns>
    public async Task<SignInOutcome?> ByCodeAsync(string code, bool recovery, CancellationToken cancel)
    {
        db.Enter(Actor.Portal with { Name = "访客", Address = Address }, AccessScope.None, db.Clock);
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is not { UserName: { } name } known
            || await RefusalAsync(known, cancel) is not null)
            return null;
        var admission = await attempts.AdmitAsync(name, Address, cancel);
        if (!admission.Granted)
            return Refuse(Locked);
        var digits = string.Concat(code.Where(c => !char.IsWhiteSpace(c)));
        var result = recovery
            ? await signIn.TwoFactorRecoveryCodeSignInAsync(digits)
            : await signIn.TwoFactorAuthenticatorSignInAsync(digits, isPersistent: false, rememberClient: false);
        return result.Succeeded
            ? await CompleteAsync(known.Id, name, recovery ? "密码和备用码" : "密码和验证码", cancel)
            : await FailAsync(known, admission, "验证码不正确", recovery ? "备用码不正确或已经用过。" : "验证码不正确或已经用过，请等下一个验证码。", cancel);
    }

    private async Task<string?> RefusalAsync(PortalUser user, CancellationToken cancel) =>
        user.DisabledAt is not null ? "账号已停用，请联系系统管理员。"
        : user.IsOneTimePasswordOver(db.Clock.UtcNow()) ? "一次性密码7天内有效，现已过期，请联系系统管理员重置。"
        : await door.HasRoleAsync(user.Id, cancel) ? null : "账号还没有授权，请联系安全管理员。";

    private async Task<SignInOutcome> CompleteAsync(Guid userId, string userName, string means, CancellationToken cancel)
    {
        await attempts.ForgiveAsync(userName, Address, complete: true, cancel);
        var user = await db.Users.SingleAsync(u => u.Id == userId, cancel);
        db.Enter(new Actor(user.Id, user.DisplayName, Address), AccessScope.None, db.Clock);
        user.SignedIn(Address, db.Clock.UtcNow());
        db.Note(AuditAction.SignedIn, nameof(PortalUser), user.Id, $"{userName}，{means}");
        await db.SaveChangesAsync(cancel);
        return new SignInOutcome(Done: true);
    }

    private async Task<SignInOutcome> FailAsync(
        PortalUser? user, Admission admission, string words, string message, CancellationToken cancel)
    {
        // What was typed as a name may be a password; only a name that exists is kept.
        db.ChangeTracker.Clear();
        if (user is null)
        {
            var told = await attempts.TellInventedAsync(cancel);
            if (!told.Granted)
                return Refuse(admission.IsLast ? Locked : message);
            if (told.IsLast)
                words = $"不存在的账号试登录已有{SignInTally.LimitInvented}次，{SignInTally.Window.TotalMinutes}分钟内不再逐次记录";
        }

        var (id, name) = (user?.Id ?? Guid.Empty, user is null ? "" : $"{user.UserName}：");
        db.Note(AuditAction.SignInFailed, nameof(PortalUser), id, name + words);
        if (admission.IsLast)
            db.Note(AuditAction.LockedOut, nameof(PortalUser), id, $"{name}多次填错，锁定15分钟");
        await db.SaveChangesAsync(cancel);
        return Refuse(admission.IsLast ? Locked : message);
    }

    private static SignInOutcome Refuse(string message) => new(Done: false, Message: message);
}
