using Biandangou.Domain.Common.Attachments;
using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;

namespace Biandangou.Data.Disputes.Steps;

/// <summary>An attachment that stands for a paper of the file.</summary>
public sealed record PaperAttachment(Guid Id, Guid? PartId, string Name, AttachmentFormat Format, long Length, string Sha256);

/// <summary>A line of 卷内目录, written or not yet.</summary>
public sealed record CatalogueLine(
    CataloguePaper Paper, bool IsRequired, bool IsTicked, int? Pages, string? Note, IReadOnlyList<PaperAttachment> Attachments)
{
    /// <summary>Ticked, or attached: both count.</summary>
    public bool IsThere => IsTicked || Attachments.Count > 0;

    public bool IsMissing => IsRequired && !IsThere;
}

/// <summary>A case as a file.</summary>
/// <param name="Agreement">Of the resolution that stands; null while the case is open.</param>
public sealed record CaseFilePage(
    Guid Id, Guid Version, string Number, string Title, DisputeStatus Status, Guid VillageId, string Village,
    string? FileNumber, AgreementForm? Agreement, DateOnly? ResolvedOn, DateOnly? PersonalErasedOn)
{
    /// <summary>Every paper, in the order of the file.</summary>
    public IReadOnlyList<CatalogueLine> Lines { get; init; } = [];

    /// <summary>Newest first; the first one stands unless withdrawn.</summary>
    public IReadOnlyList<CaseFilingLine> Filings { get; init; } = [];

    public CaseFilingLine? Filed => Filings.FirstOrDefault(f => f.IsStanding());

    public IReadOnlyList<CataloguePaper> Missing => [.. Lines.Where(l => l.IsMissing).Select(l => l.Paper)];

    public bool MayFile => Status == DisputeStatus.Resolved && Missing.Count == 0;
}

public sealed record CaseFilingLine(DateOnly FiledOn, string Shelf, string Archivist, FileRetention Retention, DateOnly? ReopenedOn)
    : IReopenable;

/// <summary>What the printed notice tells the parties.</summary>
/// <param name="HoldsIdentityNumbers">Numbers entered while the setting allowed it are still there.</param>
public sealed record PrivacyNotice(string Township, bool KeepsIdentityNumbers, bool HoldsIdentityNumbers, int Years, string? Contact);

/// <summary>Reads of case files, within the account's scope.</summary>
public sealed class CaseFileQueries(PortalDbContext db)
{
    public async Task<CaseFilePage?> FindAsync(Guid id, CancellationToken cancel)
    {
        var page = await db.InScope<Dispute>().Where(d => d.Id == id).Select(d => new CaseFilePage(
            d.Id, d.Version, Dispute.FormatNumber(d.NumberYear, d.NumberSequence), d.Title, d.Status, d.VillageId, d.Village!.Name,
            d.FileNumber, d.Resolutions.Where(r => r.IsStanding()).Max(r => (AgreementForm?)r.Form),
            d.Resolutions.Where(r => r.IsStanding()).Max(r => (DateOnly?)r.ResolvedOn), d.PersonalErasedOn))
                .FirstOrDefaultAsync(cancel);
        if (page is null)
            return null;
        var entries = await db.InScope<CatalogueEntry>().Where(c => c.DisputeId == id).AsNoTracking().ToListAsync(cancel);
        var attached = await AttachedAsync(id, cancel);
        var required = Dispute.RequiredPapers(page.Agreement);
        return page with
        {
            Lines =
            [
                .. from paper in Enum.GetValues<CataloguePaper>()
                   let entry = entries.Find(e => e.Paper == paper)
                   select new CatalogueLine(
                       paper, required.Contains(paper), entry?.IsThere ?? false, entry?.Pages, entry?.Note,
                       entry is null ? [] : [.. attached.Where(a => a.PartId == entry.Id)]),
            ],
            Filings = await db.InScope<CaseFiling>().Where(f => f.DisputeId == id).OrderByDescending(f => f.FiledOn)
                .ThenByDescending(f => f.EntryNumber)
                .Select(f => new CaseFilingLine(f.FiledOn, f.Shelf, f.Archivist, f.Retention, f.ReopenedOn)).ToListAsync(cancel),
        };
    }

    /// <summary>All attachments of a case, oldest first; those of papers and steps name their part.</summary>
    public async Task<IReadOnlyList<PaperAttachment>> AttachedAsync(Guid id, CancellationToken cancel) =>
        await db.Township<Attachment>().Where(a => a.RecordType == nameof(Dispute) && a.RecordId == id).OrderBy(a => a.CreatedAt)
            .ThenBy(a => a.EntryNumber)
            .Select(a => new PaperAttachment(a.Id, a.PartId, a.Name, a.Format, a.Length, a.Sha256)).ToListAsync(cancel);

    /// <summary>Papers that attachments stand for.</summary>
    public async Task<IReadOnlySet<CataloguePaper>> AttachedPapersAsync(Guid id, CancellationToken cancel)
    {
        var files = db.Township<Attachment>().Where(a => a.RecordId == id);
        return (await db.InScope<CatalogueEntry>().Where(c => c.DisputeId == id && files.Any(a => a.PartId == c.Id))
            .OrderBy(c => c.EntryNumber)
            .Select(c => c.Paper).ToListAsync(cancel)).ToHashSet();
    }

    /// <summary>档案管理员 of a village in office on a day.</summary>
    public async Task<IReadOnlyList<string>> ArchivistsAsync(Guid villageId, DateOnly on, CancellationToken cancel) =>
        await db.Township<Archivist>().Where(a => a.VillageId == villageId && a.On(on))
            .OrderBy(a => a.From).ThenBy(a => a.EntryNumber).Select(a => a.Name).ToListAsync(cancel);

    public async Task<PrivacyNotice> NoticeAsync(CancellationToken cancel)
    {
        var township = await db.Set<Township>().OrderBy(t => t.EntryNumber).Select(t => t.FullName).FirstOrDefaultAsync(cancel);
        var settings = await new CaseSettingsQueries(db).FindAsync(cancel);
        var held = await db.Set<DisputeParty>().IgnoreQueryFilters([Filters.Scope, Filters.Deleted])
            .AnyAsync(p => p.IdentityCipher != null, cancel);
        return new PrivacyNotice(township ?? "", settings.KeepsIdentityNumbers, held, settings.PersonalDataYears, settings.PrivacyContact);
    }
}
