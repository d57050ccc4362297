using Biandangou.Data.Organisation.Lawyers;
using Biandangou.Domain.Organisation;

namespace Biandangou.Data.Organisation.Villages;

/// <summary>A village of the chart.</summary>
public sealed record ChartVillage(Guid Id, string Name, string? ContactLeader);

public sealed record ChartLawyer(Guid VillageId, string Name);

/// <summary>Names on the organisation chart of a day; its counts are figures.</summary>
public sealed class ChartQueries(PortalDbContext db)
{
    /// <summary>Villages of the register on the day, in list order.</summary>
    public async Task<IReadOnlyList<ChartVillage>> VillagesAsync(DateOnly on, CancellationToken cancel)
    {
        var names = db.FormerNamesOn(on);
        return await db.InScope<Village>().Where(v => v.On(on))
            .OrderBy(v => v.SortOrder).ThenBy(v => v.EntryNumber)
            .Select(v => new ChartVillage(v.Id, names.Where(n => n.VillageId == v.Id).Select(n => n.Name).FirstOrDefault() ?? v.Name,
            db.Set<VillageLeader>()
                .Where(l => l.VillageId == v.Id && l.On(on))
                .OrderByDescending(l => l.From).ThenBy(l => l.EntryNumber).Select(l => l.Name).FirstOrDefault())).ToListAsync(cancel);
    }

    /// <summary>Lawyers under contract on the day, once for each village they serve.</summary>
    public async Task<IReadOnlyList<ChartLawyer>> LawyersAsync(DateOnly on, CancellationToken cancel)
    {
        var contracts = db.ContractsOn(on);
        var lawyers = await db.InScope<LawyerVillage>()
            .Where(v => v.On(on) && contracts.Any(c => c.LawyerId == v.LawyerId))
            .OrderBy(v => v.Lawyer!.EntryNumber).ThenBy(v => v.Village!.EntryNumber).ThenBy(v => v.EntryNumber)
            .Select(v => new ChartLawyer(v.VillageId, v.Lawyer!.Name)).ToListAsync(cancel);
        return [.. lawyers.OrderByName(l => l.Name)];
    }
}
