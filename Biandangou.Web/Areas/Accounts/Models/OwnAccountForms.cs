namespace Biandangou.Web.Areas.Accounts.Models;

public sealed class PasswordForm
{
    public const int PasswordLength = 128;

    [Display(Name = "当前密码"), Required, StringLength(PasswordLength), DataType(DataType.Password)]
    public string? Current { get; set; }

    [Display(Name = "新密码"), Required, StringLength(PasswordLength), DataType(DataType.Password)]
    public string? New { get; set; }

    [Display(Name = "再填一次新密码"), Required, StringLength(PasswordLength), DataType(DataType.Password)]
    [Compare(nameof(New), ErrorMessage = "两次填写的新密码不一致")]
    public string? Repeat { get; set; }
}

/// <summary>Shows that the telephone has the key.</summary>
public sealed class EnrolForm
{
    [Display(Name = "验证码"), Required, StringLength(20)]
    public string? Code { get; set; }
}

/// <summary>Steps on the second factor ask for the password again.</summary>
public sealed class ConfirmForm
{
    [Display(Name = "当前密码"), Required, StringLength(PasswordForm.PasswordLength), DataType(DataType.Password)]
    public string? Password { get; set; }
}

/// <summary>State of one's own second factor.</summary>
/// <param name="Key">In groups for typing; null until enrolment began, and once it is done.</param>
public sealed record SecondFactorPage(bool IsEnabled, bool IsRequired, string? Key, int CodesLeft);
