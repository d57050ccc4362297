using System.Text.RegularExpressions;

namespace Biandangou.Domain.Reports.Checks;

/// <summary>M9: the results tell what was done, not what is meant to be done.</summary>
internal static partial class PlanSentenceCheck
{
    public static IEnumerable<ReportFinding> Of(CheckedText text) =>
        from place in text.Paragraphs()
        where place.Section.Part == ReportPart.Results
        from sentence in place.Paragraph.Sentences()
        let words = Meant(sentence, text.Year)
        where words is not null
        select new ReportFinding(
            "M9", FindingSeverity.Warning, place.Place, sentence.Text, $"成效部分出现打算、要求性的话（“{words}”）。",
            "成效部分只写已经做了什么。", "请改写为已完成的事实，或移到工作安排部分。");

    private static string? Meant(CheckedSentence sentence, int year)
    {
        if (Future().Match(sentence.Text) is { Success: true } match)
            return match.Value;
        if (Goal().Match(sentence.Text) is { Success: true } goal && ChineseNumeral.ValueOf(goal.Groups["year"].Value) > year)
            return goal.Value;
        // A rule with its result beside it is no plan.
        return Quota().Match(sentence.Text) is { Success: true } quota && !sentence.Quantities.Any() ? quota.Value : null;
    }

    [GeneratedRegex(
        "下一步|今后(?:要|将|一个时期)|明年(?:将|要|建|拟)|(?<=^|，|。)拟(?=于|在|新|建|开|组|举)|力争|争取(?:用|在|到|年|于|实现)" +
        "|(?<=^|，|镇|们|我)要(?=进一步|继续|加|把|坚持|切实|着力|深入|严格|大力|认真)" +
        "|将(?:继续|进一步|持续|着力|大力|努力|适时|逐步|全面|重点|开展|举办|召开|组织|建成|完成|推进|加大|加强|于明年|不断|严格)" +
        "|(?<!按照?.{0,4}|年度|工作|培训|依)计划(?=开展|举办|于|在|组织|新建|建设|实施|召开|到)|各[村部单].{0,6}应当",
        RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Future();

    [GeneratedRegex("到(?<year>20[0-9]{2})年(?:底|末)?", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Goal();

    [GeneratedRegex("每(?:两|半)?个?(?:年|季度?|月|周)[^，。；]{0,8}(?:不少于|不低于|至少)[^，。；]{0,6}[次场期]", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Quota();
}
