using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters.Csv;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Biandangou.Benchmarks;
using Perfolizer.Horology;
using Perfolizer.Metrology;

var artifacts = args.Length > 0 ? args[0] : "BenchmarkDotNet.Artifacts";

BenchmarkRunner.Run<ReportBenchmarks>(Config(warmups: 3, iterations: 9, invocations: 8));
BenchmarkRunner.Run<WorkbookBenchmarks>(Config(warmups: 1, iterations: 3, invocations: 1));

// In this process: a generated project for each benchmark would spend longer building than measuring. Few rounds on
// purpose: the whole takes a minute or two and answers hit or miss, not the third digit.
IConfig Config(int warmups, int iterations, int invocations) => ManualConfig.CreateEmpty()
    .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(warmups).WithIterationCount(iterations)
        .WithInvocationCount(invocations).WithUnrollFactor(1))
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddColumn(StatisticColumn.Median)
    .AddColumnProvider(DefaultColumnProviders.Instance)
    .AddLogger(ConsoleLogger.Default)
    .AddExporter(new CsvExporter(CsvSeparator.Comma, SummaryStyle.Default.WithTimeUnit(TimeUnit.Millisecond).WithSizeUnit(SizeUnit.MB).WithZeroMetricValuesInContent()))
    .WithArtifactsPath(artifacts);
