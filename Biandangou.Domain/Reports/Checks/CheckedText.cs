using System.Text.RegularExpressions;

namespace Biandangou.Domain.Reports.Checks;

/// <summary>
/// Part of a paragraph that is a figure, a number typed by hand with a reason, or (neither set) words taken from records.
/// </summary>
public sealed record CheckedSpan(int Start, int Length, Figure? Figure, string? HandFilled)
{
    public bool Touches(ReadNumber number) => number.Start < Start + Length && Start < number.End;
}

/// <summary>Words with the numbers read from them and the figures they stand on.</summary>
public sealed record CheckedParagraph(string Text, IReadOnlyList<CheckedSpan> Spans)
{
    private readonly Lazy<IReadOnlyList<ReadNumber>> _numbers = new(() => NumberReader.Read(Text));

    public IReadOnlyList<ReadNumber> Numbers => _numbers.Value;

    public static CheckedParagraph Of(IEnumerable<ReportRun> runs)
    {
        var text = "";
        var spans = new List<CheckedSpan>();
        foreach (var run in runs)
        {
            if (run.IsName || run.Figure is not null || run.HandFilled is not null)
                spans.Add(new CheckedSpan(text.Length, run.Text.Length, run.Figure, run.HandFilled));
            text += run.Text;
        }

        return new CheckedParagraph(NumberReader.Plain(text), spans);
    }

    public CheckedSpan? SpanOf(ReadNumber number) => Spans.FirstOrDefault(s => s.Touches(number));

    /// <summary>The words from a position on, with what stands on them.</summary>
    public CheckedParagraph From(int start) =>
        new(Text[start..], [.. Spans.Where(s => s.Start >= start).Select(s => s with { Start = s.Start - start })]);

    /// <summary>Ends at 。 ； ！ ？.</summary>
    public IEnumerable<CheckedSentence> Sentences()
    {
        var start = 0;
        for (var i = 0; i < Text.Length; i++)
        {
            if (i < Text.Length - 1 && Text[i] is not ('。' or '；' or '！' or '？'))
                continue;
            yield return new CheckedSentence(Text[start..(i + 1)],
                [.. Numbers.Where(n => n.Start >= start && n.Start <= i).Select(n => n with { Start = n.Start - start })]);
            start = i + 1;
        }
    }
}

/// <param name="Numbers">Their positions are the sentence's.</param>
public sealed record CheckedSentence(string Text, IReadOnlyList<ReadNumber> Numbers)
{
    public IEnumerable<ReadNumber> Quantities => Numbers.Where(n => n.Kind == NumberKind.Quantity);
}

/// <summary>A heading with its text.</summary>
/// <param name="Level">0 for what stands before the first heading, 1 for 一、 to 4 for （1）.</param>
/// <param name="Number">As printed.</param>
public sealed record CheckedSection(int Level, string Number, string Heading, ReportPart Part, IReadOnlyList<CheckedParagraph> Paragraphs)
{
    /// <summary>The heading with what stands on figures in it.</summary>
    public CheckedParagraph Title { get; init; } = new(Heading, []);
}

