using Biandangou.Data.Publicity;
using Biandangou.Web.Common.Documents;
using Biandangou.Web.Common.Ledgers;

namespace Biandangou.Web.Areas.Publicity.Models;

/// <summary>The publicity ledger summed by village on paper, the busiest first, with a chart.</summary>
public static class PublicitySummary
{
    private const string Village = "村（场）";
    private const string Sessions = "场次";

    public static AppendixSheet Sheet(int year, IReadOnlyList<PublicityLedgerRow> rows)
    {
        var lines = rows.GroupBy(r => r.Village ?? "镇", StringComparer.Ordinal)
            .OrderByDescending(g => g.Sum(r => r.Sessions)).ThenBy(g => g.Key, StringComparer.Ordinal).ToList();
        return AppendixSheet.From(new LedgerTable<IGrouping<string, PublicityLedgerRow>>("普法宣传分村汇总", $"{year}年普法宣传分村（场）汇总", Columns, lines)) with
        {
            Charts = [AppendixChart.OfRows("各村（场）普法宣传场次", Village, Sessions)],
        };
    }

    private static IReadOnlyList<LedgerColumn<IGrouping<string, PublicityLedgerRow>>> Columns { get; } =
    [
        new(Village, 30, g => g.Key),
        new("活动（次）", 16, g => g.Count(), Total: true),
        new(Sessions, 16, g => g.Sum(r => r.Sessions), Total: true),
        new("受众人次", 16, g => g.Sum(r => r.Audience), Total: true),
        new("资料份数", 16, g => g.Sum(r => r.Materials), Total: true),
        new("咨询人次", 16, g => g.Sum(r => r.Consultations), Total: true),
        new("推送条数", 16, g => g.Sum(r => r.Posts), Total: true),
    ];
}
