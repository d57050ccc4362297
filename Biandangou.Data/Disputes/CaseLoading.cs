using Biandangou.Data.Common;
using Biandangou.Domain.Disputes;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Data.Disputes;

public static class CaseLoading
{
    /// <summary>A case in scope with all its parts, for a step; null when there is none.</summary>
    public static async Task<Dispute?> LoadCaseAsync(this PortalDbContext db, Guid id, CancellationToken cancel)
    {
        // Commands of their own: collections in one would multiply their rows.
        var dispute = await db.InScope<Dispute>().Include(d => d.PartyList.OrderBy(p => p.Position)).FirstOrDefaultAsync(d => d.Id == id, cancel);
        if (dispute is null)
            return null;
        await LoadAsync<DisputeAssignment>();
        await LoadAsync<DisputeExtension>();
        await LoadAsync<DisputeStep>();
        await LoadAsync<DisputeResolution>();
        await LoadAsync<CatalogueEntry>();
        await LoadAsync<CaseFiling>();
        return dispute;

        Task LoadAsync<T>()
            where T : CasePart => db.InScope<T>().Where(p => p.DisputeId == id).OrderBy(p => p.Id).LoadAsync(cancel);
    }
}
