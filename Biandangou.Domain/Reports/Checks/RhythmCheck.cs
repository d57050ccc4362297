using System.Text.RegularExpressions;

namespace Biandangou.Domain.Reports.Checks;

/// <summary>M2: a stated rhythm times the period is the count beside it.</summary>
internal static partial class RhythmCheck
{
    public static IEnumerable<ReportFinding> Of(CheckedText text) =>
        from place in text.Paragraphs()
        from sentence in place.Paragraph.Sentences()
        let rhythm = RhythmOf(sentence)
        where rhythm is not null && !IsOfEach(sentence, rhythm)
        let months = Months(sentence.Text, text)
        let expected = rhythm.PerYear * months / 12
        let count = sentence.Quantities.FirstOrDefault(q => q.Start >= rhythm.End && Sessions().IsMatch(q.Unit))
        where count is not null && !Fits(sentence, rhythm, expected, count)
        select new ReportFinding(
            "M2", FindingSeverity.Warning, place.Place, $"{rhythm.Words}…{count.Text}",
            $"按“{rhythm.Words}”计应为{FigureWordings.Digits(expected)}{count.Unit}，文中写{count.Text}。",
            "写明的频次与次数不一致。", "请核对次数，或写明未按频次开展的原因。");

    private static Rhythm? RhythmOf(CheckedSentence sentence)
    {
        if (Every().Match(sentence.Text) is not { Success: true } match)
            return null;
        var every = match.Groups["every"].Value switch { "" => 1m, "半" => 0.5m, var n => ChineseNumeral.ValueOf(n) };
        var periods = match.Groups["period"].Value switch { "月" => 12m, "周" or "星期" => 52m, "年" => 1m, _ => 4m } / every;
        var number = sentence.Numbers.FirstOrDefault(
            n => n.Kind == NumberKind.Rhythm && n.Unit.Length > 0 && n.Start >= match.Index && n.Start <= match.Index + match.Length + 12);
        if (number is not null && !Sessions().IsMatch(number.Unit))
            return null;
        return new Rhythm(
            match.Index, sentence.Text[match.Index..(number?.End ?? match.Index + match.Length)], periods * (number?.Value ?? 1),
            match.Groups["period"].Value is "周" or "星期", number is { IsExact: false } || AtLeast().IsMatch(sentence.Text), number?.End
                ?? match.Index + match.Length);
    }

    /// <summary>The count itself, or that of each village, grid or person named in the sentence.</summary>
    private static bool Fits(CheckedSentence sentence, Rhythm rhythm, decimal expected, ReadNumber count) =>
        sentence.Quantities.Where(q => !Sessions().IsMatch(q.Unit)).Select(q => q.Value).Append(1)
            .Any(each => rhythm.IsFloor ? count.Value >= expected * each
            : Math.Abs(count.Value - expected * each) <= (rhythm.IsWeekly ? 2 * each : 0));

    private static decimal Months(string sentence, CheckedText text) =>
        HalfYear().IsMatch(sentence) ? 6 : text.CutOff is { } cutOff && cutOff.Year == text.Year ? cutOff.Month : 12;

    /// <summary>A rhythm of villages or units nobody counted in the sentence: their number would be missing.</summary>
    private static bool IsOfEach(CheckedSentence sentence, Rhythm rhythm) =>
        Each().IsMatch(sentence.Text[..rhythm.Start]) && sentence.Quantities.All(q => q.Start >= rhythm.Start);

    /// <param name="Start">Position of its first word.</param>
    /// <param name="IsWeekly">A year has some weeks more or less than fifty-two.</param>
    /// <param name="IsFloor">At least so often.</param>
    /// <param name="End">Position after it; the count stands behind.</param>
    private sealed record Rhythm(int Start, string Words, decimal PerYear, bool IsWeekly, bool IsFloor, int End);

    [GeneratedRegex(
        "(?:每|按|逐)(?<every>[0-9]{1,2}|[一二两三四五六半])?个?(?<period>月|季度?|周|星期|年)(?![0-9]{1,2}日|底|初|末)",
        RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Every();

    [GeneratedRegex("村（场）|社区|网格|各|每个?村", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Each();

    [GeneratedRegex("不少于|不低于|至少", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex AtLeast();

    [GeneratedRegex("^(?:次|场|场次|期)$", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Sessions();

    [GeneratedRegex("[上下]半年", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex HalfYear();
}
