using System.Globalization;

namespace Biandangou.Domain.Common;

/// <summary>
/// Short lists in the order Chinese readers look names up: by Pinyin (ICU zh-CN), with the numbers in a name by their value.
/// Done in code, because every database has a collation of its own.
/// </summary>
public static class NameOrder
{
    private static readonly StringComparer Names = StringComparer.Create(CultureInfo.GetCultureInfo("zh-CN"), CompareOptions.None);

    /// <summary>Names alike keep the order they came in.</summary>
    public static IOrderedEnumerable<T> OrderByName<T>(this IEnumerable<T> items, Func<T, string> name) =>
        items.OrderBy(i => name(i).ToSortKey(), Names);

    public static IOrderedEnumerable<T> ThenByName<T>(this IOrderedEnumerable<T> items, Func<T, string> name) =>
        items.ThenBy(i => name(i).ToSortKey(), Names);
}
