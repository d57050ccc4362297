using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;

namespace Biandangou.Data.Disputes.Steps;

/// <summary>A case with everything its printed file tells.</summary>
/// <param name="Case">With all its parts.</param>
/// <param name="Lawyers">Names of those who took part.</param>
public sealed record CaseDocument(
    Dispute Case, CaseFilePage File, string Township, string IssuingBody, string? Grid, string Kind,
    IReadOnlyDictionary<Guid, string> Lawyers, int ConfirmationDays)
{
    /// <summary>Who answered for the case last, in words; null when nobody ever did.</summary>
    public string? Responsible => Case.Assignments.OrderBy(a => a.AssignedOn).ThenBy(a => a.CreatedAt).LastOrDefault() is { } last
        ? string.Join('、', new[] { last.Leader, last.Unit, last.Person,
        LawyerOf(last.LawyerId) is { } name ? $"{name}（律师）" : null }.OfType<string>())
        : LawyerOf(Case.LawyerId);

    /// <summary>The limit set at intake; null once a reopening has replaced it and no extension before tells what it was.</summary>
    public DateOnly? IntakeLimit
    {
        get
        {
            // Extensions of an open case only: one entered before the first closing precedes every reopening.
            var closed = Case.Resolutions.OrderBy(r => r.CreatedAt).ThenBy(r => r.ResolvedOn).FirstOrDefault();
            var extended = Case.Extensions.Where(e => closed is null
                || (e.CreatedAt <= closed.CreatedAt && e.ApprovedOn <= closed.ResolvedOn))
                .OrderBy(e => e.CreatedAt).ThenBy(e => e.FromDueOn).FirstOrDefault();
            return extended is not null ? extended.FromDueOn : Case.Resolutions.Any(r => !r.IsStanding()) ? null : Case.DueOn;
        }
    }

    public string? LawyerOf(Guid? id) => id is { } lawyer ? Lawyers.GetValueOrDefault(lawyer) : null;
}

/// <summary>Reads what the documents of a case print, within the account's scope.</summary>
public sealed class CaseDocumentQueries(PortalDbContext db, CaseFileQueries files)
{
    public async Task<CaseDocument?> FindAsync(Guid id, CancellationToken cancel)
    {
        if (await db.LoadCaseAsync(id, cancel) is not { } dispute || await files.FindAsync(id, cancel) is not { } file)
            return null;
        var township = await db.Set<Township>().OrderBy(t => t.EntryNumber).Select(t => new { t.FullName, t.IssuingBody })
            .FirstAsync(cancel);
        Guid?[] wanted = [dispute.LawyerId, .. dispute.Steps.Select(s => s.LawyerId), .. dispute.Assignments.Select(a => a.LawyerId)];
        var ids = wanted.OfType<Guid>().Distinct().ToList();
        return new CaseDocument(
            dispute, file, township.FullName, township.IssuingBody,
            dispute.GridId is { } grid ? await db.Township<Grid>().Where(g => g.Id == grid).OrderBy(g => g.EntryNumber).Select(g => g.Name)
                .FirstOrDefaultAsync(cancel) : null,
            await db.Set<DisputeKind>().IgnoreQueryFilters([Filters.Deleted]).Where(k => k.Id == dispute.KindId).OrderBy(k => k.EntryNumber)
                .Select(k => k.Name).FirstAsync(cancel),
            await db.Set<Lawyer>().IgnoreQueryFilters([Filters.Scope, Filters.Deleted]).Where(l => ids.Contains(l.Id))
                .OrderBy(l => l.EntryNumber).ToDictionaryAsync(l => l.Id, l => l.Name, cancel),
            await db.Set<CaseSettings>().OrderBy(s => s.EntryNumber).Select(s => s.ConfirmationDays).FirstAsync(cancel));
    }
}
