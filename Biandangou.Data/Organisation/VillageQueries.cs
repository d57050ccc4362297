using Biandangou.Data.Common;
using Biandangou.Domain.Common;
using Biandangou.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Data.Organisation;

/// <summary>A village to choose in a form or filter.</summary>
public sealed record VillageChoice(Guid Id, string Name);

/// <summary>What the list is asked for; null means any.</summary>
public sealed record VillageFilter(VillageKind? Kind, string? Keyword);

public sealed record VillageItem(
    Guid Id, int SortOrder, string Name, VillageKind Kind, DateOnly? ActiveTo, string? ContactLeader, bool HasLegalStudio, bool HasArchiveRoom);

public sealed record VillagePage(
    Guid Id, Guid Version, int SortOrder, string Name, VillageKind Kind, DateOnly ActiveFrom, DateOnly? ActiveTo,
    string? ContactLeader, bool HasLegalStudio, string? StudioGuide, bool HasArchiveRoom,
    string CreatedBy, DateTime CreatedAt, string? UpdatedBy, DateTime? UpdatedAt)
{
    /// <summary>Grids in use, each with the officers in post.</summary>
    public IReadOnlyList<VillageGrid> Grids { get; init; } = [];
}

public sealed record VillageGrid(Guid Id, string Name, IReadOnlyList<string> Officers);

/// <summary>Reads of the village register, within the account's scope.</summary>
public sealed class VillageQueries(PortalDbContext db)
{
    /// <summary>Villages the account may name, in list order.</summary>
    public async Task<IReadOnlyList<VillageChoice>> ChoicesAsync(CancellationToken cancel) =>
        await db.InScope<Village>().OrderBy(v => v.SortOrder).ThenBy(v => v.Id)
            .Select(v => new VillageChoice(v.Id, v.Name)).ToListAsync(cancel);

    /// <summary>The whole filtered register: a township has some dozens of villages, and the foot sums them all.</summary>
    public async Task<IReadOnlyList<VillageItem>> ListAsync(VillageFilter filter, CancellationToken cancel)
    {
        var villages = db.InScope<Village>();
        if (filter.Kind is { } kind)
            villages = villages.Where(v => v.Kind == kind);
        if (!string.IsNullOrWhiteSpace(filter.Keyword))
        {
            var key = filter.Keyword.ToNameKey();
            var leader = filter.Keyword.Trim();
            villages = villages.Where(v => v.NameKey.Contains(key) || (v.ContactLeader != null && v.ContactLeader.Contains(leader)));
        }

        return await villages.OrderBy(v => v.SortOrder).ThenBy(v => v.Id).Select(v => new VillageItem(
            v.Id, v.SortOrder, v.Name, v.Kind, v.ActiveTo, v.ContactLeader, v.HasLegalStudio, v.HasArchiveRoom)).ToListAsync(cancel);
    }

    public async Task<VillagePage?> FindAsync(Guid id, CancellationToken cancel)
    {
        var page = await db.InScope<Village>().Where(v => v.Id == id).Select(v => new VillagePage(
            v.Id, v.Version, v.SortOrder, v.Name, v.Kind, v.ActiveFrom, v.ActiveTo,
            v.ContactLeader, v.HasLegalStudio, v.StudioGuide, v.HasArchiveRoom,
            v.CreatedBy, v.CreatedAt, v.UpdatedBy, v.UpdatedAt)).FirstOrDefaultAsync(cancel);
        return page is null ? null : page with { Grids = await GridsAsync(id, cancel) };
    }

    /// <summary>Whether another village has this name, however it is spaced or typed.</summary>
    public Task<bool> IsNameTakenAsync(string? name, Guid? except, CancellationToken cancel)
    {
        var key = (name ?? "").ToNameKey();
        return db.Township<Village>().AnyAsync(v => v.NameKey == key && v.Id != except, cancel);
    }

    /// <summary>The position after the last village.</summary>
    public async Task<int> NextSortOrderAsync(CancellationToken cancel) =>
        (await db.Township<Village>().MaxAsync(v => (int?)v.SortOrder, cancel) ?? 0) + 1;

    private async Task<IReadOnlyList<VillageGrid>> GridsAsync(Guid villageId, CancellationToken cancel)
    {
        var today = db.Clock.Today();
        var grids = await db.InScope<Grid>()
            .Where(g => g.VillageId == villageId && g.ActiveFrom <= today && (g.ActiveTo == null || g.ActiveTo >= today))
            .OrderBy(g => g.CreatedAt).ThenBy(g => g.Id).Select(g => new { g.Id, g.Name }).ToListAsync(cancel);
        var officers = await db.InScope<GridOfficer>()
            .Where(o => o.VillageId == villageId && o.InPostFrom <= today && (o.InPostTo == null || o.InPostTo >= today))
            .OrderBy(o => o.InPostFrom).ThenBy(o => o.Id).Select(o => new { o.GridId, o.Name }).ToListAsync(cancel);
        var byGrid = officers.ToLookup(o => o.GridId, o => o.Name);
        return [.. grids.Select(g => new VillageGrid(g.Id, g.Name, [.. byGrid[g.Id]]))];
    }
}
