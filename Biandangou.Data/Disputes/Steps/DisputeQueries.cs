using Biandangou.Domain.Disputes;

namespace Biandangou.Data.Disputes.Steps;

/// <summary>A case with its parts, within the account's scope.</summary>
public sealed class DisputeQueries(PortalDbContext db)
{
    public async Task<DisputePage?> FindAsync(Guid id, CancellationToken cancel)
    {
        var page = await db.InScope<Dispute>().Where(d => d.Id == id).Select(d => new DisputePage(
            d.Id, d.Version, d.NumberYear, d.NumberSequence, d.Status,
            d.VillageId, d.Village!.Name, d.GridId, d.Grid!.Name, d.LawyerId, d.Lawyer!.Name, d.Lawyer.LawFirm!.Name,
            new DisputeDetails(
                d.Title, new KindOfDispute(d.KindId, d.Kind!.Name, d.Type), d.Source, d.Difficulty, d.ReceivedOn, d.DueOn, NoParties,
                d.Description, d.SeminarId),
            d.CreatedBy, d.CreatedAt, d.UpdatedBy, d.UpdatedAt)
        {
            Seminar = d.Seminar!.Topics,
            NextStep = d.NextStep,
            NextOn = d.NextOn,
            FileNumber = d.FileNumber,
            PersonalErasedOn = d.PersonalErasedOn,
        }).FirstOrDefaultAsync(cancel);
        if (page is null)
            return null;
        var (source, settings) = (page.Details.Source, await new CaseSettingsQueries(db).FindAsync(cancel));
        return page with
        {
            Details = page.Details with
            {
                Parties = await db.InScope<DisputeParty>().Where(p => p.DisputeId == id).OrderBy(p => p.Position).ThenBy(p => p.EntryNumber)
                    .Select(p => new PartyDetails(p.Role, p.Name, p.Phone, p.IdentityCipher)).ToListAsync(cancel),
            },
            Assignments = await db.AssignmentsOfAsync(id, cancel),
            Extensions = await db.ExtensionsOfAsync(id, cancel),
            Steps = await db.StepsOfAsync(id, cancel),
            Resolutions = await db.ResolutionsOfAsync(id, cancel),
            Filings = await db.FilingsOfAsync(id, cancel),
            Limit = await db.Set<SourceLimit>().Where(s => s.Source == source)
                .Select(s => new LimitRule(s.LimitDays, s.ExtensionDays, s.Extensions)).FirstOrDefaultAsync(cancel)
                ?? LimitRule.UsualFor(source),
            ConfirmationDays = settings.ConfirmationDays,
            FileWord = settings.FileWord,
        };
    }

    /// <summary>Parties are read by a command of their own.</summary>
    private static readonly PartyDetails[] NoParties = [];
}
