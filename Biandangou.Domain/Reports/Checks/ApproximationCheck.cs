namespace Biandangou.Domain.Reports.Checks;

/// <summary>M6: an approximate word goes with a round number, once, and never against the value.</summary>
internal static class ApproximationCheck
{
    public static IEnumerable<ReportFinding> Of(CheckedText text)
    {
        foreach (var (place, _, paragraph) in text.Paragraphs())
        {
            foreach (var number in paragraph.Numbers.Where(n => n.Kind == NumberKind.Quantity && !n.IsExact))
            {
                if (paragraph.SpanOf(number)?.Figure is { } figure && !number.Allows(figure.Value))
                {
                    yield return Finding(
                        place, number, $"“{number.Text}”与准确数{FigureWordings.Digits(figure.Value)}{figure.Unit}不符。",
                        "约数的写法不能与准确数矛盾。", "请改用准确数，或换成相符的写法。");
                }
                else if (SaidTwice(number))
                {
                    yield return Finding(place, number, $"“{number.Text}”叠用了两个约数词。", "“近”“约”与“余”“左右”意思重复或矛盾。", "请只保留一个约数词。");
                }
                else if (!IsRound(number))
                {
                    yield return Finding(place, number, $"“{number.Text}”在非整数后用了约数词。", "约数词只能与整十、整百等整数连用。", "请去掉约数词写准确数，或改成整数。");
                }
            }
        }
    }

    private static ReportFinding Finding(FindingPlace place, ReadNumber number, string what, string why, string mend) =>
        new("M6", FindingSeverity.Error, place, number.Text, what, why, mend);

    /// <summary>近2000余, 约48左右; 近…以上 is left to taste.</summary>
    private static bool SaidTwice(ReadNumber number) =>
        (number.Before.Length > 0 && (number.More.Length > 0 || number.After is "左右" or "上下"))
            || (number.More.Length > 0 && number.After.Length > 0);

    private static bool IsRound(ReadNumber number) => number switch
    {
        // 万 with one decimal.
        { Scale: >= 10000 } => decimal.Round(number.Mantissa, 1) == number.Mantissa,
        { More.Length: > 0 } => number.Value >= 10 && number.Value % 10 == 0,
        // A bound is a promise, not a rounding.
        { IsFloor: true } or { IsCeiling: true } => true,
        _ => number.Value < 10 || number.Value % 5 == 0,
    };
}
