using System.Text;
using System.Text.RegularExpressions;

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
/// Report text with placeholders: <c>{{code}}</c> a figure, <c>{{code|at-least}}</c> the same as 不少于 (see <see cref="Forms"/>),
/// <c>{{code|change}}</c> beside the year before, <c>{{code/code}}</c> a rate with both its parts, <c>{{=18场：why}}</c> a number typed
/// by hand, <c>{{^code}}</c> the year before, <c>{{@key}}</c> a word, <c>{{code@key}}</c> a word that stands on a figure's records or a day
/// of them (see <see cref="Days"/>), and
/// <c>{{?code}}…{{:}}…{{/}}</c> one text when the figure is not zero and another when it is.
/// </summary>
public static partial class Narrative
{
    /// <summary>Forms a figure can be asked for in, by their keys.</summary>
    public static readonly IReadOnlyDictionary<string, FigureWording> Forms = new Dictionary<string, FigureWording>(StringComparer.Ordinal)
    {
        [""] = FigureWording.Exact,
        ["at-least"] = FigureWording.AtLeast,
        ["over"] = FigureWording.Over,
        ["above"] = FigureWording.Above,
        ["near"] = FigureWording.Near,
        ["ten-thousands"] = FigureWording.TenThousands,
        ["numeral"] = FigureWording.Numeral,
    };

    internal const string ChangeForm = "change";

