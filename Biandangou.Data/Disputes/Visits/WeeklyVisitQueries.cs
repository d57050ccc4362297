using Biandangou.Data.Disputes.Statistics;
using Biandangou.Domain.Disputes;

namespace Biandangou.Data.Disputes.Visits;

public sealed record WeeklyVisitLine(
    Guid Id, Guid VillageId, string Village, Guid? BranchId, string? Branch, DateOnly PlannedOn, string People, string? Lawyer,
    string Purpose, DateOnly? HeldOn, int? Households, bool IsCancelled, WeeklyVisitState State)
{
    /// <summary>The day it counts on: held, or planned for.</summary>
    public DateOnly On => HeldOn ?? PlannedOn;
}

/// <summary>A branch's week; a branch without a plan has no visits.</summary>
public sealed record WeekRow(VisitPlace Place, IReadOnlyList<WeeklyVisitLine> Visits);

/// <summary>How many visits were planned and how they went. Cancelled ones are not among the planned.</summary>
public sealed record VisitCounts(int Planned, int Held, int Missed, int Households)
{
    public int Open => Planned - Held - Missed;

    public decimal? Rate => FigureRate.Of(Held, Planned);

    public static VisitCounts operator +(VisitCounts a, VisitCounts b) =>
        new(a.Planned + b.Planned, a.Held + b.Held, a.Missed + b.Missed, a.Households + b.Households);

    public static VisitCounts Of(IEnumerable<WeeklyVisitLine> visits)
    {
        var counted = visits.Where(v => v.State != WeeklyVisitState.Cancelled).ToList();
        return new(
            counted.Count, counted.Count(v => v.State == WeeklyVisitState.Held), counted.Count(v => v.State == WeeklyVisitState.Missed),
            counted.Sum(v => v.Households ?? 0));
    }
}

/// <param name="Monday">First day of the week.</param>
/// <param name="Rows">Every branch in force, and whatever else was planned.</param>
public sealed record VisitWeek(DateOnly Monday, IReadOnlyList<WeekRow> Rows)
{
    public VisitCounts Counts => VisitCounts.Of(Rows.SelectMany(r => r.Visits));
}

/// <summary>A step of a case that was taken on the visit.</summary>
public sealed record VisitedCase(Guid DisputeId, string Number, string Title, DateOnly On, string Content);

public sealed record WeeklyVisitPage(
    Guid Id, Guid Version, string Village, string? Branch, string? Lawyer, WeeklyVisitPlan Plan, DateOnly? HeldOn, int? Households,
    string? Findings, DateOnly? CancelledOn, string? CancelReason, WeeklyVisitState State,
    string CreatedBy, DateTime CreatedAt, string? UpdatedBy, DateTime? UpdatedAt)
{
    public IReadOnlyList<VisitedCase> Cases { get; init; } = [];

    /// <summary>Open cases of the village that may have been worked on during the visit, most urgent first.</summary>
    public IReadOnlyList<OpenCase> OpenCases { get; init; } = [];

    public DateOnly Week => WeeklyVisit.WeekOf(Plan.PlannedOn);

    public bool IsOpen => HeldOn is null && CancelledOn is null;
}

/// <summary>Reads of the weekly visits, within the account's scope.</summary>
public sealed class WeeklyVisitQueries(PortalDbContext db)
{
    private readonly VisitPlaceQueries _places = new(db);

    /// <summary>The plan of a week by party branch. A lawyer sees the visits that name him only, so no branch lacks one for him.</summary>
    public async Task<VisitWeek> WeekAsync(DateOnly monday, Guid? villageId, CancellationToken cancel)
    {
        var sunday = monday.AddDays(6);
        var visits = await ReadAsync(OfWeek(monday).Where(v => villageId == null || v.VillageId == villageId), cancel);
        var places = (await _places.BetweenAsync(monday, sunday, cancel))
            .Where(p => (villageId is null || p.VillageId == villageId) && db.Scope.Owns(p.VillageId)).ToList();
        var others = visits.Where(v => !places.Exists(p => p.VillageId == v.VillageId && p.BranchId == v.BranchId))
            .GroupBy(v => new VisitPlace(v.VillageId, v.Village, v.BranchId, v.Branch, null, monday, sunday))
            .Select(g => new WeekRow(g.Key, [.. g]));
        var planned = places.Select(p => new WeekRow(p, [.. visits.Where(v => v.VillageId == p.VillageId && v.BranchId == p.BranchId)]));
        return new VisitWeek(monday, [.. planned, .. others]);
    }

