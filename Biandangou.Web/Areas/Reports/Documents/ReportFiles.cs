using Biandangou.Data.Common.Figures;
using Biandangou.Data.Disputes;
using Biandangou.Data.Organisation;
using Biandangou.Data.Publicity;
using Biandangou.Data.Reports;
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

/// <summary>A document ready to be sent or written.</summary>
/// <param name="Name">File name with extension.</param>
public sealed record ReportFile(string Name, string ContentType, byte[] Content);

/// <summary>The Word file and the workbook of a year, from the same compiled report as the page.</summary>
public sealed class ReportFiles(
    ReportCompiler compiler, StudyLedgerQueries study, PublicityLedgerQueries publicity, DisputeLedgerQueries disputes, StatisticsForms statistics,
    GridLedgerQueries grids, LawyerServiceLedgerQueries services, TimeProvider clock)
{
    /// <returns>Null when the year cannot be reported on yet.</returns>
    public async Task<ReportFile?> WordAsync(int year, CancellationToken cancel) =>
        await compiler.CompileAsync(year, clock.Today(), cancel) is { } report
            ? new ReportFile($"{NameOf(report)}.docx", AnnualReportDocument.ContentType, AnnualReportDocument.Write(report, clock.UtcNow()))
            : null;

    /// <inheritdoc cref="WordAsync"/>
    public async Task<ReportFile?> WorkbookAsync(int year, CancellationToken cancel)
    {
        if (await compiler.CompileAsync(year, clock.Today(), cancel) is not { } report)
            return null;

        var period = new FigurePeriod(year, report.CutOff);
        var sourced = await compiler.WithRecordsAsync(report, cancel);
        var sheets = new[]
        {
            Sheet(year, StudyLedger.Name, StudyLedger.Columns, await study.RowsAsync(period, cancel)),
            Sheet(year, PublicityLedger.Name, PublicityLedger.Columns, await publicity.RowsAsync(period, cancel)),
            Sheet(year, DisputeLedger.Name, DisputeLedger.Columns, await disputes.RowsAsync(period, cancel)),
            await StatisticsAsync(period, StatisticsLines.Source, cancel),
            await StatisticsAsync(period, StatisticsLines.Type, cancel),
            Sheet(year, GridLedger.Name, GridLedger.Columns, await grids.RowsAsync(period, cancel)),
            Sheet(year, LawyerServiceLedger.Name, LawyerServiceLedger.Columns, await services.RowsAsync(period, cancel)),
            AppendixSheet.From(FigureSourceSheet.From(sourced)),
        };
        var content = AppendixWorkbook.Write(
            $"{NameOf(report)}附件", new AppendixHeading(report.IssuingBody, year, report.CutOff), sheets, clock.UtcNow());
        return new ReportFile($"{NameOf(report)}附件.xlsx", AppendixWorkbook.ContentType, content);
    }

    private async Task<AppendixSheet> StatisticsAsync(FigurePeriod period, StatisticsLines lines, CancellationToken cancel) =>
        StatisticsWorkbook.Sheet(await statistics.OfAsync(period.Start, period.CutOff, null, lines, cancel), $"{period.Year}年{StatisticsWorkbook.Name}");

    private static AppendixSheet Sheet<T>(int year, string name, IReadOnlyList<LedgerColumn<T>> columns, IReadOnlyList<T> rows) =>
        AppendixSheet.From(new LedgerTable<T>(name, $"{year}年{name}", columns, rows));

    private static string NameOf(AnnualReport report) => report.Title.Replace("\n", "", StringComparison.Ordinal);
}
