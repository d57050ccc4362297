using Biandangou.Domain.Organisation;

namespace Biandangou.Data.Organisation.Groups;

/// <summary>Leadership groups.</summary>
public sealed class LeadershipGroupFigures(PortalDbContext db) : FigureSource<FigureRow>(140, nameof(LeadershipGroup), Declared)
{
    private static readonly IReadOnlyList<RowFigure<FigureRow>> Declared =
    [
        Figure("org.groups", "领导小组", "个", "截止日在设的领导小组、协调指导小组数；撤销当日仍计。", GroupLedger.Title, r => true),
    ];

    public override IQueryable<FigureRow> Rows(FigurePeriod period) =>
        db.Township<LeadershipGroup>()
            .Where(g => g.On(period.CutOff))
            .Select(g => new FigureRow
            {
                VillageId = null,
                Records = 1,
                Id = g.Id,
                EntryNumber = g.EntryNumber,
                Title = g.Name,
                Date = g.From
            });
}

/// <summary>A meeting held in the year.</summary>
public sealed class GroupMeetingRow : FigureRow
{
    public int ProblemsSolved { get; init; }
}

/// <summary>Meetings of the leadership groups.</summary>
public sealed class GroupMeetingFigures(PortalDbContext db) : FigureSource<GroupMeetingRow>(150, nameof(GroupMeeting), Declared)
{
    private const string Ledger = "领导小组会议台账";

    private static readonly IReadOnlyList<RowFigure<GroupMeetingRow>> Declared =
    [
        Figure("org.group-meetings", "领导小组会议", "次", "本年度各领导小组召开的会议数。", Ledger, r => true),
        Figure("org.group-problems-solved", "研究解决问题", "项", "本年度各领导小组会议研究解决的问题数之和。", Ledger, r => true, r => r.ProblemsSolved),
    ];

    public override IQueryable<GroupMeetingRow> Rows(FigurePeriod period) =>
        db.Township<GroupMeeting>().Within(period)
            .Select(m => new GroupMeetingRow
            {
                VillageId = null,
                Records = 1,
                ProblemsSolved = m.ProblemsSolved,
                FirstOn = m.On,
                LastOn = m.On,
                Id = m.Id,
                EntryNumber = m.EntryNumber,
                Title = m.Group!.Name + "会议",
                Date = m.On,
            });
}
