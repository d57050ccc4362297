using Biandangou.Domain.Organisation;

namespace Biandangou.Data.Organisation.Groups;

/// <summary>What the list is asked for; null means any.</summary>
public sealed record GroupMeetingFilter(int? Year, Guid? GroupId, string? Keyword, int Page = 1);

public sealed record GroupMeetingLine(
    Guid Id, Guid GroupId, string Group, DateOnly On, string Chair, string Topics, int ProblemsSolved, int? ShouldAttend, int Attended,
    string? DocumentNumber);

/// <summary>Sums over all pages of a filtered list.</summary>
public sealed record GroupMeetingTotals(int Records, int ProblemsSolved);

public sealed record GroupMeetingPage(
    Guid Id, Guid GroupId, string Group, GroupMeetingDetails Details,
    string CreatedBy, DateTime CreatedAt, string? UpdatedBy, DateTime? UpdatedAt);

/// <summary>Reads of the meetings of the leadership groups.</summary>
public sealed class GroupMeetingQueries(PortalDbContext db)
{
    public async Task<(Paged<GroupMeetingLine> Page, GroupMeetingTotals Totals)> ListAsync(
        GroupMeetingFilter filter, CancellationToken cancel)
    {
        var meetings = db.InScope<GroupMeeting>();
        if (filter.Year is { } year)
        {
            var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            meetings = meetings.Where(m => m.On.Within(first, last));
        }

        if (filter.GroupId is { } group)
            meetings = meetings.Where(m => m.LeadershipGroupId == group);
        var keyword = filter.Keyword?.Trim();
        if (!string.IsNullOrEmpty(keyword))
            meetings = meetings.Where(m => m.Topics.Contains(keyword) || m.Chair.Contains(keyword)
                || (m.Decisions != null && m.Decisions.Contains(keyword)));
        var totals = await meetings.GroupBy(_ => 1).Select(g => new GroupMeetingTotals(g.Count(), g.Sum(m => m.ProblemsSolved)))
            .FirstOrDefaultAsync(cancel) ?? new GroupMeetingTotals(0, 0);
        return (await Items(meetings).PageAsync(totals.Records, filter.Page, cancel), totals);
    }

    /// <summary>All meetings of one group, newest first.</summary>
    public async Task<IReadOnlyList<GroupMeetingLine>> OfGroupAsync(Guid groupId, CancellationToken cancel) =>
        await Items(db.InScope<GroupMeeting>().Where(m => m.LeadershipGroupId == groupId)).ToListAsync(cancel);

    public Task<GroupMeetingPage?> FindAsync(Guid id, CancellationToken cancel) =>
        db.InScope<GroupMeeting>().Where(m => m.Id == id).Select(m => new GroupMeetingPage(
            m.Id, m.LeadershipGroupId, m.Group!.Name,
            new GroupMeetingDetails(
                m.On, m.Place, m.Chair, m.Topics, m.Decisions, m.ProblemsSolved, m.ShouldAttend, m.Attended, m.Minutes, m.DocumentNumber),
            m.CreatedBy, m.CreatedAt, m.UpdatedBy, m.UpdatedAt)).FirstOrDefaultAsync(cancel);

    /// <summary>Days of a group's first and last meeting; null when it never met.</summary>
    public async Task<(DateOnly? First, DateOnly? Last)> DaysAsync(Guid groupId, CancellationToken cancel)
    {
        var meetings = db.Township<GroupMeeting>().Where(m => m.LeadershipGroupId == groupId);
        return (await meetings.MinAsync(m => (DateOnly?)m.On, cancel), await meetings.MaxAsync(m => (DateOnly?)m.On, cancel));
    }

    /// <summary>Years with meetings, newest first.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync(CancellationToken cancel) =>
        await db.InScope<GroupMeeting>().Select(m => m.On.Year).Distinct().OrderByDescending(y => y).ToListAsync(cancel);

    private static IQueryable<GroupMeetingLine> Items(IQueryable<GroupMeeting> meetings) =>
        meetings.OrderByDescending(m => m.On).ThenByDescending(m => m.EntryNumber).Select(m => new GroupMeetingLine(
            m.Id, m.LeadershipGroupId, m.Group!.Name, m.On, m.Chair, m.Topics, m.ProblemsSolved, m.ShouldAttend, m.Attended,
            m.DocumentNumber));
}
