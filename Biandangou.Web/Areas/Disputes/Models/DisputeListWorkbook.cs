using Biandangou.Data.Disputes;
using Biandangou.Domain.Common;
using Biandangou.Web.Common.Documents;
using Biandangou.Web.Common.Ledgers;

namespace Biandangou.Web.Areas.Disputes.Models;

/// <summary>The list as a sheet, row for row. No party is named: the file leaves the office.</summary>
public static class DisputeListWorkbook
{
    public static IReadOnlyList<LedgerColumn<DisputeItem>> Columns(DateOnly today) =>
    [
        new("编号", 12, r => r.Number),
        new("事项", 34, r => r.Title),
        new("村（场）", 14, r => r.Village),
        new("类型", 14, r => r.Kind),
        new("来源", 14, r => r.Source.ToChinese()),
        new("难度", 8, r => r.Difficulty.ToChinese()),
        new("收理日期", 16, r => r.ReceivedOn),
        new("化解期限", 16, r => r.DueOn),
        new("律师", 12, r => r.Lawyer ?? "未指派"),
        new("状态", 10, r => DueLine.Of(r.Status, r.DueOn, r.ResolvedOn, r.HasFailed, today).Label),
        new("化解日期", 16, r => r.ResolvedOn),
    ];

    /// <param name="utcNow">Stamp of the file.</param>
    public static byte[] Write(IReadOnlyList<DisputeItem> rows, DisputeFilter filter, string township, DateTime utcNow)
    {
        var title = $"积案台账（{filter.Tab.ToChinese()}）";
        var table = new LedgerTable<DisputeItem>("积案台账", title, Columns(filter.Today), rows);
        return AppendixWorkbook.Write(title, new AppendixHeading(township, filter.Year, filter.Today), [AppendixSheet.From(table)], utcNow, isAppendix: false);
    }
}
