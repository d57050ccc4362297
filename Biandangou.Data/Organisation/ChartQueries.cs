using Biandangou.Data.Common;
using Biandangou.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Data.Organisation;

/// <summary>A village of the chart.</summary>
public sealed record ChartVillage(Guid Id, string Name, string? ContactLeader);

public sealed record ChartLawyer(Guid VillageId, string Name);

/// <summary>Names on the organisation chart of a day; its counts are figures.</summary>
public sealed class ChartQueries(PortalDbContext db)
{
    /// <summary>Villages of the register on the day, in list order.</summary>
    public async Task<IReadOnlyList<ChartVillage>> VillagesAsync(DateOnly on, CancellationToken cancel) =>
        await db.InScope<Village>().Where(v => v.ActiveFrom <= on && (v.ActiveTo == null || v.ActiveTo >= on))
            .OrderBy(v => v.SortOrder).ThenBy(v => v.Id)
            .Select(v => new ChartVillage(v.Id, v.Name, v.ContactLeader)).ToListAsync(cancel);

    /// <summary>Lawyers under contract on the day, once for each village they serve.</summary>
    public async Task<IReadOnlyList<ChartLawyer>> LawyersAsync(DateOnly on, CancellationToken cancel) =>
        await db.InScope<Lawyer>().Where(l => l.EngagedFrom <= on && (l.EngagedTo == null || l.EngagedTo >= on))
            .SelectMany(l => l.Villages, (l, v) => new { v.VillageId, l.Name, l.Id })
            .OrderBy(l => l.Name).ThenBy(l => l.Id).ThenBy(l => l.VillageId)
            .Select(l => new ChartLawyer(l.VillageId, l.Name)).ToListAsync(cancel);
}
