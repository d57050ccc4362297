using BenchmarkDotNet.Attributes;
using Biandangou.Data.Common;
using Biandangou.Data.Common.Figures;
using Biandangou.Data.Reports;
using Biandangou.Domain.Common;
using Biandangou.Domain.Reports;
using Biandangou.Web.Areas.Reports.Documents;
using Microsoft.Extensions.DependencyInjection;

namespace Biandangou.Benchmarks;

/// <summary>The annual report of 2023, warm, on the demonstration data.</summary>
public class ReportBenchmarks
{
    private static readonly string SampleFolder = Path.Combine(AppContext.BaseDirectory, "samples");

    private DemoDatabase _database = null!;
    private PortalDbContext _db = null!;
    private ServiceProvider _portal = null!;
    private AnnualReport _report = null!;

    [GlobalSetup]
    public async Task SetupAsync()
    {
        _database = await DemoDatabase.CreateAsync();
        _db = _database.NewContext();
        _portal = DemoDatabase.Portal(_db);
        _report = await Compile();
        // What other libraries are measured with.
        Directory.CreateDirectory(SampleFolder);
        await File.WriteAllBytesAsync(Path.Combine(SampleFolder, "report.docx"), Word());
        await File.WriteAllBytesAsync(Path.Combine(SampleFolder, "appendices.xlsx"), await Workbook());
    }

    [GlobalCleanup]
    public async Task CleanupAsync()
    {
        await _portal.DisposeAsync();
        await _db.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Benchmark]
    public async Task<int> Figures() =>
        (await _portal.GetRequiredService<FigureCatalogue>()
            .ValuesAsync(FigurePeriod.WholeYear(DemoDatabase.Year), villageId: null, default)).Count;

    /// <summary>The report of page, Word and Excel: figures of two years, words and paragraphs.</summary>
    [Benchmark]
    public async Task<AnnualReport> Compile() =>
        (await _portal.GetRequiredService<ReportCompiler>().CompileAsync(
            DemoDatabase.Year, TimeProvider.System.Today(), default))!;

    [Benchmark]
    public byte[] Word() => AnnualReportDocument.Write(_report, TimeProvider.System.UtcNow());

    /// <summary>From the database to the bytes, as the page sends them.</summary>
    [Benchmark]
    public async Task<byte[]> Workbook() =>
        (await _portal.GetRequiredService<ReportFiles>().WorkbookAsync(DemoDatabase.Year, default))!.Content;
}
