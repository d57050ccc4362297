using Biandangou.Data.Common.Ledgers;
using Biandangou.Data.Disputes.Lists;

namespace Biandangou.Data.Disputes.Statistics;

/// <summary>人民调解统计表 as print-ready sheets, with the page's own numbers.</summary>
public sealed class MediationLedger(PortalDbContext db) : Ledger(db, Title, 70)
{
    public const string Title = "人民调解统计表";

    public override bool IgnoresDeletion => true;

    public override IQueryable<Guid> Records(FigurePeriod period) => new DisputeLedger(Db).Records(period);

    public override async Task<IReadOnlyList<AppendixSheet>> SheetsAsync(FigurePeriod period, CancellationToken cancel)
    {
        var forms = new StatisticsForms(new MediationStatisticsQueries(Db));
        var sheets = new List<AppendixSheet>();
        foreach (var lines in new[] { StatisticsLines.Source, StatisticsLines.Type })
            sheets.Add(Sheet(await forms.OfAsync(period.Start, period.CutOff, null, lines, cancel), $"{period.Year}年{Title}"));
        return sheets;
    }

    /// <param name="title">Printed above the table.</param>
    public static AppendixSheet Sheet(StatisticsForm form, string title)
    {
        var words = form.Lines.ToChinese();
        // Months follow upon each other, what one leaves is the next one's opening: their total is the period's, not their sum.
        return form.Lines == StatisticsLines.Month
            ? Sheet(title, words, [.. Columns.Select(c => c with { Total = false })],
            [.. form.Rows, form.Total]) with
            { Numbered = form.Rows.Count, EndsInTotal = true }
            : Sheet(title, words, Columns, form.Rows) with
            {
                Charts =
            [AppendixChart.OfRows($"{StatisticsColumn.Received.ToChinese()}（{words}）", "项目", StatisticsColumn.Received.ToChinese())]
            };
    }

    private static AppendixSheet Sheet(
        string title, string words, IReadOnlyList<LedgerColumn<StatisticsLine>> columns, IReadOnlyList<StatisticsLine> rows) =>
        AppendixSheet.From(new LedgerTable<StatisticsLine>($"{Title}（{words}）", $"{title}（{words}）", columns, rows));

    private static IReadOnlyList<LedgerColumn<StatisticsLine>> Columns { get; } =
    [
        new("项目", 18, l => l.Name),
        Of(StatisticsColumn.Opening),
        Of(StatisticsColumn.Reopened),
        Of(StatisticsColumn.Received),
        new("合计应办", 10, l => l.Handled, Total: true),
        Of(StatisticsColumn.Resolved),
        Of(StatisticsColumn.Failed),
        Of(StatisticsColumn.Remaining),
        new("调解成功率", 18, l => l.SuccessRate),
        Of(StatisticsColumn.Written),
        Of(StatisticsColumn.Oral),
        Of(StatisticsColumn.Amount, 15),
    ];

    private static LedgerColumn<StatisticsLine> Of(StatisticsColumn column, double width = 10) =>
        new(column.ToChinese(), width, l => l[column], Total: true);
}
