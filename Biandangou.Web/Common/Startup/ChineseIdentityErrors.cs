using Microsoft.AspNetCore.Identity;

namespace Biandangou.Web.Common.Startup;

/// <summary>Messages of ASP.NET Core Identity that a user can meet.</summary>
public sealed class ChineseIdentityErrors : IdentityErrorDescriber
{
    public override IdentityError DuplicateUserName(string userName) => Say(nameof(DuplicateUserName), $"账号“{userName}”已存在。");

    public override IdentityError InvalidUserName(string? userName) => Say(nameof(InvalidUserName), "账号只能由字母、数字和 -._@+ 组成。");

    public override IdentityError PasswordTooShort(int length) => Say(nameof(PasswordTooShort), $"密码至少 {length} 位。");

    public override IdentityError PasswordRequiresDigit() => Say(nameof(PasswordRequiresDigit), "密码应包含数字。");

    public override IdentityError PasswordRequiresLower() => Say(nameof(PasswordRequiresLower), "密码应包含小写字母。");

    public override IdentityError PasswordRequiresUpper() => Say(nameof(PasswordRequiresUpper), "密码应包含大写字母。");

    private static IdentityError Say(string code, string text) => new() { Code = code, Description = text };
}
