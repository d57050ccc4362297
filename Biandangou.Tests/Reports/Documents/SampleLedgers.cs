using Biandangou.Web.Common.Documents.Excel;
using Biandangou.Data.Common.Ledgers;

namespace Biandangou.Tests.Reports.Documents;

/// <summary>Invented ledgers for the workbook.</summary>
internal static class SampleLedgers
{
    public static readonly AppendixHeading Heading = new("示例沟镇", 2023, new DateOnly(2023, 12, 31));

    public static LedgerTable<Event> Events(int count = 60) => new(
        "普法宣传台账", "2023年普法宣传台账",
        [
            new("日期", 16, e => e.Date),
            new("活动名称", 40, e => e.Title),
            new("村（场）", 14, e => e.Village),
            new("场次", 8, e => e.Sessions, Total: true),
            new("受众（人次）", 12, e => e.Audience, Total: true),
            new("经费（万元）", 12, e => e.Cost, Total: true),
        ],
        [.. Enumerable.Range(1, count).Select(i => new Event(
            new DateOnly(2023, 1 + i % 12, 1 + i % 28),
            i % 7 == 0 ? "“民法典与生活同行”主题宣传暨法律咨询服务进村活动，现场解答群众关心的土地承包、婚姻家庭问题" : "反诈宣传",
            i % 5 == 0 ? null : $"示例{i % 18 + 1}村", 1 + i % 3, 1200L * i, 0.25m * i))]);

    public static LedgerTable<Event> Empty() => Events(0) with { SheetName = "积案台账", Title = "2023年积案台账" };

    public static LedgerTable<object> Cell(object? value, string sheet = "单元格", string title = "单元格") => new(
        sheet, title, [new("内容", 60, _ => value)], [new object()]);

    public static byte[] Write(params AppendixSheet[] sheets) =>
        AppendixWorkbook.Write("附件", Heading, sheets, SampleReport.CreatedUtc);

    internal sealed record Event(DateOnly Date, string Title, string? Village, int Sessions, long Audience, decimal Cost);
}
