using Microsoft.AspNetCore.Identity;

namespace Biandangou.Data.Accounts;

/// <summary>The Identity role behind an account's grant, and what 三员 asks of it.</summary>
internal static class AccountRoles
{
    /// <summary>Makes the roles that are missing.</summary>
    public static async Task EnsureAsync(PortalDbContext db, CancellationToken cancel)
    {
        var known = await db.Roles.Select(r => r.Name).ToListAsync(cancel);
        foreach (var name in Enum.GetNames<PortalRole>().Except(known, StringComparer.Ordinal))
            db.Roles.Add(new IdentityRole<Guid>(name!) { Id = Guid.CreateVersion7(), NormalizedName = name!.ToUpperInvariant() });
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Makes the role the account's only one; kept by the next save.</summary>
    /// <param name="role">Null leaves the account without any.</param>
    public static async Task SetAsync(PortalDbContext db, Guid userId, PortalRole? role, CancellationToken cancel)
    {
        var name = role?.ToString();
        var roleId = await db.Roles.Where(r => r.Name == name).Select(r => (Guid?)r.Id).FirstOrDefaultAsync(cancel);
        var held = await db.UserRoles.Where(h => h.UserId == userId).ToListAsync(cancel);
        db.UserRoles.RemoveRange(held.Where(h => h.RoleId != roleId));
        if (roleId is { } id && held.TrueForAll(h => h.RoleId != id))
            db.UserRoles.Add(new IdentityUserRole<Guid> { UserId = userId, RoleId = id });
    }

    public static async Task<PortalRole?> FindAsync(PortalDbContext db, Guid userId, CancellationToken cancel)
    {
        var name = await (
            from held in db.UserRoles
            join role in db.Roles on held.RoleId equals role.Id
            where held.UserId == userId
            orderby role.NormalizedName
            select role.Name).FirstOrDefaultAsync(cancel);
        return Enum.TryParse<PortalRole>(name, out var kind) ? kind : null;
    }

    /// <summary>Whether the account holds one of the three administrators' roles now.</summary>
    public static async Task<bool> IsAdministratorAsync(PortalDbContext db, Guid userId, CancellationToken cancel) =>
        await FindAsync(db, userId, cancel) is { } role && role.IsAdministrator();

    public static void RequireSomebodyElse(Actor actor, Guid userId) =>
        Rule.Holds(actor.Id is null || actor.Id != userId, "不能办理自己的账号，请由另一名管理员办理。");

    /// <summary>The township never stays without one of its three administrators.</summary>
    public static async Task RequireAnotherAsync(PortalDbContext db, Guid userId, CancellationToken cancel)
    {
        if (await LastOfAsync(db, userId, cancel) is { } role)
            throw new RuleBrokenException($"这是最后一个启用的{role.ToChinese()}账号，请先设置另一名{role.ToChinese()}。");
    }

    /// <returns>The administrator's role that nobody would hold without the account; null where there is another, or it holds
    /// none.</returns>
    public static async Task<PortalRole?> LastOfAsync(PortalDbContext db, Guid userId, CancellationToken cancel)
    {
        if (await FindAsync(db, userId, cancel) is not { } role || !role.IsAdministrator())
            return null;
        var name = role.ToString();
        var another = await (
            from held in db.UserRoles
            join kind in db.Roles on held.RoleId equals kind.Id
            join user in db.Users on held.UserId equals user.Id
            where kind.Name == name && user.DisabledAt == null && user.Id != userId
            select user.Id).AnyAsync(cancel);
        return another ? null : role;
    }

    public static void Expect(IdentityResult result, string? field = null)
    {
        if (!result.Succeeded)
            throw new RuleBrokenException(string.Join("", result.Errors.Select(e => e.Description)), field);
    }
}
