namespace Biandangou.Domain.Common;

/// <summary>Business dates are those of Asia/Shanghai, wherever the server stands.</summary>
public static class ShanghaiTime
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    public static DateOnly Today(this TimeProvider clock) => clock.GetUtcNow().UtcDateTime.ToBusinessDate();

    public static DateTime UtcNow(this TimeProvider clock) => clock.GetUtcNow().UtcDateTime;

    public static DateOnly ToBusinessDate(this DateTime utc) => DateOnly.FromDateTime(utc.ToShanghai());

    /// <param name="utc">A UTC stamp, whatever its Kind says.</param>
    public static DateTime ToShanghai(this DateTime utc) =>
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Zone);

    /// <summary>UTC stamp of a Shanghai wall-clock time.</summary>
    public static DateTime ToUtc(this DateOnly date, TimeOnly time) =>
        TimeZoneInfo.ConvertTimeToUtc(date.ToDateTime(time), Zone);

    /// <summary>UTC stamps of whole days in Shanghai: from the start, included, to the end, which is no more of them.</summary>
    /// <param name="last">The last day, itself included.</param>
    public static (DateTime Start, DateTime End) StampsOf(DateOnly first, DateOnly last) =>
        (first.ToUtc(TimeOnly.MinValue), last.AddDays(1).ToUtc(TimeOnly.MinValue));
}
