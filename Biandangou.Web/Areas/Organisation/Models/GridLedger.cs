using Biandangou.Data.Organisation;
using Biandangou.Web.Common.Ledgers;

namespace Biandangou.Web.Areas.Organisation.Models;

/// <summary>网格与网格员名册 on paper. Phones stay out of it.</summary>
public static class GridLedger
{
    public const string Name = "网格与网格员名册";

    public static IReadOnlyList<LedgerColumn<GridRosterRow>> Columns { get; } =
    [
        new("村（场）", 16, r => r.Village),
        new("网格", 30, r => r.Grid),
        new("网格员", 14, r => r.Officer ?? "未指派"),
        new("任职日期", 16, r => r.From),
        new("任职方式", 12, r => r.Officer is null ? null : r.IsStandIn ? "代管" : "专职"),
        new("结束日期", 16, r => r.To),
        new("网格（个）", 10, r => r.IsFirst ? 1 : null, Total: true),
        new("专职网格员（名）", 12, r => r.Officer is not null && !r.IsStandIn ? 1 : null, Total: true),
    ];
}
