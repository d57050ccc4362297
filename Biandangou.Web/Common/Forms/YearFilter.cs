namespace Biandangou.Web.Common.Forms;

/// <summary>The year a list is shown for: the running one unless another, or all, is asked for.</summary>
public static class YearFilter
{
    public const string All = "all";

    /// <param name="year">The query's value: a year, <c>all</c>, or nothing.</param>
    /// <param name="last">The last year to be shown; what lies after it is answered with the running one.</param>
    public static int? Read(string? year, DateOnly today, int last = 2100) =>
        string.Equals(year, All, StringComparison.OrdinalIgnoreCase) ? null
        : int.TryParse(year, out var typed) && typed >= 2000 && typed <= last ? typed
        : today.Year;

    /// <param name="years">Years with records, newest first.</param>
    public static IEnumerable<SelectListItem> Items(IEnumerable<int> years, int? chosen, DateOnly today) =>
        years.Append(today.Year).Concat(chosen is { } year ? [year] : []).Distinct().OrderDescending()
            .Select(y => new SelectListItem($"{y}年", y.ToString(), y == chosen))
            .Append(new SelectListItem("全部年度", All, chosen is null));
}
