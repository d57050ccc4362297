using Biandangou.Data.Study;
using Biandangou.Domain.Study;

namespace Biandangou.Web.Areas.Study.Models;

/// <param name="Years">Years with records and the running one, newest first.</param>
public sealed record TrainingMatrixPage(TrainingYear Matrix, IReadOnlyList<int> Years);

/// <summary>One month of a village, or of the township's own cadres.</summary>
/// <param name="Reminders">Newest first.</param>
public sealed record TrainingCellPage(
    TrainingRow Row, TrainingMonth Month, TrainingCell Cell, IReadOnlyList<StudySessionLine> Sessions,
    IReadOnlyList<ReminderLine> Reminders, RemindersForm Form)
{
    public bool IsOpen => Cell.State is TrainingState.Due or TrainingState.Missing;
}

/// <summary>Where a month of the matrix leads and how it is drawn.</summary>
public static class TrainingCells
{
    public static string? Class(TrainingState state) => state switch
    {
        TrainingState.Late => "late-in",
        TrainingState.Missing => "miss",
        TrainingState.Due => "wait",
        TrainingState.NotDue => "none",
        _ => null,
    };

    /// <summary>Colour of the state as a tag.</summary>
    public static string? Tag(TrainingState state) => state switch
    {
        TrainingState.Held or TrainingState.Late => "ok",
        TrainingState.Missing => "bad",
        TrainingState.Due => "warn",
        _ => null,
    };

    /// <summary>
    /// The records of a month that has some. One that lacks them leads a village to the form, and whoever sees the whole
    /// township to the month's own page.
    /// </summary>
    /// <param name="whole">Whether the account sees the whole township.</param>
    public static string? Path(TrainingRow row, int year, TrainingCell cell, bool whole) => cell.State switch
    {
        TrainingState.NotDue => null,
        TrainingState.Due or TrainingState.Missing =>
            whole ? CellPath(row, year, cell.Month) : TrainingPath(row.VillageId, new(year, cell.Month)),
        _ => RecordsPath(row, year, cell.Month),
    };

    public static string CellPath(TrainingRow row, int year, int month) => $"/study/matrix/{year}/{month}/{Key(row)}";

    public static string RecordsPath(TrainingRow row, int year, int month) =>
        $"/study/sessions?year={year}&month={month}&village={Key(row)}" +
        $"&kind={(row.VillageId is null ? StudyKind.CadreTraining : StudyKind.VillageTraining)}";

    /// <summary>The entry form of a month; of the township's own cadres without a village.</summary>
    public static string EntryPath(Guid? villageId, TrainingMonth month) =>
        villageId is null ? $"/study/sessions/new?kind={StudyKind.CadreTraining}&month={month}" : TrainingPath(villageId, month);

    /// <summary>The phone's form.</summary>
    public static string TrainingPath(Guid? villageId, TrainingMonth month) => $"/study/training/new?village={villageId}&month={month}";

    /// <summary>The row's name in addresses.</summary>
    public static string Key(TrainingRow row) => row.VillageId?.ToString() ?? StudySessionListQuery.Township;

    /// <summary>示例七村（3月、8月）、… for the villages that have months in a state.</summary>
    public static string Words(TrainingYear matrix, TrainingState state) => string.Join('、',
        from row in matrix.Villages
        let months = row.In(state).Select(m => $"{m.Month}月").ToList()
        where months.Count > 0
        select $"{row.Name}（{string.Join('、', months)}）");
}
