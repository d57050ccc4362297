using Biandangou.Data.Disputes;
using Biandangou.Domain.Common;
using Biandangou.Web.Common.Ledgers;

namespace Biandangou.Web.Areas.Disputes.Models;

/// <summary>积案台账 on paper.</summary>
public static class DisputeLedger
{
    public const string Name = "积案台账";

    public static IReadOnlyList<LedgerColumn<DisputeLedgerRow>> Columns { get; } =
    [
        new("编号", 12, r => r.Number),
        new("事项", 32, r => r.Title),
        new("村（场）", 12, r => r.Village),
        new("类型", 14, r => r.Kind),
        new("来源", 14, r => r.Source.ToChinese()),
        new("难度", 8, r => r.Difficulty.ToChinese()),
        new("收理日期", 16, r => r.ReceivedOn),
        new("走访次数", 10, r => r.Visits, Total: true),
        new("化解方式", 16, r => r.Method?.ToChinese() ?? "未结"),
        new("化解日期", 16, r => r.ResolvedOn),
        new("协议金额（元）", 14, r => r.Amount, Total: true),
    ];
}
