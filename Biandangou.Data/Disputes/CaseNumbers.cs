using Biandangou.Data.Common;
using Biandangou.Domain.Disputes;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Data.Disputes;

/// <summary>Numbers of a year are consecutive and never given twice: each is drawn in the transaction that uses it.</summary>
public sealed class CaseNumbers(PortalDbContext db)
{
    /// <summary>Each lost race means that another one won, so this many may meet at once.</summary>
    private const int Attempts = 64;

    /// <summary>Runs work that draws one or more numbers of a year and saves it with the series.</summary>
    /// <param name="work">Given what draws the next number; on an empty change tracker, and may run more than once.</param>
    /// <exception cref="Domain.Common.RuleBrokenException">The work was refused; no number is used up.</exception>
    public async Task<T> DrawAsync<T>(CaseSeries kind, int year, Func<Func<int>, Task<T>> work, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            var firstOfYear = false;
            try
            {
                T? done = default;
                await db.ExecuteInTransactionAsync(
                    async () =>
                    {
                        var series = await db.CaseNumberSeries.FirstOrDefaultAsync(s => s.Series == kind && s.Year == year, cancel);
                        firstOfYear = series is null;
                        series ??= db.CaseNumberSeries.Add(new CaseNumberSeries(kind, year)).Entity;
                        done = await work(series.Next);
                        await db.SaveChangesAsync(cancel);
                    },
                    cancel);
                return done!;
            }
            catch (DbUpdateException e) when ((e is DbUpdateConcurrencyException { Entries: [{ Entity: CaseNumberSeries }, ..] } || firstOfYear) && attempt < Attempts)
            {
                // SQLite never comes here: its write transactions stand in line. On SQL Server another intake moved or
                // opened the series between our read and our write.
            }
        }
    }
}
