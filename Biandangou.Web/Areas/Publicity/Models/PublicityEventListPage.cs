using Biandangou.Data.Common;
using Biandangou.Data.Organisation;
using Biandangou.Data.Publicity;
using Biandangou.Domain.Publicity;
using Biandangou.Web.Common.Forms;

namespace Biandangou.Web.Areas.Publicity.Models;

/// <summary>The list's address: everything a filter can say. What cannot be read is left out, never an error.</summary>
public sealed class PublicityEventListQuery
{
    public string? Year { get; set; }

    public string? Village { get; set; }

    public string? Form { get; set; }

    public string? Agency { get; set; }

    public string? Q { get; set; }

    public int Page { get; set; } = 1;

    public PublicityEventFilter ToFilter(DateOnly today) => new(
        YearFilter.Read(Year, today),
        Guid.TryParse(Village, out var village) ? village : null,
        Enum.TryParse<PublicityForm>(Form, out var form) && Enum.IsDefined(form) ? form : null,
        Agency, Q, Page);
}

public sealed record PublicityEventListPage(
    PublicityEventListQuery Query, PublicityEventFilter Filter, Paged<PublicityEventItem> Page, PublicityEventTotals Totals,
    IReadOnlyList<VillageChoice> Villages, IReadOnlyList<int> Years, DateOnly Today);
