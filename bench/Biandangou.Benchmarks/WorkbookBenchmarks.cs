using BenchmarkDotNet.Attributes;
using Biandangou.Data.Common.Ledgers;
using Biandangou.Web.Areas.Reports.Documents;
using Biandangou.Web.Common.Documents.Excel;
using Biandangou.Web.Common.Documents;

namespace Biandangou.Benchmarks;

/// <summary>100,000 rows of 12 cells: the portal's appendix beside a plain writer of the same cells.</summary>
public class WorkbookBenchmarks
{
    private const int Rows = 100_000;

    private AppendixSheet _sheet = null!;

    [GlobalSetup]
    public void Setup()
    {
        AppendixColumn[] columns =
        [
            new("编号", 12, false), new("事项", 32, false), new("村（场）", 12, false), new("类型", 14, false), new("来源", 14, false),
            new("难度", 8, false), new("收理日期", 16, false), new("走访次数", 10, true), new("化解方式", 16, false), new("化解日期", 16, false),
            new("协议金额（元）", 14, true), new("备注", 20, false),
        ];
        var first = new DateOnly(2023, 1, 1);
        object?[][] rows =
        [
            .. Enumerable.Range(0, Rows).Select(n => (object?[])
            [
                $"2023-{n + 1:0000}", "灌溉用水轮次先后的争议", $"示例{n % 18 + 1}村", "邻里", "网格员上报", "一般",
                first.AddDays(n % 365), n % 4, "人民调解", first.AddDays(n % 365), n % 40 * 500m, "双方签订调解协议。",
            ]),
        ];
        _sheet = new AppendixSheet("积案台账", "2023年积案台账", columns, rows);
    }

    [Benchmark(Baseline = true)]
    public byte[] PlainWriter() => PlainWorkbook.Write(_sheet);

    [Benchmark]
    public byte[] Appendix() => AppendixWorkbook.Write(
        "附件", new AppendixHeading("示例镇人民政府", 2023, new DateOnly(2023, 12, 31)), [_sheet], new DateTime(
            2024, 1, 5, 0, 0, 0, DateTimeKind.Utc));
}
