using Biandangou.Domain.Common.Drafts;

namespace Biandangou.Data.Common.Drafts;

/// <summary>Reads of what an account has typed and not sent. Always of one account: a draft is nobody else's.</summary>
public sealed class FormDraftQueries(PortalDbContext db)
{
    private const int Swept = 50;

    public Task<FormDraft?> FindAsync(Guid userId, Guid id, CancellationToken cancel) =>
        Of(userId).FirstOrDefaultAsync(d => d.Id == id, cancel);

    public Task<FormDraft?> OfSubmissionAsync(Guid userId, Guid submissionId, CancellationToken cancel) =>
        Of(userId).FirstOrDefaultAsync(d => d.SubmissionId == submissionId, cancel);

    /// <summary>The newest draft of a form that is still kept.</summary>
    /// <param name="path">Without a query.</param>
    public Task<FormDraft?> LatestAsync(Guid userId, string path, DateTime utcNow, CancellationToken cancel)
    {
        var since = utcNow - FormDraft.KeptFor;
        return Of(userId).Where(d => (d.Path == path || d.Path.StartsWith(path + "?")) && d.SavedAt >= since)
            .OrderByDescending(d => d.SavedAt).ThenBy(d => d.Id).FirstOrDefaultAsync(cancel);
    }

    /// <summary>Drafts nobody came back for, of any account, and the oldest of an account that has too many.</summary>
    public async Task<IReadOnlyList<FormDraft>> OutdatedAsync(Guid userId, DateTime utcNow, CancellationToken cancel)
    {
        var until = utcNow - FormDraft.KeptFor;
        var old = await db.FormDrafts.Where(d => d.SavedAt < until).OrderBy(d => d.SavedAt).ThenBy(d => d.Id).Take(Swept)
            .ToListAsync(cancel);
        var surplus = await Of(userId).Where(d => d.SavedAt >= until).OrderByDescending(d => d.SavedAt).ThenBy(d => d.Id)
            .Skip(FormDraft.MostPerAccount - 1).Take(Swept).ToListAsync(cancel);
        return [.. old, .. surplus];
    }

    private IQueryable<FormDraft> Of(Guid userId) => db.FormDrafts.Where(d => d.UserId == userId);
}
