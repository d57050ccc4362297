using Biandangou.Domain.Publicity;

namespace Biandangou.Data.Publicity;

/// <param name="Events">Events that have it, whole township.</param>
public sealed record EventKindLine(Guid Id, string Name, PublicityKind Category, int SortOrder, bool IsRetired, int Events);

public sealed record EventKindPage(
    Guid Id, EventKindDetails Details, int Events, string CreatedBy, DateTime CreatedAt, string? UpdatedBy, DateTime? UpdatedAt);

/// <summary>Reads of the township's list of kinds of events.</summary>
public sealed class EventKindQueries(PortalDbContext db)
{
    /// <summary>The whole list, those in use first.</summary>
    public async Task<IReadOnlyList<EventKindLine>> ListAsync(CancellationToken cancel) =>
        await db.InScope<EventKind>().OrderBy(f => f.IsRetired).ThenBy(f => f.SortOrder).ThenBy(f => f.EntryNumber)
            .Select(f => new EventKindLine(
            f.Id, f.Name, f.Category, f.SortOrder, f.IsRetired, db.Township<PublicityEvent>().Count(e => e.KindId == f.Id)))
                .ToListAsync(cancel);

    public Task<EventKindPage?> FindAsync(Guid id, CancellationToken cancel) =>
        db.InScope<EventKind>().Where(f => f.Id == id).Select(f => new EventKindPage(
            f.Id, new EventKindDetails(f.Name, f.Category, f.SortOrder, f.IsRetired),
            db.Township<PublicityEvent>().Count(e => e.KindId == f.Id), f.CreatedBy, f.CreatedAt, f.UpdatedBy, f.UpdatedAt))
                .FirstOrDefaultAsync(cancel);

    /// <summary>Whether an event has the kind, deleted ones included: they may be looked at again.</summary>
    public Task<bool> IsUsedAsync(Guid id, CancellationToken cancel) =>
        db.Set<PublicityEvent>().IgnoreQueryFilters([Filters.Scope, Filters.Deleted]).AnyAsync(e => e.KindId == id, cancel);

    /// <summary>The position after the last kind.</summary>
    public async Task<int> NextSortOrderAsync(CancellationToken cancel) =>
        Math.Min((await db.Township<EventKind>().MaxAsync(f => (int?)f.SortOrder, cancel) ?? 0) + 10, EventKind.MaxSortOrder);
}

/// <summary>A theme day as the list has it, whatever the year.</summary>
public sealed record ThemeDayLine(Guid Id, string Name, int StartMonth, int StartDay, int EndMonth, int EndDay, bool IsRetired, int Events)
{
    public string Days => (StartMonth, StartDay) == (EndMonth, EndDay)
        ? WrittenDate.MonthDay(StartMonth, StartDay)
        : $"{WrittenDate.MonthDay(StartMonth, StartDay)}至{WrittenDate.MonthDay(EndMonth, EndDay)}";

    public ThemeSpan In(int year) => ThemeSpan.Of(year, StartMonth, StartDay, EndMonth, EndDay);
}

public sealed record ThemeDayPage(ThemeDayLine Day, string CreatedBy, DateTime CreatedAt, string? UpdatedBy, DateTime? UpdatedAt);

/// <summary>Reads of the township's list of theme days.</summary>
public sealed class ThemeDayQueries(PortalDbContext db)
{
    /// <summary>The whole list in the order of the year.</summary>
    public async Task<IReadOnlyList<ThemeDayLine>> ListAsync(CancellationToken cancel) =>
        await Lines(db.InScope<ThemeDay>()).ToListAsync(cancel);

    public async Task<ThemeDayPage?> FindAsync(Guid id, CancellationToken cancel)
    {
        var stamps = await db.InScope<ThemeDay>().Where(t => t.Id == id)
            .Select(t => new { t.CreatedBy, t.CreatedAt, t.UpdatedBy, t.UpdatedAt }).FirstOrDefaultAsync(cancel);
        return stamps is null ? null : new ThemeDayPage(
            await Lines(db.InScope<ThemeDay>().Where(t => t.Id == id)).SingleAsync(cancel),
            stamps.CreatedBy, stamps.CreatedAt, stamps.UpdatedBy, stamps.UpdatedAt);
    }

    private IQueryable<ThemeDayLine> Lines(IQueryable<ThemeDay> days) =>
        days.OrderBy(t => t.StartMonth).ThenBy(t => t.StartDay).ThenBy(t => t.EntryNumber).Select(t => new ThemeDayLine(
            t.Id, t.Name, t.StartMonth, t.StartDay, t.EndMonth, t.EndDay, t.IsRetired,
            db.Township<PublicityEvent>().Count(e => e.ThemeDayId == t.Id)));
}

public static class ThemeDays
{
    /// <summary>The theme day a date belongs to: of several the shortest, a day before a week and a week before a month.</summary>
    public static ThemeDayLine? On(this IEnumerable<ThemeDayLine> days, DateOnly date) =>
        days.Where(d => !d.IsRetired && d.In(date.Year).On(date)).OrderBy(d => d.In(date.Year).Days).FirstOrDefault();
}
