using System.Runtime.CompilerServices;

namespace Biandangou.Tests.Common;

internal static class FilledExtensions
{
    /// <summary>What a test walks through: without anything in it, nothing would be looked at and all would hold.</summary>
    public static IReadOnlyList<T> Filled<T>(this IEnumerable<T> items, [CallerArgumentExpression(nameof(items))] string what = "")
    {
        var all = items.ToList();
        Assert.True(all.Count > 0, $"{what} holds nothing: nothing about it would be checked.");
        return all;
    }
}
