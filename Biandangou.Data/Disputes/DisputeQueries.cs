using Biandangou.Data.Common;
using Biandangou.Domain.Disputes;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Data.Disputes;

public sealed record DisputePage(
    Guid Id, Guid Version, int NumberYear, int NumberSequence, DisputeStatus Status,
    Guid VillageId, string Village, Guid? GridId, string? Grid, Guid? LawyerId, string? Lawyer, string? LawFirm, DisputeDetails Details,
    string CreatedBy, DateTime CreatedAt, string? UpdatedBy, DateTime? UpdatedAt)
{
    public string Number => Dispute.FormatNumber(NumberYear, NumberSequence);

    /// <summary>Newest first.</summary>
    public IReadOnlyList<DisputeStepItem> Steps { get; init; } = [];

    /// <summary>Newest first; the first one stands unless reopened.</summary>
    public IReadOnlyList<DisputeResolutionItem> Resolutions { get; init; } = [];
}

public sealed record DisputeStepItem(Guid Id, StepDetails Details, string? Lawyer, string CreatedBy, DateTime CreatedAt);

public sealed record DisputeResolutionItem(
    ResolutionDetails Details, DateOnly? ReopenedOn, string? ReopenReason, string CreatedBy, DateTime CreatedAt, string? UpdatedBy, DateTime? UpdatedAt);

/// <summary>A case with its parts, within the account's scope.</summary>
public sealed class DisputeQueries(PortalDbContext db)
{
    public async Task<DisputePage?> FindAsync(Guid id, CancellationToken cancel)
    {
        var page = await db.InScope<Dispute>().Where(d => d.Id == id).Select(d => new DisputePage(
            d.Id, d.Version, d.NumberYear, d.NumberSequence, d.Status,
            d.VillageId, d.Village!.Name, d.GridId, d.Grid!.Name, d.LawyerId, d.Lawyer!.Name, d.Lawyer.LawFirm!.Name,
            new DisputeDetails(
                d.Title, new KindOfDispute(d.KindId, d.Kind!.Name, d.Type), d.Source, d.Difficulty, d.ReceivedOn, d.DueOn, NoParties, d.Description, d.SeminarId),
            d.CreatedBy, d.CreatedAt, d.UpdatedBy, d.UpdatedAt)).FirstOrDefaultAsync(cancel);
        return page is null
            ? null
            : page with
            {
                Details = page.Details with
                {
                    Parties = await db.InScope<DisputeParty>().Where(p => p.DisputeId == id).OrderBy(p => p.Position).ThenBy(p => p.Id)
                        .Select(p => new PartyDetails(p.Role, p.Name, p.Phone, p.IdentityCipher)).ToListAsync(cancel),
                },
                Steps = await db.InScope<DisputeStep>().Where(s => s.DisputeId == id)
                    .OrderByDescending(s => s.TakenOn).ThenByDescending(s => s.CreatedAt)
                    .Select(s => new DisputeStepItem(
                        s.Id,
                        new StepDetails(
                            s.Kind, s.TakenOn, s.People, s.LawyerId, s.PartyBranch, s.Place, s.Content, s.Result, s.NextStep, s.NextOn, s.Satisfaction,
                            s.WeeklyVisitId),
                        s.Lawyer!.Name, s.CreatedBy, s.CreatedAt)).ToListAsync(cancel),
                Resolutions = await db.InScope<DisputeResolution>().Where(r => r.DisputeId == id)
                    .OrderByDescending(r => r.ResolvedOn).ThenByDescending(r => r.CreatedAt)
                    .Select(r => new DisputeResolutionItem(
                        new ResolutionDetails(
                            r.ResolvedOn, r.Method, r.Result, r.AgreementNumber, r.Amount, r.Succeeded, r.Form, r.EffectiveOn, r.OtherRoutes, r.SeminarId),
                        r.ReopenedOn, r.ReopenReason, r.CreatedBy, r.CreatedAt, r.UpdatedBy, r.UpdatedAt)).ToListAsync(cancel),
            };
    }

    /// <summary>Parties are read by a command of their own.</summary>
    private static readonly PartyDetails[] NoParties = [];
}
