using Biandangou.Data.Organisation.Lawyers;
using Biandangou.Domain.Organisation;

namespace Biandangou.Data.Organisation.Villages;

/// <summary>A part of a village with its days.</summary>
public sealed record DatedPart<T>(Guid Id, DateOnly From, DateOnly? To, T What) : IDated;

public sealed record FacilityLine(FacilityKind Kind, bool HasOwnRoom, string? Guide);

/// <summary>A leader, a branch or an archivist.</summary>
/// <param name="Note">The branch's secretary.</param>
public sealed record PersonLine(string Name, string? Note, string? Phone);

public sealed record VillageGrid(Guid Id, string Name, IReadOnlyList<OfficerInPost> Officers);

public sealed record ServingLawyer(string Name, string LawFirm);

/// <summary>What a village has and had, newest first, and who works in it today.</summary>
public sealed record VillagePeople(
    IReadOnlyList<DatedPart<FacilityLine>> Facilities,
    IReadOnlyList<DatedPart<PersonLine>> Leaders,
    IReadOnlyList<DatedPart<PersonLine>> Branches,
    IReadOnlyList<DatedPart<PersonLine>> Archivists,
    IReadOnlyList<DatedPart<string>> FormerNames,
    IReadOnlyList<VillageGrid> Grids,
    IReadOnlyList<ServingLawyer> Lawyers);

/// <summary>Reads of the rooms and people of one village, within the account's scope.</summary>
public sealed class VillagePeopleQueries(PortalDbContext db)
{
    public async Task<VillagePeople> OfAsync(Guid villageId, CancellationToken cancel) => new(
        await Of<VillageFacility>(villageId)
            .Select(f => new DatedPart<FacilityLine>(f.Id, f.From, f.To, new FacilityLine(f.Kind, f.HasOwnRoom, f.Guide)))
            .ToListAsync(cancel),
        await Of<VillageLeader>(villageId)
            .Select(l => new DatedPart<PersonLine>(l.Id, l.From, l.To, new PersonLine(l.Name, null, null))).ToListAsync(cancel),
        await Of<PartyBranch>(villageId)
            .Select(b => new DatedPart<PersonLine>(b.Id, b.From, b.To, new PersonLine(b.Name, b.Secretary, null))).ToListAsync(cancel),
        await Of<Archivist>(villageId)
            .Select(a => new DatedPart<PersonLine>(a.Id, a.From, a.To, new PersonLine(a.Name, null, a.Phone))).ToListAsync(cancel),
        await Of<VillageName>(villageId)
            .Select(n => new DatedPart<string>(n.Id, n.From, n.To, n.Name)).ToListAsync(cancel),
        await GridsAsync(villageId, cancel),
        await LawyersAsync(villageId, cancel));

    private IQueryable<T> Of<T>(Guid villageId)
        where T : VillagePart =>
        db.InScope<T>().Where(p => p.VillageId == villageId).OrderByDescending(p => p.From).ThenBy(p => p.EntryNumber);

    private async Task<IReadOnlyList<VillageGrid>> GridsAsync(Guid villageId, CancellationToken cancel)
    {
        var today = db.Clock.Today();
        var grids = await db.InScope<Grid>()
            .Where(g => g.VillageId == villageId && g.On(today))
            .OrderBy(g => g.SortKey).ThenBy(g => g.EntryNumber).Select(g => new { g.Id, g.Name }).ToListAsync(cancel);
        var officers = await db.InScope<GridOfficer>()
            .Where(o => o.VillageId == villageId && o.On(today))
            .OrderBy(o => o.IsStandIn).ThenBy(o => o.From).ThenBy(o => o.EntryNumber)
            .Select(o => new { o.GridId, Officer = new OfficerInPost(o.Name, o.Phone, o.IsStandIn, o.To) }).ToListAsync(cancel);
        var byGrid = officers.ToLookup(o => o.GridId, o => o.Officer);
        return [.. grids.Select(g => new VillageGrid(g.Id, g.Name, [.. byGrid[g.Id]]))];
    }

    private async Task<IReadOnlyList<ServingLawyer>> LawyersAsync(Guid villageId, CancellationToken cancel)
    {
        var today = db.Clock.Today();
        var contracts = db.ContractsOn(today);
        return await db.Set<LawyerVillage>()
            .Where(v => v.VillageId == villageId && v.On(today) && contracts.Any(c => c.LawyerId == v.LawyerId))
            .OrderBy(v => v.Lawyer!.EntryNumber).ThenBy(v => v.EntryNumber)
            .Select(v => new ServingLawyer(v.Lawyer!.Name, v.Lawyer.LawFirm!.Name)).ToListAsync(cancel);
    }
}
