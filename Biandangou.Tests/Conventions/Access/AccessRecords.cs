using System.Linq.Expressions;
using Biandangou.Domain.Accounts;
using Biandangou.Domain.Common.Attachments;
using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;
using Biandangou.Domain.Publicity;
using Biandangou.Domain.Reports;
using Biandangou.Domain.Study;
using Microsoft.AspNetCore.Routing;

namespace Biandangou.Tests.Conventions.Access;

/// <summary>
/// Which records the addresses of the portal name. An address with an id that no kind here explains fails the matrix test.
/// </summary>
internal static class AccessRecords
{
    private static readonly Kind[] Kinds =
    [
        Of<Village>("/villages/", v => v.To == null),
        Of<Village>("/villages/{id:guid}/facilities", v => v.To == null, PartsOf<VillageFacility>()),
        Of<Village>("/villages/{id:guid}/leaders", v => v.To == null, PartsOf<VillageLeader>()),
        Of<Village>("/villages/{id:guid}/branches", v => v.To == null, PartsOf<PartyBranch>()),
        Of<Village>("/villages/{id:guid}/archivists", v => v.To == null, PartsOf<Archivist>()),
        Of<Grid>("/grids/", g => g.To == null),
        Of<Grid>("/grids/{id:guid}/officers", g => g.To == null,
            (db, grid) => db.Township<GridOfficer>().Where(o => o.GridId == grid && o.To == null).Select(o => o.Id)),
        Of<GridOfficer>("/grids/officers/"),
        Of<ArchiveLoan>("/archives/loans/"),
        Of<ArchiveLoan>("/archives/loans/{id:guid}/return", l => l.ReturnedOn == null),
        Of<LeadershipGroup>("/organisation/groups/", g => g.To == null),
        Of<LeadershipGroup>(
            "/organisation/groups/{id:guid}/members", g => g.To == null,
            (db, group) => db.Set<GroupMember>().Where(m => m.LeadershipGroupId == group && m.To == null).Select(m => m.Id)),
        Of<GroupMeeting>("/organisation/meetings/"),
        Of<GovernanceSystem>("/organisation/systems/", s => s.To == null),
        Of<PublicUnit>("/organisation/units/"),
        Of<CadreAssignment>("/organisation/cadres/", c => c.To == null),
        Of<LawFirm>("/organisation/law-firms/"),
        Of<Lawyer>("/organisation/lawyers/"),
        Of<Lawyer>(
            "/organisation/lawyers/{id:guid}/contracts", null,
            (db, lawyer) => db.Set<LawyerContract>().Where(c => c.LawyerId == lawyer).OrderByDescending(c => c.From).Select(c => c.Id)),
        Of<Lawyer>(
            "/organisation/lawyers/{id:guid}/villages", null,
            (db, lawyer) => db.Set<LawyerVillage>().Where(v => v.LawyerId == lawyer && v.To == null).Select(v => v.Id)),
        Of<LawyerService>("/lawyer-services/"),
        new("/accounts/", Subject, Subject, (_, _) => Array.Empty<Guid>().AsQueryable(), (_, _) => Task.FromResult<Func<Task>?>(null)),
        Of<CredentialReset>("/accounts/resets/", r => r.State == ResetState.Proposed),
        Of<StudySession>("/study/sessions/"),
        Of<SessionKind>("/study/kinds/", k => k.Category == StudyKind.OtherStudy),
        Of<StudyPlanItem>("/study/plan/"),
        Of<Village>("/study/matrix/", v => v.To == null),
        Of<TrainingReminder>("/notices/"),
        Of<PublicityEvent>("/publicity/events/"),
        Of<DisplayItem>("/publicity/display-items/", d => d.To == null),
        Of<LawSavvyPerson>("/publicity/law-savvy/"),
        Of<LawSavvyPerson>(
            "/publicity/law-savvy/{id:guid}/trainings", p => p.Trainings.Any(),
            (db, person) => db.Township<LawSavvyTraining>().Where(t => t.LawSavvyPersonId == person).Select(t => t.Id)),
        Of<Honour>("/publicity/honours/"),
        Of<EventKind>("/publicity/forms/"),
        Of<ThemeDay>("/publicity/theme-days/"),
        Of<PublicityAgency>("/publicity/agencies/"),
        Of<DisputeKind>("/disputes/kinds/"),
        // Also an account of the whole township opens its own only.
        Of<SavedFilter>("/disputes/filters/") with { Own = db => db.Township<SavedFilter>().Where(f => f.CreatedById == db.Actor.Id)
            .OrderBy(f => f.Id).Select(f => f.Id) },
        Of<Dispute>("/disputes/{id:guid}/reopen", d => d.Status == DisputeStatus.Resolved),
        Of<Seminar>("/disputes/seminars/"),
        Of<WeeklyVisit>("/disputes/visits/"),
        Of<WeeklyVisit>("/disputes/visits/{id:guid}/edit",
            v => v.HeldOn == null && v.CancelledOn == null && v.PlannedOn >= new DateOnly(2026, 11, 23)),
        Of<WeeklyVisit>("/disputes/visits/{id:guid}/cancel",
            v => v.HeldOn == null && v.CancelledOn == null && v.PlannedOn >= new DateOnly(2026, 11, 23)),
        Of<WeeklyVisit>("/disputes/visits/{id:guid}/hold", v => v.HeldOn == null && v.CancelledOn == null),
        Of<Dispute>("/disputes/{id:guid}/confirmation",
            d => d.Status == DisputeStatus.Resolved
            && d.Resolutions.Any(r => r.ReopenedOn == null && r.EffectiveOn != null && r.ConfirmedOn == null)),
        Of<Dispute>("/disputes/{id:guid}/file", d => d.Status == DisputeStatus.Resolved),
        Of<ReportProblem>("/reports/problems/"),
        Of<ReportTemplate>("/reports/templates/"),
        Of<PlanTask>("/reports/plans/", i => i.Outcome == null),
        Of<ReportWaiver>("/reports/{year:int:range(2000,2100)}/waivers/"),
        Of<Attachment>("/attachments/", a => a.RecordId != null),
        Of<StudySession>("/attachments/of/"),
        Of<Dispute>("/disputes/", d => d.Status == DisputeStatus.Open),
    ];

