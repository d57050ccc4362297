namespace Biandangou.Domain.Common;

/// <summary>Checks inside entities; each throws <see cref="RuleBrokenException"/> with a Chinese message.</summary>
public static class Rule
{
    public static void Holds(bool condition, string message, string? field = null)
    {
        if (!condition)
            throw new RuleBrokenException(message, field);
    }

    /// <returns>The trimmed text, never empty.</returns>
    public static string Text(string? value, string field, string label, int maxLength)
    {
        var text = (value ?? "").Trim();
        // What nobody sees names nothing.
        Holds(text.ToNameKey().Length > 0, $"请填写{label}。", field);
        Holds(text.Length <= maxLength, $"{label}不能超过 {maxLength} 个字。", field);
        return text;
    }

    /// <returns>The trimmed text, or null when blank.</returns>
    public static string? OptionalText(string? value, string field, string label, int maxLength)
    {
        var text = (value ?? "").Trim();
        Holds(text.Length <= maxLength, $"{label}不能超过 {maxLength} 个字。", field);
        return text.Length == 0 ? null : text;
    }

    public static int Count(int value, string field, string label, int min = 0, int max = 1_000_000)
    {
        Holds(value >= min && value <= max, $"{label}应在 {min} 到 {max} 之间。", field);
        return value;
    }

    /// <summary>A span of work of at least half an hour, counted in half hours.</summary>
    public static decimal HalfHours(decimal value, string field, string label, decimal max)
    {
        Holds(value >= 0.5m && value <= max && value * 2 == decimal.Floor(value * 2), $"{label}应在 0.5 到 {max:0.#} 小时之间，以 0.5 小时为单位。",
            field);
        return value;
    }

    /// <summary>Dates of things done: not in the future, and not before records are kept.</summary>
    public static DateOnly PastDate(DateOnly value, DateOnly today, string field, string label)
    {
        Holds(value <= today, $"{label}不能晚于今天（{today.ToChinese()}）。", field);
        Holds(value.Year >= 2000, $"{label}不能早于2000年。", field);
        return value;
    }

    /// <summary>Start and end dates of registers, which may lie ahead: a year people mean.</summary>
    public static DateOnly Day(DateOnly value, string field, string label)
    {
        Holds(value.Year is >= 1950 and <= 2100, $"{label}应在1950年到2100年之间。", field);
        return value;
    }

    public static void Period(DateOnly from, DateOnly? to, string field, string label) =>
        Holds(to is null || to >= from, $"{label}不能早于开始日期（{from.ToChinese()}）。", field);
}
