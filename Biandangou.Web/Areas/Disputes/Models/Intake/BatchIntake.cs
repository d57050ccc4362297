using System.Security.Cryptography;
using System.Text;
using Biandangou.Data.Disputes.Intake;
using Biandangou.Domain.Disputes;

namespace Biandangou.Web.Areas.Disputes.Models.Intake;

/// <summary>A row was refused.</summary>
public sealed class RowRefusedException(int place, RuleBrokenException broken) : Exception(broken.Message)
{
    public int Place { get; } = place;

    public string? Field { get; } = broken.Field;
}

/// <summary>Takes the rows of a list in under consecutive numbers: all of them or none.</summary>
public sealed class BatchIntake(PortalDbContext db)
{
    /// <returns>Submissions of the list that are cases already, deleted or not.</returns>
    public async Task<IReadOnlyList<Guid>> RecordedAsync(BatchForm form, CancellationToken cancel)
    {
        var ids = form.Filled.Select(r => (Guid?)r.Row.SubmissionId).ToList();
        var actor = db.Actor.Id;
        return await db.Set<Dispute>().IgnoreQueryFilters([Filters.Scope, Filters.Deleted])
            .Where(d => d.CreatedById == actor && ids.Contains(d.SubmissionId)).Select(d => d.SubmissionId!.Value).ToListAsync(cancel);
    }

    /// <exception cref="RowRefusedException">One row was refused; none is stored and no number used up.</exception>
    public Task<IReadOnlyList<Dispute>> TakeInAsync(BatchForm form, DateOnly today, CancellationToken cancel) =>
        new CaseNumbers(db).DrawAsync<IReadOnlyList<Dispute>>(
            CaseSeries.Case, form.ReceivedOn!.Value.Year,
            next =>
            {
                List<Dispute> taken = [.. form.Filled.Select(r => Open(form, r.Place, r.Row, next(), today))];
                db.AddRange(taken);
                return Task.FromResult<IReadOnlyList<Dispute>>(taken);
            },
            cancel);

    private static Dispute Open(BatchForm form, int place, BatchRow row, int number, DateOnly today)
    {
        try
        {
            var dispute = new Dispute(number, form.VillageId!.Value, form.GridId, null, form.ToDetails(row), today);
            if (row.OnTheSpot)
                dispute.Resolve(row.Outcome(form.ReceivedOn!.Value, form.SeminarId), today);
            dispute.SubmittedAs(row.SubmissionId, Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(row.ToString()))));
            return dispute;
        }
        catch (RuleBrokenException broken)
        {
            throw new RowRefusedException(place, broken);
        }
    }
}
