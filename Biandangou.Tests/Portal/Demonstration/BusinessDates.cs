using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;
using Biandangou.Domain.Publicity;
using Biandangou.Domain.Reports;
using Biandangou.Domain.Study;

namespace Biandangou.Tests.Portal.Demonstration;

/// <summary>What a record says happened when, beside the stamp of its entry.</summary>
internal sealed record Stamped(string Kind, DateOnly On, DateTime At);

internal static class BusinessDates
{
    public static async Task<IReadOnlyList<Stamped>> AllAsync(PortalDbContext db) =>
    [
        .. await OfAsync(db.Township<Village>(), v => v.From),
        .. await OfAsync(db.Township<VillageFacility>(), f => f.From),
        .. await OfAsync(db.Township<VillageLeader>(), l => l.From),
        .. await OfAsync(db.Township<PartyBranch>(), b => b.From),
        .. await OfAsync(db.Township<Archivist>(), a => a.From),
        .. await OfAsync(db.Township<ArchiveLoan>(), l => l.LentOn),
        .. await OfAsync(db.Township<Grid>(), g => g.From),
        .. await OfAsync(db.Township<GridOfficer>(), o => o.From),
        .. await OfAsync(db.Township<LawyerContract>(), c => c.From),
        .. await OfAsync(db.Township<LawyerVillage>(), v => v.From),
        .. await OfAsync(db.Township<LawyerService>(), s => s.On),
        .. await OfAsync(db.Township<LeadershipGroup>(), g => g.From),
        .. await OfAsync(db.Township<GroupMember>(), m => m.From),
        .. await OfAsync(db.Township<GroupMeeting>(), m => m.On),
        .. await OfAsync(db.Township<GovernanceSystem>(), s => s.From),
        .. await OfAsync(db.Township<GovernanceSystem>().Where(s => s.To != null), s => s.To!.Value, s => s.UpdatedAt!.Value),
        .. await OfAsync(db.Township<SystemRevision>(), r => r.On),
        .. await OfAsync(db.Township<PublicUnit>(), u => u.From),
        .. await OfAsync(db.Township<CadreAssignment>(), c => c.From),
        .. await OfAsync(db.Township<CadreAssignment>().Where(c => c.To != null), c => c.To!.Value, c => c.UpdatedAt!.Value),
        .. await OfAsync(db.Township<StudySession>(), s => s.On),
        .. await OfAsync(db.Township<PublicityEvent>(), e => e.On),
        .. await OfAsync(db.Township<DisplayItem>(), i => i.From),
        .. await OfAsync(db.Township<DisplayItem>().Where(i => i.To != null), i => i.To!.Value, i => i.UpdatedAt!.Value),
        .. await OfAsync(db.Township<LawSavvyPerson>(), p => p.From),
        .. await OfAsync(db.Township<LawSavvyTraining>(), t => t.On),
        .. await OfAsync(db.Township<PublicityAgency>(), a => a.From),
        .. await OfAsync(db.Township<Honour>(), h => h.AppliedOn ?? h.AwardedOn!.Value),
        .. await OfAsync(db.Township<Honour>().Where(h => h.AppliedOn != null && h.AwardedOn != null), h => h.AwardedOn!.Value,
            h => h.UpdatedAt!.Value),
        .. await OfAsync(db.Township<Honour>().Where(h => h.DeclinedOn != null), h => h.DeclinedOn!.Value, h => h.UpdatedAt!.Value),
        .. await OfAsync(db.Township<Dispute>(), d => d.ReceivedOn),
        .. await OfAsync(db.Township<Seminar>(), s => s.On),
        .. await OfAsync(db.Township<WeeklyVisit>().Where(v => v.HeldOn != null), v => v.HeldOn!.Value, v => v.UpdatedAt!.Value),
        .. await OfAsync(db.Township<WeeklyVisit>().Where(v => v.CancelledOn != null), v => v.CancelledOn!.Value, v => v.UpdatedAt!.Value),
        .. await OfAsync(db.Township<PlanTask>().Where(i => i.OutcomeOn != null), i => i.OutcomeOn!.Value, i => i.UpdatedAt!.Value),
        .. await OfAsync(db.Township<CaseFiling>(), f => f.FiledOn),
        .. await OfAsync(db.Township<DisputeStep>(), s => s.On),
        .. await OfAsync(db.Township<DisputeAssignment>(), a => a.AssignedOn),
        .. await OfAsync(db.Township<DisputeExtension>(), e => e.ApprovedOn),
        .. await OfAsync(db.Township<DisputeResolution>().Where(r => r.ConfirmedOn != null), r => r.ConfirmedOn!.Value,
            r => r.UpdatedAt!.Value),
        .. await OfAsync(db.Township<DisputeResolution>(), r => r.ResolvedOn),
        .. await OfAsync(db.Township<DisputeResolution>().Where(r => r.ReopenedOn != null), r => r.ReopenedOn!.Value,
            r => r.UpdatedAt!.Value),
    ];

    private static async Task<IEnumerable<Stamped>> OfAsync<T>(IQueryable<T> rows, Func<T, DateOnly> on, Func<T, DateTime>? at = null)
        where T : Entity
    {
        var all = await rows.AsNoTracking().ToListAsync();
        return all.Select(e => new Stamped(typeof(T).Name, on(e), at?.Invoke(e) ?? e.CreatedAt));
    }
}