/// <summary>What the checks read: a compiled report, or any text that was pasted.</summary>
/// <param name="IssuedOn">Date under the signature; null when there is none.</param>
/// <param name="CutOff">Last day counted; null for a text that stands on no records.</param>
/// <param name="Sections">The first is what stands before the first heading.</param>
public sealed partial record CheckedText(
    int Year, string Title, DateOnly? IssuedOn, DateOnly? CutOff, IReadOnlyList<CheckedSection> Sections)
{
    public static CheckedText Of(AnnualReport report)
    {
        var sections = new List<CheckedSection> { new(
            0, "", "", ReportPart.Opening, [.. report.Opening.Select(p => CheckedParagraph.Of(p.Runs))]) };
        foreach (var section in report.Sections)
        {
            var heading = NumberReader.Plain(section.Heading);
            sections.Add(new CheckedSection(
                section.Level, section.Number, heading, ReportParts.Of(section.Level, heading, sections[^1].Part, report.Year),
                [.. section.Paragraphs.Select(p => CheckedParagraph.Of(p.Runs))])
            {
                Title = CheckedParagraph.Of(section.HeadingRuns),
            });
        }

        return new CheckedText(report.Year, report.Title, report.IssuedOn, report.CutOff, sections);
    }

    /// <summary>A plain text, one paragraph or heading a line.</summary>
    public static CheckedText Read(int year, string text) => Read(year, text
        .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(line => new CheckedParagraph(NumberReader.Plain(line.Trim('\u3000')), [])));

    /// <summary>Lines of a text in which some words may stand on figures: headings are told by their numbers.</summary>
    public static CheckedText Read(int year, IEnumerable<CheckedParagraph> lines)
    {
        var (title, issued) = ("", (DateOnly?)null);
        var paragraphs = new List<CheckedParagraph>();
        var sections = new List<CheckedSection> { new(0, "", "", ReportPart.Opening, paragraphs) };
        foreach (var line in lines)
        {
            if (title.Length == 0 && sections.Count == 1 && paragraphs.Count == 0 && TitleLine().IsMatch(line.Text))
            {
                title = line.Text;
            }
            else if (ReadDay(line.Text) is { } day)
            {
                issued = day;
            }
            else if (HeadingOf(line.Text) is var (level, number, heading))
            {
                paragraphs = [];
                sections.Add(new CheckedSection(level, number, heading, ReportParts.Of(level, heading, sections[^1].Part, year),
                    paragraphs));
                if (line.Text.Length > number.Length + heading.Length + 1)
                    paragraphs.Add(line.From(number.Length + heading.Length + 1));
            }
            else
            {
                paragraphs.Add(line);
            }
        }

        return new CheckedText(year, title, issued, null, sections);
    }

    /// <summary>Every paragraph with its place.</summary>
    public IEnumerable<(FindingPlace Place, CheckedSection Section, CheckedParagraph Paragraph)> Paragraphs() =>
        Sections.SelectMany((section, s) => section.Paragraphs.Select((paragraph, p) => (Place(s, p), section, paragraph)));

    /// <summary>Every heading with its place.</summary>
    public IEnumerable<(FindingPlace Place, CheckedParagraph Words)> Headings() =>
        Sections.Select((section, s) => (Place(s), section.Title)).Skip(1);

    /// <param name="paragraph">Null for the heading itself.</param>
    public FindingPlace Place(int section, int? paragraph = null)
    {
        var under = Sections[section];
        var parent = under.Level > 1 ? Sections.Take(section).LastOrDefault(s => s.Level == 1)?.Number.TrimEnd('、') : null;
        var words = under.Level == 0 ? "开头部分" : $"{parent}{under.Number}{under.Heading}";
        return new FindingPlace(section, paragraph, paragraph is { } p && under.Paragraphs.Count > 1 ? $"{words}，第{p + 1}段" : words);
    }

    private static (int Level, string Number, string Heading)? HeadingOf(string line)
    {
        if (HeadingLine().Match(line) is not { Success: true } match)
            return null;
        var level = match.Groups["one"].Success ? 1 : match.Groups["two"].Success ? 2 : match.Groups["three"].Success ? 3 : 4;
        return (level, match.Groups["number"].Value, match.Groups["heading"].Value);
    }

    /// <summary>2023年12月15日 or 二〇二三年十二月十五日, alone on its line.</summary>
    private static DateOnly? ReadDay(string line)
    {
        if (DayLine().Match(line) is not { Success: true } match)
            return null;
        var (year, month, day) = (Part("year"), Part("month"), Part("day"));
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

        int Part(string name) => (int)ChineseNumeral.ValueOf(match.Groups[name].Value);
    }

    [GeneratedRegex(@"^(?![（(]?[一二三四五六七八九十]{1,3}[、）)])[^，。；：]{2,40}(?:报告|总结|汇报|情况)$", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex TitleLine();

    [GeneratedRegex(
        @"^(?<number>(?<one>[一二三四五六七八九十]{1,3}、)|(?<two>[（(][一二三四五六七八九十]{1,3}[）)])" +
        @"|(?<three>[0-9]{1,2}[.、](?![0-9]))|(?<four>[（(][0-9]{1,2}[）)]))(?<heading>[^。；]{1,50})(?:$|。)",
        RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex HeadingLine();

    [GeneratedRegex(@"^(?<year>20[0-9]{2}|[〇零一二三四五六七八九]{4})年(?<month>[0-9]{1,2}|[一二三四五六七八九十]{1,2})月(?<day>[0-9]{1,2}|[一二三四五六七八九十]{1,3})日$",
        RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex DayLine();
}
