using Biandangou.Data.Common.Ledgers;
using Biandangou.Domain.Publicity;

namespace Biandangou.Data.Publicity;

/// <summary>A line of 普法宣传台账.</summary>
public sealed record PublicityLedgerRow(
    DateOnly On, string Title, string Kind, string? Theme, string Agency, string? Village, string? Place,
    int Sessions, int Audience, int Materials, int Consultations, int Posts);

/// <summary>普法宣传台账 of a period, oldest first.</summary>
public sealed class PublicityLedger(PortalDbContext db) : Ledger<PublicityLedgerRow>(db, Title, 40)
{
    public const string Title = "普法宣传台账";

    public override IReadOnlyList<LedgerColumn<PublicityLedgerRow>> Columns { get; } =
    [
        new("日期", 16, r => r.On),
        new("活动名称", 34, r => r.Title),
        new("形式", 12, r => r.Kind),
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

    public override IQueryable<Guid> Records(FigurePeriod period) => new PublicityFigures(Db).Rows(period).Select(e => e.Id);

    public override async Task<IReadOnlyList<PublicityLedgerRow>> RowsAsync(FigurePeriod period, CancellationToken cancel) =>
        await Db.Township<PublicityEvent>().Within(period)
            .OrderBy(e => e.On).ThenBy(e => e.EntryNumber)
            .Select(e => new PublicityLedgerRow(
                e.On, e.Title, e.EventKind!.Name, e.Theme ?? e.ThemeDay!.Name, e.Agency!.Name, e.Village!.Name, e.Place,
                e.Sessions, e.Audience, e.Materials, e.Consultations, e.Posts)).ToListAsync(cancel);

    /// <summary>The rows, and summed by village, the busiest first, with a chart.</summary>
    public override IReadOnlyList<AppendixSheet> Sheets(int year, IReadOnlyList<PublicityLedgerRow> rows)
    {
        var lines = rows.GroupBy(r => r.Village ?? "镇", StringComparer.Ordinal)
            .OrderByDescending(g => g.Sum(r => r.Sessions)).ThenBy(g => g.Key, StringComparer.Ordinal).ToList();
        var summary = AppendixSheet.From(new LedgerTable<IGrouping<string, PublicityLedgerRow>>(
            "普法宣传分村汇总", $"{year}年普法宣传分村（场）汇总", Summed, lines));
        return [.. base.Sheets(year, rows), summary with { Charts = [AppendixChart.OfRows("各村（场）普法宣传场次", "村（场）", "场次")] }];
    }

    private static IReadOnlyList<LedgerColumn<IGrouping<string, PublicityLedgerRow>>> Summed { get; } =
    [
        new("村（场）", 30, g => g.Key),
        new("活动（次）", 16, g => g.Count(), Total: true),
        new("场次", 16, g => g.Sum(r => r.Sessions), Total: true),
        new("受众人次", 16, g => g.Sum(r => r.Audience), Total: true),
        new("资料份数", 16, g => g.Sum(r => r.Materials), Total: true),
        new("咨询人次", 16, g => g.Sum(r => r.Consultations), Total: true),
        new("推送条数", 16, g => g.Sum(r => r.Posts), Total: true),
    ];
}
