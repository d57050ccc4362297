using Microsoft.AspNetCore.Identity;

namespace Biandangou.Web.Portal.Startup;

/// <summary>Messages of ASP.NET Core Identity that a user can meet.</summary>
public sealed class ChineseIdentityErrors : IdentityErrorDescriber
{
    public override IdentityError DuplicateUserName(string userName) => Say(nameof(DuplicateUserName), $"账号“{userName}”已存在。");

    public override IdentityError InvalidUserName(string? userName) => Say(nameof(InvalidUserName), "账号只能由字母、数字和 -._@+ 组成。");

    public override IdentityError PasswordTooShort(int length) => Say(nameof(PasswordTooShort), $"密码至少 {length} 位。");

    public override IdentityError PasswordMismatch() => Say(nameof(PasswordMismatch), "当前密码不正确。");

    public override IdentityError ConcurrencyFailure() => Say(nameof(ConcurrencyFailure), "账号刚被他人修改，请刷新页面后重试。");

    public override IdentityError DefaultError() => Say(nameof(DefaultError), "没有完成，请重试。");

    private static IdentityError Say(string code, string text) => new() { Code = code, Description = text };
}
