using Biandangou.Data.Study;
using Biandangou.Domain.Study;

namespace Biandangou.Web.Areas.Study.Models;

/// <param name="Years">Years with records and the running one, newest first.</param>
public sealed record TrainingMatrixPage(TrainingYear Matrix, IReadOnlyList<int> Years);

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

    /// <summary>The records of a month that has some; the entry form for one that lacks them, for whoever may enter.</summary>
    public static string? Path(TrainingRow row, int year, TrainingCell cell, bool mayEnter)
    {
        var kind = row.VillageId is null ? StudyKind.CadreTraining : StudyKind.VillageTraining;
        return cell.State switch
        {
            TrainingState.NotDue => null,
            TrainingState.Due or TrainingState.Missing when mayEnter => EntryPath(kind, row.VillageId, year, cell.Month),
            _ => $"/study/sessions?year={year}&month={cell.Month}&village={Key(row)}&kind={kind}",
        };
    }

    public static string EntryPath(StudyKind kind, Guid? villageId, int year, int month) =>
        $"/study/sessions/new?kind={kind}{(villageId is null ? "" : $"&village={villageId}")}&month={year}-{month:00}";

    /// <summary>The row's name in addresses.</summary>
    public static string Key(TrainingRow row) => row.VillageId?.ToString() ?? StudySessionListQuery.Township;

    /// <summary>示例七村（3月、8月）、… for the villages that have months in a state.</summary>
    public static string Words(TrainingYear matrix, TrainingState state) => string.Join('、',
        from row in matrix.Villages
        let months = row.In(state).Select(m => $"{m.Month}月").ToList()
        where months.Count > 0
        select $"{row.Name}（{string.Join('、', months)}）");
}
