namespace Biandangou.Domain.Study;

/// <summary>A month to be recorded, written 2026-11.</summary>
public sealed record TrainingMonth(int Year, int Month)
{
    public DateOnly First => new(Year, Month, 1);

    public DateOnly Last => First.AddMonths(1).AddDays(-1);

    public bool Contains(DateOnly day) => (day.Year, day.Month) == (Year, Month);

    public override string ToString() => First.ToIsoMonth();

    /// <returns>Null for what is no month, and for one before 2000.</returns>
    public static TrainingMonth? Read(string? text) =>
        DateOnly.TryParseExact(text, WrittenDate.IsoMonth, out var day) && day.Year >= 2000 ? new(day.Year, day.Month) : null;

    public static TrainingMonth Of(DateOnly day) => new(day.Year, day.Month);
}
