using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;

namespace Biandangou.Data.Disputes.Lists;

/// <summary>The list of cases, within the account's scope, open ones first by their limit.</summary>
public sealed partial class DisputeListQueries(PortalDbContext db)
{
    /// <summary>Words of a keyword that a case must have, each somewhere.</summary>
    private const int MostWords = 5;

    private const int Villages = 0, Kinds = 1, Lawyers = 2, Saved = 3;

    /// <summary>One page of a tab, and how many cases each tab would show: one command each.</summary>
    public async Task<(Paged<DisputeLine> Page, DisputeCounts Counts)> ListAsync(DisputeFilter filter, CancellationToken cancel)
    {
        var cases = Filtered(filter);
        var (today, soon) = Limits(filter);

        // The rows agree in an empty DeletedAt. SQLite sees one group in that and sorts nothing; a constant key it sorts by.
        var counts = await cases.GroupBy(d => d.DeletedAt).Select(g => new DisputeCounts(
            g.Count(),
            g.Count(d => d.Status == DisputeStatus.Open),
            g.Count(d => d.Status == DisputeStatus.Open && d.ListOrder >= today && d.ListOrder <= soon),
            g.Count(d => d.Status == DisputeStatus.Open && d.ListOrder < today),
            g.Count(d => d.Status == DisputeStatus.Resolved),
            g.Count(d => d.Status == DisputeStatus.Archived)))
            .FirstOrDefaultAsync(cancel) ?? new DisputeCounts(0, 0, 0, 0, 0, 0);
        return (await Items(OfTab(cases, filter)).PageAsync(counts[filter.Tab], filter.Page, cancel), counts);
    }

    /// <summary>All rows of the filter in list order, for exports.</summary>
    public async Task<IReadOnlyList<DisputeLine>> AllAsync(DisputeFilter filter, CancellationToken cancel) =>
        await Items(OfTab(Filtered(filter), filter)).ToListAsync(cancel);

    /// <summary>Rows that an export of the filter would have.</summary>
    public Task<int> CountAsync(DisputeFilter filter, CancellationToken cancel) => OfTab(Filtered(filter), filter).CountAsync(cancel);

    /// <summary>
    /// Everything the page chooses from in one command. Their names are equally long in the database, as a union demands.
    /// </summary>
    public async Task<DisputeListChoices> ChoicesAsync(CancellationToken cancel)
    {
        var (actor, isLawyer) = (db.Actor.Id, db.Scope.LawyerId != Guid.Empty);
        var rows = await db.InScope<Village>().Select(v => new { Part = Villages, v.Id, v.Name, v.SortOrder, v.EntryNumber })
            .Concat(db.InScope<DisputeKind>().Select(k => new { Part = Kinds, k.Id, k.Name, k.SortOrder, k.EntryNumber }))
            .Concat(db.InScope<Lawyer>().Where(_ => !isLawyer).Select(
            l => new { Part = Lawyers, l.Id, l.Name, SortOrder = 0, l.EntryNumber }))
            .Concat(db.InScope<SavedFilter>().Where(f => f.CreatedById == actor)
                .Select(f => new { Part = Saved, f.Id, f.Name, SortOrder = 0, f.EntryNumber }))
            .ToListAsync(cancel);
        var parts = rows.OrderBy(r => r.SortOrder).ThenByName(r => r.Name).ThenBy(r => r.EntryNumber)
            .ToLookup(r => r.Part, r => new NamedChoice(r.Id, r.Name));
        return new DisputeListChoices([.. parts[Villages]], [.. parts[Kinds]], [.. parts[Lawyers]], [.. parts[Saved]]);
    }

    private static IQueryable<DisputeLine> Items(IQueryable<Dispute> cases) =>
        cases.OrderBy(d => d.ListOrder).ThenBy(d => d.EntryNumber).Select(d => new DisputeLine(
            d.Id, Dispute.FormatNumber(d.NumberYear, d.NumberSequence), d.Title, d.Village!.Name, d.Kind!.Name, d.Source, d.Difficulty,
            d.ReceivedOn, d.DueOn, d.Status,
            d.Lawyer!.Name, d.Resolutions.Where(r => r.IsStanding()).Max(r => (DateOnly?)r.ResolvedOn),
            d.Resolutions.Any(r => r.IsStanding() && !r.Succeeded)));

