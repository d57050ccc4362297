using Biandangou.Data.Common.Ledgers;
using Biandangou.Data.Disputes.Statistics;
using Biandangou.Domain.Disputes;

namespace Biandangou.Data.Disputes.Lists;

/// <summary>A line of 积案台账 as of the cut-off. No party is named: the appendix leaves the office.</summary>
public sealed record DisputeLedgerRow(
    string Number, string Title, string? Village, string Kind, DisputeSource Source, DisputeDifficulty Difficulty,
    DateOnly ReceivedOn, int Visits, ResolutionMethod? Method, DateOnly? ResolvedOn, decimal? Amount);

/// <summary>积案台账 of a period by number: received in it, or carried into it.</summary>
public sealed class DisputeLedger(PortalDbContext db) : Ledger<DisputeLedgerRow>(db, Title, 60)
{
    public const string Title = "积案台账";

    public override bool IgnoresDeletion => true;

    public override IReadOnlyList<LedgerColumn<DisputeLedgerRow>> Columns { get; } =
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

    public override IQueryable<Guid> Records(FigurePeriod period) => new DisputeFigures(Db).Rows(period).Select(d => d.Id);

    public override async Task<IReadOnlyList<DisputeLedgerRow>> RowsAsync(FigurePeriod period, CancellationToken cancel)
    {
        var (start, cutOff) = (period.Start, period.CutOff);
        return await (
            from c in Db.CasesAsOf(start, cutOff)
            let d = c.Case
            let r = c.Standing
            orderby d.NumberYear, d.NumberSequence
            select new DisputeLedgerRow(
                Dispute.FormatNumber(d.NumberYear, d.NumberSequence), d.Title, d.Village!.Name, d.Kind!.Name, d.Source, d.Difficulty,
                d.ReceivedOn, d.Steps.Count(s => s.Kind == StepKind.Visit && s.On <= cutOff),
                r == null ? null : r.Method, r == null ? null : r.ResolvedOn, r == null ? null : r.Amount)).ToListAsync(cancel);
    }
}
