using Biandangou.Data.Publicity;
using Biandangou.Web.Common.Ledgers;

namespace Biandangou.Web.Areas.Publicity.Models;

/// <summary>法律明白人名册 on paper.</summary>
public static class LawSavvyLedger
{
    public static IReadOnlyList<LedgerColumn<LawSavvyLedgerRow>> Columns { get; } =
    [
        new("村（场）", 16, r => r.Village),
        new("姓名", 16, r => r.Name),
        new("身份", 18, r => r.Identity),
        new("登记日期", 16, r => r.From),
        new("退出日期", 16, r => r.To),
        new("本年度获评荣誉", 34, r => string.Join('、', r.Honours)),
        new("在册（人）", 10, r => r.IsCounted ? 1 : null, Total: true),
        new("参训（人次）", 10, r => r.Trainings, Total: true),
        new("获评法律明白人荣誉（人）", 14, r => r.HasHonour ? 1 : null, Total: true),
    ];
}
