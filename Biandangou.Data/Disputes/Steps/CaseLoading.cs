using Biandangou.Domain.Disputes;

namespace Biandangou.Data.Disputes.Steps;

public static class CaseLoading
{
    /// <summary>A case in scope with all its parts, for a step; null when there is none.</summary>
    public static Task<Dispute?> LoadCaseAsync(this PortalDbContext db, Guid id, CancellationToken cancel) =>
        LoadAsync(db, id, withDeleted: false, cancel);

    /// <summary>The same, deleted or not: what is kept of a person.</summary>
    public static Task<Dispute?> LoadKeptCaseAsync(this PortalDbContext db, Guid id, CancellationToken cancel) =>
        LoadAsync(db, id, withDeleted: true, cancel);

    private static async Task<Dispute?> LoadAsync(PortalDbContext db, Guid id, bool withDeleted, CancellationToken cancel)
    {
        while (await ReadAsync() is { } dispute)
        {
            // What another account saved between two of the commands would show a case that never was.
            if (await Rows<Dispute>().AnyAsync(d => d.Id == id && d.Version == dispute.Version, cancel))
                return dispute;
            foreach (var entry in db.ChangeTracker.Entries()
                .Where(e => e.Entity == dispute || (e.Entity is CasePart part && part.DisputeId == id)).ToList())
                entry.State = EntityState.Detached;
        }

        return null;

        // Commands of their own: collections in one would multiply their rows.
        async Task<Dispute?> ReadAsync()
        {
            var dispute = await Rows<Dispute>().Include(d => d.PartyList.OrderBy(p => p.Position).ThenBy(p => p.EntryNumber))
                .FirstOrDefaultAsync(d => d.Id == id, cancel);
            if (dispute is null)
                return null;
            await LoadPartsAsync<DisputeAssignment>();
            await LoadPartsAsync<DisputeExtension>();
            await LoadPartsAsync<DisputeStep>();
            await LoadPartsAsync<DisputeResolution>();
            await LoadPartsAsync<CatalogueEntry>();
            await LoadPartsAsync<CaseFiling>();
            return dispute;
        }

        IQueryable<T> Rows<T>()
            where T : class => withDeleted ? db.KeptInScope<T>() : db.InScope<T>();

        Task LoadPartsAsync<T>()
            where T : CasePart => Rows<T>().Where(p => p.DisputeId == id).OrderBy(p => p.EntryNumber).LoadAsync(cancel);
    }
}
