using System.Text.RegularExpressions;

namespace Biandangou.Domain.Reports.Checks;

/// <summary>M1: the years of title, headings and text are the report's.</summary>
internal static partial class YearCheck
{
    public static IEnumerable<ReportFinding> Of(CheckedText text)
    {
        foreach (var year in YearsOf(text.Title).Where(y => y.Year != text.Year))
            yield return Finding(text, FindingPlace.Title, year.Words, text.Year);

        for (var i = 1; i < text.Sections.Count; i++)
        {
            var expected = text.Sections[i].Part == ReportPart.Plan ? text.Year + 1 : text.Year;
            foreach (var year in YearsOf(text.Sections[i].Heading).Where(y => y.Year != expected))
                yield return Finding(text, text.Place(i), year.Words, expected);
        }

        foreach (var (place, section, paragraph) in text.Paragraphs())
        {
            foreach (var year in YearsOf(paragraph.Text).Where(y => IsMistaken(y, section.Part, text.Year)))
                yield return Finding(text, place, year.Words, text.Year);
        }
    }

    /// <summary>Last year told as this one, or the year to come told as past.</summary>
    private static bool IsMistaken(SaidYear said, ReportPart part, int year) => said switch
    {
        { CutOff: true } => said.Year != year,
        { Compared: true } => false,
        _ when said.Year == year - 1 => true,
        _ when said.Year == year + 1 => part != ReportPart.Plan && Done().IsMatch(said.Sentence),
        _ => false,
    };

    private static ReportFinding Finding(CheckedText text, FindingPlace place, string words, int expected) => new(
        "M1", FindingSeverity.Error, place, words, $"“{words}”不是报告应写的年度。",
        $"本报告为{text.Year}年度，此处应为{expected}年。", "请改正年份；确需提到其他年度的，写明“较”“比”或起止年份。");

    /// <summary>Years that say when: none of ranges, document numbers and titles of documents.</summary>
    private static IEnumerable<SaidYear> YearsOf(string text)
    {
        var plain = NumberReader.Plain(text);
        foreach (var number in NumberReader.Read(plain).Where(n => n.Kind == NumberKind.Date))
        {
            if (Single().Match(number.Text) is not { Success: true } match)
                continue;
            var before = plain[Math.Max(0, number.Start - 8)..number.Start];
            var after = plain[number.End..Math.Min(plain.Length, number.End + 8)];
            var start = plain.LastIndexOfAny(['。', '；'], Math.Max(0, number.Start - 1)) + 1;
            var end = plain.IndexOfAny(['。', '；'], number.End);
            yield return new SaidYear(
                (int)ChineseNumeral.ValueOf(match.Groups["year"].Value), number.Text, plain[start..(end < 0 ? plain.Length : end)],
                Compared: Comparing().IsMatch(before) || Since().IsMatch(after), CutOff: Until().IsMatch(before));
        }
    }

    private sealed record SaidYear(int Year, string Words, string Sentence, bool Compared, bool CutOff);

    [GeneratedRegex(
        "^(?<year>(?:19|20)[0-9]{2}|[一二][〇零九][〇零一二三四五六七八九]{2})(?!.*[—–~～至到-]).*$",
        RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Single();

    [GeneratedRegex("(?:较|比|与|同|自|从|于|在|上年（|到|去年（)$", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Comparing();

    [GeneratedRegex("^(?:以来|相比|起|修订|修正|至|底?建成|施行|同期|度?基数)", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Since();

    [GeneratedRegex("截[至止]到?$", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Until();

    [GeneratedRegex("共|已|完成|举办了|开展了|召开了|取得|建成", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Done();
}