    /// <summary>Open cases stand in the list by the day number of their limit.</summary>
    private static (int Today, int Soon) Limits(DisputeFilter filter) =>
        (filter.Today.DayNumber, filter.Today.DayNumber + Dispute.DueSoonDays);

    private static IQueryable<Dispute> OfTab(IQueryable<Dispute> cases, DisputeFilter filter)
    {
        var (today, soon) = Limits(filter);
        return filter.Tab switch
        {
            DisputeTab.Open => cases.Where(d => d.Status == DisputeStatus.Open),
            DisputeTab.DueSoon => cases.Where(d => d.Status == DisputeStatus.Open && d.ListOrder >= today && d.ListOrder <= soon),
            DisputeTab.Overdue => cases.Where(d => d.Status == DisputeStatus.Open && d.ListOrder < today),
            DisputeTab.Resolved => cases.Where(d => d.Status == DisputeStatus.Resolved),
            DisputeTab.Archived => cases.Where(d => d.Status == DisputeStatus.Archived),
            _ => cases,
        };
    }

    private IQueryable<Dispute> Filtered(DisputeFilter filter)
    {
        // All are positive: said so that the index of the order is entered even where nothing else narrows the list.
        var cases = Own().Where(d => d.ListOrder > 0);
        if (filter.VillageId is { } village)
            cases = cases.Where(d => d.VillageId == village);
        if (filter.KindId is { } kind)
            cases = cases.Where(d => d.KindId == kind);
        if (filter.Source is { } source)
            cases = cases.Where(d => d.Source == source);
        if (filter.Difficulty is { } difficulty)
            cases = cases.Where(d => d.Difficulty == difficulty);
        if (filter.LawyerId is { } lawyer)
            cases = cases.Where(d => d.LawyerId == lawyer);
        if (filter.Unassigned)
            cases = cases.Where(d => d.LawyerId == null);
        if (Dispute.TryParseNumber(filter.Keyword, out var numberYear, out var sequence))
            return cases.Where(d => d.NumberYear == numberYear && d.NumberSequence == sequence);
        // A case is numbered in the year of its intake.
        if (filter.Year is { } year)
            cases = cases.Where(d => d.NumberYear == year);
        var words = (filter.Keyword ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(MostWords);
        return words.Aggregate(cases, Speaking);
    }

    private IQueryable<Dispute> Speaking(IQueryable<Dispute> cases, string keyword)
    {
        var key = keyword.ToNameKey();
        // In scope like the cases: a filter ignored anywhere in a query is ignored in all of it.
        var named = db.InScope<DisputeParty>().Where(p => key != "" && p.NameKey.Contains(key)).Select(p => p.DisputeId);
        return cases.Where(d => d.Title.Contains(keyword) || d.Parties.Contains(keyword) || d.Description.Contains(keyword)
            || named.Contains(d.Id));
    }

    /// <summary>
    /// The scope filter is an OR, which no index serves. An account of one village, one grid or one lawyer, as nearly
    /// all are, says its own part once more as an equality; the filter still decides.
    /// </summary>
    private IQueryable<Dispute> Own()
    {
        var (cases, scope) = (db.InScope<Dispute>(), db.Scope);
        var isLawyer = scope.LawyerId != Guid.Empty;
        return (scope.WholeTownship, isLawyer, scope.VillageIds, scope.GridIds) switch
        {
            (false, false, [var village], []) => cases.Where(d => d.VillageId == village),
            (false, false, [], [var grid]) => cases.Where(d => d.GridId == grid),
            (false, true, [], []) => cases.Where(d => d.LawyerId == scope.LawyerId),
            _ => cases,
        };
    }
}
