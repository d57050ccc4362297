namespace Biandangou.Domain.Organisation;

/// <summary>What a meeting's form tells.</summary>
/// <param name="Topics">Rule-of-law topics (议题), one a line.</param>
/// <param name="ProblemsSolved">Problems the meeting solved (项).</param>
public sealed record GroupMeetingDetails(
    DateOnly On,
    string? Place,
    string? Chair,
    string? Topics,
    string? Decisions,
    int ProblemsSolved,
    int? ShouldAttend,
    int Attended,
    string? Minutes,
    string? DocumentNumber);

/// <summary>领导小组会议.</summary>
[Display(Name = "小组会议")]
public sealed class GroupMeeting : LedgerEntry, IHasAttachments, IOccurred
{
    public const int PlaceLength = 80;
    public const int ChairLength = 40;
    public const int TopicsLength = 500;
    public const int DecisionsLength = 2000;
    public const int MinutesLength = 4000;
    public const int DocumentNumberLength = 60;
    public const int MaxAttendance = 1000;
    public const int MaxProblems = 1000;

    private GroupMeeting() { }

    /// <param name="today">The Shanghai date on which it is recorded.</param>
    public GroupMeeting(LeadershipGroup group, GroupMeetingDetails details, DateOnly today)
    {
        LeadershipGroupId = group.Id;
        Amend(group, details, today);
    }

    [Display(Name = "领导小组")]
    public Guid LeadershipGroupId { get; private set; }

    public LeadershipGroup? Group { get; private set; }

    [Display(Name = "会议日期")]
    public DateOnly On { get; private set; }

    [Display(Name = "地点"), MaxLength(PlaceLength)]
    public string? Place { get; private set; }

    [Display(Name = "主持人"), MaxLength(ChairLength)]
    public string Chair { get; private set; } = "";

    [Display(Name = "议题"), MaxLength(TopicsLength)]
    public string Topics { get; private set; } = "";

    [Display(Name = "决定事项"), MaxLength(DecisionsLength)]
    public string? Decisions { get; private set; }

    [Display(Name = "研究解决问题")]
    public int ProblemsSolved { get; private set; }

    [Display(Name = "应到人数")]
    public int? ShouldAttend { get; private set; }

    [Display(Name = "实到人数")]
    public int Attended { get; private set; }

    [Display(Name = "会议纪要"), MaxLength(MinutesLength)]
    public string? Minutes { get; private set; }

    [Display(Name = "印发文件文号"), MaxLength(DocumentNumberLength)]
    public string? DocumentNumber { get; private set; }

    /// <param name="group">The group the meeting belongs to.</param>
    public void Amend(LeadershipGroup group, GroupMeetingDetails details, DateOnly today)
    {
        var heldOn = Rule.PastDate(details.On, today, nameof(On), "会议日期");
        Rule.Holds(heldOn >= group.From, $"会议日期不能早于{group.Name}成立日期（{group.From.ToChinese()}）。", nameof(On));
        Rule.Holds(!group.EndedBefore(heldOn), $"{group.Name}已于{group.To?.ToChinese()}撤销，会议日期不能晚于这一天。", nameof(On));
        var chair = Rule.Text(details.Chair, nameof(Chair), "主持人", ChairLength);
        var topics = Rule.Text(details.Topics, nameof(Topics), "议题", TopicsLength);
        var problems = Rule.Count(details.ProblemsSolved, nameof(ProblemsSolved), "研究解决问题数", 0, MaxProblems);
        var attended = Rule.Count(details.Attended, nameof(Attended), "实到人数", 1, MaxAttendance);
        if (details.ShouldAttend is { } should)
        {
            Rule.Count(should, nameof(ShouldAttend), "应到人数", 1, MaxAttendance);
            Rule.Holds(attended <= should, $"实到人数（{attended}）不能多于应到人数（{should}）。", nameof(Attended));
        }

        var place = Rule.OptionalText(details.Place, nameof(Place), "地点", PlaceLength);
        var decisions = Rule.OptionalText(details.Decisions, nameof(Decisions), "决定事项", DecisionsLength);
        var minutes = Rule.OptionalText(details.Minutes, nameof(Minutes), "会议纪要", MinutesLength);
        var number = Rule.OptionalText(details.DocumentNumber, nameof(DocumentNumber), "文号", DocumentNumberLength);

        (On, Place, Chair, Topics, Decisions) = (heldOn, place, chair, topics, decisions);
        (ProblemsSolved, ShouldAttend, Attended, Minutes, DocumentNumber) = (problems, details.ShouldAttend, attended, minutes, number);
    }
}
