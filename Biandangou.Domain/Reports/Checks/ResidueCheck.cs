using System.Text.RegularExpressions;

namespace Biandangou.Domain.Reports.Checks;

/// <summary>
/// M8: no placeholders, stray marks, doubled words or unpaired quotation marks are left from drafting. In words that records
/// say they are told but keep nobody from submitting the report: they are mended in the ledger.
/// </summary>
internal static partial class ResidueCheck
{
    private const string InLedger = "这些文字取自台账，请在台账中改正。";
    private const string Pairs = "“”‘’（）《》【】〔〕";

    public static IEnumerable<ReportFinding> Of(CheckedText text)
    {
        for (var i = 1; i < text.Sections.Count; i++)
        {
            foreach (var finding in Findings(text.Sections[i].Title, text.Place(i)))
                yield return finding;
        }

        foreach (var (place, _, paragraph) in text.Paragraphs())
        {
            foreach (var finding in Findings(paragraph, place))
                yield return finding;
        }
    }

    private static IEnumerable<ReportFinding> Findings(CheckedParagraph paragraph, FindingPlace place)
    {
        var text = paragraph.Text;
        foreach (Match match in Placeholder().Matches(text))
            yield return Finding(place, paragraph, match, $"留有未填写的内容“{match.Value}”。", "正式报告不能留空位或占位符。", "请补写内容或删去。");
        foreach (Match match in StrayMark().Matches(text))
            yield return Finding(place, paragraph, match, $"标点或符号有误：“{match.Value}”。", "正文不应有多余、重复或半角的标点符号。", "请删去多余符号，中文之间用全角标点。");
        foreach (Match match in Doubled().Matches(text))
            yield return Finding(place, paragraph, match, $"词语重复：“{match.Value}”。", "多为起草时误重。", "请删去重复的词语。");
        if (Unpaired(text) is { } mark)
        {
            var isOwn = Unpaired(Written(paragraph)) is not null;
            yield return new ReportFinding(
                "M8", isOwn ? FindingSeverity.Error : FindingSeverity.Warning, place, mark.ToString(), $"“{mark}”没有成对。", "引号、括号、书名号应成对使用。",
                isOwn ? "请补上缺少的另一半，或删去。" : InLedger);
        }
    }

    private static ReportFinding Finding(FindingPlace place, CheckedParagraph paragraph, Match match, string what, string why, string mend)
    {
        var text = paragraph.Text;
        var isSaid = paragraph.Spans.Any(s => IsSaid(s) && match.Index < s.Start + s.Length && s.Start < match.Index + match.Length);
        var start = Math.Max(0, match.Index - 6);
        return new ReportFinding(
            "M8", isSaid ? FindingSeverity.Warning : FindingSeverity.Error, place,
            text[start..Math.Min(text.Length, match.Index + match.Length + 6)],
            what, why, isSaid ? InLedger : mend);
    }

    /// <summary>Words and figures taken from records.</summary>
    private static bool IsSaid(CheckedSpan span) => span.HandFilled is null;

    /// <summary>The words people wrote for the report.</summary>
    private static string Written(CheckedParagraph paragraph) =>
        paragraph.Spans.Where(IsSaid).OrderByDescending(s => s.Start)
            .Aggregate(paragraph.Text, (text, span) => text.Remove(span.Start, span.Length));

    private static char? Unpaired(string text)
    {
        var open = new Stack<char>();
        foreach (var c in text)
        {
            var index = Pairs.IndexOf(c, StringComparison.Ordinal);
            if (index < 0)
                continue;
            if (index % 2 == 0)
                open.Push(c);
            else if (!open.TryPop(out var opened) || opened != Pairs[index - 1])
                return c;
        }

        return open.Count > 0 ? open.Peek() : null;
    }

    [GeneratedRegex(
        @"\{\{[^}]*\}\}|[Xx×ＸX＊*]{2,}|_{2,}|＿{2,}|[（【\[](?:此处|待|请|空|略去|填)[^）】\]]{0,20}[）】\]]" +
        @"|待(?:补充|定|填|核实)(?=[，。；）]|$)|TBD|\?{2,}|？{2,}|…{3,}",
        RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Placeholder();

    [GeneratedRegex(
        @"[`~^|\\#]|[，。；：、]{2,}" +
        @"|(?<=\p{IsCJKUnifiedIdeographs})[,;:!](?=\p{IsCJKUnifiedIdeographs})" +
        @"|(?<=\p{IsCJKUnifiedIdeographs})[ 　]+(?=\p{IsCJKUnifiedIdeographs})",
        RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex StrayMark();

    [GeneratedRegex(
        @"(?<word>(?![一人家户])\p{IsCJKUnifiedIdeographs}{2,6})\k<word>(?!是)|(?<![目有标靶])的的" +
        @"|了了(?!解|结|却|然)|和和(?!气|睦|美)|在在|与与(?!会)|及及(?!时)|对对(?!象|口|联|策|方)|把把(?!握|关)",
        RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Doubled();
}
