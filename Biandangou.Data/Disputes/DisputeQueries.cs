using Biandangou.Data.Common;
using Biandangou.Domain.Disputes;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Data.Disputes;

/// <summary>Reads of the dispute ledger, within the account's scope.</summary>
public sealed class DisputeQueries(PortalDbContext db)
{
    /// <summary>One page of a tab, and how many cases each tab would show: one command each.</summary>
    public async Task<(Paged<DisputeItem> Page, DisputeCounts Counts)> ListAsync(DisputeFilter filter, CancellationToken cancel)
    {
        var cases = Filtered(filter);
        var (today, soon) = Limits(filter);

        // The rows agree in an empty DeletedAt. SQLite sees one group in that and sorts nothing; a constant key it sorts by.
        var counts = await cases.GroupBy(d => d.DeletedAt).Select(g => new DisputeCounts(
            g.Count(),
            g.Count(d => d.Status == DisputeStatus.Open),
            g.Count(d => d.Status == DisputeStatus.Open && d.DueOn >= today && d.DueOn <= soon),
            g.Count(d => d.Status == DisputeStatus.Open && d.DueOn < today),
            g.Count(d => d.Status == DisputeStatus.Resolved),
            g.Count(d => d.Status == DisputeStatus.Archived)))
            .FirstOrDefaultAsync(cancel) ?? new DisputeCounts(0, 0, 0, 0, 0, 0);
        return (await Items(OfTab(cases, filter)).PageAsync(counts[filter.Tab], filter.Page, cancel), counts);
    }

    /// <summary>All rows of the filter in list order, for exports.</summary>
    public async Task<IReadOnlyList<DisputeItem>> AllAsync(DisputeFilter filter, CancellationToken cancel) =>
        await Items(OfTab(Filtered(filter), filter)).ToListAsync(cancel);

    public async Task<DisputePage?> FindAsync(Guid id, CancellationToken cancel)
    {
        var page = await db.InScope<Dispute>().Where(d => d.Id == id).Select(d => new DisputePage(
            d.Id, d.Version, d.NumberYear, d.NumberSequence, d.Status,
            d.VillageId, d.Village!.Name, d.GridId, d.Grid!.Name, d.LawyerId, d.Lawyer!.Name, d.Lawyer.LawFirm!.Name,
            new DisputeDetails(
                d.Title, new KindOfDispute(d.KindId, d.Kind!.Name, d.Type), d.Source, d.Difficulty, d.ReceivedOn, d.DueOn, NoParties, d.Description, d.SeminarId),
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
        var (source, settings) = (page.Details.Source, await db.CaseSettings.AsNoTracking().SingleAsync(s => s.Id == CaseSettings.TheOne, cancel));
        return page with
        {
            Details = page.Details with
            {
                Parties = await db.InScope<DisputeParty>().Where(p => p.DisputeId == id).OrderBy(p => p.Position).ThenBy(p => p.Id)
                    .Select(p => new PartyDetails(p.Role, p.Name, p.Phone, p.IdentityCipher)).ToListAsync(cancel),
            },
            Assignments = await db.AssignmentsOfAsync(id, cancel),
            Extensions = await db.ExtensionsOfAsync(id, cancel),
            Steps = await db.StepsOfAsync(id, cancel),
            Resolutions = await db.ResolutionsOfAsync(id, cancel),
            Filings = await db.FilingsOfAsync(id, cancel),
            Limit = await db.SourceLimits.Where(s => s.Source == source)
                .Select(s => new LimitRule(s.LimitDays, s.ExtensionDays, s.Extensions)).FirstOrDefaultAsync(cancel) ?? LimitRule.UsualFor(source),
            ConfirmationDays = settings.ConfirmationDays,
            FileWord = settings.FileWord,
        };
    }

    private static IQueryable<DisputeItem> Items(IQueryable<Dispute> cases) =>
        cases.OrderBy(d => d.ListOrder).ThenBy(d => d.Id).Select(d => new DisputeItem(
            d.Id, d.NumberYear, d.NumberSequence, d.Title, d.Village!.Name, d.Kind!.Name, d.ReceivedOn, d.DueOn, d.Status,
            d.Lawyer!.Name, d.Resolutions.Where(r => r.ReopenedOn == null).Max(r => (DateOnly?)r.ResolvedOn)));

    /// <summary>Parties are read by a command of their own.</summary>
    private static readonly PartyDetails[] NoParties = [];

    private static (DateOnly Today, DateOnly Soon) Limits(DisputeFilter filter) => (filter.Today, filter.Today.AddDays(Dispute.DueSoonDays));

    private static IQueryable<Dispute> OfTab(IQueryable<Dispute> cases, DisputeFilter filter)
    {
        var (today, soon) = Limits(filter);
        return filter.Tab switch
        {
            DisputeTab.Open => cases.Where(d => d.Status == DisputeStatus.Open),
            DisputeTab.DueSoon => cases.Where(d => d.Status == DisputeStatus.Open && d.DueOn >= today && d.DueOn <= soon),
            DisputeTab.Overdue => cases.Where(d => d.Status == DisputeStatus.Open && d.DueOn < today),
            DisputeTab.Resolved => cases.Where(d => d.Status == DisputeStatus.Resolved),
            DisputeTab.Archived => cases.Where(d => d.Status == DisputeStatus.Archived),
            _ => cases,
        };
    }

    private IQueryable<Dispute> Filtered(DisputeFilter filter)
    {
        var cases = Own();
        if (filter.VillageId is { } village)
            cases = cases.Where(d => d.VillageId == village);
        if (filter.KindId is { } kind)
            cases = cases.Where(d => d.KindId == kind);
        if (Dispute.TryParseNumber(filter.Keyword, out var numberYear, out var sequence))
            return cases.Where(d => d.NumberYear == numberYear && d.NumberSequence == sequence);
        if (filter.Year is { } year)
        {
            var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            cases = cases.Where(d => d.ReceivedOn >= first && d.ReceivedOn <= last);
        }

        var keyword = filter.Keyword?.Trim();
        return string.IsNullOrEmpty(keyword) ? cases : cases.Where(d => d.Title.Contains(keyword) || d.Parties.Contains(keyword));
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
