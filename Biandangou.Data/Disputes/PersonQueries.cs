using Biandangou.Data.Common;
using Biandangou.Domain.Common;
using Biandangou.Domain.Common.Attachments;
using Biandangou.Domain.Disputes;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Data.Disputes;

/// <summary>Whom a request concerns. With a phone, only cases that hold it are theirs.</summary>
public sealed record PersonKey(string Name, string? Phone);

/// <summary>A case of a person.</summary>
public sealed record PersonCase(
    Guid Id, int NumberYear, int NumberSequence, string Title, string Village, PartyRole Role, DisputeStatus Status, DateOnly ReceivedOn,
    string? FileNumber, DateOnly? FiledOn, string? Phone, string? IdentityCipher)
{
    public string Number => Dispute.FormatNumber(NumberYear, NumberSequence);

    /// <summary>The first day on which its personal data may be erased; null while it is not filed.</summary>
    /// <param name="years">Years they are kept after filing.</param>
    public DateOnly? ErasableFrom(int years) => FiledOn?.AddYears(years);
}

/// <summary>Something done in a case of a person.</summary>
public sealed record PersonStep(string Number, DateOnly On, string What, string People, string? Content, string? Result);

/// <summary>Everything kept about a person.</summary>
public sealed record PersonData(IReadOnlyList<PersonCase> Cases, IReadOnlyList<PersonStep> Steps, IReadOnlyList<PersonFile> Files);

public sealed record PersonFile(string Number, string Name, AttachmentFormat Format, long Length, DateTime CreatedAt);

/// <summary>What the township keeps of one person, over all cases in scope.</summary>
public sealed class PersonQueries(PortalDbContext db)
{
    public async Task<IReadOnlyList<PersonCase>> CasesAsync(PersonKey person, CancellationToken cancel)
    {
        var (key, phone) = (person.Name.ToNameKey(), person.Phone);
        return await db.InScope<DisputeParty>().Where(p => p.NameKey == key && (phone == null || p.Phone == phone))
            .OrderByDescending(p => p.Dispute!.ReceivedOn).ThenBy(p => p.Id)
            .Select(p => new PersonCase(
                p.DisputeId, p.Dispute!.NumberYear, p.Dispute.NumberSequence, p.Dispute.Title, p.Dispute.Village!.Name, p.Role, p.Dispute.Status,
                p.Dispute.ReceivedOn, p.Dispute.FileNumber, p.Dispute.Filings.Where(f => f.WithdrawnOn == null).Max(f => (DateOnly?)f.FiledOn),
                p.Phone, p.IdentityCipher)).ToListAsync(cancel);
    }

    public async Task<PersonData> DataAsync(PersonKey person, CancellationToken cancel)
    {
        var cases = await CasesAsync(person, cancel);
        var ids = cases.Select(c => c.Id).Distinct().ToList();
        var numbers = cases.DistinctBy(c => c.Id).ToDictionary(c => c.Id, c => c.Number);
        var intakes = await db.InScope<Dispute>().Where(d => ids.Contains(d.Id)).OrderBy(d => d.Id)
            .Select(d => new { d.Id, d.ReceivedOn, d.Title, d.Description }).ToListAsync(cancel);
        var steps = await db.InScope<DisputeStep>().Where(s => ids.Contains(s.DisputeId)).OrderBy(s => s.TakenOn).ThenBy(s => s.Id)
            .Select(s => new { s.DisputeId, s.TakenOn, s.Kind, s.People, s.Content, s.Result }).ToListAsync(cancel);
        var results = await db.InScope<DisputeResolution>().Where(r => ids.Contains(r.DisputeId)).OrderBy(r => r.ResolvedOn).ThenBy(r => r.Id)
            .Select(r => new { r.DisputeId, r.ResolvedOn, r.Method, r.AgreementNumber, r.Result }).ToListAsync(cancel);
        var files = await db.Township<Attachment>().Where(a => a.RecordType == nameof(Dispute) && ids.Contains(a.RecordId!.Value)).OrderBy(a => a.CreatedAt).ThenBy(a => a.Id)
            .Select(a => new { a.RecordId, a.Name, a.Format, a.Length, a.CreatedAt }).ToListAsync(cancel);
        return new PersonData(
            cases,
            [
                .. intakes.Select(d => new PersonStep(numbers[d.Id], d.ReceivedOn, "收理", d.Title, d.Description, null))
                    .Concat(steps.Select(s => new PersonStep(numbers[s.DisputeId], s.TakenOn, s.Kind.ToChinese(), s.People, s.Content, s.Result)))
                    .Concat(results.Select(r => new PersonStep(numbers[r.DisputeId], r.ResolvedOn, $"化解（{r.Method.ToChinese()}）", r.AgreementNumber ?? "", null, r.Result)))
                    .OrderBy(s => s.Number, StringComparer.Ordinal).ThenBy(s => s.On),
            ],
            [.. files.Select(f => new PersonFile(numbers[f.RecordId!.Value], f.Name, f.Format, f.Length, f.CreatedAt))]);
    }

    /// <summary>Years that personal data are kept after filing.</summary>
    public async Task<int> YearsAsync(CancellationToken cancel) => (await new CaseSettingsQueries(db).FindAsync(cancel)).PersonalDataYears;
}
