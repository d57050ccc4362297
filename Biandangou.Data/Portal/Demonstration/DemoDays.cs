using System.Globalization;

namespace Biandangou.Data.Portal.Demonstration;

/// <summary>Days on which an office meets.</summary>
internal static class DemoDays
{
    private static readonly ChineseLunisolarCalendar Lunar = new();

    public static DateOnly Workday(int year, int month, int day) => new DateOnly(year, month, day).ToWorkday();

    /// <summary>
    /// The day itself when it is a working day, else the next one, or the one before when the next lies in another month.
    /// </summary>
    public static DateOnly ToWorkday(this DateOnly day)
    {
        var next = day;
        while (!IsWorkday(next))
            next = next.AddDays(1);
        if (next.Month == day.Month)
            return next;
        while (!IsWorkday(day))
            day = day.AddDays(-1);
        return day;
    }

    private static bool IsWorkday(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
        && day is not { Month: 10, Day: <= 7 } and not { Month: 1 or 5, Day: 1 }
        && !IsSpringFestival(day);

    /// <summary>The eve and the first six days of the lunar year.</summary>
    private static bool IsSpringFestival(DateOnly day)
    {
        var newYear = DateOnly.FromDateTime(Lunar.ToDateTime(day.Year, 1, 1, 0, 0, 0, 0));
        return day >= newYear.AddDays(-1) && day <= newYear.AddDays(5);
    }
}
