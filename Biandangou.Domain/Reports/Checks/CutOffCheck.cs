using System.Text.RegularExpressions;

namespace Biandangou.Domain.Reports.Checks;

/// <summary>M10: a report issued before the year's end says up to which day it counts.</summary>
internal static partial class CutOffCheck
{
    public static IEnumerable<ReportFinding> Of(CheckedText text)
    {
        var stated = text.Paragraphs().SelectMany(
            p => Stated().Matches(p.Paragraph.Text).Select(match => (p.Place, Match: match, Day: DayOf(match, text.Year)))).ToList();
        foreach (var (place, match, day) in stated.Where(s => s.Day > text.CutOff))
        {
            yield return new ReportFinding(
                "M10", FindingSeverity.Error, place, match.Value,
                $"写明的截止日期{day!.Value.ToChinese()}晚于数据的统计截止日期{text.CutOff!.Value.ToChinese()}。",
                "报告中的数据只统计到截止日期。", "请改用“{{@截止日期}}”，印出时就是数据的截止日期。");
        }

        if (text.IssuedOn is not { } issued || issued > new DateOnly(text.Year, 12, 31))
            yield break;

        if (stated.Count == 0)
        {
            yield return new ReportFinding(
                "M10", FindingSeverity.Error, FindingPlace.Whole, issued.ToChinese(), $"报告成文于{issued.ToChinese()}，没有写明数据统计截止日期。",
                "年底前成文的报告，数据只到截止日期。", "请在开头写明“数据统计截至某年某月某日”。");
        }

        // A day of the text that lags behind what was counted; where only a month is told it is taken to be the same.
        if (text.CutOff is { } counted && stated.Count > 0 && stated.TrueForAll(s => s.Day < counted))
        {
            yield return new ReportFinding(
                "M10", FindingSeverity.Error, stated[0].Place, stated[0].Match.Value, $"写明的截止日期早于数据的统计截止日期{counted.ToChinese()}。",
                "报告中的数据统计到截止日期。", "请改用“{{@截止日期}}”，印出时就是数据的截止日期。");
        }

        foreach (var (place, match, _) in stated.Where(s => s.Day > issued && !(s.Day > text.CutOff)))
        {
            yield return new ReportFinding(
                "M10", FindingSeverity.Error, place, match.Value, $"统计截止日期晚于成文日期{issued.ToChinese()}。",
                "成文时还没有的数据不能写入。", "请核对截止日期和成文日期。");
        }
    }

    /// <returns>Null where only a month is told.</returns>
    private static DateOnly? DayOf(Match match, int reportYear)
    {
        if (!match.Groups["day"].Success)
            return null;
        var year = match.Groups["year"].Success ? (int)ChineseNumeral.ValueOf(match.Groups["year"].Value) : reportYear;
        var (month, day) = ((int)ChineseNumeral.ValueOf(match.Groups["month"].Value),
            (int)ChineseNumeral.ValueOf(match.Groups["day"].Value));
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    [GeneratedRegex(
        "(?<!报名|申请|申报|投稿)(?:截[至止]到?|统计时间[^。]{0,14}至)" +
        "(?:(?<year>20[0-9]{2}|[〇零一二三四五六七八九]{4})年)?(?<month>[0-9]{1,2}|[一二三四五六七八九十]{1,2})月(?:底|末|(?<day>[0-9]{1,2}|[一二三四五六七八九十]{1,3})日)",
        RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Stated();
}
