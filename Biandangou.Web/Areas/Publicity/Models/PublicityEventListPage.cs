using Biandangou.Data.Common;
using Biandangou.Data.Organisation;
using Biandangou.Data.Publicity;
using Biandangou.Web.Common.Forms;

namespace Biandangou.Web.Areas.Publicity.Models;

/// <summary>The list's address: everything a filter can say. What cannot be read is left out, never an error.</summary>
public sealed class PublicityEventListQuery
{
    public string? Year { get; set; }

    public string? Village { get; set; }

    public string? Month { get; set; }

    /// <summary>Id of a form of the township's list.</summary>
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
        Id(Theme));

    private static Guid? Id(string? text) => Guid.TryParse(text, out var id) ? id : null;
}

public sealed record PublicityEventListPage(
    PublicityEventListQuery Query, PublicityEventFilter Filter, Paged<PublicityEventItem> Page, PublicityEventTotals Totals,
    IReadOnlyList<VillageChoice> Villages, IReadOnlyList<int> Years, IReadOnlyList<EventFormLine> Forms, IReadOnlyList<AgencyChoice> Agencies,
    IReadOnlyList<ThemeDayLine> ThemeDays, DateOnly Today)
{
    /// <summary>What the list is narrowed to besides the filters it shows as selects.</summary>
    public string Span => string.Concat(
        Filter.Year is { } year ? $"{year}年" : "全部年度",
        Filter is { Year: not null, Month: { } month } ? $"{month}月" : "",
        ThemeDays.FirstOrDefault(t => t.Id == Filter.ThemeDayId) is { } theme ? $"“{theme.Name}”" : "");
}
