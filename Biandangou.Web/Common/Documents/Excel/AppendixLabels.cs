namespace Biandangou.Web.Common.Documents.Excel;

/// <summary>Numbers the sheets of a workbook: 附件1, and 附件2-1, 附件2-2 where an appendix has several.</summary>
public static class AppendixLabels
{
    /// <param name="appendices">The appendix of each sheet; null for one of its own.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<string?> appendices)
    {
        var sizes = new List<int>();
        for (var i = 0; i < appendices.Count; i++)
        {
            if (i > 0 && appendices[i] is { } name && string.Equals(appendices[i - 1], name, StringComparison.Ordinal))
                sizes[^1]++;
            else
                sizes.Add(1);
        }

        return
        [
            .. sizes.SelectMany((size, i) => Enumerable.Range(1, size).Select(part =>
                $"附件{(sizes.Count == 1 ? "" : i + 1)}{(size == 1 ? "" : $"-{part}")}")),
        ];
    }
}
