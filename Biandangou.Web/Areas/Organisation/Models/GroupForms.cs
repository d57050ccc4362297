using Biandangou.Data.Organisation.Groups;
using Biandangou.Domain.Organisation;

namespace Biandangou.Web.Areas.Organisation.Models;

public sealed class GroupForm : RecordForm
{
    [Display(Name = "名称"), Required, StringLength(LeadershipGroup.NameLength)]
    public string? Name { get; set; }

    [Display(Name = "成立日期"), Required]
    public DateOnly? From { get; set; }

    [Display(Name = "文号"), StringLength(LeadershipGroup.DocumentNumberLength)]
    public string? DocumentNumber { get; set; }

    [Display(Name = "撤销日期")]
    public DateOnly? To { get; set; }

    /// <summary>Days of the first and the last meeting.</summary>
    [BindNever, ValidateNever, JsonIgnore]
    public (DateOnly? First, DateOnly? Last) Met { get; set; }
}

public sealed class GroupMemberForm : RecordForm
{
    [Display(Name = "姓名"), Required, StringLength(GroupMember.NameLength)]
    public string? Name { get; set; }

    [Display(Name = "职务"), Required, StringLength(GroupMember.PostLength)]
    public string? Post { get; set; }

    [Display(Name = "组内职务"), Required]
    public GroupRole? Role { get; set; }

    [Display(Name = "任职日期"), Required]
    public DateOnly? From { get; set; }

    [Display(Name = "离任日期")]
    public DateOnly? To { get; set; }

    public GroupMemberDetails ToDetails() => new(Name, Post, Role!.Value, From!.Value, To);

    public static GroupMemberForm Of(LeadershipGroup group, GroupMember member) => new()
    {
        Version = group.Version,
        Name = member.Name,
        Post = member.Post,
        Role = member.Role,
        From = member.From,
        To = member.To,
    };
}

/// <summary>The list's address. What cannot be read is left out, never an error.</summary>
public sealed class GroupListQuery
{
    public string? On { get; set; }

    /// <summary><c>standing</c> by default, <c>dissolved</c> or <c>all</c>.</summary>
    public string? State { get; set; }

    public string? Q { get; set; }

    public int Page { get; set; } = 1;

    public GroupFilter ToFilter(DateOnly today) =>
        new(DayFilter.Read(On, today), State switch { "all" => null, "dissolved" => false, _ => true }, Q);
}

public sealed record GroupListPage(GroupListQuery Query, GroupFilter Filter, IReadOnlyList<GroupLine> All)
{
    public IEnumerable<GroupLine> Shown(int page) => All.Skip((page - 1) * Paged<GroupLine>.PageSize).Take(Paged<GroupLine>.PageSize);
}

/// <summary>A group as it sat on one day.</summary>
public sealed record GroupGlance(LeadershipGroup Group, IReadOnlyList<GroupMeetingLine> Meetings, DateOnly On, DateOnly Today)
{
    public IEnumerable<GroupMember> Sitting => Members.Where(m => m.On(On));

    public IEnumerable<GroupMember> Others => Members.Where(m => !m.On(On)).OrderByDescending(m => m.From);

    private IEnumerable<GroupMember> Members =>
        Group.Members.OrderBy(m => GroupMember.Rank(m.Role)).ThenBy(m => m.From).ThenBy(m => m.EntryNumber);
}
