using Biandangou.Data.Common.Ledgers;
using Biandangou.Domain.Organisation;
using Biandangou.Domain.Study;

namespace Biandangou.Data.Study;

/// <summary>村（场）每月培训汇总: heads by month, with live sums and charts.</summary>
public sealed class TrainingLedger(PortalDbContext db, TimeProvider clock) : Ledger<TrainingRow>(db, Title, 30)
{
    public const string Title = "村（场）每月培训汇总";

    public override IReadOnlyList<LedgerColumn<TrainingRow>> Columns { get; } =
    [
        new("村（场）", 16, r => r.Name),
        .. Enumerable.Range(1, 12).Select(month => new LedgerColumn<TrainingRow>(
            $"{month}月", 6.5, r => Cell(r.Months[month - 1]), Total: true)),
        new("应开展（村月）", 13, r => r.Expected, Total: true),
        new("已开展（村月）", 13, r => r.Held, Total: true),
        new("缺报（村月）", 13, r => r.In(TrainingState.Missing).Count(), Total: true),
        new("参训人次", 10, r => r.Attended, Total: true),
        new("补报月份", 16, r => string.Join('、', r.In(TrainingState.Late).Select(m => $"{m.Month}月"))),
    ];

    /// <summary>Villages there on a day of the year, whether they held a training or not.</summary>
    public override IQueryable<Guid> Records(FigurePeriod period) =>
        Db.Township<Village>().Where(v => v.Within(period.Start, new DateOnly(period.Year, 12, 31))).Select(v => v.Id);

    public override async Task<IReadOnlyList<TrainingRow>> RowsAsync(FigurePeriod period, CancellationToken cancel) =>
        (await new TrainingMatrixQueries(Db).TownshipYearAsync(period.Year, period.CutOff, clock.Today(), cancel)).Villages;

    public override IReadOnlyList<AppendixSheet> Sheets(int year, IReadOnlyList<TrainingRow> rows) =>
    [
        .. base.Sheets(year, rows).Select(sheet => sheet with
        {
            Charts = [AppendixChart.OfTotals("各月参训人次", "1月", "12月"), AppendixChart.OfRows("各村（场）参训人次", "村（场）", "参训人次")],
        }),
    ];

    private static object Cell(TrainingCell cell) => cell.State switch
    {
        TrainingState.Missing => "缺",
        TrainingState.Due => "待",
        TrainingState.NotDue => "·",
        _ => cell.Attended,
    };
}
