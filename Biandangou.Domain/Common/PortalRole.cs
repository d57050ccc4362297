namespace Biandangou.Domain.Common;

/// <summary>The roles of the work. An account holds one.</summary>
public enum PortalRole
{
    [Display(Name = "党委领导")] PartyCommittee,
    [Display(Name = "镇法治办")] TownshipStaff,
    [Display(Name = "村（场）负责人")] VillageHead,
    [Display(Name = "网格员")] GridOfficer,
    [Display(Name = "驻村律师")] Lawyer,
    [Display(Name = "系统管理员")] SystemAdministrator,
    [Display(Name = "安全管理员")] SecurityAdministrator,
    [Display(Name = "审计管理员")] AuditAdministrator,
}

public static class PortalRoles
{
    /// <summary>One of 三员: each kept by somebody else, none with a view of the work.</summary>
    public static bool IsAdministrator(this PortalRole role) =>
        role is PortalRole.SystemAdministrator or PortalRole.SecurityAdministrator or PortalRole.AuditAdministrator;

    /// <summary>Whether the role means nothing without villages, posts or a lawyer.</summary>
    public static bool NeedsUnits(this PortalRole role) =>
        role is PortalRole.VillageHead or PortalRole.GridOfficer or PortalRole.Lawyer;
}