    /// <summary>Name of the account that others administer while the matrix is taken.</summary>
    public const string SubjectName = "matrix-subject";

    /// <returns>Null when the address names no record.</returns>
    public static Kind? KindOf(RouteEndpoint endpoint)
    {
        if (!endpoint.RoutePattern.Parameters.Any(p => p.IsRecordId()))
            return null;
        var path = endpoint.NameOf()[(endpoint.NameOf().IndexOf(' ', StringComparison.Ordinal) + 1)..];
        return Kinds.Where(k => path.StartsWith(k.Path, StringComparison.Ordinal)).MaxBy(k => k.Path.Length)
            ?? throw new InvalidOperationException($"{path} names a record of a kind that {nameof(AccessRecords)} does not know.");
    }

    private static Kind Of<T>(string path, Expression<Func<T, bool>>? where = null)
        where T : Entity => Of(path, where, (_, _) => Array.Empty<Guid>().AsQueryable());

    /// <summary>Kinds that no address asks for any more.</summary>
    public static IEnumerable<string> Unused(IEnumerable<RouteEndpoint> endpoints) =>
        Kinds.Except(endpoints.Select(KindOf)).Select(k => k!.Path);

    private static IQueryable<Guid> Subject(PortalDbContext db) => db.Users.Where(u => u.UserName == SubjectName).Select(u => u.Id);

    private static Func<PortalDbContext, Guid, IQueryable<Guid>> PartsOf<T>()
        where T : VillagePart =>
        (db, village) => db.Township<T>().Where(p => p.VillageId == village && p.To == null).Select(p => p.Id);

    /// <param name="parts">Ids of the record's parts, for addresses that name one of them as well.</param>
    private static Kind Of<T>(string path, Expression<Func<T, bool>>? where, Func<PortalDbContext, Guid, IQueryable<Guid>> parts)
        where T : Entity => new(
            path,
            db => db.InScope<T>().Where(where ?? (_ => true)).OrderBy(e => e.Id).Select(e => e.Id),
            db => db.Township<T>().Where(where ?? (_ => true)).OrderBy(e => e.Id).Select(e => e.Id),
            parts,
            async (db, id) =>
            {
                if (await db.Township<T>().AsTracking().SingleAsync(e => e.Id == id) is not LedgerEntry record)
                    return null;
                // Some records are their author's alone.
                db.Enter(new Actor(record.CreatedById, record.CreatedBy), db.Scope, db.Clock);
                var before = db.Entry(record).CurrentValues.Clone();
                record.Delete("示例", db.Actor, db.Clock.UtcNow());
                await db.SaveChangesAsync();
                return async () =>
                {
                    before[nameof(Entity.Version)] = record.Version;
                    db.Entry(record).CurrentValues.SetValues(before);
                    await db.SaveChangesAsync();
                };
            });

    /// <param name="Path">Beginning of the addresses; the longest match counts.</param>
    /// <param name="Own">Records within the scope the context entered with.</param>
    /// <param name="All">Records of the whole township.</param>
    /// <param name="DeleteAsync">Deletes a record and returns what brings it back; null when its kind knows no deletion.</param>
    internal sealed record Kind(
        string Path, Func<PortalDbContext, IQueryable<Guid>> Own, Func<PortalDbContext, IQueryable<Guid>> All,
        Func<PortalDbContext, Guid, IQueryable<Guid>> Parts, Func<PortalDbContext, Guid, Task<Func<Task>?>> DeleteAsync);
}
