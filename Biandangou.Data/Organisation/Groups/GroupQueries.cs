using Biandangou.Domain.Organisation;

namespace Biandangou.Data.Organisation.Groups;

/// <summary>What the list is asked for.</summary>
/// <param name="Standing">Standing on the day, or no longer (or not yet); null means any.</param>
public sealed record GroupFilter(DateOnly On, bool? Standing, string? Keyword);

/// <param name="Head">组长 on the day of the list.</param>
/// <param name="Members">People in the group that day, the head among them.</param>
public sealed record GroupItem(
    Guid Id, string Name, DateOnly From, DateOnly? To, string? DocumentNumber, string? Head, int Members, int Meetings) : IDated;

public sealed record GroupChoice(Guid Id, string Name);

public sealed record GroupMemberLine(Guid Id, string Name, string Post, GroupRole Role, DateOnly From, DateOnly? To) : IDated;

public sealed record GroupPage(
    Guid Id, Guid Version, string Name, DateOnly From, DateOnly? To, string? DocumentNumber,
    string CreatedBy, DateTime CreatedAt, string? UpdatedBy, DateTime? UpdatedAt) : IDated
{
    /// <summary>All who ever sat in the group, by role and then by date of joining.</summary>
    public IReadOnlyList<GroupMemberLine> Members { get; init; } = [];
}

/// <summary>Reads of the leadership groups.</summary>
public sealed class GroupQueries(PortalDbContext db)
{
    /// <summary>Groups oldest first: a township has a handful.</summary>
    public async Task<IReadOnlyList<GroupItem>> ListAsync(GroupFilter filter, CancellationToken cancel)
    {
        var (groups, on) = (db.InScope<LeadershipGroup>(), filter.On);
        if (filter.Standing is { } standing)
            groups = groups.Where(g => g.On(on) == standing);
        if (!string.IsNullOrWhiteSpace(filter.Keyword))
        {
            var (key, word) = (filter.Keyword.ToNameKey(), filter.Keyword.Trim());
            groups = groups.Where(g => g.NameKey.Contains(key) || g.Members.Any(m => m.Name.Contains(word)));
        }

        return await groups.OrderBy(g => g.From).ThenBy(g => g.EntryNumber).Select(g => new GroupItem(
            g.Id, g.Name, g.From, g.To, g.DocumentNumber,
            g.Members.Where(m => m.Role == GroupRole.Head && m.On(on))
                .OrderBy(m => m.EntryNumber).Select(m => m.Name).FirstOrDefault(),
            g.Members.Count(m => m.On(on)),
            db.Set<GroupMeeting>().Count(m => m.LeadershipGroupId == g.Id && m.On <= on))).ToListAsync(cancel);
    }

    public async Task<GroupPage?> FindAsync(Guid id, CancellationToken cancel)
    {
        var page = await db.InScope<LeadershipGroup>().Where(g => g.Id == id).Select(g => new GroupPage(
            g.Id, g.Version, g.Name, g.From, g.To, g.DocumentNumber,
            g.CreatedBy, g.CreatedAt, g.UpdatedBy, g.UpdatedAt)).FirstOrDefaultAsync(cancel);
        if (page is null)
            return null;
        var members = await db.InScope<LeadershipGroup>().Where(g => g.Id == id).SelectMany(g => g.Members)
            .OrderBy(m => m.EntryNumber).Select(m => new GroupMemberLine(m.Id, m.Name, m.Post, m.Role, m.From, m.To)).ToListAsync(cancel);
        // Roles are stored by name, whose order is not theirs.
        return page with { Members = [.. members.OrderBy(m => GroupLedger.Rank(m.Role)).ThenBy(m => m.From)] };
    }

    /// <summary>Groups a meeting may be recorded for, standing ones first.</summary>
    public async Task<IReadOnlyList<GroupChoice>> ChoicesAsync(CancellationToken cancel)
    {
        var today = db.Clock.Today();
        return await db.InScope<LeadershipGroup>().OrderBy(g => g.EndedBefore(today)).ThenBy(g => g.From).ThenBy(g => g.EntryNumber)
            .Select(g => new GroupChoice(g.Id, g.Name)).ToListAsync(cancel);
    }
}
