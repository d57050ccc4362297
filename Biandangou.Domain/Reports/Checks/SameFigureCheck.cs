using System.Text.RegularExpressions;

namespace Biandangou.Domain.Reports.Checks;

/// <summary>M4: one thing has one count wherever it is told.</summary>
internal static partial class SameFigureCheck
{
    private const int ShortestName = 2;

    public static IEnumerable<ReportFinding> Of(CheckedText text)
    {
        var told = new List<Count>();
        foreach (var (place, _, paragraph) in text.Paragraphs())
        {
            foreach (var count in CountsOf(paragraph, place))
            {
                if (told.Find(t => t.Differs(count)) is { } other)
                {
                    yield return new ReportFinding(
                        "M4", FindingSeverity.Error, place, count.Excerpt,
                        $"同一事项前后不一：{other.Where.Words}写“{other.Excerpt}”，此处写“{count.Excerpt}”。",
                        "同一事项只能有一个数。", "请核对后统一；如不是同一事项，请写明各自的范围。");
                }

                told.Add(count);
            }
        }
    }

    private static IEnumerable<Count> CountsOf(CheckedParagraph paragraph, FindingPlace place)
    {
        var from = 0;
        foreach (var number in paragraph.Numbers)
        {
            var clause = Clause(paragraph.Text, number, from);
            from = number.End;
            if (number.Kind != NumberKind.Quantity || number.Unit.Length == 0
                || OfAPart().IsMatch(paragraph.Text.AsSpan(
                SentenceStart(paragraph.Text, number.Start), number.Start - SentenceStart(paragraph.Text, number.Start))))
                continue;
            var name = Verbs().Replace(clause, "");
            var after = After().Match(paragraph.Text, number.End) is { Success: true } match ? match.Value : "";
            yield return new Count(number, name, after, paragraph.SpanOf(number), place,
                clause[^Math.Min(clause.Length, 10)..] + number.Text + after);
        }
    }

    private static int SentenceStart(string text, int at) => text.LastIndexOfAny(['。', '；', '，'], Math.Max(0, at - 1)) + 1;

    /// <summary>The words that lead up to the number.</summary>
    private static string Clause(string text, ReadNumber number, int from)
    {
        var start = text.LastIndexOfAny(['，', '。', '；', '、', '：', '（', '）'], Math.Max(0, number.Start - 1)) + 1;
        return text[Math.Min(number.Start, Math.Max(start, from))..number.Start];
    }

    /// <param name="Name">What is counted, as the words before the number say.</param>
    /// <param name="After">What is counted, as the words after it say: 名律师.</param>
    private sealed record Count(ReadNumber Number, string Name, string After, CheckedSpan? Span, FindingPlace Where, string Excerpt)
    {
        public bool Differs(Count other) =>
            Number.Unit == other.Number.Unit && !Number.Allows(other.Number.Value) && !other.Number.Allows(Number.Value) && IsSame(other);

        private bool IsSame(Count other) => Span?.Figure is { } mine && other.Span?.Figure is { } theirs
            ? mine.Code == theirs.Code && mine.Year == theirs.Year && mine.CutOff == theirs.CutOff
            : Alike(Name, other.Name, fromEnd: true) || Alike(After, other.After, fromEnd: false)
            || (Name.Length == 0 && other.Name.EndsWith(After, StringComparison.Ordinal) && After.Length >= ShortestName);

        /// <summary>普法宣传活动 and 宣传活动: one ends (or begins) with the other.</summary>
        private static bool Alike(string one, string two, bool fromEnd)
        {
            var (shorter, longer) = one.Length <= two.Length ? (one, two) : (two, one);
            return shorter.Length >= ShortestName &&
                (fromEnd ? longer.EndsWith(shorter, StringComparison.Ordinal) : longer.StartsWith(shorter, StringComparison.Ordinal));
        }
    }

    [GeneratedRegex("上年|去年|同期|同比|其中|季度|月|半年|[一二三四五六七八九十]村|[一二三四五六七八九十]场(?!次)|每|较|各", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex OfAPart();

    [GeneratedRegex(
        "^(?:全镇|全乡|全年|年内|全部|累计|共计?|已|现|在册|设有|开展了?|举办了?|组织|发放了?|召开了?|聘请|配备|设置|悬挂|张贴|划分|依托|座谈会上|由|为|的|了)+" +
        "|(?:共计|共|累计|已|达到?|了|为|有|约|合计)+$",
        RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Verbs();

    [GeneratedRegex(@"\G(?:村（场）|专职网格员|网格员|\p{IsCJKUnifiedIdeographs}{2,6}?(?=[，。；、（）]|担任|参与|承担|覆盖|建成|均|全部|法律|开展))", RegexOptions.None,
        PatternLimit.Milliseconds)]
    private static partial Regex After();
}
