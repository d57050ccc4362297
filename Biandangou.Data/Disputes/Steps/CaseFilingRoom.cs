using Biandangou.Data.Disputes.Intake;
using Biandangou.Domain.Disputes;

namespace Biandangou.Data.Disputes.Steps;

/// <summary>Files closed cases; the first filing draws the next file number of its year in the same transaction.</summary>
public sealed class CaseFilingRoom(PortalDbContext db, CaseFileQueries files)
{
    /// <param name="version">The case as the form was opened on it.</param>
    /// <returns>The filed case; null when it moved on meanwhile.</returns>
    /// <exception cref="RuleBrokenException">Not closed, or not complete; no number is used up.</exception>
    public async Task<Dispute?> FileAsync(Guid id, Guid version, FilingDetails details, CancellationToken cancel)
    {
        try
        {
            if (await db.InScope<Dispute>().Where(d => d.Id == id).Select(d => d.FileNumber).FirstOrDefaultAsync(cancel) is { } number)
                return await AgainAsync(id, version, details, number, cancel);
            var year = details.FiledOn.Year;
            return await new CaseNumbers(db).DrawAsync(
                CaseSeries.File, year,
                async next =>
                {
                    var settings = await db.Set<CaseSettings>().SingleAsync(cancel);
                    var dispute = await LoadAsync(id, version, cancel);
                    var sequence = next();
                    dispute.File(
                        details, await files.AttachedPapersAsync(id, cancel),
                        new FileSerial(year, sequence, settings.FileNumber(year, sequence)), db.Clock.Today());
                    return dispute;
                },
                cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return null;
        }
        catch (MovedOnException)
        {
            db.ChangeTracker.Clear();
            return null;
        }
    }

    /// <summary>A reopened case comes back under its old number.</summary>
    private async Task<Dispute> AgainAsync(Guid id, Guid version, FilingDetails details, string number, CancellationToken cancel)
    {
        var dispute = await LoadAsync(id, version, cancel);
        dispute.File(details, await files.AttachedPapersAsync(id, cancel), new FileSerial(0, 0, number), db.Clock.Today());
        await db.SaveChangesAsync(cancel);
        return dispute;
    }

    private async Task<Dispute> LoadAsync(Guid id, Guid version, CancellationToken cancel) =>
        await db.LoadCaseAsync(id, cancel) is { } dispute && dispute.Version == version ? dispute : throw new MovedOnException();

    private sealed class MovedOnException : Exception;
}
