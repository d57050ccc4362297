namespace Biandangou.Data.Common;

/// <summary>One page of a list.</summary>
/// <param name="Total">Rows over all pages.</param>
/// <param name="Page">From 1.</param>
public sealed record Paged<T>(IReadOnlyList<T> Items, int Total, int Page)
{
    public const int PageSize = 20;
}

public static class Paging
{
    /// <summary>The rows of one page; pages below 1 read as the first.</summary>
    public static async Task<Paged<T>> PageAsync<T>(this IQueryable<T> rows, int total, int page, CancellationToken cancel)
    {
        var current = Math.Clamp(page, 1, Math.Max(1, (total + Paged<T>.PageSize - 1) / Paged<T>.PageSize));
        var items = await rows.Skip((current - 1) * Paged<T>.PageSize).Take(Paged<T>.PageSize).ToListAsync(cancel);
        return new Paged<T>(items, total, current);
    }
}
