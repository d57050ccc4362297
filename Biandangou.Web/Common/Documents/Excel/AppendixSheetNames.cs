using System.Globalization;

namespace Biandangou.Web.Common.Documents.Excel;

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
