using Biandangou.Data.Common.Figures;
using Biandangou.Data.Disputes;
using Biandangou.Data.Organisation;
using Biandangou.Data.Publicity;
using Biandangou.Data.Study;
using Biandangou.Domain.Common;
using Biandangou.Domain.Reports;
using Biandangou.Web.Areas.Disputes.Models;
using Biandangou.Web.Areas.Organisation.Models;
using Biandangou.Web.Areas.Publicity.Models;
using Biandangou.Web.Areas.Study.Models;
using Biandangou.Web.Common.Documents;
using Biandangou.Web.Common.Ledgers;

namespace Biandangou.Web.Areas.Reports.Documents;

/// <summary>The sheets of each appendix made from a ledger.</summary>
public sealed class ReportSheets(
    GroupQueries groups, StudyLedgerQueries study, TrainingMatrixQueries training, PublicityLedgerQueries publicity, DisplayLedgerQueries displays,
    DisputeLedgerQueries disputes, StatisticsForms statistics, GridLedgerQueries grids, LawyerLedgerQueries lawyers,
    LawyerServiceLedgerQueries services, LawSavvyLedgerQueries persons, TimeProvider clock)
{
    /// <summary>Sheets with records only; none for 数字来源表.</summary>
    public async Task<IReadOnlyList<AppendixSheet>> OfAsync(Appendix appendix, FigurePeriod period, CancellationToken cancel)
    {
        var (name, year) = (appendix.ToChinese(), period.Year);
        AppendixSheet[] sheets = appendix switch
        {
            Appendix.Groups => [Sheet(year, name, GroupLedger.Columns, await groups.RowsAsync(period.CutOff, cancel))],
            Appendix.Study => [Sheet(year, name, StudyLedger.Columns, await study.RowsAsync(period, cancel))],
            Appendix.Training => [TrainingSummary.Sheet(name, await training.TownshipYearAsync(year, period.CutOff, clock.Today(), cancel))],
            Appendix.Publicity => Publicity(year, name, await publicity.RowsAsync(period, cancel)),
            Appendix.Displays => [Sheet(year, name, DisplayLedger.Columns, await displays.RowsAsync(period, cancel))],
            Appendix.Disputes => [Sheet(year, name, DisputeLedger.Columns, await disputes.RowsAsync(period, cancel))],
            Appendix.Mediation => [await StatisticsAsync(period, StatisticsLines.Source, cancel), await StatisticsAsync(period, StatisticsLines.Type, cancel)],
            Appendix.Grids => [Sheet(year, name, GridLedger.Columns, await grids.RowsAsync(period, cancel))],
            Appendix.Lawyers =>
            [
                Sheet(year, LawyerLedger.Name, LawyerLedger.Columns, await lawyers.RowsAsync(period, cancel)),
                Sheet(year, LawyerServiceLedger.Name, LawyerServiceLedger.Columns, await services.RowsAsync(period, cancel)),
            ],
            Appendix.LawSavvy => [Sheet(year, name, LawSavvyLedger.Columns, await persons.RowsAsync(period, cancel))],
            _ => [],
        };
        return [.. sheets.Where(s => s.Rows.Count > 0).Select(s => s with { Appendix = name })];
    }

    private static AppendixSheet[] Publicity(int year, string name, IReadOnlyList<PublicityLedgerRow> rows) =>
        [Sheet(year, name, PublicityLedger.Columns, rows), PublicitySummary.Sheet(year, rows)];

    private async Task<AppendixSheet> StatisticsAsync(FigurePeriod period, StatisticsLines lines, CancellationToken cancel) =>
        StatisticsWorkbook.Sheet(await statistics.OfAsync(period.Start, period.CutOff, null, lines, cancel), $"{period.Year}年{StatisticsWorkbook.Name}");

    private static AppendixSheet Sheet<T>(int year, string name, IReadOnlyList<LedgerColumn<T>> columns, IReadOnlyList<T> rows) =>
        AppendixSheet.From(new LedgerTable<T>(name, $"{year}年{name}", columns, rows));
}
