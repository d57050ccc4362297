using System.Text.RegularExpressions;

namespace Biandangou.Domain.Reports.Checks;

/// <summary>M11: a count is not above what it is counted out of, and that base is told.</summary>
internal static partial class BaseCheck
{
    public static IEnumerable<ReportFinding> Of(CheckedText text)
    {
        var all = string.Concat(text.Paragraphs().Select(p => p.Paragraph.Text));
        foreach (var (place, _, paragraph) in text.Paragraphs())
        {
            foreach (var pair in Pairs())
            {
                if (pair.Part().Match(paragraph.Text) is not { Success: true } part)
                    continue;
                var partValue = Value(part);
                if (pair.Whole().Match(paragraph.Text) is { Success: true } whole)
                {
                    if (partValue > Value(whole) && !Explained().IsMatch(paragraph.Text.AsSpan(Math.Min(part.Index, whole.Index))))
                    {
                        yield return new ReportFinding(
                            "M11", FindingSeverity.Warning, place, $"{whole.Value}…{part.Value}", $"“{part.Value}”多于“{whole.Value}”，没有说明。",
                            $"{pair.PartName}一般不多于{pair.WholeName}。", "请核对两数；确实如此的，用括号说明原因。");
                    }
                }
                else if (pair.BaseNeeded && !pair.Whole().IsMatch(all))
                {
                    yield return new ReportFinding(
                        "M11", FindingSeverity.Warning, place, part.Value, $"“{part.Value}”没有写明{pair.WholeName}。", "只有一个数看不出覆盖情况。",
                        $"请同时写出{pair.WholeName}。");
                }
            }
        }
    }

    private static decimal Value(Match match) => ChineseNumeral.ValueOf(match.Groups["n"].Value);

    private static IEnumerable<Pair> Pairs() =>
    [
        new("网格员", "网格数", Officers, Grids, BaseNeeded: true), new("建有法律工作室的村（场）", "村（场）数", VillageParts, Villages, BaseNeeded: false),
        new("实考、实到人数", "应考、应到人数", Came, Should, BaseNeeded: false), new("合格人数", "实考人数", Passed, Sat, BaseNeeded: true),
        new("持证人员", "执法人员总数", Licensed, Enforcers, BaseNeeded: true), new("确认有效数", "申请数", Confirmed, Applied, BaseNeeded: false),
    ];

    private sealed record Pair(string PartName, string WholeName, Func<Regex> Part, Func<Regex> Whole, bool BaseNeeded);

    [GeneratedRegex("网格员队?伍?(?<n>[0-9]+)名?|(?<n>[0-9]+)[名个]?(?:专职|兼职)?网格员", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Officers();

    [GeneratedRegex("网格(?<n>[0-9]+)个|(?<n>[0-9]+)个网格", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Grids();

    [GeneratedRegex("(?:法律工作室|归档室)(?<n>[0-9]+)个|的村(?:（场）)?(?<n>[0-9]+)个", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex VillageParts();

    [GeneratedRegex("(?<n>[0-9]+)个村", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Villages();

    [GeneratedRegex("实[考到](?:人员|人数)?(?<n>[0-9]+)", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Came();

    [GeneratedRegex("应(?:考|到会?|参加)(?:人员|人数)?(?<n>[0-9]+)", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Should();

    [GeneratedRegex("合格(?:人员|人数)?(?<n>[0-9]+)人", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Passed();

    [GeneratedRegex("(?:实考|参考|参加考试)(?:人员|人数)?(?<n>[0-9]+)", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Sat();

    [GeneratedRegex("持证(?:人员|执法人员)?(?<n>[0-9]+)[人名]", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Licensed();

    [GeneratedRegex("(?<!持证)执法人员(?:共|总数)?(?<n>[0-9]+)[人名]", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Enforcers();

    [GeneratedRegex("确认有效(?<n>[0-9]+)件", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Confirmed();

    [GeneratedRegex("确认申请(?<n>[0-9]+)件", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Applied();

    [GeneratedRegex(
        "（[^）]*(?:不止|名|兼|含|包括|因|双|由于)[^）]*）|其中[0-9一二两三四五六七八九十]+个网格|不止一名|一格[双多两]员|包括|兼任",
        RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Explained();
}
