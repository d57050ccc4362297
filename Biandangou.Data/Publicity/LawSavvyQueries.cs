using Biandangou.Domain.Publicity;

namespace Biandangou.Data.Publicity;

/// <summary>What the list is asked for; null means any.</summary>
/// <param name="Honoured">Only those with an honour.</param>
/// <param name="Active">In the register today, or no longer (or not yet).</param>
public sealed record LawSavvyFilter(Guid? VillageId, bool Honoured, string? Keyword, int Page = 1, bool? Active = null);

/// <param name="Honours">Awarded ones.</param>
/// <param name="TrainedOn">Day of the last training.</param>
/// <param name="VillageEnded">Whether the village is no unit of its own any more today.</param>
public sealed record LawSavvyLine(
    Guid Id, string Name, string Village, string? Identity, DateOnly From, DateOnly? To, int Honours, DateOnly? TrainedOn,
    bool VillageEnded)
    : IDated
{
    /// <summary>State in a word, and how it is coloured.</summary>
    public (string Word, string? State) StateOn(DateOnly day) =>
        this.EndedBefore(day) ? ("已退出", null)
        : VillageEnded ? ("村（场）已撤并", "warn")
        : this.On(day) ? ("在册", "ok")
        : ("未到登记日期", null);
}

public sealed record LawSavvyPage(
    LawSavvyLine Person, Guid Version, string CreatedBy, DateTime CreatedAt, string? UpdatedBy, DateTime? UpdatedAt)
{
    public DateOnly Today { get; init; }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<HonourLine> Honours { get; init; } = [];

    /// <summary>Newest first.</summary>
    public IReadOnlyList<LawSavvyTrainingLine> Trainings { get; init; } = [];
}

public sealed record LawSavvyTrainingLine(Guid Id, DateOnly On, string Topic, decimal Hours);

/// <summary>A person to tick or choose in a form.</summary>
public sealed record LawSavvyChoice(Guid Id, Guid VillageId, string Name, string Village);

/// <summary>Reads of the register of law-savvy persons, within the account's scope.</summary>
public sealed class LawSavvyQueries(PortalDbContext db)
{
    public async Task<Paged<LawSavvyLine>> ListAsync(LawSavvyFilter filter, CancellationToken cancel)
    {
        var (persons, today) = (db.InScope<LawSavvyPerson>(), db.Clock.Today());
        if (filter.VillageId is { } village)
            persons = persons.Where(p => p.VillageId == village);
        if (filter.Honoured)
            persons = persons.Where(p => p.Honours.Any(h => h.AwardedOn != null));
        if (filter.Active is { } active)
            persons = persons.Where(p => p.CountsOn(today) == active);

        var keyword = filter.Keyword?.Trim();
        if (!string.IsNullOrEmpty(keyword))
            persons = persons.Where(p => p.Name.Contains(keyword) || (p.Identity != null && p.Identity.Contains(keyword)));
        return await persons.OrderBy(p => p.Village!.SortOrder).ThenBy(p => p.From).ThenBy(p => p.EntryNumber).Select(p => new LawSavvyLine(
            p.Id, p.Name, p.Village!.Name, p.Identity, p.From, p.To, p.Honours.Count(h => h.AwardedOn != null),
            p.Trainings.Max(t => (DateOnly?)t.On), p.Village.EndedBefore(today)))
            .PageAsync(await persons.CountAsync(cancel), filter.Page, cancel);
    }

    public async Task<LawSavvyPage?> FindAsync(Guid id, CancellationToken cancel)
    {
        var today = db.Clock.Today();
        var page = await db.InScope<LawSavvyPerson>().Where(p => p.Id == id).Select(p => new LawSavvyPage(
            new LawSavvyLine(
                p.Id, p.Name, p.Village!.Name, p.Identity, p.From, p.To, p.Honours.Count(h => h.AwardedOn != null),
                p.Trainings.Max(t => (DateOnly?)t.On), p.Village.EndedBefore(today)),
            p.Version, p.CreatedBy, p.CreatedAt, p.UpdatedBy, p.UpdatedAt)).FirstOrDefaultAsync(cancel);
        return page is null ? null : page with
        {
            Today = today,
            Honours = await db.InScope<Honour>().Where(h => h.LawSavvyPersonId == id).ToLines().ToListAsync(cancel),
            Trainings = await db.InScope<LawSavvyPerson>().Where(p => p.Id == id).SelectMany(p => p.Trainings)
                .OrderByDescending(t => t.On).ThenBy(t => t.EntryNumber)
                .Select(t => new LawSavvyTrainingLine(t.Id, t.On, t.Topic, t.Hours)).ToListAsync(cancel),
        };
    }

    /// <summary>Somebody of the same name who entered the village's register on the same day.</summary>
    /// <param name="except">A person, by the id or the submission, that is no other.</param>
    public async Task<LawSavvyLine?> FindTwinAsync(Guid villageId, LawSavvyDetails details, Guid except, CancellationToken cancel)
    {
        var (key, from, today) = ((details.Name ?? "").ToNameKey(), details.From, db.Clock.Today());
        var sameDay = await db.Township<LawSavvyPerson>()
            .Where(p => p.VillageId == villageId && p.From == from)
            .Where(p => p.Id != except && (p.SubmissionId == null || p.SubmissionId != except))
            .OrderBy(p => p.EntryNumber).Select(p => new LawSavvyLine(
                p.Id, p.Name, p.Village!.Name, p.Identity, p.From, p.To, p.Honours.Count(h => h.AwardedOn != null),
                p.Trainings.Max(t => (DateOnly?)t.On), p.Village.EndedBefore(today)))
            .ToListAsync(cancel);
        return sameDay.Find(p => string.Equals(p.Name.ToNameKey(), key, StringComparison.Ordinal));
    }

    /// <summary>Persons in the register of a village that stands today, by village: for forms.</summary>
    public async Task<IReadOnlyList<LawSavvyChoice>> ChoicesAsync(CancellationToken cancel)
    {
        var today = db.Clock.Today();
        return await db.InScope<LawSavvyPerson>().Where(p => p.CountsOn(today))
            .OrderBy(p => p.Village!.SortOrder).ThenBy(p => p.From).ThenBy(p => p.EntryNumber)
            .Select(p => new LawSavvyChoice(p.Id, p.VillageId, p.Name, p.Village!.Name)).ToListAsync(cancel);
    }

    /// <summary>A person of the scope, in the register or not.</summary>
    public Task<LawSavvyChoice?> ChoiceAsync(Guid id, CancellationToken cancel) =>
        db.InScope<LawSavvyPerson>().Where(p => p.Id == id)
            .Select(p => new LawSavvyChoice(p.Id, p.VillageId, p.Name, p.Village!.Name)).FirstOrDefaultAsync(cancel);
}
