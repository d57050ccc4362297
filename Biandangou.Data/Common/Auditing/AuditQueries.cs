using Biandangou.Data.Common.Records;
using Biandangou.Domain.Common.Attachments;

namespace Biandangou.Data.Common.Auditing;

/// <summary>What the auditor asks for; null means any.</summary>
/// <param name="From">First day in Shanghai.</param>
/// <param name="To">Last day in Shanghai.</param>
/// <param name="Actor">Part of the name of who acted, or of the address.</param>
public sealed record AuditFilter(DateOnly? From, DateOnly? To, AuditAction? Action, string? Type, string? Actor, int Page = 1)
{
    public static readonly DateOnly Earliest = new(2000, 1, 1);
    public static readonly DateOnly Latest = new(2100, 12, 31);
}

/// <summary>A kind of record to filter by.</summary>
public sealed record AuditSubject(string Type, string Name);

/// <summary>Where the chain ends now: worth writing down outside the portal.</summary>
public sealed record AuditEnd(long Number, string Hash);

/// <summary>Reads of the audit. Entries carry no scope: a record's history is asked for on its own page, all else by the auditor.</summary>
public sealed class AuditQueries(PortalDbContext db)
{
    /// <summary>The life of one record and its parts, newest first.</summary>
    public async Task<IReadOnlyList<AuditLine>> HistoryAsync(Guid rootId, CancellationToken cancel)
    {
        var entries = await db.AuditEntries.AsNoTracking().Where(a => a.RootId == rootId)
            .OrderByDescending(a => a.Number).ToListAsync(cancel);
        return await InWordsAsync(entries, showsCaseText: true, cancel);
    }

    public async Task<Paged<AuditLine>> PageAsync(AuditFilter filter, CancellationToken cancel)
    {
        var rows = Filtered(filter);
        var page = await rows.OrderByDescending(a => a.Number).PageAsync(await rows.CountAsync(cancel), filter.Page, cancel);
        return new Paged<AuditLine>(await InWordsAsync(page.Items, showsCaseText: false, cancel), page.Total, page.Page);
    }

    /// <summary>Up to <paramref name="take"/> entries of the filter, oldest first.</summary>
    public async Task<IReadOnlyList<AuditLine>> ExportAsync(AuditFilter filter, int take, CancellationToken cancel) =>
        await InWordsAsync(await Filtered(filter).OrderBy(a => a.Number).Take(take).ToListAsync(cancel), showsCaseText: false, cancel);

    public Task<int> CountAsync(AuditFilter filter, CancellationToken cancel) => Filtered(filter).CountAsync(cancel);

    /// <summary>Kinds of records the audit tells of.</summary>
    public async Task<IReadOnlyList<AuditSubject>> SubjectsAsync(CancellationToken cancel)
    {
        var types = await db.AuditEntries.Select(a => a.EntityType).Distinct().ToListAsync(cancel);
        var words = new AuditWords(db.Model, new Dictionary<Guid, string>(), showsCaseText: false);
        return [.. types.Select(t => new AuditSubject(t, words.Subject(t))).OrderByName(s => s.Name)];
    }

    /// <summary>The next links of the chain after a number, oldest first, as they are stored.</summary>
    public async Task<IReadOnlyList<AuditEntry>> LinksAsync(long afterNumber, int take, CancellationToken cancel) =>
        await db.AuditEntries.AsNoTracking().Where(a => a.Number > afterNumber).OrderBy(a => a.Number).Take(take).ToListAsync(cancel);

    /// <returns>How many entries the chain should have.</returns>
    public Task<long> HeadAsync(CancellationToken cancel) => db.Set<AuditHead>().Select(h => h.Number).SingleOrDefaultAsync(cancel);

    public Task<AuditEnd?> EndAsync(CancellationToken cancel) =>
        db.AuditEntries.OrderByDescending(a => a.Number).Select(a => new AuditEnd(a.Number, a.Hash)).FirstOrDefaultAsync(cancel);

    private IQueryable<AuditEntry> Filtered(AuditFilter filter)
    {
        var rows = db.AuditEntries.AsNoTracking();
        if (filter.From is not null || filter.To is not null)
        {
            var (start, end) = ShanghaiTime.StampsOf(filter.From ?? AuditFilter.Earliest, filter.To ?? AuditFilter.Latest);
            rows = rows.Where(a => a.At >= start && a.At < end);
        }

        if (filter.Action is { } action)
            rows = rows.Where(a => a.Action == action);
        if (!string.IsNullOrWhiteSpace(filter.Type))
            rows = rows.Where(a => a.EntityType == filter.Type);
        if (!string.IsNullOrWhiteSpace(filter.Actor))
        {
            var actor = filter.Actor.Trim();
            rows = rows.Where(a => a.ActorName.Contains(actor) || a.Address == actor);
        }

        return rows;
    }

    private async Task<IReadOnlyList<AuditLine>> InWordsAsync(
        IReadOnlyList<AuditEntry> entries, bool showsCaseText, CancellationToken cancel)
    {
        var words = new AuditWords(db.Model, await NamesAsync(entries, cancel), showsCaseText);
        return [.. entries.Select(words.Line)];
    }

    /// <summary>Names for the ids in the entries; of deleted records too.</summary>
    private async Task<Dictionary<Guid, string>> NamesAsync(IReadOnlyList<AuditEntry> entries, CancellationToken cancel)
    {
        var wanted = entries.SelectMany(e => AuditWords.Ids(e).Select(i => (Type: db.Model.Referred(e.EntityType, i.Property), i.Id)))
            // A deleted file is told by its name.
            .Concat(entries.Where(e => e.EntityType == nameof(Attachment)).Select(
            e => (Type: db.Model.FindRecord(e.EntityType), Id: e.EntityId)))
            .Where(w => w.Type is not null).ToLookup(w => w.Type!, w => w.Id);
        var names = new Dictionary<Guid, string>();
        foreach (var ids in wanted)
        {
            foreach (var (id, name) in await db.NamesAsync(ids.Key, [.. ids.Distinct()], cancel))
                names[id] = name;
        }

        return names;
    }
}
