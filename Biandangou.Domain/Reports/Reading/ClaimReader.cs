using System.Text.RegularExpressions;
using Biandangou.Domain.Reports.Checks;

namespace Biandangou.Domain.Reports.Reading;

/// <summary>
/// Tells what the numbers of a finished text are numbers of: by measure word and by the words around them, never by their value.
/// </summary>
public static partial class ClaimReader
{
    private const int FurthestNoun = 4;
    private const int MostClausesBack = 2;
    private const double Enough = 20;
    private const int FurthestBack = 240;
    private const int FurthestAhead = 120;

    /// <summary>Figures that reports tell by their date.</summary>
    private const string Dated = "study.mobilisation";

    /// <summary>In reading order, headings too. The coming year's plan claims nothing.</summary>
    public static IReadOnlyList<ReportClaim> Read(CheckedText text) =>
    [
        .. from line in text.Sections.SelectMany(Lines)
           from number in line.Words.Numbers
           let claim = ClaimOf(text.Year, text.Place(line.Section, line.Paragraph), line.Words, number)
           where claim is not null
           select claim,
    ];

    private static IEnumerable<(int Section, int? Paragraph, CheckedParagraph Words)> Lines(CheckedSection section, int index) =>
        section.Part == ReportPart.Plan
            ? []
            : section.Paragraphs.Select((words, p) => (index, (int?)p, words)).Prepend((index, null, section.Title));

    private static ReportClaim? ClaimOf(int year, FindingPlace place, CheckedParagraph paragraph, ReadNumber number)
    {
        var (start, end) = Sentence(paragraph.Text, number);
        var claim = new ReportClaim(place, number, paragraph.Text[start..end], number.Start - start);
        if (number.Kind == NumberKind.Date)
            return IsDated(paragraph, number, end) ? claim with { Code = Dated } : null;
        if (number.Kind is not (NumberKind.Quantity or NumberKind.Rate))
            return null;
        var around = Surroundings.Of(paragraph, number, start);
        if (around.Unit.Length == 0 && number is { Kind: NumberKind.Quantity, Mantissa: 0 } && number.Text != "0")
            return null;
        if (Change().IsMatch(around.Clause))
            return claim;
        var found = FigureTerm.All.Select(term => (Term: term, Score: Score(term, number, around))).MaxBy(t => t.Score);
        return found.Score < Enough ? claim : claim with
        {
            Code = found.Term.Code,
            Whole = found.Term.Whole,
            Topic = found.Term.Topic,
            YearBefore = LastYear().IsMatch(around.Clause) || around.Clause.Contains($"{year - 1}年", StringComparison.Ordinal),
        };
    }

    /// <summary>A date with a month before the meeting it is of, no other date between.</summary>
    private static bool IsDated(CheckedParagraph paragraph, ReadNumber date, int end)
    {
        var next = paragraph.Numbers.FirstOrDefault(n => n.Start >= date.End && n.Kind == NumberKind.Date)?.Start ?? end;
        return date.Text.Contains('月', StringComparison.Ordinal)
            && FigureTerm.All.Single(t => t.Code == Dated).Words.IsMatch(paragraph.Text[date.End..Math.Min(next, end)]);
    }

    /// <summary>Of a sentence without end, what is near.</summary>
    private static (int Start, int End) Sentence(string text, ReadNumber number)
    {
        var end = text.IndexOfAny(['。', '！', '？'], number.End);
        var start = text.LastIndexOfAny(['。', '！', '？'], Math.Max(0, number.Start - 1)) + 1;
        return (Math.Max(start, number.Start - FurthestBack), Math.Min(end < 0 ? text.Length : end + 1, number.End + FurthestAhead));
    }