    /// <summary>All visits planned for or held in a year, oldest first: one held in the next was still planned at its end.</summary>
    public Task<IReadOnlyList<WeeklyVisitLine>> YearAsync(int year, CancellationToken cancel)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        return ReadAsync(
            db.InScope<WeeklyVisit>().Where(v => v.PlannedOn.Within(first, last) || v.HeldOn.Within(first, last)), cancel);
    }

    /// <summary>Visits of a week that are neither held nor cancelled.</summary>
    public Task<IReadOnlyList<WeeklyVisitLine>> OpenAsync(DateOnly monday, CancellationToken cancel) =>
        ReadAsync(OfWeek(monday).Where(v => v.HeldOn == null && v.CancelledOn == null), cancel);

    /// <summary>Whether a week has a plan already, of visits that were cancelled too.</summary>
    public Task<bool> IsPlannedAsync(DateOnly monday, CancellationToken cancel) => OfWeek(monday).AnyAsync(cancel);

    /// <summary>What was planned for a week and not cancelled, by day.</summary>
    public async Task<IReadOnlyList<WeeklyVisitPlan>> PlansAsync(DateOnly monday, CancellationToken cancel) =>
        await OfWeek(monday).Where(v => v.CancelledOn == null).OrderBy(v => v.PlannedOn).ThenBy(v => v.EntryNumber)
            .Select(v => new WeeklyVisitPlan(v.VillageId, v.PartyBranchId, v.PlannedOn, v.People, v.LawyerId, v.Purpose))
            .ToListAsync(cancel);

    public async Task<WeeklyVisitPage?> FindAsync(Guid id, CancellationToken cancel)
    {
        var today = db.Clock.Today();
        var page = await db.InScope<WeeklyVisit>().Where(v => v.Id == id).Select(v => new WeeklyVisitPage(
            v.Id, v.Version, v.Village!.Name, v.PartyBranch!.Name, v.Lawyer!.Name,
            new WeeklyVisitPlan(v.VillageId, v.PartyBranchId, v.PlannedOn, v.People, v.LawyerId, v.Purpose),
            v.HeldOn, v.Households, v.Findings, v.CancelledOn, v.CancelReason,
            WeeklyVisit.StateOf(v.PlannedOn, v.HeldOn, v.CancelledOn != null, today),
            v.CreatedBy, v.CreatedAt, v.UpdatedBy, v.UpdatedAt)).FirstOrDefaultAsync(cancel);
        return page is null ? null : page with
        {
            OpenCases = await db.InScope<Dispute>()
                .Where(d => d.VillageId == page.Plan.VillageId && d.Status == DisputeStatus.Open && d.ReceivedOn <= page.HeldOn)
                .OrderBy(d => d.DueOn).ThenBy(d => d.EntryNumber).ToOpenCases().ToListAsync(cancel),
            Cases = await db.InScope<DisputeStep>().Where(s => s.WeeklyVisitId == id)
                .OrderByDescending(s => s.On).ThenByDescending(s => s.EntryNumber).Select(s => new VisitedCase(
                    s.DisputeId, Dispute.FormatNumber(s.Dispute!.NumberYear, s.Dispute.NumberSequence), s.Dispute.Title, s.On, s.Content))
                .ToListAsync(cancel),
        };
    }

    /// <summary>Numbers of the cases with a step on the visit: asked before it is deleted, whoever asks.</summary>
    public async Task<IReadOnlyList<string>> LinkedAsync(Guid id, CancellationToken cancel) =>
    await db.Township<Dispute>().Where(d => d.Steps.Any(s => s.WeeklyVisitId == id))
            .OrderBy(d => d.NumberYear).ThenBy(d => d.NumberSequence).ThenBy(d => d.EntryNumber)
            .Select(d => Dispute.FormatNumber(d.NumberYear, d.NumberSequence)).ToListAsync(cancel);

    /// <summary>Years with visits, newest first.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync(CancellationToken cancel) =>
        await db.InScope<WeeklyVisit>().Select(v => v.PlannedOn.Year).Distinct().OrderByDescending(y => y).ToListAsync(cancel);

    private IQueryable<WeeklyVisit> OfWeek(DateOnly monday)
    {
        var sunday = monday.AddDays(6);
        return db.InScope<WeeklyVisit>().Where(v => v.PlannedOn.Within(monday, sunday));
    }

    private async Task<IReadOnlyList<WeeklyVisitLine>> ReadAsync(IQueryable<WeeklyVisit> visits, CancellationToken cancel)
    {
        var today = db.Clock.Today();
        return await visits.OrderBy(v => v.PlannedOn).ThenBy(v => v.Village!.SortOrder).ThenBy(v => v.EntryNumber)
            .Select(v => new WeeklyVisitLine(
            v.Id, v.VillageId, v.Village!.Name, v.PartyBranchId, v.PartyBranch!.Name, v.PlannedOn, v.People, v.Lawyer!.Name, v.Purpose,
            v.HeldOn, v.Households, v.CancelledOn != null,
            WeeklyVisit.StateOf(v.PlannedOn, v.HeldOn, v.CancelledOn != null, today))).ToListAsync(cancel);
    }
}
