using Biandangou.Domain.Organisation;

namespace Biandangou.Data.Organisation.Villages;

/// <summary>What the list is asked for; null means any.</summary>
/// <param name="On">Only assignments that run on the day.</param>
/// <param name="ByCadre">Ordered by cadre instead of by village.</param>
public sealed record CadreFilter(DateOnly? On, Guid? VillageId, CadreKind? Kind, string? Keyword, bool ByCadre, int Page = 1);

public sealed record CadreLine(
    Guid Id, string Cadre, string Post, CadreKind Kind, Guid VillageId, string Village, DateOnly From, DateOnly? To, string? Note) : IDated;

public sealed record CadrePage(
    Guid Id, Guid Version, string Village, CadreDetails Details, string CreatedBy, DateTime CreatedAt, string? UpdatedBy,
    DateTime? UpdatedAt)
{
    public DateOnly Today { get; init; }
}

/// <summary>Reads of the cadres assigned to villages, within the account's scope.</summary>
public sealed class CadreQueries(PortalDbContext db)
{
    public async Task<Paged<CadreLine>> ListAsync(CadreFilter filter, CancellationToken cancel)
    {
        var cadres = db.InScope<CadreAssignment>();
        if (filter.On is { } on)
            cadres = cadres.Where(c => c.On(on));
        if (filter.VillageId is { } village)
            cadres = cadres.Where(c => c.VillageId == village);
        if (filter.Kind is { } kind)
            cadres = cadres.Where(c => c.Kind == kind);
        if (!string.IsNullOrWhiteSpace(filter.Keyword))
        {
            var (key, word) = (filter.Keyword.ToNameKey(), filter.Keyword.Trim());
            cadres = cadres.Where(c => c.CadreKey.Contains(key) || c.Post.Contains(word));
        }

        var ordered = filter.ByCadre
            // A cadre stands where the first assignment was entered: every database sorts names in its own way.
            ? cadres.OrderBy(c => db.InScope<CadreAssignment>().Where(o => o.CadreKey == c.CadreKey).Min(o => o.EntryNumber))
            .ThenBy(c => c.Village!.SortOrder)
            : cadres.OrderBy(c => c.Village!.SortOrder).ThenBy(c => c.Village!.EntryNumber);
        return await Items(ordered.ThenBy(c => c.From).ThenBy(c => c.EntryNumber))
            .PageAsync(await cadres.CountAsync(cancel), filter.Page, cancel);
    }

    /// <summary>All assignments to one village, running ones first.</summary>
    public async Task<IReadOnlyList<CadreLine>> OfVillageAsync(Guid villageId, CancellationToken cancel)
    {
        var today = db.Clock.Today();
        return await Items(db.InScope<CadreAssignment>().Where(c => c.VillageId == villageId)
            .OrderBy(c => c.EndedBefore(today)).ThenByDescending(c => c.From).ThenBy(c => c.EntryNumber)).ToListAsync(cancel);
    }

    /// <summary>Assignments that run on a day, by village.</summary>
    public async Task<IReadOnlyList<CadreLine>> OnAsync(DateOnly on, CancellationToken cancel) =>
        await Items(db.InScope<CadreAssignment>().Where(c => c.On(on))
            .OrderBy(c => c.Village!.EntryNumber).ThenBy(c => c.From).ThenBy(c => c.EntryNumber)).ToListAsync(cancel);

    public Task<CadrePage?> FindAsync(Guid id, CancellationToken cancel)
    {
        var today = db.Clock.Today();
        return db.InScope<CadreAssignment>().Where(c => c.Id == id).Select(c => new CadrePage(
            c.Id, c.Version, c.Village!.Name, new CadreDetails(c.Cadre, c.Post, c.Kind, c.VillageId, c.From, c.To, c.Note),
            c.CreatedBy, c.CreatedAt, c.UpdatedBy, c.UpdatedAt)
        { Today = today }).FirstOrDefaultAsync(cancel);
    }

    /// <summary>An assignment of the same cadre, kind and village that shares a day with this one.</summary>
    public Task<CadreLine?> FindTwinAsync(CadreDetails details, Guid? except, CancellationToken cancel)
    {
        var (key, kind, village) = ((details.Cadre ?? "").ToNameKey(), details.Kind, details.VillageId);
        var (first, last) = (details.From, details.To ?? DateOnly.MaxValue);
        return Items(db.Township<CadreAssignment>().Where(c =>
                c.CadreKey == key && c.Kind == kind && c.VillageId == village && c.Id != except && c.Within(first, last))
            .OrderBy(c => c.From).ThenBy(c => c.EntryNumber)).FirstOrDefaultAsync(cancel);
    }

    private static IQueryable<CadreLine> Items(IQueryable<CadreAssignment> cadres) =>
        cadres.Select(c => new CadreLine(c.Id, c.Cadre, c.Post, c.Kind, c.VillageId, c.Village!.Name, c.From, c.To, c.Note));
}
