using Biandangou.Domain.Publicity;

namespace Biandangou.Data.Publicity;

/// <summary>What the list is asked for; null means any.</summary>
/// <param name="Year">Applied for or decided in the year.</param>
public sealed record HonourFilter(int? Year, Guid? VillageId, HonourOutcome? Outcome, string? Keyword, int Page = 1);

/// <param name="Person">The law-savvy person honoured; null for the village or the township.</param>
public sealed record HonourLine(
    Guid Id, string Name, string Level, string? Village, Guid? PersonId, string? Person, DateOnly? AppliedOn, DateOnly? AwardedOn,
    DateOnly? DeclinedOn)
{
    public HonourOutcome Outcome => Honour.OutcomeOf(AwardedOn, DeclinedOn);

    /// <summary>Whose honour it is.</summary>
    public string Holder => Person ?? Village ?? "镇";
}

public sealed record HonourPage(HonourLine Honour, string CreatedBy, DateTime CreatedAt, string? UpdatedBy, DateTime? UpdatedAt);

/// <summary>Reads of the ledger of honours, within the account's scope.</summary>
public sealed class HonourQueries(PortalDbContext db)
{
    public async Task<Paged<HonourLine>> ListAsync(HonourFilter filter, CancellationToken cancel)
    {
        var honours = db.InScope<Honour>();
        if (filter.Year is { } year)
        {
            var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            honours = honours.Where(h => h.AppliedOn.Within(first, last) || h.AwardedOn.Within(first, last)
                || h.DeclinedOn.Within(first, last));
        }

        if (filter.VillageId is { } village)
            honours = honours.Where(h => h.VillageId == village);
        honours = filter.Outcome switch
        {
            HonourOutcome.Awarded => honours.Where(h => h.AwardedOn != null),
            HonourOutcome.Declined => honours.Where(h => h.DeclinedOn != null),
            HonourOutcome.Pending => honours.Where(h => h.AwardedOn == null && h.DeclinedOn == null),
            _ => honours,
        };
        var keyword = filter.Keyword?.Trim();
        if (!string.IsNullOrEmpty(keyword))
            honours = honours.Where(h => h.Name.Contains(keyword) || h.Person!.Name.Contains(keyword));
        return await honours.ToLines().PageAsync(await honours.CountAsync(cancel), filter.Page, cancel);
    }

    public async Task<HonourPage?> FindAsync(Guid id, CancellationToken cancel)
    {
        var honour = db.InScope<Honour>().Where(h => h.Id == id);
        var rest = await honour.Select(h => new { h.CreatedBy, h.CreatedAt, h.UpdatedBy, h.UpdatedAt }).FirstOrDefaultAsync(cancel);
        return rest is null ? null : new HonourPage(
            await honour.ToLines().SingleAsync(cancel), rest.CreatedBy, rest.CreatedAt, rest.UpdatedBy, rest.UpdatedAt);
    }

    /// <summary>Whether the same holder already has an honour of this name with one of these days.</summary>
    public async Task<bool> HasTwinAsync(HonourDetails details, Guid? except, CancellationToken cancel)
    {
        var (key, village, person, applied) = ((details.Name ?? "").ToNameKey(), details.VillageId, details.LawSavvyPersonId,
            details.AppliedOn);
        var awarded = details.Outcome == HonourOutcome.Awarded ? details.DecidedOn : null;
        var names = await db.Township<Honour>()
            .Where(h => h.VillageId == village && h.LawSavvyPersonId == person && h.Id != except
                && ((applied != null && h.AppliedOn == applied) || (awarded != null && h.AwardedOn == awarded)))
            .OrderBy(h => h.EntryNumber).Select(h => h.Name).ToListAsync(cancel);
        return names.Exists(n => string.Equals(n.ToNameKey(), key, StringComparison.Ordinal));
    }

    /// <summary>Names and levels typed before, most used first.</summary>
    public async Task<(IReadOnlyList<string> Names, IReadOnlyList<string> Levels)> SuggestionsAsync(CancellationToken cancel) =>
    (
        await db.InScope<Honour>().GroupBy(h => h.Name).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Max(h => h.EntryNumber))
            .Select(g => g.Key).Take(20).ToListAsync(cancel),
        await db.InScope<Honour>().GroupBy(h => h.Level).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Max(h => h.EntryNumber))
            .Select(g => g.Key).Take(20).ToListAsync(cancel));

    /// <summary>Years with applications or decisions, newest first.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync(CancellationToken cancel)
    {
        var days = await db.InScope<Honour>().Select(h => new { h.AppliedOn, h.AwardedOn, h.DeclinedOn }).Distinct().ToListAsync(cancel);
        return [.. days.SelectMany(d => new[] { d.AppliedOn, d.AwardedOn, d.DeclinedOn }).OfType<DateOnly>().Select(d => d.Year).Distinct()
            .OrderDescending()];
    }
}

internal static class HonourLines
{
    /// <summary>Newest first.</summary>
    public static IQueryable<HonourLine> ToLines(this IQueryable<Honour> honours) =>
        honours.OrderByDescending(h => h.AwardedOn ?? h.DeclinedOn ?? h.AppliedOn).ThenBy(h => h.EntryNumber).Select(h => new HonourLine(
            h.Id, h.Name, h.Level, h.Village!.Name, h.LawSavvyPersonId, h.Person!.Name, h.AppliedOn, h.AwardedOn, h.DeclinedOn));
}
