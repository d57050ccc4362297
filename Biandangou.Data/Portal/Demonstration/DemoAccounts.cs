using Biandangou.Data.Accounts;
using Biandangou.Domain.Accounts;
using Microsoft.AspNetCore.Identity;

namespace Biandangou.Data.Portal.Demonstration;

/// <summary>One account for each role. Their password is public: they exist in demonstrations only.</summary>
public static class DemoAccounts
{
    public const string Password = "Biandangou-2023";

    public static IReadOnlyList<DemoAccount> All { get; } =
    [
        new("leader", PortalRole.PartyCommittee, "党委领导示例甲"),
        new("staff", PortalRole.TownshipStaff, DemoNames.Staff),
        new("village01", PortalRole.VillageHead, "示例一村文书"),
        new("grid001", PortalRole.GridOfficer, $"网格员{DemoNames.Person(0)}"),
        new("lawyer1", PortalRole.Lawyer, "示例律师甲"),
        new("sysadmin", PortalRole.SystemAdministrator, "系统管理员示例甲"),
        new("secadmin", PortalRole.SecurityAdministrator, "安全管理员示例甲"),
        new("auditor", PortalRole.AuditAdministrator, "审计管理员示例甲"),
    ];

    /// <summary>Makes missing roles and all accounts, each in its role.</summary>
    internal static async Task<IReadOnlyDictionary<string, PortalUser>> CreateAsync(
        PortalDbContext db, UserManager<PortalUser> users, CancellationToken cancel)
    {
        await AccountRoles.EnsureAsync(db, cancel);
        var made = new Dictionary<string, PortalUser>(StringComparer.Ordinal);
        foreach (var account in All)
        {
            var user = new PortalUser { UserName = account.UserName, DisplayName = account.DisplayName };
            AccountRoles.Expect(await users.CreateAsync(user, Password));
            AccountRoles.Expect(await users.AddToRoleAsync(user, account.Role.ToString()));
            made.Add(account.UserName, user);
        }

        return made;
    }

    /// <summary>Grants each account its role, with the village, post or lawyer it stands for, and asks no second factor of it.</summary>
    internal static async Task GrantAsync(PortalDbContext db, DemoCast cast, TimeProvider clock, CancellationToken cancel)
    {
        db.Enter(Actor.Portal, AccessScope.Accounts, clock);
        var settings = SecuritySettings.Default();
        settings.RequireSecondFactor(administrators: false, staff: false);
        settings.SetLimits(passwordMaxAgeDays: 0, settings.IdleMinutes, settings.AbsoluteMinutes);
        db.Add(settings);
        foreach (var account in All)
        {
            var grant = new AccountGrant(cast.Accounts[account.UserName].Id, account.Role, UnitsOf(account.Role, cast));
            grant.Approve(Actor.Portal, clock.UtcNow());
            db.Add(grant);
        }

        await db.SaveChangesAsync(cancel);
    }

    private static AccountUnits UnitsOf(PortalRole role, DemoCast cast) => role switch
    {
        PortalRole.VillageHead => AccountUnits.None with { VillageIds = [cast.Villages[0].Id] },
        PortalRole.GridOfficer => AccountUnits.None with { GridOfficerIds = [cast.Grids[0][0].Officers[0].Id] },
        PortalRole.Lawyer => AccountUnits.None with { LawyerId = cast.Lawyers[0].Id },
        _ => AccountUnits.None,
    };
}