    /// <summary>Days a figure's records span, by their keys, with the names people write.</summary>
    public static readonly IReadOnlyDictionary<string, string> Days = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [FirstDay] = "首次日期",
        [LastDay] = "末次日期",
    };

    private const string FirstDay = "first-day";

    private const string LastDay = "last-day";

    /// <returns>2月14日; empty when no record tells.</returns>
    public static string DayOf(Figure figure, string key) =>
        (key == FirstDay ? figure.First : figure.Last) is { } day ? day.ToMonthDay() : "";

    /// <summary>Only the template's own words are read for placeholders: what the records say is printed as it is.</summary>
    /// <returns>Runs in reading order; neighbouring words of the text are one run, words from records one each.</returns>
    /// <exception cref="FormatException">An unknown figure, word or form: a fault of the template, never of the data.</exception>
    public static IReadOnlyList<ReportRun> Print(string template, NarrativeFacts facts)
    {
        var runs = new List<ReportRun>();
        var words = new StringBuilder();
        var position = 0;
        var chosen = Choose(template, facts);
        foreach (Match match in Placeholder().Matches(chosen))
        {
            Literal(match.Index);
            position = match.Index + match.Length;
            if (match.Groups["code"] is { Success: true } code)
            {
                foreach (var run in FigureRuns(match, code.Value, facts))
                    Add(run);
            }
            else if (match.Groups["typed"] is { Success: true } typed)
            {
                Add(new ReportRun(typed.Value, HandFilled: match.Groups["why"].Value));
            }
            else if (Word(match.Groups["key"].Value, facts) is { Length: > 0 } word)
            {
                Add(new ReportRun(word, IsName: true));
            }
        }

        Literal(chosen.Length);
        Flush();
        return runs;

        void Literal(int end)
        {
            if (chosen.AsSpan(position, end - position).Contains("{{", StringComparison.Ordinal))
                throw new FormatException($"Not a placeholder: {chosen}");
            words.Append(chosen, position, end - position);
        }

        void Add(ReportRun run)
        {
            if (run is { Figure: null, HandFilled: null, IsName: false })
            {
                words.Append(run.Text);
                return;
            }

            Flush();
            runs.Add(run);
        }

        void Flush()
        {
            if (words.Length > 0)
                runs.Add(new ReportRun(words.ToString()));
            words.Clear();
        }
    }

    /// <returns>Why a line cannot be printed as written, in Chinese; null when it can.</returns>
    public static string? FaultOf(string template, NarrativeFacts facts)
    {
        try
        {
            Print(template, facts);
            return Contradictions(template, facts).FirstOrDefault();
        }
        catch (FormatException)
        {
            return "双花括号中的写法不完整，或“{{?…}}”没有对应的“{{/}}”";
        }
    }

    /// <summary>Figures of the year a text asks for, each once, in order.</summary>
    public static IReadOnlyList<string> CodesOf(string template) =>
    [
        .. Placeholder().Matches(template).Where(m => !m.Groups["before"].Success)
            .SelectMany(m => new[] { m.Groups["code"].Value, m.Groups["whole"].Value }).Where(c => c.Length > 0)
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>Figures a text asks the year before for.</summary>
    public static IReadOnlyList<string> CodesBefore(string template) =>
    [
        .. Placeholder().Matches(template).Where(m => m.Groups["before"].Success || m.Groups["form"].Value == ChangeForm)
            .SelectMany(m => new[] { m.Groups["code"].Value, m.Groups["whole"].Value }).Where(c => c.Length > 0)
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>Wordings and days that would contradict their figures, of what is printed as the facts now are.</summary>
    private static IEnumerable<string> Contradictions(string template, NarrativeFacts facts) =>
        from match in Placeholder().Matches(Choose(template, facts))
        where match.Groups["code"].Success
        let figure = FigureOf(match.Groups["code"].Value, match.Groups["before"].Success ? facts.YearBefore : facts.Figures)
        let refusal = Days.ContainsKey(match.Groups["key"].Value) ? DayOf(figure, match.Groups["key"].Value).Length > 0 ? null
            : $"“{figure.Name}”没有可写的日期"
            : Forms.TryGetValue(match.Groups["form"].Value, out var form) ? figure.Refusal(form) : null
        where refusal is not null
        select refusal;

    /// <summary>Decides the innermost choices first, until none is left.</summary>
    private static string Choose(string template, NarrativeFacts facts)
    {
        for (; ; )
        {
            var decided = Choice().Replace(
                template,
                match => FigureOf(match.Groups["code"].Value, facts.Figures).Value != 0 ? match.Groups["some"].Value
                    : match.Groups["none"].Value);
            if (decided.Length == template.Length)
                return decided;
            template = decided;
        }
    }

    private static IEnumerable<ReportRun> FigureRuns(Match match, string code, NarrativeFacts facts)
    {
        var figures = match.Groups["before"].Success ? facts.YearBefore : facts.Figures;
        var figure = FigureOf(code, figures);
        if (match.Groups["whole"] is { Success: true } whole)
            return RateRuns(figure, FigureOf(whole.Value, figures));
        if (match.Groups["key"] is { Success: true } key)
            return [new ReportRun(Days.ContainsKey(key.Value) ? DayOf(figure, key.Value) : Word(key.Value, facts), figure)];
        return match.Groups["form"].Value switch
        {
            // Without a base there is nothing to compare with, and the value itself is said.
            ChangeForm => [new ReportRun(figure.Change(FigureOf(code, facts.YearBefore)) ?? figure.Print(FigureWording.Exact), figure)],
            var form when Forms.TryGetValue(form, out var wording) => [new ReportRun(figure.Print(wording), figure)],
            var unknown => throw new FormatException($"Unknown form {unknown}."),
        };
    }

    /// <summary>97.9%（94/96）, each number opening its own records; both numbers alone without a denominator.</summary>
    private static IEnumerable<ReportRun> RateRuns(Figure part, Figure whole)
    {
        var (above, below) = (new ReportRun(FigureWordings.Digits(part.Value), part), new ReportRun(
            FigureWordings.Digits(whole.Value), whole));
        return FigureRate.Of(part.Value, whole.Value) is { } rate
            ? [new ReportRun($"{FigureWordings.Digits(rate)}%", part), new ReportRun("（"), above, new ReportRun("/"), below,
            new ReportRun("）")]
            : [above, new ReportRun("/"), below];
    }

    private static Figure FigureOf(string code, IReadOnlyDictionary<string, Figure> figures) =>
        figures.TryGetValue(code, out var figure) ? figure : throw new FormatException($"Unknown figure {code}.");

    private static string Word(string key, NarrativeFacts facts) =>
        facts.Words.TryGetValue(key, out var word) ? word : throw new FormatException($"Unknown word {key}.");

    [GeneratedRegex(
        @"\{\{(?:@(?<key>[a-z-]+)|(?<before>\^)?(?<code>[a-z]+\.[a-z-]+)" +
        @"(?:\|(?<form>[a-z-]+)|/(?<whole>[a-z]+\.[a-z-]+)|@(?<key>[a-z-]+))?|=(?<typed>[^{}：]+)：(?<why>[^{}]+))\}\}",
        RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\{\{\?(?<code>[a-z]+\.[a-z-]+)\}\}(?<some>(?:(?!\{\{[?:/]).)*)(?:\{\{:\}\}(?<none>(?:(?!\{\{[?:/]).)*))?\{\{/\}\}",
        RegexOptions.Singleline, PatternLimit.Milliseconds)]
    private static partial Regex Choice();
}
