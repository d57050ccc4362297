using Biandangou.Data.Common;
using Biandangou.Domain.Disputes;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Data.Disputes;

public static class CaseLoading
{
    /// <summary>A case in scope with its visits and resolutions, for a step; null when there is none.</summary>
    public static async Task<Dispute?> LoadCaseAsync(this PortalDbContext db, Guid id, CancellationToken cancel)
    {
        var dispute = await db.InScope<Dispute>().Include(d => d.Visits).FirstOrDefaultAsync(d => d.Id == id, cancel);

        // A command of its own: two collections in one would multiply their rows.
        if (dispute is not null)
            await db.InScope<DisputeResolution>().Where(r => r.DisputeId == id).LoadAsync(cancel);
        return dispute;
    }
}
