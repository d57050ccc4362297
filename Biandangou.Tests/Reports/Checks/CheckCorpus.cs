using Biandangou.Tests.Conventions;
using System.Globalization;
using System.Text.RegularExpressions;
using Biandangou.Domain.Reports;
using Biandangou.Domain.Reports.Checks;

namespace Biandangou.Tests.Reports.Checks;

/// <summary>
/// Texts beside this file that a check must find fault with (<c>+</c>) and must not (<c>-</c>). A text goes on to the next
/// blank line or mark. <c>{code=73|不少于70条}</c> is a figure, <c>{!reason|12件}</c> a number typed by hand.
/// </summary>
internal sealed partial record CheckCorpus(
    IReadOnlyList<(string Words, CheckedText Text)> Faulty, IReadOnlyList<(string Words, CheckedText Text)> Sound)
{
    private static readonly DateOnly CutOff = new(2023, 12, 31);

    public static CheckCorpus Read(string name)
    {
        var (faulty, sound, year) = (new List<(string, CheckedText)>(), new List<(string, CheckedText)>(), 0);
        var lines = new List<string>();
        var into = faulty;
        foreach (var line in File.ReadLines(Path.Combine(Repository.Root, "Biandangou.Tests/Reports/Checks/Texts", name + ".txt"))
            .Append(""))
        {
            var starts = line.StartsWith("+ ", StringComparison.Ordinal) || line.StartsWith("- ", StringComparison.Ordinal);
            if (lines.Count > 0 && (starts || line.Length == 0))
            {
                into.Add((string.Join(" / ", lines), CheckedText.Read(year, lines.Select(Paragraph).ToList())));
                lines.Clear();
            }

            if (line.StartsWith("year ", StringComparison.Ordinal))
                year = int.Parse(line[5..], CultureInfo.InvariantCulture);
            else if (starts)
                into = line[0] == '+' ? faulty : sound;
            if (starts || lines.Count > 0)
                lines.Add(starts ? line[2..] : line);
        }

        return new CheckCorpus(faulty, sound);
    }

    private static CheckedParagraph Paragraph(string line)
    {
        var runs = new List<ReportRun>();
        var from = 0;
        foreach (Match mark in Mark().Matches(line))
        {
            runs.Add(new ReportRun(line[from..mark.Index]));
            from = mark.Index + mark.Length;
            runs.Add(mark.Groups["reason"].Success
                ? new ReportRun(mark.Groups["text"].Value, HandFilled: mark.Groups["reason"].Value)
                : new ReportRun(mark.Groups["text"].Value, FigureOf(mark)));
        }

        return CheckedParagraph.Of(runs.Append(new ReportRun(line[from..])));
    }

    private static Figure FigureOf(Match mark)
    {
        var code = mark.Groups["code"].Value;
        var unit = mark.Groups["text"].Value[^1..];
        return new Figure(new FigureDefinition(code, code, unit, "口径", "台账"), 2023, CutOff, decimal.Parse(
            mark.Groups["value"].Value, CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(
        @"\{(?:!(?<reason>[^|{}]+)|(?<code>[a-z-]+\.[a-z-]+)=(?<value>[0-9.]+))\|(?<text>[^{}]+)\}",
        RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Mark();
}
