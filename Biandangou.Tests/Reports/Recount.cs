using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;
using Biandangou.Domain.Publicity;
using Biandangou.Domain.Reports;
using Biandangou.Domain.Study;

namespace Biandangou.Tests.Reports;

/// <summary>The figures counted again, naively, over every row of the tables: shares no code with the portal's own counting.</summary>
internal static class Recount
{
    public static async Task<IReadOnlyDictionary<string, decimal>> OfAsync(PortalDbContext db, int year)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var honour = (await db.Set<Township>().SingleAsync()).Honour;
        var all = await All<Village>(db, v => v.Facilities);
        var villages = all.FindAll(v => v.From <= last && !(v.To < last));
        var grids = (await All<Grid>(db)).FindAll(g => g.From <= last && !(g.To < last));
        var officers = (await All<GridOfficer>(db)).FindAll(o => !o.IsStandIn && o.From <= last && !(o.To < last));
        var lawyers = (await All<Lawyer>(db, l => l.Contracts)).FindAll(l => l.Contracts.Any(c => c.From <= last && !(c.To < first)));
        var groups = (await All<LeadershipGroup>(db)).FindAll(g => g.From <= last && !(g.To < last));
        var persons = await All<LawSavvyPerson>(db, p => p.Honours);
        var sessions = (await All<StudySession>(db)).FindAll(s => s.On.Year == year);
        var events = (await All<PublicityEvent>(db)).FindAll(e => e.On.Year == year);
        var items = (await All<DisplayItem>(db)).FindAll(
            i => i.From <= last && !(i.To < first) && !all.Exists(v => v.Id == i.VillageId && v.To < first));
        var cases = (await All<Dispute>(db, d => d.Resolutions)).FindAll(d => d.ReceivedOn <= last)
            .ConvertAll(d => new Case(d, first, last));

        var tasks = (await All<PlanTask>(db)).FindAll(i => i.Year == year);
        var next = (await All<PlanTask>(db)).Count(i => i.Year == year + 1);

        bool CameOut(PlanTask task, PlanOutcome outcome) => task.Outcome == outcome && task.OutcomeOn <= last;
        int Held(StudyKind kind) => sessions.Count(s => s.Kind == kind);
        int Shown(DisplayKind kind, bool newOnly) => items.Where(i => i.Kind == kind && (!newOnly || i.From >= first)).Sum(i => i.Quantity);
        var received = cases.FindAll(c => c.ReceivedInYear);
        var carried = cases.FindAll(c => !c.ReceivedInYear && (c.Standing is null || c.ResolvedInYear));
        return new Dictionary<string, decimal>
        {
            ["org.villages"] = villages.Count,
            ["org.studios"] = villages.Count(v => v.HasOpen(FacilityKind.LegalStudio, last)),
            ["org.archive-rooms"] = villages.Count(v => v.HasOpen(FacilityKind.ArchiveRoom, last)),
            ["org.grids"] = grids.Count,
            ["org.grid-officers"] = officers.Count,
            ["org.lawyers"] = lawyers.Count,
            ["org.law-firms"] = lawyers.Select(l => l.LawFirmId).Distinct().Count(),
            ["org.groups"] = groups.Count,
            ["study.theory"] = Held(StudyKind.TheorySession),
            ["study.pre-meeting"] = Held(StudyKind.PreMeetingStudy),
            ["study.cadre-training"] = Held(StudyKind.CadreTraining),
            ["study.lectures"] = Held(StudyKind.LawLecture),
            ["study.mobilisation"] = Held(StudyKind.MobilisationMeeting),
            ["study.village-training"] = Held(StudyKind.VillageTraining),
            ["study.village-attendance"] = sessions.Where(s => s.Kind == StudyKind.VillageTraining).Sum(s => s.Attended),
            ["study.enforcement-training"] = Held(StudyKind.EnforcementTraining),
            ["publicity.sessions"] = events.Sum(e => e.Sessions),
            ["publicity.materials"] = events.Sum(e => e.Materials),
            ["publicity.audience"] = events.Sum(e => e.Audience),
            ["publicity.law-savvy"] = persons.Count(p => p.From <= last && !(p.To < last) && villages.Exists(v => v.Id == p.VillageId)),
            ["publicity.honours"] = persons.Count(p => p.Honours.Any(h => h.Name == honour && h.AwardedOn?.Year == year)),
            ["display.banners"] = Shown(DisplayKind.Banner, newOnly: true),
            ["display.boards"] = Shown(DisplayKind.Board, newOnly: false),
            ["disputes.on-the-spot"] = cases.Count(c => c.ResolvedInYear && c.Standing == ResolutionMethod.OnTheSpot),
            ["disputes.collected"] = received.Count(c => c.Standing != ResolutionMethod.OnTheSpot),
            ["plan.items"] = tasks.Count,
            ["plan.done"] = tasks.Count(t => CameOut(t, PlanOutcome.Done)),
            ["plan.carried"] = tasks.Count(t => CameOut(t, PlanOutcome.Carried)),
            ["plan.unfinished"] = tasks.Count(t => !CameOut(t, PlanOutcome.Done) && !CameOut(t, PlanOutcome.Carried)),
            ["plan.next"] = next,
            ["disputes.by-visit"] = received.Count(c => c.Standing == ResolutionMethod.ByVisit),
            ["disputes.other-ways"] = received.Count(c =>
                c.Standing is ResolutionMethod.Mediation or ResolutionMethod.LitigationOrArbitration or ResolutionMethod.Other),
            ["disputes.open"] = received.Count(c => c.Standing is null),
            ["disputes.carried-over"] = carried.Count,
            ["disputes.carried-resolved"] = carried.Count(c => c.Standing is not null),
            ["disputes.remaining"] = cases.Count(c => c.Standing is null),
        };
    }

    private static async Task<List<T>> All<T>(PortalDbContext db, System.Linq.Expressions.Expression<Func<T, object>>? part = null)
        where T : LedgerEntry
    {
        var rows = db.Set<T>().IgnoreQueryFilters([Filters.Scope, Filters.Deleted]).AsNoTracking();
        return (await (part is null ? rows : rows.Include(part)).ToListAsync()).FindAll(e => e.DeletedAt is null);
    }

    /// <summary>A case walked step by step to the last day of the year.</summary>
    private sealed class Case
    {
        public Case(Dispute dispute, DateOnly first, DateOnly last)
        {
            ReceivedInYear = dispute.ReceivedOn >= first;
            foreach (var step in dispute.Resolutions.Where(r => r.ResolvedOn <= last).OrderBy(r => r.ResolvedOn)
                .ThenBy(r => r.ReopenedOn is null))
            {
                Standing = step.ReopenedOn <= last ? null : step.Method;
                ResolvedInYear = Standing is not null && step.ResolvedOn >= first;
            }
        }

        public bool ReceivedInYear { get; }

        public ResolutionMethod? Standing { get; }

        public bool ResolvedInYear { get; }
    }
}
