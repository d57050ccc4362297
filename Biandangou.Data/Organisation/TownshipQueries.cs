using Biandangou.Data.Common;
using Biandangou.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Data.Organisation;

/// <summary>The township's settings.</summary>
public sealed class TownshipQueries(PortalDbContext db)
{
    /// <returns>Null before the township is set up.</returns>
    public Task<Township?> FindAsync(CancellationToken cancel) =>
        db.Set<Township>().AsNoTracking().OrderBy(t => t.Id).FirstOrDefaultAsync(cancel);
}
