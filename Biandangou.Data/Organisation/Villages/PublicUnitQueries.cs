using Biandangou.Domain.Organisation;

namespace Biandangou.Data.Organisation.Villages;

/// <summary>What the list is asked for; null means any.</summary>
/// <param name="Active">In the register on the day, or no longer (or not yet).</param>
public sealed record UnitFilter(DateOnly On, bool? Active, UnitKind? Kind, Guid? VillageId, string? Keyword, int Page = 1);

public sealed record UnitLine(
    Guid Id, string Name, UnitKind Kind, string? Village, string Head, string? HeadPhone, string? Contact, string? ContactPhone,
    DateOnly From, DateOnly? To) : IDated;

public sealed record UnitPage(
    Guid Id, string? Village, UnitDetails Details, string CreatedBy, DateTime CreatedAt, string? UpdatedBy, DateTime? UpdatedAt);

/// <summary>Reads of the register of enterprises and units.</summary>
public sealed class PublicUnitQueries(PortalDbContext db)
{
    public async Task<Paged<UnitLine>> ListAsync(UnitFilter filter, CancellationToken cancel)
    {
        var (units, on) = (db.InScope<PublicUnit>(), filter.On);
        if (filter.Active is { } active)
            units = units.Where(u => u.On(on) == active);
        if (filter.Kind is { } kind)
            units = units.Where(u => u.Kind == kind);
        if (filter.VillageId is { } village)
            units = units.Where(u => u.VillageId == village);
        if (!string.IsNullOrWhiteSpace(filter.Keyword))
        {
            var (key, word) = (filter.Keyword.ToNameKey(), filter.Keyword.Trim());
            units = units.Where(u => u.NameKey.Contains(key) || u.Head.Contains(word) || (u.Contact != null && u.Contact.Contains(word)));
        }

        return await units.OrderBy(u => u.From).ThenBy(u => u.EntryNumber).Select(u => new UnitLine(
            u.Id, u.Name, u.Kind, u.Village!.Name, u.Head, u.HeadPhone, u.Contact, u.ContactPhone, u.From, u.To))
            .PageAsync(await units.CountAsync(cancel), filter.Page, cancel);
    }

    public Task<UnitPage?> FindAsync(Guid id, CancellationToken cancel) =>
        db.InScope<PublicUnit>().Where(u => u.Id == id).Select(u => new UnitPage(
            u.Id, u.Village!.Name,
            new UnitDetails(u.Name, u.Kind, u.VillageId, u.Head, u.HeadPhone, u.Contact, u.ContactPhone, u.From, u.To),
            u.CreatedBy, u.CreatedAt, u.UpdatedBy, u.UpdatedAt)).FirstOrDefaultAsync(cancel);
}
