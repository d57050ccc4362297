using Biandangou.Domain.Disputes;

namespace Biandangou.Data.Disputes.Intake;

/// <summary>Takes cases in under the next numbers of their year.</summary>
public sealed class DisputeIntake(PortalDbContext db)
{
    /// <param name="open">Makes the case from its number; may run more than once.</param>
    /// <param name="beforeSave">What else belongs to the same save; may run more than once.</param>
    /// <exception cref="Domain.Common.RuleBrokenException">The case was refused; no number is used up.</exception>
    public Task<Dispute> TakeInAsync(int year, Func<int, Dispute> open, CancellationToken cancel, Func<Dispute, Task>? beforeSave = null) =>
        new CaseNumbers(db).DrawAsync(
            CaseSeries.Case, year,
            async next =>
            {
                var taken = open(next());
                db.Add(taken);
                if (beforeSave is not null)
                    await beforeSave(taken);
                return taken;
            },
            cancel);
}
