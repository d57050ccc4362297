using System.Reflection;
using System.Text.RegularExpressions;

namespace Biandangou.Domain.Reports.Reading;

/// <summary>What a figure, a rate or something no ledger holds is called in reports: a line of FigureTerms.txt.</summary>
/// <param name="Code">Of the figure; empty for what no ledger holds.</param>
/// <param name="Whole">The denominator's code for a rate; empty otherwise.</param>
/// <param name="Topic">Of what no ledger holds; empty for a figure.</param>
/// <param name="Words">Near the number.</param>
/// <param name="With">Anywhere in the sentence; null when nothing is asked for.</param>
internal sealed partial record FigureTerm(string Code, string Whole, string Topic, IReadOnlySet<string> Units, Regex Words, Regex? With)
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.RightToLeft;

    private static readonly Lazy<IReadOnlyList<FigureTerm>> Table = new(ReadTable);

    /// <summary>In order of precedence.</summary>
    public static IReadOnlyList<FigureTerm> All => Table.Value;

    /// <summary>A share in per cent and nothing else.</summary>
    public bool IsRate => Units.Count == 1 && Units.Contains("%");

    private static List<FigureTerm> ReadTable()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Biandangou.Domain.Reports.Reading.FigureTerms.txt")!;
        using var reader = new StreamReader(stream);
        var lists = new Dictionary<string, string>(StringComparer.Ordinal);
        var terms = new List<FigureTerm>();
        foreach (var line in reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(l => l[0] != '#'))
        {
            var parts = line.Split(" = ");
            if (line[0] == '@')
                lists.Add(parts[0], parts[1].Contains('|', StringComparison.Ordinal) ? $"(?:{parts[1]})" : parts[1]);
            else
                terms.Add(Read([.. parts.Select(p => Listed().Replace(p, name => lists[name.Value]))]));
        }

        return terms;
    }

    private static FigureTerm Read(string[] parts)
    {
        var codes = parts[0].Split('/');
        var isFigure = codes[0].Contains('.', StringComparison.Ordinal);
        return new FigureTerm(
            isFigure ? codes[0] : "", codes.Length > 1 ? codes[1] : "", isFigure ? ""
                : codes[0], parts[1].Split(' ').ToHashSet(StringComparer.Ordinal),
            Pattern(parts[2]), parts.Length > 3 ? Pattern(parts[3]) : null);
    }

    private static Regex Pattern(string words) => new(words, Options, TimeSpan.FromSeconds(1));

    [GeneratedRegex(@"@\p{IsCJKUnifiedIdeographs}+", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Listed();
}
