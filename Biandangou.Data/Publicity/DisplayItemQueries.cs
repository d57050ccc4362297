using Biandangou.Domain.Publicity;

namespace Biandangou.Data.Publicity;

/// <summary>What the list is asked for; null means any.</summary>
/// <param name="InUse">Up today in a village that stands, as on the last day of either, or no longer.</param>
/// <param name="On">In use on this day.</param>
/// <param name="PutUpIn">Put up in this year.</param>
/// <param name="OfTownship">Only items of the township itself; excludes a village.</param>
public sealed record DisplayItemFilter(
    Guid? VillageId, DisplayKind? Kind, bool? InUse, string? Keyword, int Page = 1, DateOnly? On = null, int? PutUpIn = null,
    bool OfTownship = false);

/// <summary>The items of one kind over all pages: kinds are counted in different units and never summed together.</summary>
public sealed record DisplaySum(DisplayKind Kind, int Records, int Quantity);

/// <param name="VillageEnded">Whether it has a village that is no unit of its own any more today.</param>
public sealed record DisplayItemLine(
    Guid Id, DisplayKind Kind, int Quantity, string? Content, string? Village, string? Place, DateOnly From, DateOnly? To,
    bool VillageEnded)
    : IDated
{
    /// <summary>State in a word, and how it is coloured.</summary>
    public (string Word, string? State) StateOn(DateOnly day) =>
        this.EndedBefore(day) ? ("已撤下", null)
        : VillageEnded ? ("村（场）已撤并", "warn")
        : (To is null ? "在用" : "今天撤下", "ok");
}

public sealed record DisplayItemPage(
    DisplayItemLine Item, Guid Version, string CreatedBy, DateTime CreatedAt, string? UpdatedBy, DateTime? UpdatedAt)
{
    public DateOnly Today { get; init; }
}

/// <summary>Reads of the display ledger, within the account's scope.</summary>
public sealed class DisplayItemQueries(PortalDbContext db)
{
    /// <returns>One page, and the quantity of each kind over all pages.</returns>
    public async Task<(Paged<DisplayItemLine> Page, IReadOnlyList<DisplaySum> Sums)> ListAsync(
        DisplayItemFilter filter, CancellationToken cancel)
    {
        var (items, today) = (Filtered(filter), db.Clock.Today());
        var sums = await items.GroupBy(i => i.Kind).Select(g => new DisplaySum(g.Key, g.Count(), g.Sum(i => i.Quantity)))
            .ToListAsync(cancel);
        var page = await items.OrderByDescending(i => i.From).ThenByDescending(i => i.EntryNumber).Select(i => new DisplayItemLine(
            i.Id, i.Kind, i.Quantity, i.Content, i.Village!.Name, i.Place, i.From, i.To, i.Village.EndedBefore(today)))
            .PageAsync(sums.Sum(s => s.Records), filter.Page, cancel);
        return (page, [.. sums.OrderBy(s => s.Kind)]);
    }

    public Task<DisplayItemPage?> FindAsync(Guid id, CancellationToken cancel)
    {
        var today = db.Clock.Today();
        return db.InScope<DisplayItem>().Where(i => i.Id == id).Select(i => new DisplayItemPage(
            new DisplayItemLine(i.Id, i.Kind, i.Quantity, i.Content, i.Village!.Name, i.Place, i.From, i.To, i.Village.EndedBefore(today)),
            i.Version, i.CreatedBy, i.CreatedAt, i.UpdatedBy, i.UpdatedAt)
        { Today = today }).FirstOrDefaultAsync(cancel);
    }

    private IQueryable<DisplayItem> Filtered(DisplayItemFilter filter)
    {
        var (items, today) = (db.InScope<DisplayItem>(), db.Clock.Today());
        if (filter.VillageId is { } village)
            items = items.Where(i => i.VillageId == village);
        if (filter.OfTownship)
            items = items.Where(i => i.VillageId == null);
        if (filter.Kind is { } kind)
            items = items.Where(i => i.Kind == kind);
        if (filter.InUse is { } inUse)
            items = items.Where(i => i.CountsWithin(today, today) == inUse);
        if (filter.On is { } on)
            items = items.Where(i => i.CountsWithin(on, on));
        if (filter.PutUpIn is { } year)
        {
            var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            items = items.Where(i => i.From.Within(first, last));
        }

        var keyword = filter.Keyword?.Trim();
        return string.IsNullOrEmpty(keyword)
            ? items
            : items.Where(i => (i.Content != null && i.Content.Contains(keyword)) || (i.Place != null && i.Place.Contains(keyword)));
    }
}
