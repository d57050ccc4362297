using Biandangou.Data.Common;
using Biandangou.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Data.Organisation;

/// <summary>A village to choose in a form or filter.</summary>
public sealed record VillageChoice(Guid Id, string Name);

/// <summary>Reads of the village register, within the account's scope.</summary>
public sealed class VillageQueries(PortalDbContext db)
{
    /// <summary>Villages the account may name, in list order.</summary>
    public async Task<IReadOnlyList<VillageChoice>> ChoicesAsync(CancellationToken cancel) =>
        await db.InScope<Village>().OrderBy(v => v.SortOrder).ThenBy(v => v.Id)
            .Select(v => new VillageChoice(v.Id, v.Name)).ToListAsync(cancel);
}