    private static double Score(FigureTerm term, ReadNumber number, Surroundings around)
    {
        if (number.Kind == NumberKind.Rate ? !term.Units.Contains("%") : term.IsRate)
            return 0;
        if (number.Kind == NumberKind.Quantity && around.Unit.Length > 0 && !term.Units.Contains(around.Unit))
            return 0;
        if (term.With is { } with && !with.IsMatch(around.Before + around.After))
            return 0;
        var score = Math.Max(Math.Max(After(term.Words, around.After), Before(term.Words, around.Clause)), Across(term.Words, around));
        if (score <= 0 && Tail().IsMatch(around.After) && !Part().IsMatch(
            around.Before[(around.Before.LastIndexOfAny(['，', '；', '：']) + 1)..]))
            score = Earlier(term.Words, around);
        return score <= 0 ? 0 : score - (around.Unit.Length == 0 && number.Kind == NumberKind.Quantity ? 8 : 0);
    }

    /// <summary>The noun that is counted: 110名专职网格员. Its head stands last.</summary>
    private static double After(Regex words, string after) =>
        words.Matches(after).Where(m => m.Index <= FurthestNoun).Select(m => 62 - 4 * m.Index + 2 * Weight(m)).DefaultIfEmpty().Max();

    private static double Before(Regex words, string clause) =>
        words.Match(clause) is { Success: true } m && !Another().IsMatch(clause[(m.Index + m.Length)..])
            ? 60 - 2 * (clause.Length - m.Index - m.Length) + Weight(m) : 0;

    /// <summary>The words stand on both sides: 排查出的19起积案.</summary>
    private static double Across(Regex words, Surroundings around) =>
        words.Matches(around.Clause + around.After)
            .Where(m => m.Index < around.Clause.Length && m.Index + m.Length > around.Clause.Length).Select(m => 58 + Weight(m))
            .DefaultIfEmpty().Max();

    /// <summary>
    /// The clause before names it where the number's own clause names nothing, or says the same name in short: 每月法律知识培训制度，
    /// 开展培训. 开展专项督查2次 is no training, whatever stood before.
    /// </summary>
    private static double Earlier(Regex words, Surroundings around)
    {
        var own = Nameless().Replace(around.Clause, "");
        return around.Earlier.Take(MostClausesBack)
            .Select((clause, back) => words.Match(clause) is { Success: true } m && m.Value.EndsWith(own, StringComparison.Ordinal)
            ? 30 - 8 * back + Weight(m) : 0)
            .DefaultIfEmpty().Max();
    }

    private static double Weight(Match match) => 2 * Math.Min(match.Length, 7);

    /// <summary>Words that say nothing of what is counted.</summary>
    [GeneratedRegex("^(?:上年同期|上年|去年|同期|今年|全年|年内|本年度?|以来|共计|总计|合计|共|累计|先后|已|均|各|分别|开展|举办|组织|召开|举行|进行|完成|安排|场次|次数|数量|总数|人数|达|到|了|为|有|计)+",
        RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Nameless();

    /// <summary>Between noun and number something else is named: 执法培训、专项督查2次, 培训后开展督查2次.</summary>
    [GeneratedRegex("(?:、|和|与|及|并|开展|组织|举办|召开|举行)(?!(?:开展|组织|举办|召开|举行|了|共)*$)", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Another();

    /// <summary>Behind the number nothing is named either.</summary>
    [GeneratedRegex("^(?:以上|左右|、|次|场|人|“|”|）|\\s)*$", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Tail();

    /// <summary>较上年增长, 比去年多: no count of its own.</summary>
    [GeneratedRegex(
        "(?:较|比|同比)[^，。]{0,10}(?:增|减|多|少|升|降|提高)[^，。]{0,4}$|(?:增长|增幅|下降|降幅|上升)了?$",
        RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Change();

    [GeneratedRegex("(?:上年|去年|上一年)度?(?!结转|遗留|度)", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex LastYear();

    /// <summary>A part of what was told before has a name of its own.</summary>
    [GeneratedRegex("其中|涉及|包括|分别|季度|半年", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Part();
}
