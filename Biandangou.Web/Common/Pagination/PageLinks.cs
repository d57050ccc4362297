using Microsoft.AspNetCore.Http.Extensions;

namespace Biandangou.Web.Common.Pagination;

/// <summary>Links between the pages of a list; the rest of the query string is kept.</summary>
public sealed class PageLinks
{
    public const int DefaultPageSize = 20;
    const string PageKey = "page";

    readonly string _path;
    readonly IReadOnlyList<KeyValuePair<string, string>> _query;

    /// <param name="total">Rows that match, on all pages.</param>
    /// <param name="page">The page being shown, from 1; a page past the end counts as the last.</param>
    /// <param name="unit">Measure word of a row: 起, 场, 人.</param>
    public PageLinks(HttpRequest request, int total, int page, string unit, int pageSize = DefaultPageSize)
    {
        Total = total;
        PageSize = pageSize;
        Unit = unit;
        PageCount = Math.Max(1, (total + pageSize - 1) / pageSize);
        Page = Math.Clamp(page, 1, PageCount);
        _path = request.PathBase.Add(request.Path);
        _query =
        [
            .. request.Query
                .Where(pair => !string.Equals(pair.Key, PageKey, StringComparison.OrdinalIgnoreCase))
                .SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value ?? ""))
                .Where(pair => pair.Value.Length > 0),
        ];
    }

    public int Total { get; }
    public int Page { get; }
    public int PageSize { get; }
    public int PageCount { get; }
    public string Unit { get; }

    public string? Previous => Page > 1 ? Href(Page - 1) : null;
    public string? Next => Page < PageCount ? Href(Page + 1) : null;

    /// <summary>共 49 起，第 1—20 起.</summary>
    public string Summary
    {
        get
        {
            var first = (Page - 1) * PageSize + 1;
            var last = Math.Min(Page * PageSize, Total);
            return Total == 0 ? $"共 0 {Unit}" : $"共 {Total:N0} {Unit}，第 {first:N0}—{last:N0} {Unit}";
        }
    }

    /// <summary>Page numbers to offer, with null where some are left out.</summary>
    public IEnumerable<int?> Numbers
    {
        get
        {
            var shown = 0;
            for (var number = 1; number <= PageCount; number++)
            {
                if (number != 1 && number != PageCount && Math.Abs(number - Page) > 1)
                    continue;
                if (number - shown > 1)
                    yield return null;
                shown = number;
                yield return number;
            }
        }
    }

    public string Href(int page)
    {
        var query = new QueryBuilder(_query);
        if (page > 1)
            query.Add(PageKey, page.ToString());
        return _path + query.ToQueryString();
    }
}
