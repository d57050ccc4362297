using Biandangou.Domain.Reports;
using Biandangou.Domain.Reports.Editions;

namespace Biandangou.Data.Reports;

/// <summary>An edition with what was done and said of it; files without their content.</summary>
public sealed record EditionPage(
    Guid Id, Guid Version, int Year, int Number, EditionState State, bool IsUnderCorrection, int TextNumber, DateOnly CutOff,
    string Addressee,
    string? CopyTo, bool RedHead, int? CorrectedNumber, string? DocumentNumber, string? Signer, DateOnly? IssuedOn)
{
    /// <summary>Oldest first.</summary>
    public IReadOnlyList<EditionStepLine> Steps { get; init; } = [];

    /// <summary>In reading order.</summary>
    public IReadOnlyList<EditionCommentLine> Comments { get; init; } = [];

    public IReadOnlyList<EditionFileLine> Files { get; init; } = [];

    /// <summary>Whether the report of the year is this edition's frozen one.</summary>
    public bool IsFrozen => State is EditionState.Issued or EditionState.Published or EditionState.Corrected;

    /// <summary>Whether nobody changes the year's text because of this edition.</summary>
    public bool Holds => State == EditionState.Submitted || (IsFrozen && !IsUnderCorrection);
}

public sealed record EditionStepLine(Guid Id, EditionStepKind Kind, string Words, string By, DateTime At);

public sealed record EditionCommentLine(Guid Id, int Section, int? Paragraph, string Place, string Words, string By, DateTime At);

/// <param name="Size">In bytes.</param>
public sealed record EditionFileLine(Guid Id, EditionFileKind Kind, string Name, int Size, string Sha256);

/// <summary>A line of the list of a year's editions.</summary>
public sealed record EditionLine(int Number, EditionState State, string? DocumentNumber, DateTime At, string By);

/// <summary>A document as issued.</summary>
public sealed record StoredFile(EditionFileKind Kind, string Name, string ContentType, byte[] Content, string Sha256);

/// <summary>The life of reports: submitted, returned, signed, published, corrected.</summary>
public sealed class ReportEditionQueries(PortalDbContext db)
{
    /// <summary>The year's latest edition; null before the first.</summary>
    public Task<EditionPage?> LatestAsync(int year, CancellationToken cancel) =>
        PageAsync(db.Township<ReportEdition>().Where(e => e.Year == year).OrderByDescending(e => e.Number), cancel);

    public Task<EditionPage?> FindAsync(int year, int number, CancellationToken cancel) =>
        PageAsync(db.Township<ReportEdition>().Where(e => e.Year == year && e.Number == number), cancel);

    /// <summary>Newest first.</summary>
    public async Task<IReadOnlyList<EditionLine>> AllAsync(int year, CancellationToken cancel) =>
        await db.Township<ReportEdition>().Where(e => e.Year == year).OrderByDescending(e => e.Number)
            .Select(e => new EditionLine(e.Number, e.State, e.DocumentNumber, e.CreatedAt, e.CreatedBy)).ToListAsync(cancel);

    /// <summary>What a submitted report is made from; null when none is submitted.</summary>
    /// <param name="date">The date it bears until it is signed.</param>
    public async Task<ReportBasis?> SubmittedAsync(int year, DateOnly date, CancellationToken cancel)
    {
        var edition = await db.Township<ReportEdition>().Where(e => e.Year == year && e.State == EditionState.Submitted)
            .Select(e => new { e.CutOff, e.Addressee, e.CopyTo, e.RedHead, e.ReportTextId, e.TextNumber }).FirstOrDefaultAsync(cancel);
        if (edition is null)
            return null;
        var text = await TextAsync(edition.ReportTextId, edition.TextNumber, cancel);
        return text is null ? null : new ReportBasis(
            year, edition.CutOff, date < edition.CutOff ? edition.CutOff : date, text, edition.Addressee,
            edition.RedHead ? new ReportHead("", "", edition.CopyTo) : null);
    }

    /// <summary>The words an edition was submitted with.</summary>
    public Task<string?> TextAsync(Guid textId, int number, CancellationToken cancel) =>
        db.Township<ReportTextVersion>().Where(v => v.ReportTextId == textId && v.Number == number).Select(v => v.Text)
            .FirstOrDefaultAsync(cancel);

    /// <summary>Last number of the series of document numbers in a year; 0 when there is none.</summary>
    public async Task<int> LastSequenceAsync(int seriesYear, CancellationToken cancel) =>
        await db.Township<ReportEdition>().Where(e => e.SeriesYear == seriesYear).MaxAsync(e => e.Sequence, cancel) ?? 0;

    /// <summary>Documents of an edition as issued, in their order.</summary>
    public async Task<IReadOnlyList<StoredFile>> FilesAsync(Guid edition, CancellationToken cancel) =>
        await db.Township<EditionFile>().Where(f => f.ReportEditionId == edition).OrderBy(f => f.CreatedAt).ThenBy(f => f.EntryNumber)
            .Select(f => new StoredFile(f.Kind, f.Name, f.ContentType, f.Content, f.Sha256)).ToListAsync(cancel);

    /// <returns>Null for what the edition does not have.</returns>
    public Task<StoredFile?> FileAsync(Guid edition, EditionFileKind kind, CancellationToken cancel) =>
        db.Township<EditionFile>().Where(f => f.ReportEditionId == edition && f.Kind == kind)
            .Select(f => new StoredFile(f.Kind, f.Name, f.ContentType, f.Content, f.Sha256)).FirstOrDefaultAsync(cancel);

    private async Task<EditionPage?> PageAsync(IQueryable<ReportEdition> editions, CancellationToken cancel)
    {
        var page = await editions.Select(e => new EditionPage(
            e.Id, e.Version, e.Year, e.Number, e.State, e.IsUnderCorrection, e.TextNumber, e.CutOff, e.Addressee, e.CopyTo, e.RedHead,
            e.CorrectedNumber, e.DocumentNumber, e.Signer, e.IssuedOn)).FirstOrDefaultAsync(cancel);
        return page is null ? null : page with
        {
            Steps = await db.Township<EditionStep>().Where(s => s.ReportEditionId == page.Id).OrderBy(s => s.CreatedAt)
                .ThenBy(s => s.EntryNumber)
                .Select(s => new EditionStepLine(s.Id, s.Kind, s.Words, s.CreatedBy, s.CreatedAt)).ToListAsync(cancel),
            Comments = await db.Township<EditionComment>().Where(c => c.ReportEditionId == page.Id).OrderBy(c => c.Section)
                .ThenBy(c => c.Paragraph).ThenBy(c => c.EntryNumber)
                .Select(c => new EditionCommentLine(c.Id, c.Section, c.Paragraph, c.Place, c.Words, c.CreatedBy, c.CreatedAt))
                .ToListAsync(cancel),
            Files = await db.Township<EditionFile>().Where(f => f.ReportEditionId == page.Id).OrderBy(f => f.CreatedAt)
                .ThenBy(f => f.EntryNumber)
                .Select(f => new EditionFileLine(f.Id, f.Kind, f.Name, f.Content.Length, f.Sha256)).ToListAsync(cancel),
        };
    }
}
