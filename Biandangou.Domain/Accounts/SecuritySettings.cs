namespace Biandangou.Domain.Accounts;

/// <summary>How strict the portal is at the door: one row, kept by the security administrator.</summary>
[Display(Name = "安全设置")]
public sealed class SecuritySettings : Entity
{
    /// <summary>Id of the row; a second one cannot be stored.</summary>
    public static readonly Guid TheOne = new("5ec00000-0000-7000-8000-000000000001");

    private SecuritySettings() => Id = TheOne;

    [Display(Name = "管理员须启用两步验证")]
    public bool RequireForAdministrators { get; private set; } = true;

    [Display(Name = "党委领导和镇法治办须启用两步验证")]
    public bool RequireForStaff { get; private set; }

    /// <summary>0: passwords do not expire.</summary>
    [Display(Name = "密码有效期（天）")]
    public int PasswordMaxAgeDays { get; private set; } = 90;

    [Display(Name = "无操作退出（分钟）")]
    public int IdleMinutes { get; private set; } = 30;

    [Display(Name = "最长登录（分钟）")]
    public int AbsoluteMinutes { get; private set; } = 12 * 60;

    /// <summary>What holds before anybody set anything.</summary>
    public static SecuritySettings Default() => new();

    public void RequireSecondFactor(bool administrators, bool staff) =>
        (RequireForAdministrators, RequireForStaff) = (administrators, staff);

    public void SetLimits(int passwordMaxAgeDays, int idleMinutes, int absoluteMinutes)
    {
        Rule.Count(passwordMaxAgeDays, nameof(PasswordMaxAgeDays), "密码有效期", 0, 3650);
        Rule.Count(idleMinutes, nameof(IdleMinutes), "无操作退出时间", 5, 240);
        Rule.Count(absoluteMinutes, nameof(AbsoluteMinutes), "最长登录时间", 30, 24 * 60);
        Rule.Holds(idleMinutes <= absoluteMinutes, "最长登录时间不能短于无操作退出时间。", nameof(AbsoluteMinutes));
        (PasswordMaxAgeDays, IdleMinutes, AbsoluteMinutes) = (passwordMaxAgeDays, idleMinutes, absoluteMinutes);
    }

    public bool RequiresSecondFactor(PortalRole role) => role.IsAdministrator()
        ? RequireForAdministrators
        : RequireForStaff && (role is PortalRole.PartyCommittee or PortalRole.TownshipStaff);

    public bool IsExpired(DateTime passwordSetAt, DateTime utcNow) =>
        PasswordMaxAgeDays > 0 && passwordSetAt.AddDays(PasswordMaxAgeDays) <= utcNow;
}
