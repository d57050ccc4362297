using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Biandangou.Data.Common;
using Biandangou.Data.Organisation;
using Biandangou.Domain.Organisation;
using Biandangou.Web.Common.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

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

    public GroupMeetingDetails ToDetails() => new(
        On!.Value, Place, Chair, Topics, Decisions, ProblemsSolved ?? 0, ShouldAttend, Attended!.Value, Minutes, DocumentNumber);

    public static GroupMeetingForm From(GroupMeetingPage page) => new()
    {
        Version = page.Version,
        GroupId = page.GroupId,
        On = page.Details.On,
        Place = page.Details.Place,
        Chair = page.Details.Chair,
        ShouldAttend = page.Details.ShouldAttend,
        Attended = page.Details.Attended,
        Topics = page.Details.Topics,
        Decisions = page.Details.Decisions,
        ProblemsSolved = page.Details.ProblemsSolved,
        Minutes = page.Details.Minutes,
        DocumentNumber = page.Details.DocumentNumber,
    };
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
    GroupMeetingListQuery Query, GroupMeetingFilter Filter, Paged<GroupMeetingItem> Page, GroupMeetingTotals Totals,
    IReadOnlyList<GroupChoice> Groups, IReadOnlyList<int> Years, DateOnly Today);
