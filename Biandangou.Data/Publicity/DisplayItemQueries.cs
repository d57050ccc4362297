using Biandangou.Data.Common;
using Biandangou.Domain.Publicity;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Data.Publicity;

/// <summary>What the list is asked for; null means any.</summary>
/// <param name="InUse">Still up, or taken down.</param>
/// <param name="On">In use on this day: put up by it and not taken down before it.</param>
/// <param name="PutUpIn">Put up in this year.</param>
public sealed record DisplayItemFilter(
    Guid? VillageId, DisplayKind? Kind, bool? InUse, string? Keyword, int Page = 1, DateOnly? On = null, int? PutUpIn = null);

public sealed record DisplayItemLine(
    Guid Id, DisplayKind Kind, int Quantity, string? Content, string? Village, string? Place, DateOnly PutUpOn, DateOnly? TakenDownOn);

public sealed record DisplayItemPage(DisplayItemLine Item, Guid? VillageId, Guid Version, string CreatedBy, DateTime CreatedAt, string? UpdatedBy, DateTime? UpdatedAt);

/// <summary>Reads of the display ledger, within the account's scope.</summary>
public sealed class DisplayItemQueries(PortalDbContext db)
{
    /// <returns>One page, and the quantity over all pages.</returns>
    public async Task<(Paged<DisplayItemLine> Page, int Quantity)> ListAsync(DisplayItemFilter filter, CancellationToken cancel)
    {
        var items = Filtered(filter);
        var totals = await items.GroupBy(i => i.DeletedAt).Select(g => new { Records = g.Count(), Quantity = g.Sum(i => i.Quantity) })
            .FirstOrDefaultAsync(cancel);
        var page = await items.OrderByDescending(i => i.PutUpOn).ThenByDescending(i => i.Id).Select(i => new DisplayItemLine(
            i.Id, i.Kind, i.Quantity, i.Content, i.Village!.Name, i.Place, i.PutUpOn, i.TakenDownOn))
            .PageAsync(totals?.Records ?? 0, filter.Page, cancel);
        return (page, totals?.Quantity ?? 0);
    }

    public Task<DisplayItemPage?> FindAsync(Guid id, CancellationToken cancel) =>
        db.InScope<DisplayItem>().Where(i => i.Id == id).Select(i => new DisplayItemPage(
            new DisplayItemLine(i.Id, i.Kind, i.Quantity, i.Content, i.Village!.Name, i.Place, i.PutUpOn, i.TakenDownOn),
            i.VillageId, i.Version, i.CreatedBy, i.CreatedAt, i.UpdatedBy, i.UpdatedAt)).FirstOrDefaultAsync(cancel);

    private IQueryable<DisplayItem> Filtered(DisplayItemFilter filter)
    {
        var items = db.InScope<DisplayItem>();
        if (filter.VillageId is { } village)
            items = items.Where(i => i.VillageId == village);
        if (filter.Kind is { } kind)
            items = items.Where(i => i.Kind == kind);
        if (filter.InUse is { } inUse)
            items = inUse ? items.Where(i => i.TakenDownOn == null) : items.Where(i => i.TakenDownOn != null);
        if (filter.On is { } on)
            items = items.Where(i => i.PutUpOn <= on && (i.TakenDownOn == null || i.TakenDownOn >= on));
        if (filter.PutUpIn is { } year)
        {
            var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            items = items.Where(i => i.PutUpOn >= first && i.PutUpOn <= last);
        }

        var keyword = filter.Keyword?.Trim();
        return string.IsNullOrEmpty(keyword)
            ? items
            : items.Where(i => (i.Content != null && i.Content.Contains(keyword)) || (i.Place != null && i.Place.Contains(keyword)));
    }
}
