using Biandangou.Domain.Publicity;

namespace Biandangou.Data.Publicity;

/// <summary>What the list is asked for; null means any.</summary>
/// <param name="Month">Of the year; without a year it asks for nothing.</param>
/// <param name="OfTownship">Only events of the township itself; excludes a village.</param>
public sealed record PublicityEventFilter(
    int? Year, Guid? VillageId, Guid? KindId, Guid? AgencyId, string? Keyword, int Page = 1, int? Month = null, Guid? ThemeDayId = null,
    bool OfTownship = false);

public sealed record PublicityEventLine(
    Guid Id, DateOnly On, string Title, string? Village, string Kind, string? Theme, string Agency,
    int Sessions, int Audience, int Materials, int Consultations);

/// <summary>Sums over all pages of a filtered list.</summary>
public sealed record PublicityEventTotals(int Records, int Sessions, int Audience, int Materials, int Consultations);

public sealed record PublicityEventPage(
    Guid Id, string? Village, string Kind, string? ThemeDay, string Agency, PublicityDetails Details,
    string CreatedBy, DateTime CreatedAt, string? UpdatedBy, DateTime? UpdatedAt);

/// <summary>Reads of the publicity ledger, within the account's scope.</summary>
public sealed class PublicityEventQueries(PortalDbContext db)
{
    public async Task<(Paged<PublicityEventLine> Page, PublicityEventTotals Totals)> ListAsync(
        PublicityEventFilter filter, CancellationToken cancel)
    {
        var events = Filtered(filter);
        var totals = await events.GroupBy(_ => 1).Select(g => new PublicityEventTotals(
            g.Count(), g.Sum(e => e.Sessions), g.Sum(e => e.Audience), g.Sum(e => e.Materials), g.Sum(e => e.Consultations)))
            .FirstOrDefaultAsync(cancel) ?? new PublicityEventTotals(0, 0, 0, 0, 0);
        return (await Items(events).PageAsync(totals.Records, filter.Page, cancel), totals);
    }

    public Task<PublicityEventPage?> FindAsync(Guid id, CancellationToken cancel) =>
        db.InScope<PublicityEvent>().Where(e => e.Id == id).Select(e => new PublicityEventPage(
            e.Id, e.Village!.Name, e.EventKind!.Name, e.ThemeDay!.Name, e.Agency!.Name,
            new PublicityDetails(
                e.On, e.Title, e.ThemeDayId, e.Theme, e.AgencyId, e.Place, e.Sessions, e.Audience, e.Materials, e.Consultations, e.Posts,
                e.Notes),
            e.CreatedBy, e.CreatedAt, e.UpdatedBy, e.UpdatedAt)).FirstOrDefaultAsync(cancel);

    /// <summary>Themes typed before, most used first.</summary>
    public async Task<IReadOnlyList<string>> ThemesAsync(CancellationToken cancel) =>
        await db.InScope<PublicityEvent>().Where(e => e.Theme != null).GroupBy(e => e.Theme!).OrderByDescending(g => g.Count())
            .ThenByDescending(g => g.Max(e => e.EntryNumber))
            .Select(g => g.Key).Take(20).ToListAsync(cancel);

    /// <summary>Kind and agency of the newest event, to begin the next one with.</summary>
    public async Task<(Guid Kind, Guid Agency)?> LatestChoiceAsync(CancellationToken cancel)
    {
        var latest = await db.InScope<PublicityEvent>().OrderByDescending(e => e.On).ThenByDescending(e => e.EntryNumber)
            .Select(e => new { e.KindId, e.AgencyId }).FirstOrDefaultAsync(cancel);
        return latest is null ? null : (latest.KindId, latest.AgencyId);
    }

    /// <summary>Years with records, newest first.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync(CancellationToken cancel) =>
        await db.InScope<PublicityEvent>().Select(e => e.On.Year).Distinct().OrderByDescending(y => y).ToListAsync(cancel);

    private static IQueryable<PublicityEventLine> Items(IQueryable<PublicityEvent> events) =>
        events.OrderByDescending(e => e.On).ThenByDescending(e => e.EntryNumber).Select(e => new PublicityEventLine(
            e.Id, e.On, e.Title, e.Village!.Name, e.EventKind!.Name, e.Theme
                ?? e.ThemeDay!.Name, e.Agency!.Name, e.Sessions, e.Audience, e.Materials, e.Consultations));

    private IQueryable<PublicityEvent> Filtered(PublicityEventFilter filter)
    {
        var events = db.InScope<PublicityEvent>();
        if (filter.Year is { } year)
        {
            var first = new DateOnly(year, filter.Month ?? 1, 1);
            var last = new DateOnly(year, filter.Month ?? 12, 1).AddMonths(1).AddDays(-1);
            events = events.Where(e => e.On.Within(first, last));
        }

        if (filter.VillageId is { } village)
            events = events.Where(e => e.VillageId == village);
        if (filter.OfTownship)
            events = events.Where(e => e.VillageId == null);
        if (filter.KindId is { } kind)
            events = events.Where(e => e.KindId == kind);
        if (filter.AgencyId is { } agency)
            events = events.Where(e => e.AgencyId == agency);
        if (filter.ThemeDayId is { } themeDay)
            events = events.Where(e => e.ThemeDayId == themeDay);
        if (!string.IsNullOrWhiteSpace(filter.Keyword))
        {
            var keyword = filter.Keyword.Trim();
            events = events.Where(e => e.Title.Contains(keyword) || (e.Theme != null && e.Theme.Contains(keyword))
                || e.ThemeDay!.Name.Contains(keyword) || (e.Place != null && e.Place.Contains(keyword)));
        }

        return events;
    }
}
