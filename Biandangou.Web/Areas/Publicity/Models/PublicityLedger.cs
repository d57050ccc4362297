using Biandangou.Data.Publicity;
using Biandangou.Web.Common.Ledgers;

namespace Biandangou.Web.Areas.Publicity.Models;

/// <summary>普法宣传台账 on paper.</summary>
public static class PublicityLedger
{
    public const string Name = "普法宣传台账";

    public static IReadOnlyList<LedgerColumn<PublicityLedgerRow>> Columns { get; } =
    [
        new("日期", 16, r => r.On),
        new("活动名称", 34, r => r.Title),
        new("形式", 12, r => r.Form),
        new("主题", 20, r => r.Theme),
        new("责任单位", 14, r => r.Agency),
        new("村（场）", 12, r => r.Village ?? "镇"),
        new("地点", 16, r => r.Place),
        new("场次", 7, r => r.Sessions, Total: true),
        new("受众人次", 10, r => r.Audience, Total: true),
        new("资料份数", 10, r => r.Materials, Total: true),
        new("咨询人次", 10, r => r.Consultations, Total: true),
        new("推送条数", 10, r => r.Posts, Total: true),
    ];
}
