using Biandangou.Domain.Disputes;

namespace Biandangou.Data.Disputes.Statistics;

/// <summary>A case as figures see it, or something that happened in one.</summary>
public class CaseRow : FigureRow
{
    public int NumberYear { get; init; }

    public int NumberSequence { get; init; }

    public override string Reference => Dispute.FormatNumber(NumberYear, NumberSequence);
}

/// <summary>A case in a period as of its last day, or cases that agree in every key column.</summary>
public sealed class DisputeRow : CaseRow
{
    [GroupKey]
    public bool ReceivedInYear { get; init; }

    /// <summary>Method of the resolution that stands at the cut-off; null while the case is open then.</summary>
    [GroupKey]
    public ResolutionMethod? Method { get; init; }

    [GroupKey]
    public bool ResolvedInYear { get; init; }

    /// <summary>Whether that resolution brought the parties to terms.</summary>
    [GroupKey]
    public bool Succeeded { get; init; }

    [GroupKey]
    public AgreementForm Form { get; init; }

    /// <summary>Open when the period began; a case from before that was not has been reopened in it.</summary>
    public bool OpenBefore { get; init; }

    public DisputeSource Source { get; init; }

    public DisputeType Type { get; init; }

    public decimal Amount { get; init; }
}

/// <summary>A case with the resolution that stood at the end of a period; null while it was open.</summary>
public sealed class CaseAsOf
{
    public required Dispute Case { get; init; }

    public required DisputeResolution? Standing { get; init; }
}

/// <summary>
/// The cases a period is concerned with: received by its end, and not settled for good before it began. Read from dated
/// steps alone: a resolution stands from its date until a reopening, so any past period gives what was true then.
/// </summary>
public static class CaseFlow
{
    /// <summary>One per case, whole township.</summary>
    /// <param name="start">First day of the period.</param>
    /// <param name="cutOff">Its last day.</param>
    public static IQueryable<CaseAsOf> CasesAsOf(this PortalDbContext db, DateOnly start, DateOnly cutOff) =>
        // The case says for both whether it is deleted: a resolution's own filter would join all cases once more.
        from d in db.Set<Dispute>().IgnoreQueryFilters([Filters.Scope, Filters.Deleted])
        where d.DeletedAt == null && d.ReceivedOn <= cutOff
        from r in db.Set<DisputeResolution>()
            .Where(r => r.DisputeId == d.Id && Periods.Stands(r.ResolvedOn, r.ReopenedOn, cutOff))
            .DefaultIfEmpty()
        where d.ReceivedOn.Within(start, cutOff) || r == null || r.ResolvedOn.Within(start, cutOff)
        select new CaseAsOf { Case = d, Standing = r };

    /// <summary>The same as the rows figures count.</summary>
    public static IQueryable<DisputeRow> CasesOf(this PortalDbContext db, DateOnly start, DateOnly cutOff) =>
        from c in db.CasesAsOf(start, cutOff)
        let d = c.Case
        let r = c.Standing
        select new DisputeRow
        {
            VillageId = d.VillageId,
            ReceivedInYear = d.ReceivedOn.Within(start, cutOff),
            Method = r == null ? null : r.Method,
            ResolvedInYear = r != null && r.ResolvedOn.Within(start, cutOff),
            Succeeded = r != null && r.Succeeded,
            Form = r == null ? AgreementForm.None : r.Form,
            OpenBefore = !d.ReceivedOn.Within(start, cutOff) && !db.Set<DisputeResolution>()
                .Any(b => b.DisputeId == d.Id && Periods.Stands(b.ResolvedOn, b.ReopenedOn, start.AddDays(-1))),
            Records = 1,
            Amount = (r == null ? null : r.Amount) ?? 0m,
            Source = d.Source,
            Type = d.Type,
            NumberYear = d.NumberYear,
            NumberSequence = d.NumberSequence,
            Id = d.Id,
            EntryNumber = d.EntryNumber,
            Title = d.Title,
            Village = d.Village!.Name,
            Class = d.Kind!.Name,
            Date = d.ReceivedOn,
        };
}
