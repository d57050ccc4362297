using System.Globalization;
using System.Text.RegularExpressions;
using Biandangou.Domain.Reports.Checks;
using Biandangou.Domain.Reports.Reading;
using Biandangou.Tests.Conventions;

namespace Biandangou.Tests.Reports.Reading;

/// <summary>A number of a corpus text with the figure that would support it.</summary>
/// <param name="Code">A rate's is <c>part/whole</c>.</param>
internal sealed record MarkedNumber(int Start, int End, string Code);

/// <summary>A line of a corpus text without its marks.</summary>
internal sealed record MarkedLine(string Text, IReadOnlyList<MarkedNumber> Marks);

/// <summary>
/// An invented report beside this file, <c>== 题</c> before each: <c>{study.lectures|18场}</c> is a number whose figure is known, all
/// others claim nothing a figure holds.
/// </summary>
internal sealed partial record ReadCorpus(string Name, IReadOnlyList<MarkedLine> Lines)
{
    public string Text => string.Join('\n', Lines.Select(l => l.Text));

    public static IReadOnlyList<ReadCorpus> Read(string file) =>
    [
        .. File.ReadAllText(Path.Combine(Repository.Root, "Biandangou.Tests/Reports/Reading", file + ".txt")).ReplaceLineEndings("\n")
            .Split("== ", StringSplitOptions.RemoveEmptyEntries).Select(Of),
    ];

    /// <summary>The claims the reader finds, each with the mark it stands on; null for a number without one.</summary>
    public IEnumerable<(ReportClaim Claim, MarkedNumber? Mark)> Claims()
    {
        var read = CheckedText.Read(YearOf(Text), Text);
        foreach (var claim in ClaimReader.Read(read))
        {
            var section = read.Sections[claim.Where.Section!.Value];
            var words = (claim.Where.Paragraph is { } paragraph ? section.Paragraphs[paragraph] : section.Title).Text;
            var line = Lines.First(l => l.Text.Contains(words, StringComparison.Ordinal));
            var start = line.Text.IndexOf(words, StringComparison.Ordinal) + claim.Number.Start;
            yield return (claim, line.Marks.FirstOrDefault(m => m.Start < start + claim.Number.Text.Length && start < m.End));
        }
    }

    public static IReadOnlyList<ReportClaim> ClaimsOf(string text) => ClaimReader.Read(CheckedText.Read(YearOf(text), text));

    public static string CodeOf(ReportClaim claim) => claim.Whole.Length > 0 ? $"{claim.Code}/{claim.Whole}" : claim.Code;

    private static int YearOf(string text) =>
        Year().Match(text) is { Success: true } year ? int.Parse(year.Value, CultureInfo.InvariantCulture) : 2025;

    private static ReadCorpus Of(string part)
    {
        var lines = part.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return new ReadCorpus(lines[0], [.. lines.Skip(1).Select(Line)]);
    }

    private static MarkedLine Line(string line)
    {
        var (text, from, marks) = ("", 0, new List<MarkedNumber>());
        foreach (Match mark in Mark().Matches(line))
        {
            text += line[from..mark.Index];
            marks.Add(new MarkedNumber(text.Length, text.Length + mark.Groups["text"].Length, mark.Groups["code"].Value));
            text += mark.Groups["text"].Value;
            from = mark.Index + mark.Length;
        }

        return new MarkedLine(text + line[from..], marks);
    }

    [GeneratedRegex("20[0-9]{2}(?=年)", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Year();

    [GeneratedRegex(@"\{(?<code>[^|{}]+)\|(?<text>[^{}]+)\}", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Mark();
}
