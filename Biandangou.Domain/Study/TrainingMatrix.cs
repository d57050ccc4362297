namespace Biandangou.Domain.Study;

public enum TrainingState
{
    [Display(Name = "未到")] NotDue,
    [Display(Name = "待登记")] Due,
    [Display(Name = "已开展")] Held,
    [Display(Name = "补报")] Late,
    [Display(Name = "缺报")] Missing,
}

/// <summary>One training session as the matrix sees it.</summary>
/// <param name="RecordedOn">Shanghai date of the entry.</param>
public sealed record TrainingEntry(Guid VillageId, DateOnly On, DateOnly RecordedOn, int Attended);

/// <summary>A village's month.</summary>
/// <param name="Attended">Heads over all sessions of the month.</param>
public sealed record TrainingCell(int Month, TrainingState State, int Sessions, int Attended);

/// <summary>村（场）每月法律知识培训: what each month of a year amounts to (DOMAIN §4).</summary>
public static class TrainingMatrix
{
    /// <summary>Twelve cells for one village.</summary>
    /// <param name="entries">The village's sessions; those outside the year are ignored.</param>
    /// <param name="from">First day of the village; earlier months are not due.</param>
    /// <param name="to">Last day of the village, or null.</param>
    /// <param name="cutOff">Last day whose sessions and months count.</param>
    /// <param name="asOf">The day deadlines are judged by; when a session was recorded does not matter for its being held.</param>
    public static IReadOnlyList<TrainingCell> YearOf(
        int year, IEnumerable<TrainingEntry> entries, DateOnly from, DateOnly? to, DateOnly cutOff, DateOnly asOf, int graceDays)
    {
        var months = entries.Where(e => e.On.Year == year && e.On <= cutOff).ToLookup(e => e.On.Month);
        return [.. Enumerable.Range(1, 12).Select(month => Cell(year, month, [.. months[month]], from, to, cutOff, asOf, graceDays))];
    }

    /// <summary>Last day on which a month's training may be recorded in time.</summary>
    public static DateOnly Deadline(int year, int month, int graceDays) =>
        new DateOnly(year, month, DateTime.DaysInMonth(year, month)).AddDays(graceDays);

    private static TrainingCell Cell(
        int year, int month, TrainingEntry[] entries, DateOnly from, DateOnly? to, DateOnly cutOff, DateOnly asOf, int graceDays)
    {
        var first = new DateOnly(year, month, 1);
        var last = first.AddMonths(1).AddDays(-1);
        var deadline = Deadline(year, month, graceDays);
        var state =
            entries.Length > 0 ? entries.Any(e => e.RecordedOn <= deadline) ? TrainingState.Held : TrainingState.Late
            : from > last || to < last || cutOff < first ? TrainingState.NotDue
            : asOf <= deadline ? TrainingState.Due
            : TrainingState.Missing;
        return new TrainingCell(month, state, entries.Length, entries.Sum(e => e.Attended));
    }
}

/// <summary>A month to be recorded, written 2026-11.</summary>
public sealed record TrainingMonth(int Year, int Month)
{
    public DateOnly First => new(Year, Month, 1);

    public DateOnly Last => First.AddMonths(1).AddDays(-1);

    public bool Contains(DateOnly day) => (day.Year, day.Month) == (Year, Month);

    public override string ToString() => First.ToIsoMonth();

    /// <summary>2026年11月.</summary>
    public string ToChinese() => First.ToYearMonth();

    /// <returns>Null for what is no month, and for one before 2000.</returns>
    public static TrainingMonth? Read(string? text) =>
        DateOnly.TryParseExact(text, WrittenDate.IsoMonth, out var day) && day.Year >= 2000 ? new(day.Year, day.Month) : null;

    public static TrainingMonth Of(DateOnly day) => new(day.Year, day.Month);
}
