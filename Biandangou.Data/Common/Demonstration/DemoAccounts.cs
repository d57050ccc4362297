using Biandangou.Data.Accounts;
using Biandangou.Domain.Accounts;
using Biandangou.Domain.Common;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Data.Common.Demonstration;

/// <summary>An account the sign-in page of a demonstration offers.</summary>
public sealed record DemoAccount(string UserName, PortalRole Role, string DisplayName)
{
    /// <summary>Chinese role name.</summary>
    public string RoleLabel => Role.ToChinese();
}

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
        var known = await db.Roles.Select(r => r.Name).ToListAsync(cancel);
        foreach (var name in Enum.GetNames<PortalRole>().Except(known, StringComparer.Ordinal))
            db.Roles.Add(new IdentityRole<Guid>(name!) { Id = Guid.CreateVersion7(), NormalizedName = users.NormalizeName(name) });
        await db.SaveChangesAsync(cancel);

        var made = new Dictionary<string, PortalUser>(StringComparer.Ordinal);
        foreach (var account in All)
        {
            var user = new PortalUser { UserName = account.UserName, DisplayName = account.DisplayName };
            Expect(await users.CreateAsync(user, Password));
            Expect(await users.AddToRoleAsync(user, account.Role.ToString()));
            made.Add(account.UserName, user);
        }

        return made;
    }

    /// <summary>Ties the accounts of village, grid and lawyer to their units.</summary>
    internal static async Task ScopeAsync(PortalDbContext db, DemoCast cast, CancellationToken cancel)
    {
        db.AccountScopes.AddRange(
            new AccountScope(cast.Accounts["village01"].Id, villageId: cast.Villages[0].Id),
            new AccountScope(cast.Accounts["grid001"].Id, gridId: cast.Grids[0][0].Id),
            new AccountScope(cast.Accounts["lawyer1"].Id, lawyerId: cast.Lawyers[0].Id));
        await db.SaveChangesAsync(cancel);
    }

    private static void Expect(IdentityResult result)
    {
        if (!result.Succeeded)
            throw new InvalidOperationException($"A demonstration account was refused: {string.Join("; ", result.Errors.Select(e => e.Code))}.");
    }
}
