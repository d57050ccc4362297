using Biandangou.Data.Common;
using Biandangou.Data.Disputes;
using Biandangou.Data.Organisation;
using Biandangou.Domain.Disputes;
using Biandangou.Web.Common.Forms;
using Microsoft.AspNetCore.Http.Extensions;

namespace Biandangou.Web.Areas.Disputes.Models;

/// <summary>The list's address: everything a filter can say. What cannot be read is left out, never an error.</summary>
public sealed class DisputeListQuery
{
    public string? Year { get; set; }

    public string? Village { get; set; }

    public string? Type { get; set; }

    public string? Status { get; set; }

    public string? Q { get; set; }

    public int Page { get; set; } = 1;

    public DisputeFilter ToFilter(DateOnly today) => new(
        // An open case of an earlier year must not fall out of sight, so no year is the default.
        string.IsNullOrEmpty(Year) ? null : YearFilter.Read(Year, today),
        Guid.TryParse(Village, out var village) ? village : null,
        Guid.TryParse(Type, out var kind) ? kind : null,
        Q,
        Choices.Read<DisputeTab>(Status) ?? DisputeTab.All,
        today,
        Page);

    /// <summary>The same filter on another tab, from its first page.</summary>
    public string TabPath(DisputeTab tab)
    {
        var query = new QueryBuilder();
        (string Key, string? Value)[] parts =
            [("q", Q), ("year", Year), ("village", Village), ("type", Type), ("status", tab == DisputeTab.All ? null : tab.ToString())];
        foreach (var (key, value) in parts)
        {
            if (!string.IsNullOrEmpty(value))
                query.Add(key, value);
        }

        return "/disputes" + query.ToQueryString();
    }
}

/// <summary>The year's flow of cases, from the figures; null where the account's cases are not a whole village's.</summary>
public sealed record DisputeYear(int Year, int Received, int CarriedOver, int Resolved, int Remaining)
{
    public static readonly string[] Codes = ["disputes.received", "disputes.carried-over", "disputes.resolved", "disputes.remaining"];

    public static DisputeYear Of(int year, IReadOnlyDictionary<string, decimal> values) =>
        new(year, (int)values[Codes[0]], (int)values[Codes[1]], (int)values[Codes[2]], (int)values[Codes[3]]);
}

public sealed record DisputeListPage(
    DisputeListQuery Query, DisputeFilter Filter, Paged<DisputeItem> Page, DisputeCounts Counts, DisputeYear? Year,
    IReadOnlyList<VillageChoice> Villages, DateOnly Today)
{
    private const int YearsOffered = 6;

    /// <summary>The last few years, without asking the database; 全部年度 reaches the others.</summary>
    public IEnumerable<int> Years => Enumerable.Range(0, YearsOffered).Select(back => Today.Year - back);
}
