using System.ComponentModel.DataAnnotations;
using Biandangou.Data.Publicity;
using Biandangou.Domain.Publicity;
using Biandangou.Web.Common.Forms;

namespace Biandangou.Web.Areas.Publicity.Models;

public sealed class EventFormForm : RecordForm
{
    [Display(Name = "名称"), Required, StringLength(EventForm.NameLength)]
    public string? Name { get; set; }

    [Display(Name = "统计类别"), Required]
    public PublicityForm? Category { get; set; }

    [Display(Name = "排序"), Required, Range(0, EventForm.MaxSortOrder)]
    public int? SortOrder { get; set; }

    [Display(Name = "停用")]
    public bool IsRetired { get; set; }

    public EventFormDetails ToDetails() => new(Name, Category!.Value, SortOrder!.Value, IsRetired);

    public static EventFormForm From(EventFormPage page) => new()
    {
        Version = page.Version,
        Name = page.Details.Name,
        Category = page.Details.Category,
        SortOrder = page.Details.SortOrder,
        IsRetired = page.Details.IsRetired,
    };
}

public sealed class ThemeDayForm : RecordForm
{
    [Display(Name = "名称"), Required, StringLength(ThemeDay.NameLength)]
    public string? Name { get; set; }

    [Display(Name = "开始月"), Required, Range(1, 12)]
    public int? StartMonth { get; set; }

    [Display(Name = "开始日"), Required, Range(1, 31)]
    public int? StartDay { get; set; }

    [Display(Name = "结束月"), Range(1, 12)]
    public int? EndMonth { get; set; }

    [Display(Name = "结束日"), Range(1, 31)]
    public int? EndDay { get; set; }

    [Display(Name = "停用")]
    public bool IsRetired { get; set; }

    /// <summary>Without an end it is one day.</summary>
    public ThemeDayDetails ToDetails() => new(
        Name, StartMonth!.Value, StartDay!.Value, EndMonth ?? StartMonth.Value, EndDay ?? (EndMonth is null ? StartDay.Value : 0), IsRetired);

    public static ThemeDayForm From(ThemeDayPage page) => new()
    {
        Version = page.Version,
        Name = page.Day.Name,
        StartMonth = page.Day.StartMonth,
        StartDay = page.Day.StartDay,
        EndMonth = page.Day.EndMonth,
        EndDay = page.Day.EndDay,
        IsRetired = page.Day.IsRetired,
    };
}

public sealed class AgencyForm : RecordForm
{
    [Display(Name = "名称"), Required, StringLength(PublicityAgency.NameLength)]
    public string? Name { get; set; }

    [Display(Name = "普法责任"), StringLength(PublicityAgency.DutiesLength), DataType(DataType.MultilineText)]
    public string? Duties { get; set; }

    [Display(Name = "年度场次要求"), Range(1, PublicityAgency.MaxSessions)]
    public int? RequiredSessions { get; set; }

    [Display(Name = "启用日期"), Required]
    public DateOnly? From { get; set; }

    [Display(Name = "停用日期")]
    public DateOnly? To { get; set; }

    public AgencyDetails ToDetails() => new(Name, Duties, RequiredSessions, From!.Value, To);

    public static AgencyForm Of(AgencyPage page) => new()
    {
        Version = page.Version,
        Name = page.Details.Name,
        Duties = page.Details.Duties,
        RequiredSessions = page.Details.RequiredSessions,
        From = page.Details.From,
        To = page.Details.To,
    };
}

public sealed record AgencyListPage(IReadOnlyList<AgencyLine> Agencies, DateOnly Today);
