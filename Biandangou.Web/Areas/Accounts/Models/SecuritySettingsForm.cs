using Biandangou.Domain.Accounts;

namespace Biandangou.Web.Areas.Accounts.Models;

public sealed class SecuritySettingsForm : RecordForm
{
    [Display(Name = "系统、安全、审计管理员须启用两步验证")]
    public bool RequireForAdministrators { get; set; }

    [Display(Name = "党委领导和镇法治办须启用两步验证")]
    public bool RequireForStaff { get; set; }

    [Display(Name = "密码有效期"), Required, Range(0, 3650)]
    public int? PasswordMaxAgeDays { get; set; }

    [Display(Name = "无操作退出时间"), Required, Range(5, 240)]
    public int? IdleMinutes { get; set; }

    [Display(Name = "最长登录时间"), Required, Range(30, 1440)]
    public int? AbsoluteMinutes { get; set; }

    public void Apply(SecuritySettings settings)
    {
        settings.RequireSecondFactor(RequireForAdministrators, RequireForStaff);
        settings.SetLimits(PasswordMaxAgeDays!.Value, IdleMinutes!.Value, AbsoluteMinutes!.Value);
    }

    public static SecuritySettingsForm From(SecuritySettings settings) => new()
    {
        Version = settings.Version,
        RequireForAdministrators = settings.RequireForAdministrators,
        RequireForStaff = settings.RequireForStaff,
        PasswordMaxAgeDays = settings.PasswordMaxAgeDays,
        IdleMinutes = settings.IdleMinutes,
        AbsoluteMinutes = settings.AbsoluteMinutes,
    };
}
