using Biandangou.Data.Common;
using Biandangou.Domain.Disputes;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Data.Disputes;

/// <summary>Takes a case in under the next number of its year. Numbers of a year are consecutive and never given twice.</summary>
public sealed class DisputeIntake(PortalDbContext db)
{
    /// <summary>Each lost race means that another intake won, so this many may meet at once.</summary>
    private const int Attempts = 64;

    /// <param name="open">Makes the case from its number; may run more than once.</param>
    /// <param name="beforeSave">What else belongs to the same save; may run more than once.</param>
    /// <exception cref="Domain.Common.RuleBrokenException">The case was refused; no number is used up.</exception>
    public async Task<Dispute> TakeInAsync(int year, Func<int, Dispute> open, CancellationToken cancel, Func<Dispute, Task>? beforeSave = null)
    {
        for (var attempt = 1; ; attempt++)
        {
            var firstOfYear = false;
            try
            {
                Dispute? taken = null;
                await db.ExecuteInTransactionAsync(
                    async () =>
                    {
                        var series = await db.CaseNumberSeries.FirstOrDefaultAsync(s => s.Year == year, cancel);
                        firstOfYear = series is null;
                        series ??= db.CaseNumberSeries.Add(new CaseNumberSeries(year)).Entity;
                        taken = open(series.Next());
                        db.Add(taken);
                        if (beforeSave is not null)
                            await beforeSave(taken);
                        await db.SaveChangesAsync(cancel);
                    },
                    cancel);
                return taken!;
            }
            catch (DbUpdateException e) when ((e is DbUpdateConcurrencyException || firstOfYear) && attempt < Attempts)
            {
                // SQLite never comes here: its write transactions stand in line. On SQL Server another intake moved or
                // opened the series between our read and our write.
            }
        }
    }
}
