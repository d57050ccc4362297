using Biandangou.Domain.Organisation;

namespace Biandangou.Data.Organisation.Villages;

/// <summary>A village to choose in a form or filter.</summary>
public sealed record VillageChoice(Guid Id, string Name) : IDated
{
    /// <summary>First day on which it may have records.</summary>
    public DateOnly From { get; init; }

    /// <summary>Last day on which it may have records; null while active, or where the choice is not for an entry.</summary>
    public DateOnly? To { get; init; }
}

/// <summary>What the list is asked for; null means any.</summary>
public sealed record VillageFilter(VillageKind? Kind, string? Keyword);

public sealed record VillageLine(
    Guid Id, int SortOrder, string Name, VillageKind Kind, DateOnly From, DateOnly? To, string? ContactLeader, bool HasLegalStudio,
    bool HasArchiveRoom)
    : IDated
{
    /// <summary>曾用名, oldest first.</summary>
    public IReadOnlyList<string> FormerNames { get; init; } = [];
}

public sealed record VillagePage(
    Guid Id, Guid Version, int SortOrder, string Name, VillageKind Kind, DateOnly From, DateOnly? To,
    string? CloseReason, Guid? MergedIntoId, string? MergedInto,
    string CreatedBy, DateTime CreatedAt, string? UpdatedBy, DateTime? UpdatedAt) : IDated;

/// <summary>Reads of the village register, within the account's scope.</summary>
public sealed class VillageQueries(PortalDbContext db)
{
    /// <summary>Villages the account may name, closed ones too, in list order: for filters.</summary>
    public async Task<IReadOnlyList<VillageChoice>> ChoicesAsync(CancellationToken cancel) =>
        await InOrder(db.InScope<Village>()).Select(v => new VillageChoice(v.Id, v.Name)).ToListAsync(cancel);

    /// <summary>Villages a register may name, whose days may lie ahead: those not closed, begun or not.</summary>
    /// <param name="current">A village kept among the choices though it may be closed.</param>
    public async Task<IReadOnlyList<VillageChoice>> OpenChoicesAsync(Guid? current, CancellationToken cancel)
    {
        var today = db.Clock.Today();
        return await ChoicesAsync(db.InScope<Village>().Where(v => !v.EndedBefore(today) || v.Id == current), cancel);
    }

    /// <summary>
    /// Villages the account may enter a deed for: its own open ones, and for the whole township all there ever were, since what a
    /// village did until its end may still have to be recorded.
    /// </summary>
    public Task<IReadOnlyList<VillageChoice>> EntryChoicesAsync(Guid? current, CancellationToken cancel) =>
        OpenSinceAsync(db.Scope.WholeTownship ? DateOnly.MinValue : db.Clock.Today(), current, cancel);

    /// <summary>Villages that stood on a day from then to today: what they did until their end may still have to be recorded.</summary>
    /// <param name="current">A village kept among the choices though it may have closed earlier.</param>
    public async Task<IReadOnlyList<VillageChoice>> OpenSinceAsync(DateOnly day, Guid? current, CancellationToken cancel)
    {
        var today = db.Clock.Today();
        return await ChoicesAsync(db.InScope<Village>().Where(v => v.Within(day, today) || v.Id == current), cancel);
    }

    /// <summary>The whole filtered register: a township has some dozens of villages, and the foot sums them all.</summary>
    public async Task<IReadOnlyList<VillageLine>> ListAsync(VillageFilter filter, CancellationToken cancel)
    {
        var (villages, today) = (db.InScope<Village>(), db.Clock.Today());
        if (filter.Kind is { } kind)
            villages = villages.Where(v => v.Kind == kind);
        if (!string.IsNullOrWhiteSpace(filter.Keyword))
        {
            var key = filter.Keyword.ToNameKey();
            var leader = filter.Keyword.Trim();
            villages = villages.Where(v => v.NameKey.Contains(key) || v.FormerNames.Any(n => n.NameKey.Contains(key))
                || v.Leaders.Any(l => l.On(today) && l.Name.Contains(leader)));
        }

        var items = await InOrder(villages).Select(v => new VillageLine(
            v.Id, v.SortOrder, v.Name, v.Kind, v.From, v.To,
            v.Leaders.Where(l => l.On(today))
                .OrderBy(l => l.From).ThenBy(l => l.EntryNumber).Select(l => l.Name).FirstOrDefault(),
            v.Facilities.Any(f => f.Kind == FacilityKind.LegalStudio && f.On(today)),
            v.Facilities.Any(f => f.Kind == FacilityKind.ArchiveRoom && f.On(today))))
            .ToListAsync(cancel);
        var names = await db.InScope<VillageName>().OrderBy(n => n.From).ThenBy(n => n.EntryNumber).Select(n => new { n.VillageId, n.Name })
            .ToListAsync(cancel);
        var former = names.ToLookup(n => n.VillageId, n => n.Name);
        return [.. items.Select(v => former.Contains(v.Id) ? v with { FormerNames = [.. former[v.Id]] } : v)];
    }

    public Task<VillagePage?> FindAsync(Guid id, CancellationToken cancel) =>
        db.InScope<Village>().Where(v => v.Id == id).Select(v => new VillagePage(
            v.Id, v.Version, v.SortOrder, v.Name, v.Kind, v.From, v.To, v.CloseReason, v.MergedIntoId, v.MergedInto!.Name,
            v.CreatedBy, v.CreatedAt, v.UpdatedBy, v.UpdatedAt)).FirstOrDefaultAsync(cancel);

    /// <summary>Another village that bore this name on one of the days, and the name's last day there.</summary>
    public async Task<(string Village, DateOnly Until)?> FormerBearerAsync(
        string? name, DateOnly from, DateOnly? to, Guid? except, CancellationToken cancel)
    {
        var (key, last) = ((name ?? "").ToNameKey(), to ?? DateOnly.MaxValue);
        var former = await db.Township<VillageName>()
            .Where(n => n.NameKey == key && n.VillageId != except && n.Within(from, last))
            .OrderByDescending(n => n.To).ThenBy(n => n.EntryNumber)
            .Select(n => new { n.Village!.Name, n.To }).FirstOrDefaultAsync(cancel);
        return former is null ? null : (former.Name, former.To!.Value);
    }

    /// <summary>The first day of a village's present name; null when it is the village's own first day.</summary>
    public async Task<DateOnly?> RenamedOnAsync(Guid id, CancellationToken cancel) =>
        (await db.Township<VillageName>().Where(n => n.VillageId == id).MaxAsync(n => n.To, cancel))?.AddDays(1);

    /// <summary>The position after the last village.</summary>
    public async Task<int> NextSortOrderAsync(CancellationToken cancel) =>
        (await db.Township<Village>().MaxAsync(v => (int?)v.SortOrder, cancel) ?? 0) + 1;

    private static async Task<IReadOnlyList<VillageChoice>> ChoicesAsync(IQueryable<Village> villages, CancellationToken cancel) =>
        await InOrder(villages).Select(v => new VillageChoice(v.Id, v.Name) { From = v.From, To = v.To }).ToListAsync(cancel);

    private static IQueryable<Village> InOrder(IQueryable<Village> villages) =>
        villages.OrderBy(v => v.SortOrder).ThenBy(v => v.EntryNumber);
}
