using System.Text;
using System.Text.RegularExpressions;
using Biandangou.Domain.Reports.Checks;

namespace Biandangou.Domain.Reports.Reading;

/// <summary>
/// A report text made from a finished one: numbers that a figure supports become placeholders, the others are marked 手填,
/// typed heading numbers go.
/// </summary>
public static partial class ReportDraft
{
    /// <summary>Word that tells the day of the mobilisation meeting.</summary>
    internal const string DateWord = "mobilisation-date";

    /// <param name="title">For a text without one.</param>
    /// <exception cref="RuleBrokenException">With its placeholders it is too long.</exception>
    /// <returns>As <see cref="NarrativeOutline"/> reads it.</returns>
    public static string Of(ReportReading reading, string title)
    {
        var text = reading.Text;
        var claims = reading.Claims.GroupBy(c => (c.Claim.Where.Section, c.Claim.Where.Paragraph))
            .ToDictionary(g => g.Key, g => g.ToList());
        var lines = new List<string>
        {
            $"! {(text.Title.Length > 0 ? Words(new CheckedParagraph(text.Title, []), [], reading.Year) : title)}",
        };
        for (var s = 0; s < text.Sections.Count; s++)
        {
            var section = text.Sections[s];
            var paragraphs = section.Paragraphs.Select((p, i) => Words(p, claims.GetValueOrDefault((s, i), []), reading.Year)).ToList();
            if (section.Level > 0)
            {
                var heading = Words(section.Title, claims.GetValueOrDefault((s, null), []), reading.Year);
                lines.Add(section.Level switch { 1 => $"# {heading}", 2 => $"## {heading}", _ => $"{heading}。" });
            }

            lines.AddRange(s == 0 ? paragraphs.SkipWhile(IsAddressee) : paragraphs);
        }

        lines.RemoveAll(l => l.Trim('#', ' ').Length == 0);
        while (lines.Count > 1 && IsSignature(lines[^1]))
            lines.RemoveAt(lines.Count - 1);
        if (!lines.Exists(l => l.StartsWith("# ", StringComparison.Ordinal)))
            lines.Insert(1, "# {{@year}}年工作情况");
        var draft = string.Join('\n', lines);
        Rule.Holds(draft.Length <= ReportText.TextLength, $"以此文起草的正文有{draft.Length}字，超过{ReportText.TextLength}字，请删减后再起草。",
            nameof(ReportReading.Text));
        return draft;
    }

    /// <summary>A line in which every number is a placeholder, or was no claim.</summary>
    private static string Words(CheckedParagraph paragraph, IReadOnlyCollection<ReadClaim> claims, int year)
    {
        var words = new StringBuilder();
        var from = 0;
        foreach (var number in paragraph.Numbers)
        {
            if (PlaceholderOf(number, claims.FirstOrDefault(c => c.Claim.Number == number), year) is not { } placeholder)
                continue;
            words.Append(Plain(paragraph.Text[from..number.Start])).Append(placeholder);
            from = number.End;
        }

        return LeadingMark().Replace(words.Append(Plain(paragraph.Text[from..])).ToString(), "");
    }

    /// <returns>Null for a number that stays as it is: dates, names, ranks.</returns>
    private static string? PlaceholderOf(ReadNumber number, ReadClaim? read, int year)
    {
        if (number.Kind == NumberKind.Date && read is null)
            return YearOf(number.Text, year, "{{@year}}") ?? YearOf(number.Text, year + 1, "{{@next-year}}");
        if (read?.Figure is { } figure)
        {
            return read.Claim switch
            {
                { ByDate: true } => figure.Value == 0 ? Kept(number, year) : $"{{{{{figure.Code}@{DateWord}}}}}",
                { YearBefore: true } claim when claim.Whole.Length == 0 => $"{{{{^{figure.Code}}}}}",
                { YearBefore: false } claim when claim.Whole.Length > 0 => $"{{{{{claim.Code}/{claim.Whole}}}}}",
                { YearBefore: true } => Kept(number, year),
                _ => $"{{{{{figure.Code}{Form(number, figure)}}}}}",
            };
        }

        return number.Kind is NumberKind.Quantity or NumberKind.Rate ? Kept(number, year) : null;
    }

    /// <summary>2023, 2023年 and 2023年度, but no day of that year.</summary>
    private static string? YearOf(string date, int year, string placeholder) =>
        date == $"{year}" || date == $"{year}年" || date == $"{year}年度" ? placeholder + date[4..] : null;

    private static string Kept(ReadNumber number, int year) => $"{{{{={number.Text.Trim()}：照录{year}年原文，待核实}}}}";

    /// <summary>The wording of the text, unless it contradicts what the records now say.</summary>
    private static string Form(ReadNumber number, Figure figure)
    {
        var wording = number switch
        {
            { IsFloor: true } => FigureWording.AtLeast,
            { Scale: >= 10000 } => FigureWording.TenThousands,
            { More.Length: > 0 } => FigureWording.Over,
            { Before: "超" or "超过" or "逾" or "突破" or "不止" } => FigureWording.Above,
            { Before: "近" or "将近" or "接近" } => FigureWording.Near,
            { IsExact: true } when !number.Text.Any(char.IsAsciiDigit) => FigureWording.Numeral,
            _ => FigureWording.Exact,
        };
        return wording == FigureWording.Exact || figure.Refusal(wording) is not null ? ""
            : "|" + Narrative.Forms.First(f => f.Value == wording).Key;
    }

    /// <summary>Braces of the text are no placeholders.</summary>
    private static string Plain(string words) => words.Replace('{', '｛').Replace('}', '｝');

    private static bool IsAddressee(string line) => line.Length < 40 && (line.EndsWith('：') || line.EndsWith(':'));

    /// <summary>The portal prints signature, date and 附件说明 itself.</summary>
    private static bool IsSignature(string line) => Signature().IsMatch(line);

    [GeneratedRegex("^[!#\\s]+", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex LeadingMark();

    [GeneratedRegex(
        "^(?:[^，。；：{]{2,30}(?:政府|委员会|办公室|办事处)|附件[：:].*|[0-9.]{1,3}[^，。]{0,40}(?:表|名单|台账))$",
        RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Signature();
}
