namespace Biandangou.Web.Areas.Organisation.Models;

/// <summary>The day a register is shown for: today unless another is asked for.</summary>
public static class DayFilter
{
    /// <param name="on">The query's value; what cannot be read is no choice.</param>
    public static DateOnly Read(string? on, DateOnly today) => TryRead(on) ?? today;

    public static DateOnly? TryRead(string? on) =>
        on.ToDay() is { Year: >= 1950 and <= 2100 } day ? day : null;
}
