using Biandangou.Data.Study;
using Biandangou.Domain.Study;
using Biandangou.Web.Common.Documents.Excel;
using Biandangou.Data.Common.Ledgers;

namespace Biandangou.Web.Areas.Study.Models;

/// <summary>The matrix as a print-ready sheet, with the page's own numbers and words.</summary>
public static class TrainingMatrixWorkbook
{
    /// <summary>What the audit calls it.</summary>
    public const string Subject = "每月培训完成情况";

    /// <param name="utcNow">Stamp of the file.</param>
    public static byte[] Write(TrainingYear matrix, string township, DateTime utcNow)
    {
        var title = $"{matrix.Year}年每月法律知识培训完成情况";
        IReadOnlyList<Line> lines = [.. matrix.Rows.Select(Line.Of), Line.Total(matrix)];
        var table = new LedgerTable<Line>("每月法律知识培训", title, Columns(), matrix.Villages.Count == 0 ? [] : lines);
        // 镇机关 is no village, and the sums are none either.
        var sheet = AppendixSheet.From(table) with { Numbered = matrix.Villages.Count, EndsInTotal = table.Rows.Count > 0 };
        return AppendixWorkbook.Write(
            title, new AppendixHeading(township, matrix.Year, matrix.AsOf), [sheet], utcNow, isAppendix: false);
    }

    private static IReadOnlyList<LedgerColumn<Line>> Columns() =>
    [
        new("村（场）", 16, l => l.Name),
        .. Enumerable.Range(1, 12).Select(month => new LedgerColumn<Line>($"{month}月", 6, l => l.Months[month - 1])),
        new("完成", 9, l => l.Held),
        new("人次", 9, l => l.Attended),
        new("补报月份", 16, l => l.Late),
    ];

    /// <param name="Months">Heads, or a word for a month without a record.</param>
    private sealed record Line(string Name, IReadOnlyList<object> Months, string Held, int Attended, string Late)
    {
        public static Line Of(TrainingRow row) => new(
            row.Name, [.. row.Months.Select(Cell)], $"{row.Held}/{row.Expected}", row.Attended,
            string.Join('、', row.In(TrainingState.Late).Select(m => $"{m.Month}月")));

        public static Line Total(TrainingYear matrix) => new(
            "村（场）合计", [.. Enumerable.Range(1, 12).Select(m => matrix.AttendedIn(m) is { } heads ? (object)heads : "·")],
            $"{matrix.Held}/{matrix.Expected}", matrix.Attended, "");

        private static object Cell(TrainingCell cell) => cell.State switch
        {
            TrainingState.Missing => "缺",
            TrainingState.Due => "待",
            TrainingState.NotDue => "·",
            _ => cell.Attended,
        };
    }
}
