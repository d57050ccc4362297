using Biandangou.Data.Study;
using Biandangou.Domain.Study;
using Biandangou.Web.Common.Documents;
using Biandangou.Web.Common.Ledgers;

namespace Biandangou.Web.Areas.Study.Models;

/// <summary>村（场）每月培训汇总 on paper: heads by month, with live sums and charts.</summary>
public static class TrainingSummary
{
    private const string Heads = "参训人次";

    public static AppendixSheet Sheet(string name, TrainingYear matrix) =>
        AppendixSheet.From(new LedgerTable<TrainingRow>(name, $"{matrix.Year}年{name}", Columns, matrix.Villages)) with
        {
            Charts = [AppendixChart.OfTotals("各月参训人次", "1月", "12月"), AppendixChart.OfRows("各村（场）参训人次", "村（场）", Heads)],
        };

    private static IReadOnlyList<LedgerColumn<TrainingRow>> Columns { get; } =
    [
        new("村（场）", 16, r => r.Name),
        .. Enumerable.Range(1, 12).Select(month => new LedgerColumn<TrainingRow>($"{month}月", 6.5, r => Cell(r.Months[month - 1]), Total: true)),
        new("应开展（村月）", 13, r => r.Expected, Total: true),
        new("已开展（村月）", 13, r => r.Held, Total: true),
        new("缺报（村月）", 13, r => r.In(TrainingState.Missing).Count(), Total: true),
        new(Heads, 10, r => r.Attended, Total: true),
        new("补报月份", 16, r => string.Join('、', r.In(TrainingState.Late).Select(m => $"{m.Month}月"))),
    ];

    private static object Cell(TrainingCell cell) => cell.State switch
    {
        TrainingState.Missing => "缺",
        TrainingState.Due => "待",
        TrainingState.NotDue => "·",
        _ => cell.Attended,
    };
}
