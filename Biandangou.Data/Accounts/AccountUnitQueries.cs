using Biandangou.Data.Organisation.Lawyers;
using Biandangou.Domain.Accounts;
using Biandangou.Domain.Organisation;

namespace Biandangou.Data.Accounts;

/// <summary>A village, post or lawyer an account may stand for.</summary>
/// <param name="Person">Who it is; for a village its name.</param>
/// <param name="IsStandIn">A post held for a time beside the officer's own.</param>
public sealed record UnitChoice(Guid Id, string Person, string Unit, bool HasAccount, bool IsStandIn = false);

/// <summary>
/// Units and persons accounts stand for. Administrators see no ledger, yet have to name these; nothing but names leaves here.
/// </summary>
public sealed class AccountUnitQueries(PortalDbContext db)
{
    /// <summary>Active villages.</summary>
    public async Task<IReadOnlyList<UnitChoice>> VillagesAsync(CancellationToken cancel)
    {
        var today = db.Clock.Today();
        return await db.Township<Village>().Where(v => v.On(today))
            .OrderBy(v => v.SortOrder).ThenBy(v => v.EntryNumber)
            .Select(v => new UnitChoice(v.Id, v.Name, v.Name, Live.Any(s => s.VillageId == v.Id))).ToListAsync(cancel);
    }

    /// <summary>Posts of grid officers who are in post today.</summary>
    public async Task<IReadOnlyList<UnitChoice>> OfficersAsync(CancellationToken cancel)
    {
        var today = db.Clock.Today();
        var posts = await (
            from officer in db.Township<GridOfficer>()
            join grid in db.Township<Grid>() on officer.GridId equals grid.Id
            join village in db.Township<Village>() on officer.VillageId equals village.Id
            where officer.On(today)
            orderby village.SortOrder, village.EntryNumber, grid.SortKey, grid.EntryNumber, officer.From, officer.EntryNumber
            select new
            {
                officer.Id,
                officer.Name,
                officer.IsStandIn,
                Village = village.Name,
                Grid = grid.Name,
                HasAccount = Live.Any(s => s.GridOfficerId == officer.Id)
                || db.Township<GridOfficer>().Any(p => p.NameKey == officer.NameKey && p.Phone == officer.Phone && p.Phone != null
                && Live.Any(s => s.GridOfficerId == p.Id))
            })
            .ToListAsync(cancel);
        return [.. posts.Select(p => new UnitChoice(
            p.Id, p.Name, Place(p.Village, p.Grid) + (p.IsStandIn ? "（代管）" : ""), p.HasAccount, p.IsStandIn))];
    }

    /// <summary>Lawyers under contract.</summary>
    public async Task<IReadOnlyList<UnitChoice>> LawyersAsync(CancellationToken cancel)
    {
        var contracts = db.ContractsOn(db.Clock.Today());
        var lawyers = await db.Township<Lawyer>().Where(l => contracts.Any(c => c.LawyerId == l.Id))
            .OrderBy(l => l.EntryNumber)
            .Select(l => new UnitChoice(l.Id, l.Name, l.LawFirm!.Name, Live.Any(s => s.LawyerId == l.Id))).ToListAsync(cancel);
        return [.. lawyers.OrderByName(l => l.Person)];
    }

    /// <summary>User names in use, normalised.</summary>
    public async Task<IReadOnlyCollection<string>> UserNamesAsync(CancellationToken cancel) =>
        (await db.Users.Select(u => u.NormalizedUserName!).ToListAsync(cancel)).ToHashSet(StringComparer.Ordinal);

    /// <summary>What each grant stands for, in one line of words.</summary>
    public async Task<ILookup<Guid, string>> WordsAsync(IReadOnlyCollection<Guid> grantIds, CancellationToken cancel)
    {
        var today = db.Clock.Today();
        var scopes = await (
            from scope in db.Set<GrantedUnit>()
            where grantIds.Contains(scope.GrantId)
            join v in db.Township<Village>() on scope.VillageId equals v.Id into villages
            from village in villages.DefaultIfEmpty()
            join o in db.Township<GridOfficer>() on scope.GridOfficerId equals o.Id into officers
            from officer in officers.DefaultIfEmpty()
            join g in db.Township<Grid>() on officer.GridId equals g.Id into grids
            from grid in grids.DefaultIfEmpty()
            join h in db.Township<Village>() on officer.VillageId equals h.Id into homes
            from home in homes.DefaultIfEmpty()
            join l in db.Township<Lawyer>() on scope.LawyerId equals l.Id into lawyers
            from lawyer in lawyers.DefaultIfEmpty()
            orderby village.SortOrder, scope.EntryNumber
            select new
            {
                scope.GrantId,
                Village = village.Name,
                Grid = grid.Name,
                Home = home.Name,
                Officer = officer.Name,
                HasLeft = officer.EndedBefore(today),
                Lawyer = lawyer.Name
            }).ToListAsync(cancel);
        return scopes.GroupBy(s => s.GrantId).ToLookup(
            g => g.Key,
            g => string.Join("、", g.Select(s => s.Village ?? s.Lawyer
                ?? (s.Officer is null ? "已删除的单位" : $"{Place(s.Home, s.Grid)} {s.Officer}{(s.HasLeft ? "（已离任）" : "")}"))));
    }

    /// <summary>Many grids are called 第一网格; those named after their village need not say it twice.</summary>
    private static string Place(string? village, string? grid) =>
        village is null || grid?.StartsWith(village, StringComparison.Ordinal) is true ? grid ?? "" : village + grid;

    /// <summary>Scopes in force or asked for.</summary>
    private IQueryable<GrantedUnit> Live =>
        db.Set<GrantedUnit>().Where(s => s.Grant!.State == GrantState.Approved || s.Grant.State == GrantState.Proposed);
}
