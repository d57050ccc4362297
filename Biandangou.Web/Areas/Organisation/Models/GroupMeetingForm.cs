using Biandangou.Data.Organisation.Groups;
using Biandangou.Domain.Organisation;

namespace Biandangou.Web.Areas.Organisation.Models;

public sealed class GroupMeetingForm : RecordForm
{
    [Display(Name = "领导小组"), Required]
    public Guid? GroupId { get; set; }

    [Display(Name = "会议日期"), Required, PastDate]
    public DateOnly? On { get; set; }

    [Display(Name = "地点"), StringLength(GroupMeeting.PlaceLength)]
    public string? Place { get; set; }

    [Display(Name = "主持人"), Required, StringLength(GroupMeeting.ChairLength)]
    public string? Chair { get; set; }

    [Display(Name = "应到人数"), Range(1, GroupMeeting.MaxAttendance)]
    public int? ShouldAttend { get; set; }

    [Display(Name = "实到人数"), Required, Range(1, GroupMeeting.MaxAttendance)]
    public int? Attended { get; set; }

    [Display(Name = "议题"), Required, StringLength(GroupMeeting.TopicsLength), DataType(DataType.MultilineText)]
    public string? Topics { get; set; }

    [Display(Name = "决定事项"), StringLength(GroupMeeting.DecisionsLength), DataType(DataType.MultilineText)]
    public string? Decisions { get; set; }

    [Display(Name = "研究解决问题"), Range(0, GroupMeeting.MaxProblems)]
    public int? ProblemsSolved { get; set; }

    [Display(Name = "会议纪要"), StringLength(GroupMeeting.MinutesLength), DataType(DataType.MultilineText)]
    public string? Minutes { get; set; }

    [Display(Name = "印发文件文号"), StringLength(GroupMeeting.DocumentNumberLength)]
    public string? DocumentNumber { get; set; }

    [BindNever, ValidateNever, JsonIgnore]
    public IReadOnlyList<GroupChoice> Groups { get; set; } = [];

    /// <summary>The group chosen; null when it is none of the township's.</summary>
    [BindNever, ValidateNever, JsonIgnore]
    public LeadershipGroup? Group { get; set; }
}

/// <summary>A meeting of a leadership group.</summary>
public sealed class GroupMeetingDeed(PortalDbContext db, GroupQueries groups) : Deed<GroupMeeting, GroupMeetingForm>(db)
{
    public override EntryWords Words { get; } =
        new("会议", "/organisation/meetings", ("组织机构", "/villages"), ("小组会议", "/organisation/meetings"));

    public override Task<GroupMeeting?> FindAsync(Guid id, CancellationToken cancel) =>
        Db.InScope<GroupMeeting>().Include(m => m.Group).FirstOrDefaultAsync(m => m.Id == id, cancel);

    public override string NameOf(GroupMeeting record) => $"{record.Group!.Name}会议（{record.On.ToChinese()}）";

    public override string Entered(GroupMeeting record, GroupMeetingForm form) => $"已登记{form.Group!.Name}{record.On.ToChinese()}的会议。";

    public override string Deleted(GroupMeeting record) => $"已删除{record.On.ToChinese()}的会议。";

    public override async Task FillAsync(GroupMeetingForm form, GroupMeeting? standing, CancellationToken cancel)
    {
        form.Groups = await OnceAsync(groups.ChoicesAsync, cancel);
        form.Names = form.Groups.ToDictionary(g => g.Id, g => g.Name);
        form.Group = form.GroupId is { } id ? await Db.InScope<LeadershipGroup>().FirstOrDefaultAsync(g => g.Id == id, cancel) : null;
    }

    public override Task<IReadOnlyList<Fault>> FaultsAsync(GroupMeetingForm form, GroupMeeting? standing, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<Fault>>(form.Group is null ? [new Fault(nameof(form.GroupId), "请选择领导小组")] : []);

    public override GroupMeeting Make(GroupMeetingForm form) => new(form.Group!, Details(form), Today);

    public override void Amend(GroupMeeting record, GroupMeetingForm form) => record.Amend(form.Group!, Details(form), Today);

    protected override GroupMeetingForm From(GroupMeeting record) => new()
    {
        GroupId = record.LeadershipGroupId,
        On = record.On,
        Place = record.Place,
        Chair = record.Chair,
        ShouldAttend = record.ShouldAttend,
        Attended = record.Attended,
        Topics = record.Topics,
        Decisions = record.Decisions,
        ProblemsSolved = record.ProblemsSolved,
        Minutes = record.Minutes,
        DocumentNumber = record.DocumentNumber,
    };

    private static GroupMeetingDetails Details(GroupMeetingForm form) => new(
        form.On!.Value, form.Place, form.Chair, form.Topics, form.Decisions, form.ProblemsSolved ?? 0,
        form.ShouldAttend, form.Attended!.Value, form.Minutes, form.DocumentNumber);
}

/// <summary>The list's address. What cannot be read is left out, never an error.</summary>
public sealed class GroupMeetingListQuery
{
    public string? Year { get; set; }

    public string? Group { get; set; }

    public string? Q { get; set; }

    public int Page { get; set; } = 1;

    public GroupMeetingFilter ToFilter(DateOnly today) =>
        new(YearFilter.Read(Year, today), Guid.TryParse(Group, out var group) ? group : null, Q, Page);
}

public sealed record GroupMeetingListPage(
    GroupMeetingListQuery Query, GroupMeetingFilter Filter, Paged<GroupMeetingLine> Page, GroupMeetingTotals Totals,
    IReadOnlyList<GroupChoice> Groups, IReadOnlyList<int> Years, DateOnly Today);
