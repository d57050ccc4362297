using Biandangou.Data.Common.Figures;
using Biandangou.Data.Reports;
using Biandangou.Domain.Common;
using Biandangou.Domain.Reports;
using Biandangou.Web.Common.Documents;

namespace Biandangou.Web.Areas.Reports.Documents;

/// <summary>A document ready to be sent or written.</summary>
/// <param name="Name">File name with extension.</param>
public sealed record ReportFile(string Name, string ContentType, byte[] Content);

/// <summary>The Word file and the workbook of a year, from the same compiled report as the page.</summary>
public sealed class ReportFiles(ReportCompiler compiler, ReportSheets sheets, TimeProvider clock)
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

        // The sheets are those the report's 附件说明 names.
        var period = new FigurePeriod(year, report.CutOff);
        var ledgers = new List<AppendixSheet>();
        foreach (var appendix in Enum.GetValues<Appendix>().Where(a => report.Attachments.Contains(a.ToChinese())))
            ledgers.AddRange(await sheets.OfAsync(appendix, period, cancel));

        var places = ledgers.Zip(AppendixLabels.Of([.. ledgers.Select(s => s.Appendix), null]))
            .ToDictionary(s => s.First.Name, s => s.Second, StringComparer.Ordinal);
        var sources = FigureSourceSheet.From(await compiler.WithRecordsAsync(report, cancel), places);
        var content = AppendixWorkbook.Write(
            $"{NameOf(report)}附件", new AppendixHeading(report.IssuingBody, year, report.CutOff),
            [.. ledgers, AppendixSheet.From(sources)], clock.UtcNow());
        return new ReportFile($"{NameOf(report)}附件.xlsx", AppendixWorkbook.ContentType, content);
    }

    private static string NameOf(AnnualReport report) => report.Title.Replace("\n", "", StringComparison.Ordinal);
}
