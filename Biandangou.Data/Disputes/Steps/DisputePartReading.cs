using Biandangou.Domain.Disputes;

namespace Biandangou.Data.Disputes.Steps;

/// <summary>The dated parts of one case as its page shows them, newest first: a command each.</summary>
internal static class DisputePartReading
{
    public static async Task<IReadOnlyList<DisputeAssignmentLine>> AssignmentsOfAsync(
        this PortalDbContext db, Guid id, CancellationToken cancel) =>
        await db.InScope<DisputeAssignment>().Where(a => a.DisputeId == id)
            .OrderByDescending(a => a.AssignedOn).ThenByDescending(a => a.CreatedAt).ThenByDescending(a => a.EntryNumber)
            .Select(a => new DisputeAssignmentLine(
                a.Id, new AssignmentDetails(a.Leader, a.Unit, a.Person, a.LawyerId, a.Plan), a.AssignedOn, a.EndedOn, a.Reason,
                a.Lawyer!.Name, a.Lawyer.LawFirm!.Name, a.CreatedBy, a.CreatedAt)).ToListAsync(cancel);

    public static async Task<IReadOnlyList<DisputeExtensionLine>> ExtensionsOfAsync(
        this PortalDbContext db, Guid id, CancellationToken cancel) =>
        await db.InScope<DisputeExtension>().Where(e => e.DisputeId == id)
            .OrderByDescending(e => e.DueOn).ThenByDescending(e => e.CreatedAt).ThenByDescending(e => e.EntryNumber)
            .Select(e => new DisputeExtensionLine(
                e.Id, new ExtensionDetails(e.DueOn, e.ApprovedBy, e.ApprovedOn, e.Reason), e.FromDueOn, e.CreatedBy, e.CreatedAt))
                    .ToListAsync(cancel);

    public static async Task<IReadOnlyList<DisputeStepLine>> StepsOfAsync(this PortalDbContext db, Guid id, CancellationToken cancel) =>
        await db.InScope<DisputeStep>().Where(s => s.DisputeId == id)
            .OrderByDescending(s => s.On).ThenByDescending(s => s.CreatedAt).ThenByDescending(s => s.EntryNumber)
            .Select(s => new DisputeStepLine(
                s.Id,
                new StepDetails(
                    s.Kind, s.On, s.People, s.LawyerId, s.PartyBranch, s.Place, s.Content, s.Result, s.NextStep, s.NextOn, s.Satisfaction,
                    s.WeeklyVisitId),
                s.Lawyer!.Name, s.CreatedBy, s.CreatedAt)).ToListAsync(cancel);

    public static async Task<IReadOnlyList<DisputeResolutionLine>> ResolutionsOfAsync(
        this PortalDbContext db, Guid id, CancellationToken cancel) =>
        await db.InScope<DisputeResolution>().Where(r => r.DisputeId == id)
            .OrderByDescending(r => r.ResolvedOn).ThenByDescending(r => r.CreatedAt).ThenByDescending(r => r.EntryNumber)
            .Select(r => new DisputeResolutionLine(
                r.Id,
                new ResolutionDetails(
                    r.ResolvedOn, r.Method, r.Result, r.AgreementNumber, r.Amount, r.Succeeded, r.Form, r.EffectiveOn, r.OtherRoutes,
                    r.SeminarId),
                r.ReopenedOn, r.ReopenReason, r.CreatedBy, r.CreatedAt, r.UpdatedBy, r.UpdatedAt)
            {
                Seminar = r.Seminar!.Topics,
                ConfirmationAppliedOn = r.ConfirmationAppliedOn,
                Confirmation = r.ConfirmedOn == null ? null : new ConfirmationDetails(r.ConfirmedOn.Value, r.Court, r.ConfirmationNumber),
            }).ToListAsync(cancel);

    public static async Task<IReadOnlyList<DisputeFilingLine>> FilingsOfAsync(this PortalDbContext db, Guid id, CancellationToken cancel) =>
        await db.InScope<CaseFiling>().Where(f => f.DisputeId == id)
            .OrderByDescending(f => f.FiledOn).ThenByDescending(f => f.CreatedAt).ThenByDescending(f => f.EntryNumber)
            .Select(f => new DisputeFilingLine(
                f.Id, new FilingDetails(f.FiledOn, f.Shelf, f.Archivist, f.Retention), f.ReopenedOn, f.CreatedBy, f.CreatedAt))
                    .ToListAsync(cancel);
}
