using Biandangou.Data.Common.Auditing;
using Biandangou.Domain.Common.Attachments;
using Biandangou.Domain.Disputes;

namespace Biandangou.Data.Disputes.Steps;

/// <param name="Numbers">Of the cases whose personal data are gone.</param>
/// <param name="Files">Attachments whose bytes are to go once this is saved.</param>
public sealed record Erased(IReadOnlyList<string> Numbers, IReadOnlyList<Guid> Files);

/// <summary>Erases the personal data of cases that are deleted, or filed and kept long enough: all of them or none.</summary>
public sealed class CaseErasure(PortalDbContext db)
{
    /// <summary>Of an audit entry.</summary>
    public const int ReasonLength = 100;

    /// <exception cref="RuleBrokenException">A case is not of this person, neither deleted nor filed, or not kept long enough.</exception>
    public async Task<Erased> EraseAsync(PersonKey person, IReadOnlyCollection<Guid> cases, string? reason, CancellationToken cancel)
    {
        var why = Rule.Text(reason, "Reason", "删除原因", ReasonLength);
        Rule.Holds(cases.Count > 0, "没有可以删除的案件。");
        // The audit stands for ever, so it must not name whom it was for.
        Rule.Holds(!person.IsNamedIn(why), DisputeParty.NamedInReason, "Reason");
        var (numbers, files) = (new List<string>(), new List<Guid>());
        await db.ExecuteInTransactionAsync(
            async () =>
            {
                numbers.Clear();
                files.Clear();
                var years = await db.Set<CaseSettings>().Select(s => s.PersonalDataYears).SingleAsync(cancel);
                foreach (var id in cases.Distinct())
                {
                    var dispute = await db.LoadKeptCaseAsync(id, cancel);
                    Rule.Holds(
                        dispute is not null && dispute.PartyList.Any(p => p.NameKey == person.Name.ToNameKey() && person.Has(p.Phone)),
                        "案件刚有变动，请重新查找后再删除。");
                    Rule.Holds(!dispute!.PartyList.AreNamedIn(why), DisputeParty.NamedInReason, "Reason");
                    dispute.ErasePersonalData(years, db.Clock.Today());
                    files.AddRange(await EraseFilesAsync(id, cancel));
                    var path = $"/disputes/{id}";
                    db.RemoveRange(await db.FormDrafts.Where(d => d.Path.StartsWith(path)).ToListAsync(cancel));
                    db.Note(AuditAction.Erased, nameof(Dispute), id, why);
                    numbers.Add(dispute.Number);
                }

                await db.SaveChangesAsync(cancel);
            },
            cancel);
        await db.SettleErasureAsync(CancellationToken.None);
        return new Erased(numbers, files);
    }

    /// <summary>Whether this account has erased all these cases for this reason already: a form sent twice.</summary>
    public async Task<bool> IsDoneAsync(IReadOnlyCollection<Guid> cases, string? reason, CancellationToken cancel)
    {
        var (ids, why, actor) = (cases.Distinct().ToList(), reason?.Trim(), db.Actor.Id);
        return ids.Count > 0 && ids.Count == await db.AuditEntries
            .Where(a => a.Action == AuditAction.Erased && a.ActorId == actor && a.Reason == why && ids.Contains(a.RootId))
            .Select(a => a.RootId).Distinct().CountAsync(cancel);
    }

    /// <summary>Deleted ones too: their rows still tell their names.</summary>
    private async Task<IEnumerable<Guid>> EraseFilesAsync(Guid dispute, CancellationToken cancel)
    {
        var attached = await db.Set<Attachment>().IgnoreQueryFilters([Filters.Scope, Filters.Deleted])
            .Where(a => a.RecordType == nameof(Dispute) && a.RecordId == dispute).OrderBy(a => a.EntryNumber).ToListAsync(cancel);
        attached.ForEach(a => a.Erase(db.Actor, db.Clock.UtcNow()));
        return attached.Select(a => a.Id);
    }
}

public static class FullViews
{
    /// <summary>Notes who saw the parties' full telephone and identity numbers; kept by the next save.</summary>
    /// <param name="where">In a few words; never a personal value.</param>
    public static void NoteFullView(this PortalDbContext db, Guid dispute, string where) =>
        db.Note(AuditAction.Viewed, nameof(Dispute), dispute, where);
}
