using Biandangou.Domain.Reports;
using Biandangou.Domain.Reports.Checks;

namespace Biandangou.Data.Reports;

/// <summary>A finding that was explained and may stand.</summary>
/// <param name="Id">Of the waiver.</param>
/// <param name="At">UTC.</param>
public sealed record WaivedFinding(Guid Id, ReportFinding Finding, string Reason, string By, DateTime At);

/// <summary>What the checks find in a report, apart from what was explained.</summary>
/// <param name="Open">In reading order.</param>
/// <param name="Waived">In reading order; a waiver whose finding is gone from the text is not among them.</param>
public sealed record ReviewedFindings(IReadOnlyList<ReportFinding> Open, IReadOnlyList<WaivedFinding> Waived)
{
    public IReadOnlyList<ReportFinding> OpenErrors { get; } = [.. Open.Where(f => f.Severity == FindingSeverity.Error)];

    /// <summary>Errors that nobody explained.</summary>
    public int Errors => OpenErrors.Count;
}

/// <summary>Findings of the checks beside what was said about them.</summary>
public sealed class ReportFindingQueries(PortalDbContext db)
{
    public async Task<ReviewedFindings> OfAsync(AnnualReport report, CancellationToken cancel)
    {
        var waivers = await db.Township<ReportWaiver>().Where(w => w.Year == report.Year).OrderBy(w => w.EntryNumber)
            .Select(w => new { w.Key, w.Id, w.Reason, w.CreatedBy, w.CreatedAt })
            .ToDictionaryAsync(w => w.Key, StringComparer.Ordinal, cancel);
        var findings = ReportChecks.Of(report).ToLookup(f => waivers.ContainsKey(f.Key));
        return new ReviewedFindings(
            [.. findings[false]],
            [.. from f in findings[true] let w = waivers[f.Key] select new WaivedFinding(w.Id, f, w.Reason, w.CreatedBy, w.CreatedAt)]);
    }
}
