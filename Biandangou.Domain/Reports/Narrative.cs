using System.Text;
using System.Text.RegularExpressions;
using Biandangou.Domain.Common;

namespace Biandangou.Domain.Reports;

/// <summary>What a narrative is printed from.</summary>
/// <param name="Words">Texts by key for <c>{{@key}}</c>.</param>
/// <param name="Figures">The year's figures by code.</param>
/// <param name="YearBefore">The same figures a year earlier for <c>{{^code}}</c>.</param>
public sealed record NarrativeFacts(
    IReadOnlyDictionary<string, string> Words,
    IReadOnlyDictionary<string, Figure> Figures,
    IReadOnlyDictionary<string, Figure> YearBefore);

/// <summary>
/// Report text with placeholders: <c>{{code}}</c> a figure, <c>{{code|at-least}}</c> the same as 不少于, <c>{{^code}}</c> the
/// year before, <c>{{@key}}</c> a word, <c>{{code@key}}</c> a word that stands on a figure's records, and
/// <c>{{?code}}…{{:}}…{{/}}</c> one text when the figure is not zero and another when it is.
/// </summary>
public static partial class Narrative
{
    /// <returns>Runs in reading order; neighbouring plain words are one run.</returns>
    /// <exception cref="FormatException">An unknown figure, word or form: a fault of the template, never of the data.</exception>
    public static IReadOnlyList<ReportRun> Print(string template, NarrativeFacts facts)
    {
        var runs = new List<ReportRun>();
        var words = new StringBuilder();
        var position = 0;
        var chosen = Choose(template, facts);
        foreach (Match match in Placeholder().Matches(chosen))
        {
            words.Append(chosen, position, match.Index - position);
            position = match.Index + match.Length;
            if (match.Groups["code"] is { Success: true } code)
            {
                Flush();
                runs.Add(FigureRun(match, code.Value, facts));
            }
            else
            {
                words.Append(Word(match.Groups["key"].Value, facts));
            }
        }

        words.Append(chosen, position, chosen.Length - position);
        Flush();
        return runs.Exists(r => r.Text.Contains("{{", StringComparison.Ordinal))
            ? throw new FormatException($"Not a placeholder: {chosen}")
            : runs;

        void Flush()
        {
            if (words.Length > 0)
                runs.Add(new ReportRun(words.ToString()));
            words.Clear();
        }
    }

    /// <summary>Decides the innermost choices first, until none is left.</summary>
    private static string Choose(string template, NarrativeFacts facts)
    {
        for (; ; )
        {
            var decided = Choice().Replace(
                template,
                match => FigureOf(match.Groups["code"].Value, facts.Figures).Value != 0 ? match.Groups["some"].Value : match.Groups["none"].Value);
            if (decided.Length == template.Length)
                return decided;
            template = decided;
        }
    }

    private static ReportRun FigureRun(Match match, string code, NarrativeFacts facts)
    {
        var figure = FigureOf(code, match.Groups["before"].Success ? facts.YearBefore : facts.Figures);
        var text = match.Groups["key"] is { Success: true } key
            ? Word(key.Value, facts)
            : figure.Print(match.Groups["form"].Value switch
            {
                "" => FigureWording.Exact,
                "at-least" => FigureWording.AtLeast,
                var unknown => throw new FormatException($"Unknown form {unknown}."),
            });
        return new ReportRun(text, figure);
    }

    private static Figure FigureOf(string code, IReadOnlyDictionary<string, Figure> figures) =>
        figures.TryGetValue(code, out var figure) ? figure : throw new FormatException($"Unknown figure {code}.");

    private static string Word(string key, NarrativeFacts facts) =>
        facts.Words.TryGetValue(key, out var word) ? word : throw new FormatException($"Unknown word {key}.");

    [GeneratedRegex(@"\{\{(?:@(?<key>[a-z-]+)|(?<before>\^)?(?<code>[a-z]+\.[a-z-]+)(?:\|(?<form>[a-z-]+)|@(?<key>[a-z-]+))?)\}\}", RegexOptions.None, 1000)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\{\{\?(?<code>[a-z]+\.[a-z-]+)\}\}(?<some>(?:(?!\{\{[?:/]).)*)(?:\{\{:\}\}(?<none>(?:(?!\{\{[?:/]).)*))?\{\{/\}\}", RegexOptions.Singleline, 1000)]
    private static partial Regex Choice();
}
