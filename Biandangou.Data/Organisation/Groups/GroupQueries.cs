using Biandangou.Domain.Organisation;

namespace Biandangou.Data.Organisation.Groups;

/// <summary>What the list is asked for.</summary>
/// <param name="Standing">Standing on the day, or no longer (or not yet); null means any.</param>
public sealed record GroupFilter(DateOnly On, bool? Standing, string? Keyword);

/// <param name="Head">组长 on the day of the list.</param>
/// <param name="Members">People in the group that day, the head among them.</param>
public sealed record GroupLine(
    Guid Id, string Name, DateOnly From, DateOnly? To, string? DocumentNumber, string? Head, int Members, int Meetings) : IDated;

public sealed record GroupChoice(Guid Id, string Name);

/// <summary>Reads of the leadership groups.</summary>
public sealed class GroupQueries(PortalDbContext db)
{
    /// <summary>Groups oldest first: a township has a handful.</summary>
    public async Task<IReadOnlyList<GroupLine>> ListAsync(GroupFilter filter, CancellationToken cancel)
    {
        var (groups, on) = (db.InScope<LeadershipGroup>(), filter.On);
        if (filter.Standing is { } standing)
            groups = groups.Where(g => g.On(on) == standing);
        if (!string.IsNullOrWhiteSpace(filter.Keyword))
        {
            var (key, word) = (filter.Keyword.ToNameKey(), filter.Keyword.Trim());
            groups = groups.Where(g => g.NameKey.Contains(key) || g.Members.Any(m => m.Name.Contains(word)));
        }

        return await groups.OrderBy(g => g.From).ThenBy(g => g.EntryNumber).Select(g => new GroupLine(
            g.Id, g.Name, g.From, g.To, g.DocumentNumber,
            g.Members.Where(m => m.Role == GroupRole.Head && m.On(on))
                .OrderBy(m => m.EntryNumber).Select(m => m.Name).FirstOrDefault(),
            g.Members.Count(m => m.On(on)),
            db.Set<GroupMeeting>().Count(m => m.LeadershipGroupId == g.Id && m.On <= on))).ToListAsync(cancel);
    }

    /// <summary>A group with all who ever sat in it.</summary>
    public Task<LeadershipGroup?> FindAsync(Guid id, CancellationToken cancel) =>
        db.InScope<LeadershipGroup>().AsNoTracking().Include(g => g.Members.OrderBy(m => m.EntryNumber))
            .FirstOrDefaultAsync(g => g.Id == id, cancel);

    /// <summary>Groups a meeting may be recorded for, standing ones first.</summary>
    public async Task<IReadOnlyList<GroupChoice>> ChoicesAsync(CancellationToken cancel)
    {
        var today = db.Clock.Today();
        return await db.InScope<LeadershipGroup>().OrderBy(g => g.EndedBefore(today)).ThenBy(g => g.From).ThenBy(g => g.EntryNumber)
            .Select(g => new GroupChoice(g.Id, g.Name)).ToListAsync(cancel);
    }
}
