using Biandangou.Data.Common;
using Biandangou.Data.Common.Figures;
using Biandangou.Domain.Disputes;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Data.Disputes;

/// <summary>A line of 积案台账 as of the cut-off. No party is named: the appendix leaves the office.</summary>
public sealed record DisputeLedgerRow(
    int NumberYear, int NumberSequence, string Title, string? Village, string Kind, DisputeSource Source, DisputeDifficulty Difficulty,
    DateOnly ReceivedOn, int Visits, ResolutionMethod? Method, DateOnly? ResolvedOn, decimal? Amount)
{
    public string Number => Dispute.FormatNumber(NumberYear, NumberSequence);
}

/// <summary>The dispute ledger of a period, whole township, by number: received in it, or carried into it.</summary>
public sealed class DisputeLedgerQueries(PortalDbContext db)
{
    public async Task<IReadOnlyList<DisputeLedgerRow>> RowsAsync(FigurePeriod period, CancellationToken cancel)
    {
        var (start, cutOff) = (period.Start, period.CutOff);
        return await (
            from c in db.CasesAsOf(start, cutOff)
            let d = c.Case
            let r = c.Standing
            orderby d.NumberYear, d.NumberSequence
            select new DisputeLedgerRow(
                d.NumberYear, d.NumberSequence, d.Title, d.Village!.Name, d.Kind!.Name, d.Source, d.Difficulty,
                d.ReceivedOn, d.Steps.Count(s => s.Kind == StepKind.Visit && s.On <= cutOff),
                r == null ? null : r.Method, r == null ? null : r.ResolvedOn, r == null ? null : r.Amount)).ToListAsync(cancel);
    }
}
