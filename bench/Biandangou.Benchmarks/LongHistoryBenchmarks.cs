using System.Globalization;
using BenchmarkDotNet.Attributes;
using Biandangou.Data.Common;
using Biandangou.Data.Reports;
using Biandangou.Domain.Common;
using Biandangou.Domain.Reports;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Biandangou.Benchmarks;

/// <summary>The report of one year out of 1,000,000 events of twenty, beside full scans of their table.</summary>
public class LongHistoryBenchmarks
{
    private const int Rows = 1_000_000;
    private const int Years = 20;
    private const int FirstYear = 2004;

    private DemoDatabase _database = null!;
    private PortalDbContext _db = null!;
    private ServiceProvider _portal = null!;

    [GlobalSetup]
    public async Task SetupAsync()
    {
        _database = await DemoDatabase.CreateAsync();
        _db = _database.NewContext();
        _portal = DemoDatabase.Portal(_db);
        await FillAsync();
        if ((await YearReport()).Figures.Count == 0)
            throw new InvalidOperationException("The report has no figures.");
    }

    [GlobalCleanup]
    public async Task CleanupAsync()
    {
        await _portal.DisposeAsync();
        await _db.DisposeAsync();
        await _database.DisposeAsync();
    }

    /// <summary>Every row read to its end and summed up: the least a reading of the whole table can cost.</summary>
    [Benchmark]
    public async Task<long> BareScan()
    {
        await using var connection = new SqliteConnection(_database.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        // Columns behind the title: every row is read to its end.
        command.CommandText =
            "SELECT SUM(length(Title)) + SUM(Sessions) + SUM(Audience) + SUM(Materials) + " +
            "SUM(Consultations) + SUM(Posts) FROM PublicityEvents NOT INDEXED";
        return Convert.ToInt64(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }

    /// <summary>The figures' own groups over the whole table: what a report costs that does not find its year.</summary>
    [Benchmark(Baseline = true)]
    public async Task<int> FullScan()
    {
        await using var connection = new SqliteConnection(_database.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText =
            """
            SELECT VillageId, Form, AgencyId, COUNT(*), MIN(On), MAX(On),
                SUM(Sessions), SUM(Audience), MAX(Audience), SUM(Materials), SUM(Consultations), SUM(Posts)
            FROM PublicityEvents NOT INDEXED WHERE DeletedAt IS NULL GROUP BY VillageId, Form, AgencyId
            """;
        await using var reader = await command.ExecuteReaderAsync();
        var groups = 0;
        while (await reader.ReadAsync())
            groups++;
        return groups;
    }

    /// <summary>Figures of the year and the year before, words and paragraphs, as a page shows them.</summary>
    [Benchmark]
    public async Task<AnnualReport> YearReport() =>
        (await _portal.GetRequiredService<ReportCompiler>().CompileAsync(
            DemoDatabase.Year, TimeProvider.System.Today(), default))!;

    /// <summary>Copies of the demonstration's own events, spread over the years.</summary>
    private async Task FillAsync()
    {
        var columns = new List<string>();
        await using var connection = new SqliteConnection(_database.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM pragma_table_info('PublicityEvents')";
        await using (var reader = await command.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync())
                columns.Add(reader.GetString(0));
        }

        var copied = columns.Select(column => column switch
        {
            "Id" => "printf('%08X-0000-7000-8000-%012X', n, n)",
            "On" => string.Create(CultureInfo.InvariantCulture, $"date('{FirstYear}-01-01', '+' || (n * 7919 % {Years * 365}) || ' days')"),
            "SubmissionId" or "SubmissionDigest" => "NULL",
            _ => column,
        });
        // Names of columns come from the database itself.
#pragma warning disable CA2100
        command.CommandText =
            $"""
            WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < {Rows}),
            events AS (SELECT row_number() OVER (ORDER BY Id) - 1 AS place, count(*) OVER () AS total, * FROM PublicityEvents)
            INSERT INTO PublicityEvents ({string.Join(", ", columns)})
            SELECT {string.Join(", ", copied)} FROM numbers JOIN events ON events.place = n % total;
            """;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
