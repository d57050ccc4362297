using System.Text;
using System.Text.RegularExpressions;

namespace Biandangou.Web.Common.Forms;

/// <summary>Days as people type them: 2023-09-15, 20230915, 2023.9.15, ２０２３年９月１５日, and 9月15日 where the year is known.</summary>
public static partial class DateText
{
    /// <param name="year">The year of a day without one.</param>
    /// <returns>The day; null where the text is none.</returns>
    public static DateOnly? ToDay(this string? text, int? year = null) => text is null || Written(text) is not { Success: true } day ? null
        : DayOf(day.Groups["year"].Success ? int.Parse(day.Groups["year"].ValueSpan) : year, int.Parse(day.Groups["month"].ValueSpan),
        int.Parse(day.Groups["day"].ValueSpan));

    /// <summary>Whether the text is a day but for its year.</summary>
    public static bool LacksYear(this string text) => Written(text) is { Success: true } day && !day.Groups["year"].Success;

    private static Match Written(string text) =>
        Day().Match(string.Concat(text.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c))));

    private static DateOnly? DayOf(int? year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year.Value, month)
            ? new DateOnly(year.Value, month, day)
            : null;

    [GeneratedRegex(
        "^((?<year>[0-9]{4})[-/.年](?<month>[0-9]{1,2})[-/.月](?<day>[0-9]{1,2})[日号]?|(?<year>[0-9]{4})(?<month>[0-9]{2})(?<day>[0-9]{2})" +
        "|(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})[日号]?)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 100)]
    private static partial Regex Day();
}
