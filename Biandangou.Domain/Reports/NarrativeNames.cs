using System.Text.RegularExpressions;

namespace Biandangou.Domain.Reports;

/// <summary>
/// Translates placeholders between the codes they are stored with and the Chinese names people write:
/// <c>{{display.banners|at-least}}</c> is <c>{{横幅|不少于}}</c>.
/// </summary>
/// <param name="Figures">Names of figures by code; each name once.</param>
/// <param name="Words">Names of words by key; each name once.</param>
public sealed partial record NarrativeNames(IReadOnlyDictionary<string, string> Figures, IReadOnlyDictionary<string, string> Words)
{
    private const string ChangeName = "同比";

    private static readonly Dictionary<string, string> FormNames = Narrative.Forms.Where(f => f.Key.Length > 0)
        .Select(f => (Key: f.Key, Name: f.Value.ToChinese())).Append((Narrative.ChangeForm, ChangeName))
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>Forms by the name they are written with, for help beside the text.</summary>
    public static IReadOnlyCollection<string> Forms => FormNames.Values;

    /// <summary>The text with names.</summary>
    public string Shown(string stored) => Translate(stored, Figures, Words, FormNames, unknown: null);

    /// <summary>The text with codes.</summary>
    /// <exception cref="RuleBrokenException">A name nothing has; says the line.</exception>
    public string Stored(string shown, string field)
    {
        var (figures, words, forms) = (Turned(Figures), Turned(Words), Turned(FormNames));
        return string.Join('\n', shown.ReplaceLineEndings("\n").Split('\n').Select((line, index) => Translate(
            line, figures, words, forms,
            name => throw new RuleBrokenException($"第{index + 1}行：没有名为“{name}”的数据项、词语或写法。", field))));
    }

    private static string Translate(
        string text, IReadOnlyDictionary<string, string> figures, IReadOnlyDictionary<string, string> words, IReadOnlyDictionary<string,
        string> forms,
        Func<string, string>? unknown) =>
        Placeholder().Replace(text, match =>
        {
            string One(string group, string before, IReadOnlyDictionary<string, string> names)
            {
                if (match.Groups[group] is not { Success: true } found)
                    return "";
                var name = found.Value.Trim();
                return before + (names.TryGetValue(name, out var other) ? other : unknown is null ? name : unknown(name));
            }

            return $"{{{{{match.Groups["mark"].Value}{One("figure", "", figures)}{One("form", "|", forms)}" +
                $"{One("whole", "/", figures)}{One("word", "@", words)}}}}}";
        });

    private static Dictionary<string, string> Turned(IReadOnlyDictionary<string, string> names) =>
        names.ToDictionary(n => n.Value, n => n.Key, StringComparer.Ordinal);

    /// <summary>All placeholders with a name in them; {{:}}, {{/}} and {{=…}} have none.</summary>
    [GeneratedRegex(
        @"\{\{(?:(?<mark>[\^?]?)(?<figure>[^{}|/@=:^?]+)" +
        @"(?:[|](?<form>[^{}|/@]+)|/(?<whole>[^{}|/@]+)|@(?<word>[^{}|/@]+))?|@(?<word>[^{}|/@]+))\}\}",
        RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Placeholder();
}
