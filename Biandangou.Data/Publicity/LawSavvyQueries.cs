using Biandangou.Data.Common;
using Biandangou.Domain.Publicity;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Data.Publicity;

/// <summary>What the list is asked for; null means any.</summary>
/// <param name="Honoured">Only those with an honour.</param>
public sealed record LawSavvyFilter(Guid? VillageId, bool Honoured, string? Keyword, int Page = 1);

public sealed record LawSavvyLine(Guid Id, string Name, string Village, string? Identity, DateOnly ActiveFrom, DateOnly? ActiveTo, int Honours);

public sealed record LawSavvyPage(LawSavvyLine Person, Guid Version, string CreatedBy, DateTime CreatedAt, string? UpdatedBy, DateTime? UpdatedAt)
{
    /// <summary>Newest first.</summary>
    public IReadOnlyList<HonourLine> Honours { get; init; } = [];
}

public sealed record HonourLine(string Name, string Level, DateOnly AwardedOn);

/// <summary>Reads of the register of law-savvy persons, within the account's scope.</summary>
public sealed class LawSavvyQueries(PortalDbContext db)
{
    public async Task<Paged<LawSavvyLine>> ListAsync(LawSavvyFilter filter, CancellationToken cancel)
    {
        var persons = db.InScope<LawSavvyPerson>();
        if (filter.VillageId is { } village)
            persons = persons.Where(p => p.VillageId == village);
        if (filter.Honoured)
            persons = persons.Where(p => p.Honours.Any());
        var keyword = filter.Keyword?.Trim();
        if (!string.IsNullOrEmpty(keyword))
            persons = persons.Where(p => p.Name.Contains(keyword) || (p.Identity != null && p.Identity.Contains(keyword)));
        return await persons.OrderBy(p => p.Village!.SortOrder).ThenBy(p => p.ActiveFrom).ThenBy(p => p.Id).Select(p => new LawSavvyLine(
            p.Id, p.Name, p.Village!.Name, p.Identity, p.ActiveFrom, p.ActiveTo, p.Honours.Count))
            .PageAsync(await persons.CountAsync(cancel), filter.Page, cancel);
    }

    public async Task<LawSavvyPage?> FindAsync(Guid id, CancellationToken cancel)
    {
        var page = await db.InScope<LawSavvyPerson>().Where(p => p.Id == id).Select(p => new LawSavvyPage(
            new LawSavvyLine(p.Id, p.Name, p.Village!.Name, p.Identity, p.ActiveFrom, p.ActiveTo, p.Honours.Count),
            p.Version, p.CreatedBy, p.CreatedAt, p.UpdatedBy, p.UpdatedAt)).FirstOrDefaultAsync(cancel);
        return page is null ? null : page with
        {
            Honours = await db.InScope<LawSavvyPerson>().Where(p => p.Id == id).SelectMany(p => p.Honours)
                .OrderByDescending(h => h.AwardedOn).ThenBy(h => h.Name)
                .Select(h => new HonourLine(h.Name, h.Level, h.AwardedOn)).ToListAsync(cancel),
        };
    }
}
