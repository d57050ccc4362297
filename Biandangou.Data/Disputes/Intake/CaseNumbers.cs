using Biandangou.Domain.Disputes;

namespace Biandangou.Data.Disputes.Intake;

/// <summary>Numbers of a year are consecutive and never given twice: each is drawn in the transaction that uses it.</summary>
public sealed class CaseNumbers(PortalDbContext db)
{
    /// <summary>Runs work that draws one or more numbers of a year and saves it with the series.</summary>
    /// <param name="work">Given what draws the next number; may run more than once.</param>
    /// <exception cref="Domain.Common.RuleBrokenException">The work was refused; no number is used up.</exception>
    public async Task<T> DrawAsync<T>(CaseSeries kind, int year, Func<Func<int>, Task<T>> work, CancellationToken cancel)
    {
        T? done = default;
        await db.ExecuteInTransactionAsync(
            async () =>
            {
                var series = await db.Set<CaseNumberSeries>().FirstOrDefaultAsync(s => s.Series == kind && s.Year == year, cancel)
                    ?? db.Set<CaseNumberSeries>().Add(new CaseNumberSeries(kind, year)).Entity;
                done = await work(series.Next);
                await db.SaveChangesAsync(cancel);
            },
            cancel);
        return done!;
    }
}
