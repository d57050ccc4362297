using Biandangou.Domain.Organisation;

namespace Biandangou.Data.Organisation.Groups;

/// <summary>A leadership group standing at the cut-off.</summary>
public sealed class LeadershipGroupRow : FigureRow;

/// <summary>Leadership groups.</summary>
public sealed class LeadershipGroupFigures(PortalDbContext db) : FigureSource<LeadershipGroupRow>
{
    public override int Place => 140;

    private static readonly IReadOnlyList<RowFigure<LeadershipGroupRow>> Declared =
    [
        Figure("org.groups", "领导小组", "个", "截止日在设的领导小组、协调指导小组数；撤销当日仍计。", GroupLedger.Title, r => true),
    ];

    public override IReadOnlyList<RowFigure<LeadershipGroupRow>> Figures => Declared;

    protected override string RecordType => nameof(LeadershipGroup);

    public override IQueryable<LeadershipGroupRow> Rows(FigurePeriod period) =>
        db.Township<LeadershipGroup>()
            .Where(g => g.On(period.CutOff))
            .Select(g => new LeadershipGroupRow
            {
                VillageId = null,
                Records = 1,
                Id = g.Id,
                EntryNumber = g.EntryNumber,
                Title = g.Name,
                Date = g.From
            });

    protected override IQueryable<LeadershipGroupRow> Group(IQueryable<LeadershipGroupRow> rows) => rows;
}

/// <summary>A meeting held in the year.</summary>
public sealed class GroupMeetingRow : FigureRow
{
    public int ProblemsSolved { get; init; }
}

/// <summary>Meetings of the leadership groups.</summary>
public sealed class GroupMeetingFigures(PortalDbContext db) : FigureSource<GroupMeetingRow>
{
    public override int Place => 150;

    private const string Ledger = "领导小组会议台账";

    private static readonly IReadOnlyList<RowFigure<GroupMeetingRow>> Declared =
    [
        Figure("org.group-meetings", "领导小组会议", "次", "本年度各领导小组召开的会议数。", Ledger, r => true),
        Figure("org.group-problems-solved", "研究解决问题", "项", "本年度各领导小组会议研究解决的问题数之和。", Ledger, r => true, r => r.ProblemsSolved),
    ];

    public override IReadOnlyList<RowFigure<GroupMeetingRow>> Figures => Declared;

    protected override string RecordType => nameof(GroupMeeting);

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

    // Some dozens of meetings a year, and none has a village: each is a group of its own.
    protected override IQueryable<GroupMeetingRow> Group(IQueryable<GroupMeetingRow> rows) => rows;
}
