using Biandangou.Data.Disputes.Steps;
using Biandangou.Domain.Common.Attachments;
using Biandangou.Domain.Disputes;

namespace Biandangou.Data.Disputes;

/// <summary>Whom a request concerns. With a phone, only cases that hold it are theirs.</summary>
public sealed record PersonKey(string Name, string? Phone)
{
    /// <summary>Whether a stored telephone is theirs, however it is written; any is when none was asked for.</summary>
    public bool Has(string? phone) =>
        Phone is null || (phone is not null && Phone.Dialled() is { Length: > 0 } asked && phone.Dialled() == asked);

    /// <summary>Whether a text tells the name or the telephone.</summary>
    public bool IsNamedIn(string text) =>
        text.ToNameKey().Contains(Name.ToNameKey(), StringComparison.Ordinal)
        || (Phone?.Dialled() is { Length: > 0 } phone && text.Dialled().Contains(phone, StringComparison.Ordinal));
}

/// <summary>A case of a person.</summary>
public sealed record PersonCase(
    Guid Id, string Number, string Title, string Village, PartyRole Role, DisputeStatus Status, DateOnly ReceivedOn,
    string? FileNumber, DateOnly? FiledOn, DateTime? DeletedAt, string? Phone, string? IdentityCipher)
{
    /// <summary>The first day on which its personal data may be erased; null while it is neither filed nor deleted.</summary>
    /// <param name="years">Years they are kept after filing.</param>
    public DateOnly? ErasableFrom(int years) => DeletedAt?.ToBusinessDate() ?? FiledOn?.AddYears(years);

    public bool IsDeleted => DeletedAt is not null;

    public string StatusText => IsDeleted ? "已删除" : Status.ToChinese();
}

/// <summary>Something done in a case of a person.</summary>
public sealed record PersonStep(string Number, DateOnly On, string What, string People, string? Content, string? Result);

/// <summary>Everything kept about a person.</summary>
public sealed record PersonData(IReadOnlyList<PersonCase> Cases, IReadOnlyList<PersonStep> Steps, IReadOnlyList<PersonFile> Files);

public sealed record PersonFile(string Number, string Name, AttachmentFormat Format, long Length, DateTime CreatedAt);

/// <summary>What the township keeps of one person, over all cases in scope.</summary>
public sealed class PersonQueries(PortalDbContext db)
{
    /// <summary>Deleted cases too: they are kept.</summary>
    public async Task<IReadOnlyList<PersonCase>> CasesAsync(PersonKey person, CancellationToken cancel)
    {
        var key = person.Name.ToNameKey();
        var named = await db.KeptInScope<DisputeParty>().Where(p => p.NameKey == key)
            .OrderByDescending(p => p.Dispute!.ReceivedOn).ThenBy(p => p.EntryNumber)
            .Select(p => new PersonCase(
                p.DisputeId, Dispute.FormatNumber(p.Dispute!.NumberYear, p.Dispute.NumberSequence), p.Dispute.Title,
                p.Dispute.Village!.Name, p.Role, p.Dispute.Status,
                p.Dispute.ReceivedOn, p.Dispute.FileNumber, p.Dispute.Filings.Where(f => f.IsStanding())
                    .Max(f => (DateOnly?)f.FiledOn),
                p.Dispute.DeletedAt, p.Phone, p.IdentityCipher)).ToListAsync(cancel);
        // No database compares telephones by their digits.
        return [.. named.Where(c => person.Has(c.Phone))];
    }

    public async Task<PersonData> DataAsync(PersonKey person, CancellationToken cancel)
    {
        var cases = await CasesAsync(person, cancel);
        var ids = cases.Select(c => c.Id).Distinct().ToList();
        var numbers = cases.DistinctBy(c => c.Id).ToDictionary(c => c.Id, c => c.Number);
        var steps = new List<PersonStep>();
        foreach (var id in ids)
        {
            if (await db.LoadKeptCaseAsync(id, cancel) is { } dispute)
                steps.AddRange(PersonSteps.Of(dispute));
        }

        var files = await db.Township<Attachment>().Where(a => a.RecordType == nameof(Dispute) && ids.Contains(a.RecordId!.Value))
            .OrderBy(a => a.CreatedAt).ThenBy(a => a.EntryNumber)
            .Select(a => new { a.RecordId, a.Name, a.Format, a.Length, a.CreatedAt }).ToListAsync(cancel);
        return new PersonData(
            cases,
            [.. steps.OrderBy(s => s.Number, StringComparer.Ordinal).ThenBy(s => s.On)],
            [.. files.Select(f => new PersonFile(
                numbers.GetValueOrDefault(f.RecordId!.Value, ""), f.Name, f.Format, f.Length, f.CreatedAt))]);
    }

    /// <summary>Years that personal data are kept after filing.</summary>
    public async Task<int> YearsAsync(CancellationToken cancel) => (await new CaseSettingsQueries(db).FindAsync(cancel)).PersonalDataYears;

    /// <summary>Attachments among some whose bytes a person had erased with the case they hang on.</summary>
    public async Task<HashSet<Guid>> ErasedFilesAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancel) =>
    [
        .. await db.Set<Attachment>().IgnoreQueryFilters([Filters.Scope, Filters.Deleted])
            .Where(a => ids.Contains(a.Id) && a.DeletedAt != null && a.RecordType == nameof(Dispute))
            .Join(
                db.Set<Dispute>().IgnoreQueryFilters([Filters.Scope, Filters.Deleted]).Where(d => d.PersonalErasedOn != null),
                a => a.RecordId, d => d.Id, (a, _) => a.Id)
            .ToListAsync(cancel),
    ];
}
