using System.Text.RegularExpressions;

namespace Biandangou.Domain.Reports.Checks;

/// <summary>M3: a rate is the share of two numbers that stand beside it.</summary>
internal static partial class RateCheck
{
    public static IEnumerable<ReportFinding> Of(CheckedText text)
    {
        foreach (var (place, _, paragraph) in text.Paragraphs())
        {
            foreach (var sentence in paragraph.Sentences())
            {
                foreach (var rate in sentence.Numbers.Where(n => n.Kind == NumberKind.Rate && IsShare(sentence.Text, n)))
                {
                    if (Finding(sentence, rate, place) is { } finding)
                        yield return finding;
                }
            }
        }
    }

    /// <summary>A share of something, not a change against last year.</summary>
    private static bool IsShare(string sentence, ReadNumber rate)
    {
        var before = sentence[..rate.Start];
        var clause = before[(before.LastIndexOfAny(['，', '、', '：']) + 1)..];
        return Share().IsMatch(clause) && !Change().IsMatch(clause);
    }

    private static ReportFinding? Finding(CheckedSentence sentence, ReadNumber rate, FindingPlace place)
    {
        var quantities = sentence.Quantities.Where(q => q.Value > 0).ToList();
        if (quantities.Exists(part => quantities.Exists(whole => !ReferenceEquals(part, whole) && Agrees(rate, part, whole))))
            return null;
        if (rate.Value == 100 && quantities.Count > 0 && sentence.Text.AsSpan().IndexOfAny('全', '均') >= 0)
            return null;
        return quantities.GroupBy(q => q.Unit).Any(g => g.Count() > 1)
            ? new ReportFinding(
                "M3", FindingSeverity.Error, place, rate.Text, $"比率{rate.Text}与同一句中的数对不上。",
                "比率应等于分子除以分母。", "请核对分子、分母，改用数据项的比率写法。")
            : new ReportFinding(
                "M3", FindingSeverity.Warning, place, rate.Text, $"比率{rate.Text}没有同时写出分子和分母。",
                "只有比率无法核对。", "请在同一句写明两个数，例如“应考…人、实考…人，参考率…”。");
    }

    /// <summary>As far as the decimals printed tell.</summary>
    private static bool Agrees(ReadNumber rate, ReadNumber part, ReadNumber whole)
    {
        if (part.Value > whole.Value)
            return false;
        var share = part.Value * 100 / whole.Value;
        var decimals = rate.Text.Contains('.', StringComparison.Ordinal) ? rate.Text.Split('.')[1].Count(char.IsAsciiDigit) : 0;
        return rate.IsExact ? decimal.Round(share, decimals, MidpointRounding.AwayFromZero) == rate.Value : rate.Allows(share);
    }

    [GeneratedRegex("率|满意度|知晓度|占|覆盖|比例", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Share();

    [GeneratedRegex("同比|环比|增长|下降|提高了|提升了|上升|减少|较|增幅|降幅", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Change();
}
