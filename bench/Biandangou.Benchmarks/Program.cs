using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Biandangou.Benchmarks;

// Prints the tables; the medians in milliseconds go to the file named, a line each.
if (args is not [var results, var artifacts])
{
    Console.Error.WriteLine("Usage: RESULTS ARTIFACTS");
    return 2;
}

Summary[] summaries =
[
    BenchmarkRunner.Run<ReportBenchmarks>(Config(warmups: 10, iterations: 15, invocations: 16)),
    BenchmarkRunner.Run<WorkbookBenchmarks>(Config(warmups: 2, iterations: 5, invocations: 1)),
    BenchmarkRunner.Run<LongHistoryBenchmarks>(Config(warmups: 2, iterations: 9, invocations: 1)),
];
var reports = summaries.SelectMany(summary => summary.Reports).ToList();
if (reports.Count == 0 || reports.Exists(report => report.ResultStatistics is null))
{
    Console.Error.WriteLine("A benchmark gave no result.");
    return 1;
}

File.WriteAllLines(results, reports.Select(report => string.Create(
    CultureInfo.InvariantCulture,
    $"{report.BenchmarkCase.Descriptor.WorkloadMethod.Name}={report.ResultStatistics!.Median / 1_000_000:0.00}")));
return 0;

// In this process: a generated project for each benchmark would spend longer building than measuring. Few rounds on
// purpose: the whole takes a minute or two and answers hit or miss, not the third digit.
IConfig Config(int warmups, int iterations, int invocations) => ManualConfig.CreateEmpty()
    .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(warmups).WithIterationCount(iterations)
        .WithInvocationCount(invocations).WithUnrollFactor(1))
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddColumn(StatisticColumn.Median)
    .AddColumnProvider(DefaultColumnProviders.Instance)
    .AddLogger(ConsoleLogger.Default)
    .WithArtifactsPath(artifacts);
