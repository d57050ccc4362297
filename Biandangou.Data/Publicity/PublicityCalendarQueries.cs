using Biandangou.Domain.Publicity;

namespace Biandangou.Data.Publicity;

/// <summary>A theme day of one year with what was held for it.</summary>
public sealed record CalendarTheme(Guid Id, string Name, ThemeSpan Span, int Sessions, DateOnly Today)
{
    public bool IsHeld => Sessions > 0;

    public bool IsAhead => Span.BeginsAfter(Today);

    public bool IsOver => Span.EndedBefore(Today);
}

public sealed record CalendarMonth(int Month, IReadOnlyList<CalendarTheme> Themes, int Records, int Sessions);

/// <summary>The year of publicity by months, within the account's scope.</summary>
public sealed class PublicityCalendarQueries(PortalDbContext db)
{
    public async Task<IReadOnlyList<CalendarMonth>> YearAsync(int year, DateOnly today, CancellationToken cancel)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var held = await db.InScope<PublicityEvent>().Where(e => e.On.Within(first, last))
            .GroupBy(e => new { e.On.Month, e.ThemeDayId })
            .Select(g => new { g.Key.Month, g.Key.ThemeDayId, Records = g.Count(), Sessions = g.Sum(e => e.Sessions) }).ToListAsync(cancel);
        var days = await db.InScope<ThemeDay>().OrderBy(t => t.StartMonth).ThenBy(t => t.StartDay).ThenBy(t => t.EntryNumber)
            .Select(t => new { t.Id, t.Name, t.StartMonth, t.StartDay, t.EndMonth, t.EndDay, t.IsRetired }).ToListAsync(cancel);
        // A theme day no longer kept is told of where something was held for it.
        var themes = days
            .Select(t => (t.StartMonth, t.IsRetired, Theme: new CalendarTheme(
                t.Id, t.Name, ThemeSpan.Of(year, t.StartMonth, t.StartDay, t.EndMonth, t.EndDay),
                held.Where(h => h.ThemeDayId == t.Id).Sum(h => h.Sessions), today)))
            .Where(t => !t.IsRetired || t.Theme.IsHeld).ToLookup(t => t.StartMonth, t => t.Theme);
        return
        [
            .. Enumerable.Range(1, 12).Select(month => new CalendarMonth(
                month, [.. themes[month]],
                held.Where(h => h.Month == month).Sum(h => h.Records), held.Where(h => h.Month == month).Sum(h => h.Sessions))),
        ];
    }
}
