using Microsoft.AspNetCore.Identity;

namespace Biandangou.Data.Accounts;

/// <summary>What a password must be beside long enough: mixed, not the name, not known to everybody, not used lately.</summary>
public sealed class PasswordRules(PortalDbContext db) : IPasswordValidator<PortalUser>
{
    private const int ClassesWanted = 3;
    private const int ShortestName = 3;

    /// <summary>Those that pass the other rules and still stand first in every guesser's list.</summary>
    private static readonly HashSet<string> Common = new(
        [
            "Password123", "Password1234", "Password12345", "Password@123", "Passw0rd123", "P@ssw0rd123", "P@ssword123", "Admin12345",
            "Admin123456",
            "Admin@12345", "Admin@123456", "Administrator1", "Qwerty12345", "Qwerty123456", "Qwer123456", "Qwer@123456", "Abc1234567",
            "Abc123456789",
            "Abcd123456", "Abcd@123456", "Aa12345678", "Aa123456789", "Aa1234567890", "Aa@123456789", "A123456789", "Asdf123456",
            "Zxcv123456",
            "1qaz2wsx3edc", "1qaz@WSX3edc", "Welcome123", "Welcome1234", "Changeme123", "Iloveyou123", "Woaini1314", "Woaini520520",
            "Test123456",
            "User123456", "Root123456", "Guest123456", "Huawei12345", "Huawei@123", "Zhengfu123", "Sifasuo123456",
        ],
        StringComparer.OrdinalIgnoreCase);

    public async Task<IdentityResult> ValidateAsync(UserManager<PortalUser> manager, PortalUser user, string? password)
    {
        var (text, faults) = (password ?? "", new List<IdentityError>());
        if (Classes(text) < ClassesWanted)
            Refuse("PasswordTooPlain", "密码应包含大写字母、小写字母、数字、符号中的至少三种。");
        if (user.UserName is { Length: >= ShortestName } name && text.Contains(name, StringComparison.OrdinalIgnoreCase))
            Refuse("PasswordHoldsName", "密码不能包含账号。");
        if (Common.Contains(text))
            Refuse("PasswordCommon", "这个密码太常见，请换一个。");
        if (await IsUsedAsync(manager, user, text))
            Refuse("PasswordUsed", $"不能使用最近 {PasswordRecord.Kept} 次用过的密码。");
        return faults.Count == 0 ? IdentityResult.Success : IdentityResult.Failed([.. faults]);

        void Refuse(string code, string words) => faults.Add(new IdentityError { Code = code, Description = words });
    }

    private async Task<bool> IsUsedAsync(UserManager<PortalUser> manager, PortalUser user, string password)
    {
        var hashes = await db.Set<PasswordRecord>().Where(r => r.UserId == user.Id)
            .OrderByDescending(r => r.SetAt).ThenByDescending(r => r.Id).Take(PasswordRecord.Kept).Select(r => r.Hash).ToListAsync();
        if (user.PasswordHash is { } current && !hashes.Contains(current, StringComparer.Ordinal))
            hashes.Add(current);
        return hashes.Exists(hash => manager.PasswordHasher.VerifyHashedPassword(
            user, hash, password) != PasswordVerificationResult.Failed);
    }

    private static int Classes(string text) =>
        (text.Any(char.IsAsciiLetterUpper) ? 1 : 0) + (text.Any(char.IsAsciiLetterLower) ? 1 : 0)
        + (text.Any(char.IsAsciiDigit) ? 1 : 0) + (text.Any(c => !char.IsAsciiLetterOrDigit(c)) ? 1 : 0);
}
