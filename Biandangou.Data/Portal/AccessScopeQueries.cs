using Biandangou.Data.Organisation.Lawyers;
using Biandangou.Domain.Accounts;
using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;

namespace Biandangou.Data.Portal;

/// <summary>Reads role and scope of an account from the database, never from its cookie.</summary>
public sealed class AccessScopeQueries(PortalDbContext db)
{
    /// <returns>Null when the account is gone or disabled or holds no role.</returns>
    public async Task<SignedInAccount?> FindAsync(Guid userId, CancellationToken cancel)
    {
        var account = await (
            from user in db.Users.AsNoTracking()
            join held in db.UserRoles on user.Id equals held.UserId
            join role in db.Roles on held.RoleId equals role.Id
            from settings in db.Set<SecuritySettings>().DefaultIfEmpty()
            where user.Id == userId && user.DisabledAt == null
            orderby role.NormalizedName
            select new
            {
                user.DisplayName,
                role.Name,
                user.MustChangePassword,
                SetAt = user.PasswordSetAt ?? user.CreatedAt,
                user.TwoFactorEnabled,
                settings
            })
            .FirstOrDefaultAsync(cancel);
        if (account is null || !Enum.TryParse<PortalRole>(account.Name, out var kind))
            return null;

        var rules = account.settings ?? SecuritySettings.Default();
        var duty = account.MustChangePassword || rules.IsExpired(account.SetAt, db.Clock.UtcNow()) ? AccountDuty.ChangePassword
            : rules.RequiresSecondFactor(kind) && !account.TwoFactorEnabled ? AccountDuty.EnrolSecondFactor
            : AccountDuty.None;
        var scope = kind switch
        {
            PortalRole.PartyCommittee or PortalRole.TownshipStaff => AccessScope.Township,
            PortalRole.VillageHead or PortalRole.GridOfficer or PortalRole.Lawyer => await OwnAsync(userId, cancel),
            PortalRole.SystemAdministrator => AccessScope.Accounts,
            PortalRole.SecurityAdministrator => AccessScope.Accounts with { DecidesResets = true },
            PortalRole.AuditAdministrator => AccessScope.Resets,
            _ => AccessScope.None,
        };
        // Whoever owes something sees nothing until it is done.
        return new SignedInAccount(new Actor(userId, account.DisplayName), kind, duty == AccountDuty.None ? scope : AccessScope.None, duty);
    }

    private async Task<AccessScope> OwnAsync(Guid userId, CancellationToken cancel)
    {
        var today = db.Clock.Today();
        var contracts = db.ContractsOn(today);
        var own = await db.Set<GrantedUnit>().Where(s => s.Grant!.UserId == userId && s.Grant.State == GrantState.Approved)
            // Out of contract a lawyer has no cases and no villages until the next one begins.
            .Select(s => new { s.VillageId, s.GridOfficerId, LawyerId = contracts.Any(c => c.LawyerId == s.LawyerId) ? s.LawyerId : null })
            .ToListAsync(cancel);
        List<Guid> villages = [.. own.Where(s => s.VillageId is not null).Select(s => s.VillageId!.Value)];
        List<Guid> posts = [.. own.Where(s => s.GridOfficerId is not null).Select(s => s.GridOfficerId!.Value)];
        var lawyer = own.Find(s => s.LawyerId is not null)?.LawyerId ?? Guid.Empty;

        var grids = posts.Count == 0 ? [] : await GridsAsync(posts, today, cancel);

        // Names a grid officer or lawyer may read beside the own records.
        var named = await db.Township<Grid>().Where(g => grids.Contains(g.Id)).Select(g => g.VillageId)
            .Union(db.Set<LawyerVillage>()
                .Where(v => v.LawyerId == lawyer && v.On(today)).Select(v => v.VillageId))
            .Union(db.Township<LawyerService>().Where(s => s.LawyerId == lawyer && s.VillageId != null).Select(s => s.VillageId!.Value))
            .Union(db.Township<Dispute>().Where(d => d.LawyerId == lawyer).Select(d => d.VillageId))
            .Union(db.Township<Seminar>().Where(s => s.LawyerId == lawyer && s.VillageId != null).Select(s => s.VillageId!.Value))
            .Union(db.Township<WeeklyVisit>().Where(v => v.LawyerId == lawyer).Select(v => v.VillageId)).ToListAsync(cancel);
        return new AccessScope(false, villages, grids, lawyer, [.. villages.Union(named)]);
    }

    /// <summary>
    /// A grid is the account's own while the officer it stands for is in post there: also after a move, a merger of villages or
    /// as a stand-in, where the same name and telephone tell the same person. Whoever is in post keeps the cases of a grid
    /// that a merger of villages closed.
    /// </summary>
    private Task<List<Guid>> GridsAsync(List<Guid> posts, DateOnly today, CancellationToken cancel)
    {
        var granted = db.Township<GridOfficer>().Where(o => posts.Contains(o.Id));
        var held = db.Township<GridOfficer>().Where(o =>
            posts.Contains(o.Id) || granted.Any(p => p.NameKey == o.NameKey && p.Phone == o.Phone && p.Phone != null));
        var current = held.Where(o => o.On(today));
        var merged = held.Where(o => o.To == o.Grid!.To && o.Grid.Village!.MergedIntoId != null && current.Any());
        return current.Select(o => o.GridId).Union(merged.Select(o => o.GridId)).ToListAsync(cancel);
    }
}
