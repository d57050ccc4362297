using Biandangou.Domain.Disputes;

namespace Biandangou.Data.Disputes.Lists;

public sealed record ExportedAssignment(Guid CaseId, DateOnly AssignedOn, DateOnly? EndedOn, string? Leader, string? Unit, string? Person);

public sealed record ExportedExtension(Guid CaseId, DateOnly ApprovedOn, DateOnly DueOn);

public sealed record ExportedStep(Guid CaseId, StepKind Kind, DateOnly On, Satisfaction? Satisfaction);

public sealed record ExportedResolution(
    Guid CaseId, DateOnly ResolvedOn, bool Succeeded, ResolutionMethod Method, AgreementForm Form, string? AgreementNumber,
    DateOnly? EffectiveOn, decimal? Amount,
    DateOnly? AppliedOn, DateOnly? ConfirmedOn, string? Court, string? ConfirmationNumber, DateOnly? ReopenedOn) : IReopenable;

public sealed record ExportedFiling(
    Guid CaseId, string? FileNumber, DateOnly FiledOn, string Shelf, FileRetention Retention, DateOnly? ReopenedOn) : IReopenable;

/// <summary>
/// A case with the days and results of its whole course, each list from old to new. No free words: they may name a party.
/// </summary>
public sealed record DisputeExportRow(
    DisputeLine Case, IReadOnlyList<ExportedAssignment> Assignments, IReadOnlyList<ExportedExtension> Extensions,
    IReadOnlyList<ExportedStep> Steps,
    IReadOnlyList<ExportedResolution> Resolutions, IReadOnlyList<ExportedFiling> Filings)
{
    public ExportedAssignment? Assigned => Assignments.LastOrDefault(a => a.EndedOn is null);

    public ExportedResolution? Standing => Resolutions.LastOrDefault(r => r.IsStanding());

    public ExportedFiling? Filed => Filings.LastOrDefault(f => f.IsStanding());

    public IReadOnlyList<ExportedStep> Of(StepKind kind) => [.. Steps.Where(s => s.Kind == kind)];
}

public sealed partial class DisputeListQueries
{
    /// <summary>All rows of the filter in list order, with their course: one command for the cases and one for each kind of step.</summary>
    public async Task<IReadOnlyList<DisputeExportRow>> ExportAsync(DisputeFilter filter, CancellationToken cancel)
    {
        var cases = OfTab(Filtered(filter), filter);
        var assignments = (await cases.SelectMany(d => d.Assignments)
            .Select(a => new ExportedAssignment(a.DisputeId, a.AssignedOn, a.EndedOn, a.Leader, a.Unit, a.Person)).ToListAsync(cancel))
            .ToLookup(a => a.CaseId);
        var extensions = (await cases.SelectMany(d => d.Extensions)
            .Select(e => new ExportedExtension(e.DisputeId, e.ApprovedOn, e.DueOn)).ToListAsync(cancel)).ToLookup(e => e.CaseId);
        var steps = (await cases.SelectMany(d => d.Steps)
            .Select(s => new ExportedStep(s.DisputeId, s.Kind, s.On, s.Satisfaction)).ToListAsync(cancel)).ToLookup(s => s.CaseId);
        var resolutions = (await cases.SelectMany(d => d.Resolutions)
            .Select(r => new ExportedResolution(
                r.DisputeId, r.ResolvedOn, r.Succeeded, r.Method, r.Form, r.AgreementNumber, r.EffectiveOn, r.Amount,
                r.ConfirmationAppliedOn, r.ConfirmedOn, r.Court, r.ConfirmationNumber, r.ReopenedOn)).ToListAsync(cancel))
                    .ToLookup(r => r.CaseId);
        var filings = (await cases.SelectMany(d => d.Filings, (d, f) => new ExportedFiling(
            d.Id, d.FileNumber, f.FiledOn, f.Shelf, f.Retention, f.ReopenedOn))
            .ToListAsync(cancel)).ToLookup(f => f.CaseId);
        return
        [
            .. (await AllAsync(filter, cancel)).Select(item => new DisputeExportRow(
                item,
                [.. assignments[item.Id].OrderBy(a => a.AssignedOn).ThenBy(a => a.EndedOn ?? DateOnly.MaxValue)],
                [.. extensions[item.Id].OrderBy(e => e.ApprovedOn).ThenBy(e => e.DueOn)],
                [.. steps[item.Id].OrderBy(s => s.On).ThenBy(s => s.Kind)],
                [.. resolutions[item.Id].OrderBy(r => r.ResolvedOn).ThenBy(r => r.ReopenedOn ?? DateOnly.MaxValue)],
                [.. filings[item.Id].OrderBy(f => f.FiledOn).ThenBy(f => f.ReopenedOn ?? DateOnly.MaxValue)])),
        ];
    }
}
