using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;

namespace Biandangou.Data.Disputes.Intake;

/// <summary>A weekly visit a step may be part of, with what the form takes over from it.</summary>
public sealed record WeeklyVisitChoice(
    Guid Id, DateOnly PlannedOn, DateOnly? HeldOn, string People, string Purpose, Guid? LawyerId, string? PartyBranch)
{
    public DateOnly On => HeldOn ?? PlannedOn;
}

/// <summary>A meeting a case may have been settled at.</summary>
public sealed record SeminarChoice(Guid Id, SeminarKind Kind, DateOnly On, string Topics);

/// <summary>Names to suggest for whoever answers for a case.</summary>
public sealed record AssigneeNames(IReadOnlyList<string> Leaders, IReadOnlyList<string> Units, IReadOnlyList<string> Persons);

/// <summary>What the forms of a case's steps offer, within the account's scope.</summary>
public sealed class CaseChoiceQueries(PortalDbContext db)
{
    private const int Most = 50;

    /// <summary>Names of the village's party branches in force.</summary>
    public async Task<IReadOnlyList<string>> BranchesAsync(Guid villageId, DateOnly on, CancellationToken cancel) =>
        ByName(await db.InScope<PartyBranch>()
            .Where(b => b.VillageId == villageId && b.On(on))
            .OrderBy(b => b.EntryNumber).Select(b => b.Name).ToListAsync(cancel));

    /// <summary>The village's weekly visits since a day that were not cancelled, newest first.</summary>
    public async Task<IReadOnlyList<WeeklyVisitChoice>> WeeklyVisitsAsync(Guid villageId, DateOnly since, CancellationToken cancel) =>
        await db.InScope<WeeklyVisit>().Where(v => v.VillageId == villageId && v.CancelReason == null && v.PlannedOn >= since)
            .OrderByDescending(v => v.PlannedOn).ThenByDescending(v => v.EntryNumber).Take(Most)
            .Select(v => new WeeklyVisitChoice(v.Id, v.PlannedOn, v.HeldOn, v.People, v.Purpose, v.LawyerId, v.PartyBranch!.Name))
            .ToListAsync(cancel);

    /// <summary>Meetings of the village or of the whole township since a day, newest first.</summary>
    public async Task<IReadOnlyList<SeminarChoice>> SeminarsAsync(Guid villageId, DateOnly since, CancellationToken cancel) =>
        await db.InScope<Seminar>().Where(s => (s.VillageId == villageId || s.VillageId == null) && s.On >= since)
            .OrderByDescending(s => s.On).ThenByDescending(s => s.EntryNumber).Take(Most)
            .Select(s => new SeminarChoice(s.Id, s.Kind, s.On, s.Topics)).ToListAsync(cancel);

    /// <summary>Leaders, units and cadres by name. An account of a village is offered the village's own only.</summary>
    public async Task<AssigneeNames> AssigneesAsync(Guid villageId, DateOnly on, CancellationToken cancel)
    {
        var whole = db.Scope.WholeTownship;
        var leaders = await db.InScope<VillageLeader>().Where(l => l.VillageId == villageId && l.On(on))
            .OrderBy(l => l.EntryNumber).Select(l => l.Name).ToListAsync(cancel);
        if (whole)
        {
            leaders.AddRange(await db.Set<GroupMember>()
                .Where(m => m.On(on) && (m.Role == GroupRole.Head || m.Role == GroupRole.DeputyHead))
                .OrderBy(m => m.EntryNumber).Take(Most).Select(m => m.Name + "（" + m.Post + "）").ToListAsync(cancel));
        }

        var units = await db.InScope<PublicUnit>()
            .Where(u => (whole || u.VillageId == villageId) && u.On(on))
            .OrderBy(u => u.EntryNumber).Take(Most).Select(u => u.Name).ToListAsync(cancel);
        var cadres = await db.InScope<CadreAssignment>().Where(c => c.VillageId == villageId && c.On(on))
            .OrderBy(c => c.EntryNumber).Take(Most).Select(c => c.Cadre + "（" + c.Post + "）").ToListAsync(cancel);
        var officers = await db.InScope<GridOfficer>().Where(o => o.VillageId == villageId && o.On(on))
            .OrderBy(o => o.EntryNumber).Take(Most).Select(o => o.Name + "（网格员）").ToListAsync(cancel);
        return new AssigneeNames(ByName(leaders), ByName(units), ByName(cadres.Concat(officers)));
    }

    private static List<string> ByName(IEnumerable<string> names) => [.. names.Distinct(StringComparer.Ordinal).OrderByName(n => n)];
}
