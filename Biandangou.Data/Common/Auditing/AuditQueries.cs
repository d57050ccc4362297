using Biandangou.Data.Accounts;
using Biandangou.Domain.Common;
using Biandangou.Domain.Common.Attachments;
using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;
using Biandangou.Domain.Publicity;
using Biandangou.Domain.Reports;
using Biandangou.Domain.Study;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Data.Common.Auditing;

/// <summary>What the auditor asks for; null means any.</summary>
/// <param name="From">First day in Shanghai.</param>
/// <param name="To">Last day in Shanghai.</param>
/// <param name="Actor">Part of the name of who acted, or of the address.</param>
public sealed record AuditFilter(DateOnly? From, DateOnly? To, AuditAction? Action, string? Type, string? Actor, int Page = 1);

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
        if (filter.From is { } from)
        {
            var start = from.ToUtc(TimeOnly.MinValue);
            rows = rows.Where(a => a.At >= start);
        }

        if (filter.To is { } to)
        {
            var end = to.AddDays(1).ToUtc(TimeOnly.MinValue);
            rows = rows.Where(a => a.At < end);
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

    private async Task<IReadOnlyList<AuditLine>> InWordsAsync(IReadOnlyList<AuditEntry> entries, bool showsCaseText, CancellationToken cancel)
    {
        var words = new AuditWords(db.Model, await NamesAsync(entries, cancel), showsCaseText);
        return [.. entries.Select(words.Line)];
    }

    /// <summary>Names for the ids in the entries; of deleted records too.</summary>
    private async Task<Dictionary<Guid, string>> NamesAsync(IReadOnlyList<AuditEntry> entries, CancellationToken cancel)
    {
        var ids = entries.SelectMany(AuditWords.Ids).ToLookup(i => i.Property, i => i.Id, StringComparer.Ordinal);
        List<Guid> Of(params string[] properties) => [.. properties.SelectMany(p => ids[p]).Distinct()];
        var names = new Dictionary<Guid, string>();
        await AddAsync(Of("VillageId", "MergedIntoId"), wanted => EverOf<Village>().Where(v => wanted.Contains(v.Id)).Select(v => new NamedId(v.Id, v.Name)));
        await AddAsync(Of("GridId"), wanted => EverOf<Grid>().Where(g => wanted.Contains(g.Id)).Select(g => new NamedId(g.Id, g.Name)));
        await AddAsync(Of("GridOfficerId"), wanted => EverOf<GridOfficer>().Where(o => wanted.Contains(o.Id)).Select(o => new NamedId(o.Id, o.Name)));
        await AddAsync(Of("LawyerId"), wanted => EverOf<Lawyer>().Where(l => wanted.Contains(l.Id)).Select(l => new NamedId(l.Id, l.Name)));
        await AddAsync(Of("LawFirmId"), wanted => EverOf<LawFirm>().Where(f => wanted.Contains(f.Id)).Select(f => new NamedId(f.Id, f.Name)));
        await AddAsync(Of("LeadershipGroupId"), wanted => EverOf<LeadershipGroup>().Where(g => wanted.Contains(g.Id)).Select(g => new NamedId(g.Id, g.Name)));
        await AddAsync(Of("KindId"), wanted => EverOf<SessionKind>().Where(k => wanted.Contains(k.Id)).Select(k => new NamedId(k.Id, k.Name)));
        await AddAsync(Of("KindId"), wanted => EverOf<DisputeKind>().Where(k => wanted.Contains(k.Id)).Select(k => new NamedId(k.Id, k.Name)));
        await AddAsync(Of("SeminarId"), wanted => EverOf<Seminar>().Where(s => wanted.Contains(s.Id)).Select(s => new NamedId(s.Id, s.Topics)));
        await AddAsync(Of("WeeklyVisitId"), wanted => EverOf<WeeklyVisit>().Where(v => wanted.Contains(v.Id)).Select(v => new NamedId(v.Id, v.Purpose)));
        await AddAsync(
            Of("PartyBranchId"),
            wanted => db.Set<PartyBranch>().IgnoreQueryFilters([Filters.Scope, Filters.Deleted]).Where(b => wanted.Contains(b.Id)).Select(b => new NamedId(b.Id, b.Name)));
        await AddAsync(Of("ProblemId"), wanted => EverOf<ReportProblem>().Where(p => wanted.Contains(p.Id)).Select(p => new NamedId(p.Id, p.Problem)));
        await AddAsync(Of("CarriedFromId"), wanted => EverOf<PlanItem>().Where(i => wanted.Contains(i.Id)).Select(i => new NamedId(i.Id, i.Task)));
        await AddAsync(Of("ReportTextId"), wanted => db.ReportTexts.Where(t => wanted.Contains(t.Id)).Select(t => new NamedId(t.Id, t.Year + "年度报告正文")));
        await AddAsync(Of("ReminderId"), wanted => EverOf<TrainingReminder>().Where(r => wanted.Contains(r.Id)).Select(r => new NamedId(r.Id, r.Message)));
        await AddAsync(
            [.. entries.Where(e => e.EntityType == nameof(Attachment)).Select(e => e.EntityId)],
            wanted => EverOf<Attachment>().Where(a => wanted.Contains(a.Id)).Select(a => new NamedId(a.Id, a.Name)));
        await AddAsync(Of("FormId"), wanted => EverOf<EventForm>().Where(f => wanted.Contains(f.Id)).Select(f => new NamedId(f.Id, f.Name)));
        await AddAsync(Of("ThemeDayId"), wanted => EverOf<ThemeDay>().Where(t => wanted.Contains(t.Id)).Select(t => new NamedId(t.Id, t.Name)));
        await AddAsync(Of("AgencyId"), wanted => EverOf<PublicityAgency>().Where(a => wanted.Contains(a.Id)).Select(a => new NamedId(a.Id, a.Name)));
        await AddAsync(Of("LawSavvyPersonId"), wanted => EverOf<LawSavvyPerson>().Where(p => wanted.Contains(p.Id)).Select(p => new NamedId(p.Id, p.Name)));
        await AddAsync(Of("UserId"), wanted => db.Set<PortalUser>().Where(u => wanted.Contains(u.Id)).Select(u => new NamedId(u.Id, u.DisplayName)));
        await AddAsync(Of("Role"), wanted => db.Roles.Where(r => wanted.Contains(r.Id)).Select(r => new NamedId(r.Id, r.Name!)));
        return names;

        async Task AddAsync(List<Guid> wanted, Func<List<Guid>, IQueryable<NamedId>> read)
        {
            if (wanted.Count == 0)
                return;
            foreach (var named in await read(wanted).ToListAsync(cancel))
                names[named.Id] = named.Name;
        }
    }

    private IQueryable<T> EverOf<T>()
        where T : LedgerEntry => db.Set<T>().IgnoreQueryFilters([Filters.Scope, Filters.Deleted]);

    private sealed record NamedId(Guid Id, string Name);
}
