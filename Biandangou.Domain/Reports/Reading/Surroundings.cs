using System.Text.RegularExpressions;
using Biandangou.Domain.Reports.Checks;

namespace Biandangou.Domain.Reports.Reading;

/// <summary>The words a number stands among.</summary>
/// <param name="Unit">Its measure word, of those too that the checks leave alone.</param>
/// <param name="Clause">What leads up to it, without verbs that say nothing.</param>
/// <param name="After">What follows it, as far as a mark or another number.</param>
/// <param name="Earlier">Clauses of the sentence before, nearest first.</param>
/// <param name="Before">The sentence up to the number.</param>
internal sealed partial record Surroundings(string Unit, string Clause, string After, IReadOnlyList<string> Earlier, string Before)
{
    private const int AfterLength = 14;

    /// <param name="start">Of the sentence.</param>
    public static Surroundings Of(CheckedParagraph paragraph, ReadNumber number, int start)
    {
        var text = paragraph.Text;
        var others = paragraph.Numbers.Where(n => n.Kind is NumberKind.Quantity or NumberKind.Rate).ToList();
        var from = Math.Max(start, others.LastOrDefault(n => n.End <= number.Start)?.End ?? 0);
        var clauses = Mark().Split(text[from..number.Start]);
        // 16个工作室、14间档案室: what stands before the comma belongs to the number before.
        if (from > start && clauses.Length == 1)
            clauses[0] = clauses[0][(clauses[0].LastIndexOf('、') + 1)..];
        var to = others.Find(n => n.Start >= number.End)?.Start ?? text.Length;
        var after = Mark().Split(text[number.End..Math.Min(to, number.End + AfterLength)])[0].TrimEnd('、').Split('、')[0];
        var unit = number.Unit;
        if (unit.Length == 0 && number.Kind == NumberKind.Quantity && Measure().Match(after) is { Success: true } measure)
            (unit, after) = (measure.Value, after[measure.Length..]);
        var earlier = Mark().Split(text[start..from]).Concat(clauses[..^1]).Reverse();
        return new Surroundings(unit, Filler().Replace(clauses[^1], ""), after.TrimStart('的'), [.. earlier], text[start..number.Start]);
    }

    [GeneratedRegex("[，；：。！？]|（(?!场|居|社区)|(?<!（场|（居|（社区)）", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Mark();

    /// <summary>Measure words that official prose uses for other things as well.</summary>
    [GeneratedRegex("^(?:堂|节|轮|讲|课|面|板|则|例|桩|间|所|卷|台|组|副|批|天)", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Measure();

    [GeneratedRegex("(?:共计|共|累计|合计|总计|已|达到?|了|为|有|计|约|全年|办|是)+$", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Filler();
}
