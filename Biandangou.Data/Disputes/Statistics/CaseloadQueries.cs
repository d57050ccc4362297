using Biandangou.Domain.Disputes;

namespace Biandangou.Data.Disputes.Statistics;

/// <summary>An open case with its limit.</summary>
public sealed record OpenCase(Guid Id, string Number, string Title, string Village, DateOnly DueOn);

public sealed record RecentStep(
    Guid DisputeId, string Number, string Title, StepKind Kind, DateOnly On, string People, string? Place);

/// <summary>An agreement that may still be brought to court for confirmation.</summary>
/// <param name="LastDay">The last day on which both parties may apply.</param>
public sealed record ConfirmationDue(Guid Id, string Number, string Title, string Village, DateOnly LastDay);

/// <summary>What is to be done next in an open case.</summary>
public sealed record NextStepDue(
    Guid Id, string Number, string Title, string Village, string NextStep, DateOnly NextOn);

/// <summary>What the account's open cases ask for, most urgent first.</summary>
public sealed class CaseloadQueries(PortalDbContext db)
{
    /// <summary>Open cases, earliest limit first.</summary>
    /// <param name="dueBy">Only cases due by then; null for all.</param>
    public async Task<IReadOnlyList<OpenCase>> OpenAsync(DateOnly? dueBy, int limit, CancellationToken cancel) =>
        await Open(dueBy).OrderBy(d => d.DueOn).ThenBy(d => d.EntryNumber).Take(limit).ToOpenCases().ToListAsync(cancel);

    public Task<int> CountAsync(DateOnly? dueBy, CancellationToken cancel) => Open(dueBy).CountAsync(cancel);

    /// <summary>The latest steps in the account's cases, open or not.</summary>
    public async Task<IReadOnlyList<RecentStep>> StepsAsync(int limit, CancellationToken cancel) =>
        await db.InScope<DisputeStep>().OrderByDescending(s => s.On).ThenByDescending(s => s.EntryNumber).Take(limit)
            .Select(s => new RecentStep(
                s.DisputeId, Dispute.FormatNumber(s.Dispute!.NumberYear, s.Dispute.NumberSequence), s.Dispute.Title, s.Kind, s.On,
                s.People, s.Place)).ToListAsync(cancel);

    /// <summary>Agreements nobody has applied for yet whose limit ends within some days of today, earliest first.</summary>
    public async Task<IReadOnlyList<ConfirmationDue>> ConfirmationsAsync(DateOnly today, int days, int limit, CancellationToken cancel)
    {
        var allowed = (await new CaseSettingsQueries(db).FindAsync(cancel)).ConfirmationDays;
        var (first, last) = (today.AddDays(-allowed), today.AddDays(days - allowed));
        var due = await db.InScope<DisputeResolution>()
            .Where(r => r.IsStanding() && r.ConfirmationAppliedOn == null && r.EffectiveOn.Within(first, last)
                && r.Dispute!.Status == DisputeStatus.Resolved)
            .OrderBy(r => r.EffectiveOn).ThenBy(r => r.EntryNumber).Take(limit)
            .Select(r => new ConfirmationDue(
                r.DisputeId, Dispute.FormatNumber(r.Dispute!.NumberYear, r.Dispute.NumberSequence), r.Dispute.Title,
                r.Dispute.Village!.Name, r.EffectiveOn!.Value))
            .ToListAsync(cancel);
        return [.. due.Select(d => d with { LastDay = d.LastDay.AddDays(allowed) })];
    }

    /// <summary>Next steps of open cases dated by a day, earliest first.</summary>
    public async Task<IReadOnlyList<NextStepDue>> NextStepsAsync(DateOnly dueBy, int limit, CancellationToken cancel) =>
        await db.InScope<Dispute>().Where(d => d.Status == DisputeStatus.Open && d.NextStep != null && d.NextOn <= dueBy)
            .OrderBy(d => d.NextOn).ThenBy(d => d.EntryNumber).Take(limit)
            .Select(d => new NextStepDue(
                d.Id, Dispute.FormatNumber(d.NumberYear, d.NumberSequence), d.Title, d.Village!.Name, d.NextStep!, d.NextOn!.Value))
            .ToListAsync(cancel);

    private IQueryable<Dispute> Open(DateOnly? dueBy)
    {
        var cases = db.InScope<Dispute>().Where(d => d.Status == DisputeStatus.Open);
        return dueBy is { } last ? cases.Where(d => d.DueOn <= last) : cases;
    }
}

internal static class OpenCases
{
    public static IQueryable<OpenCase> ToOpenCases(this IQueryable<Dispute> cases) => cases.Select(d => new OpenCase(
        d.Id, Dispute.FormatNumber(d.NumberYear, d.NumberSequence), d.Title, d.Village!.Name, d.DueOn));
}
