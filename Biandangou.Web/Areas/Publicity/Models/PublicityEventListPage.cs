using Biandangou.Data.Organisation.Villages;
using Biandangou.Data.Publicity;
using Biandangou.Web.Areas.Organisation.Models;

namespace Biandangou.Web.Areas.Publicity.Models;

/// <summary>The list's address: everything a filter can say. What cannot be read is left out, never an error.</summary>
public sealed class PublicityEventListQuery
{
    public string? Year { get; set; }

    public string? Village { get; set; }

    public string? Month { get; set; }

    /// <summary>Id of a kind of the township's list.</summary>
    public string? Form { get; set; }

    /// <summary>Id of an agency.</summary>
    public string? Agency { get; set; }

    /// <summary>Id of a theme day.</summary>
    public string? Theme { get; set; }

    public string? Q { get; set; }

    public int Page { get; set; } = 1;

    public PublicityEventFilter ToFilter(DateOnly today) => new(
        YearFilter.Read(Year, today),
        Id(Village), Id(Form), Id(Agency), Q, Page,
        int.TryParse(Month, out var month) && month is >= 1 and <= 12 ? month : null,
        Id(Theme), Village == VillageChoosing.Township);

    private static Guid? Id(string? text) => Guid.TryParse(text, out var id) ? id : null;
}

public sealed record PublicityEventListPage(
    PublicityEventListQuery Query, PublicityEventFilter Filter, Paged<PublicityEventLine> Page, PublicityEventTotals Totals,
    IReadOnlyList<VillageChoice> Villages, IReadOnlyList<int> Years, IReadOnlyList<EventKindLine> Kinds,
    IReadOnlyList<AgencyChoice> Agencies,
    IReadOnlyList<ThemeDayLine> ThemeDays, DateOnly Today)
{
    public IEnumerable<SelectListItem> MonthItems() =>
        Enumerable.Range(1, 12).Select(m => new SelectListItem($"{m}月", m.ToString(), m == Filter.Month));

    public IEnumerable<SelectListItem> ThemeDayItems() =>
        ThemeDays.Select(t => new SelectListItem(t.Name, t.Id.ToString(), t.Id == Filter.ThemeDayId));

    /// <summary>The span of time and the theme day of the list in words.</summary>
    public string Span => string.Concat(
        Filter.Year is { } year ? $"{year}年" : "全部年度",
        Filter is { Year: not null, Month: { } month } ? $"{month}月" : "",
        ThemeDays.FirstOrDefault(t => t.Id == Filter.ThemeDayId) is { } theme ? $"“{theme.Name}”" : "");
}
