using System.Globalization;

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

/// <summary>Hands out sheet names Excel accepts, each once per workbook.</summary>
internal sealed class AppendixSheetNames
{
    private const int MaxLength = 31;
    private const string Forbidden = @"[]:*?/\";

    // Excel keeps this name for itself.
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase) { "History" };

    public string Take(string wanted)
    {
        var name = Legal(wanted);
        var unique = name;
        for (var copy = 2; !_taken.Add(unique); copy++)
        {
            var suffix = string.Create(CultureInfo.InvariantCulture, $"（{copy}）");
            unique = XmlText.Cut(name, MaxLength - suffix.Length) + suffix;
        }

        return unique;
    }

    private static string Legal(string wanted)
    {
        var kept = string.Concat(XmlText.CleanLine(wanted).Where(c => !Forbidden.Contains(c) && !char.IsControl(c)));
        // An apostrophe at either end would break references to the sheet.
        var name = XmlText.Cut(kept.Trim(' ', '\''), MaxLength).TrimEnd(' ', '\'');
        return string.IsNullOrWhiteSpace(name) ? "台账" : name;
    }
}
