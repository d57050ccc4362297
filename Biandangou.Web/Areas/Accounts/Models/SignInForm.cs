using Biandangou.Data.Accounts;

namespace Biandangou.Web.Areas.Accounts.Models;

public sealed class SignInForm
{
    [Display(Name = "账号"), Required(ErrorMessage = "请填写账号"), StringLength(64)]
    public string UserName { get; set; } = "";

    [Display(Name = "密码"), Required(ErrorMessage = "请填写密码"), StringLength(128), DataType(DataType.Password)]
    public string Password { get; set; } = "";

    public string? ReturnUrl { get; set; }

    /// <summary>Accounts of the demo data; empty on a real installation.</summary>
    [BindNever, ValidateNever]
    public DemoSignIn Demo { get; set; } = DemoSignIn.None;
}

/// <summary>The second step of signing in.</summary>
public sealed class SignInCodeForm
{
    [Display(Name = "验证码"), Required, StringLength(40)]
    public string? Code { get; set; }

    [Display(Name = "手机不在身边，使用备用码")]
    public bool Recovery { get; set; }

    public string? ReturnUrl { get; set; }
}

/// <summary>What a visitor may try the demonstration with.</summary>
public sealed record DemoSignIn(string Password, IReadOnlyList<DemoAccount> Accounts)
{
    public static DemoSignIn None { get; } = new("", []);
}
