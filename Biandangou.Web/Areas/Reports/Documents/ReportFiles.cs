using Biandangou.Data.Common.Figures;
using Biandangou.Data.Common.Ledgers;
using Biandangou.Data.Reports;
using Biandangou.Domain.Reports;
using Biandangou.Domain.Reports.Editions;
using Biandangou.Web.Common.Documents.Excel;
using Biandangou.Web.Common.Documents;

namespace Biandangou.Web.Areas.Reports.Documents;

/// <summary>A document ready to be sent or written.</summary>
/// <param name="Name">File name with extension.</param>
public sealed record ReportFile(string Name, string ContentType, byte[] Content);

/// <summary>The documents of a report: as issued once it is signed, before that from the same compiled report as the page.</summary>
public sealed class ReportFiles(ReportCompiler compiler, ReportEditionQueries editions, IEnumerable<Ledger> ledgers, TimeProvider clock)
{
    /// <summary>What the audit calls the report and its appendix.</summary>
    public const string Subject = "年度报告", AppendixSubject = Subject + "附件";

    private const int LongestName = 120;
    private const string Forbidden = "\\/:*?\"<>|";

    /// <returns>Null when the year cannot be reported on yet.</returns>
    public async Task<ReportFile?> WordAsync(int year, CancellationToken cancel) =>
        await IssuedAsync(year, EditionFileKind.Word, cancel) is { } issued ? issued
        : await compiler.CompileAsync(year, clock.Today(), cancel) is { } report ? Word(report)
        : null;

    /// <inheritdoc cref="WordAsync"/>
    public async Task<ReportFile?> WorkbookAsync(int year, CancellationToken cancel) =>
        await IssuedAsync(year, EditionFileKind.Workbook, cancel) is { } issued ? issued
        : await compiler.CompileAsync(year, clock.Today(), cancel) is { } report
            ? await WorkbookAsync(report, await compiler.EvidenceAsync(report, cancel), cancel)
        : null;

    /// <summary>The documents a signed edition keeps, from the records as they are now.</summary>
    /// <param name="report">Compiled from what the edition fixes.</param>
    /// <param name="text">The words it was compiled from.</param>
    /// <exception cref="RuleBrokenException">Records changed while they were read.</exception>
    public async Task<IReadOnlyList<(EditionFileKind Kind, ReportFile File)>> MakeAsync(
        AnnualReport report, string text, CancellationToken cancel)
    {
        var evidence = await compiler.EvidenceAsync(report, cancel);
        Rule.Holds(
            evidence.All(f => f.Figure.Value == f.Records.Sum(r => r.Quantity)), "签发时台账正在被修改，数据未能固定，请再签发一次。");
        return
        [
            (EditionFileKind.Word, Word(report)),
            (EditionFileKind.Workbook, await WorkbookAsync(report, evidence, cancel)),
            (EditionFileKind.Evidence, new ReportFile(
                $"{NameOf(report)}数据依据.json", IssuedReport.ContentType, new IssuedReport(report, text, evidence).Write())),
        ];
    }

    /// <summary>公开文本 of a signed report.</summary>
    public ReportFile Public(PublicCopy copy) => Word(copy.Report) with { Name = $"{NameOf(copy.Report)}（公开）.docx" };

    private ReportFile Word(AnnualReport report) =>
        new($"{NameOf(report)}.docx", AnnualReportDocument.ContentType, AnnualReportDocument.Write(report, clock.UtcNow()));

    private async Task<ReportFile> WorkbookAsync(AnnualReport report, IReadOnlyList<IssuedFigure> evidence, CancellationToken cancel)
    {
        // The sheets are those the report's 附件说明 names.
        var period = new FigurePeriod(report.Year, report.CutOff);
        var sheets = new List<AppendixSheet>();
        foreach (var ledger in ledgers.Where(l => report.Attachments.Contains(l.Appendix)).OrderBy(l => l.Place))
        {
            sheets.AddRange((await ledger.SheetsAsync(period, cancel))
                .Where(s => s.Rows.Count > 0).Select(s => s with { Appendix = ledger.Appendix }));
        }

        var places = sheets.Zip(AppendixLabels.Of([.. sheets.Select(s => s.Appendix), null]))
            .ToDictionary(s => s.First.Name, s => s.Second, StringComparer.Ordinal);
        var traced = report with
        {
            Figures = [.. evidence.Select(f => new PrintedFigure(
                f.Figure, f.Printed, [.. f.Records.Select(r => r.Reference.Length > 0 ? r.Reference : r.Title)]))],
        };
        var content = AppendixWorkbook.Write(
            $"{NameOf(report)}附件", new AppendixHeading(report.IssuingBody, report.Year, report.CutOff),
            [.. sheets, AppendixSheet.From(FigureSourceSheet.From(traced, places))], clock.UtcNow());
        return new ReportFile($"{NameOf(report)}附件.xlsx", AppendixWorkbook.ContentType, content);
    }

    private async Task<ReportFile?> IssuedAsync(int year, EditionFileKind kind, CancellationToken cancel) =>
        await editions.LatestAsync(year, cancel) is { IsFrozen: true, IsUnderCorrection: false } edition
        && await editions.FileAsync(edition.Id, kind, cancel) is { } file
            ? new ReportFile(file.Name, file.ContentType, file.Content)
            : null;

    /// <summary>The title as any computer may save it: names of the records stand in it.</summary>
    private static string NameOf(AnnualReport report)
    {
        var title = XmlText.CleanLine(report.Title.Replace("\n", "", StringComparison.Ordinal));
        var name = XmlText.Cut(string.Concat(title.Where(c => !char.IsControl(c) && !Forbidden.Contains(c, StringComparison.Ordinal))),
            LongestName);
        // Two dots in a row are a folder to some programs that unpack.
        name = string.Join('.', name.Split('.', StringSplitOptions.RemoveEmptyEntries)).Trim();
        return name.Length > 0 ? name : $"{report.Year}年度报告";
    }
}
