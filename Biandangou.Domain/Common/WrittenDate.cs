using System.Globalization;

namespace Biandangou.Domain.Common;

/// <summary>
/// Every written form of a day and of a time of day: Chinese for readers, ISO for machines. Stamps are UTC and are told in the time of
/// Shanghai.
/// </summary>
public static class WrittenDate
{
    /// <summary>2024-01-05: in addresses, inputs, names of files and folders, and as people may type it.</summary>
    public const string IsoDay = "yyyy-MM-dd";

    /// <summary>2024-01.</summary>
    public const string IsoMonth = "yyyy-MM";

    /// <summary>20240105: in names of files and in identity numbers, and as people may type it.</summary>
    public const string EightDigits = "yyyyMMdd";

    public static string ToIso(this DateOnly date) => date.ToString(IsoDay, CultureInfo.InvariantCulture);

    public static string ToIsoMonth(this DateOnly date) => date.ToString(IsoMonth, CultureInfo.InvariantCulture);

    public static string ToEightDigits(this DateOnly date) => date.ToString(EightDigits, CultureInfo.InvariantCulture);

    /// <summary>08:05.</summary>
    public static string ToIso(this TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>2024-01-05T08:05:09 in Shanghai, for the <c>time</c> element.</summary>
    public static string ToIso(this DateTime utc) => Shanghai(utc, "s");

    /// <summary>2024-01-05 08:05:09 in Shanghai, in a list of files.</summary>
    public static string ToIsoWords(this DateTime utc) => Shanghai(utc, "yyyy-MM-dd HH:mm:ss");

    /// <summary>2024-01-05T00:05:09Z, of UTC itself: in the properties of a document.</summary>
    public static string ToIsoUtc(this DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>2024年1月5日, no leading zeros.</summary>
    public static string ToChinese(this DateOnly date) => $"{date.Year}年{date.ToMonthDay()}";

    /// <summary>1月5日, where the year goes without saying.</summary>
    public static string ToMonthDay(this DateOnly date) => MonthDay(date.Month, date.Day);

    /// <inheritdoc cref="ToMonthDay(DateOnly)"/>
    public static string MonthDay(int month, int day) => $"{month}月{day}日";

    /// <summary>2024年1月.</summary>
    public static string ToYearMonth(this DateOnly date) => YearMonth(date.Year, date.Month);

    /// <inheritdoc cref="ToYearMonth(DateOnly)"/>
    public static string YearMonth(int year, int month) => $"{year}年{month}月";

    /// <summary>1月5日 in the running year, else 2023年1月5日: in tight places.</summary>
    public static string ToShort(this DateOnly date, DateOnly today) => date.Year == today.Year ? date.ToMonthDay() : date.ToChinese();

    /// <summary>2024年1月5日 08:05.</summary>
    public static string ToChinese(this DateTime utc) => $"{utc.ToBusinessDate().ToChinese()} {utc.ToTimeOfDay()}";

    /// <summary>2024年1月5日 08:05:09.</summary>
    public static string ToChineseSeconds(this DateTime utc) => $"{utc.ToBusinessDate().ToChinese()} {Shanghai(utc, "HH:mm:ss")}";

    /// <summary>1月5日 08:05, of what is only days old.</summary>
    public static string ToMonthDay(this DateTime utc) => $"{utc.ToBusinessDate().ToMonthDay()} {utc.ToTimeOfDay()}";

    /// <summary>08:05.</summary>
    public static string ToTimeOfDay(this DateTime utc) => Shanghai(utc, "HH:mm");

    private static string Shanghai(DateTime utc, string format) => utc.ToShanghai().ToString(format, CultureInfo.InvariantCulture);
}
