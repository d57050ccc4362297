using Biandangou.Data.Publicity;
using Biandangou.Domain.Publicity;

namespace Biandangou.Web.Areas.Publicity.Models;

public sealed class EventKindForm : KindForm
{
    [Display(Name = "名称"), Required, StringLength(EventKind.NameLength)]
    public override string? Name { get; set; }

    [Display(Name = "统计类别"), Required]
    public PublicityKind? Category { get; set; }

    [Display(Name = "排序"), Required, Range(0, EventKind.MaxSortOrder)]
    public override int? SortOrder { get; set; }

    [Display(Name = "停用")]
    public bool IsRetired { get; set; }
}

/// <summary>A kind of event; what it counts as stays once events have it.</summary>
public sealed class EventKindDeed(PortalDbContext db, EventKindQueries kinds)
    : KindDeed<EventKind, EventKindForm>(db, kinds.NextSortOrderAsync, kinds.IsUsedAsync)
{
    public override EntryWords Words { get; } =
        new("宣传形式", "/publicity/forms", ("普法宣传", "/publicity/events"), ("宣传形式", "/publicity/forms"));

    public override string NameOf(EventKind record) => $"形式“{record.Name}”";

    public override EventKind Make(EventKindForm form) => new(Details(form));

    public override void Amend(EventKind record, EventKindForm form) => record.Amend(Details(form), form.IsUsed);

    protected override EventKindForm From(EventKind record) => new()
    {
        Name = record.Name,
        Category = record.Category,
        SortOrder = record.SortOrder,
        IsRetired = record.IsRetired,
    };

    private static EventKindDetails Details(EventKindForm form) =>
        new(form.Name, form.Category!.Value, form.SortOrder!.Value, form.IsRetired);
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
}

/// <summary>A theme day of every year; without an end it is one day.</summary>
public sealed class ThemeDayDeed(PortalDbContext db) : Deed<ThemeDay, ThemeDayForm>(db)
{
    public override EntryWords Words { get; } =
        new("主题日", "/publicity/theme-days", ("普法宣传", "/publicity/events"), ("主题日", "/publicity/theme-days"));

    public override string NameOf(ThemeDay record) => $"主题日“{record.Name}”";

    public override Task<IReadOnlyList<Fault>> FaultsAsync(ThemeDayForm form, ThemeDay? standing, CancellationToken cancel) =>
        NameTakenAsync<ThemeDay>(form.Name, standing, cancel);

    public override ThemeDay Make(ThemeDayForm form) => new(Details(form));

    public override void Amend(ThemeDay record, ThemeDayForm form) => record.Amend(Details(form));

    protected override ThemeDayForm From(ThemeDay record) => new()
    {
        Name = record.Name,
        StartMonth = record.StartMonth,
        StartDay = record.StartDay,
        EndMonth = record.EndMonth,
        EndDay = record.EndDay,
        IsRetired = record.IsRetired,
    };

    private static ThemeDayDetails Details(ThemeDayForm form)
    {
        var (month, day) = (form.StartMonth!.Value, form.StartDay!.Value);
        return new ThemeDayDetails(
            form.Name, month, day, form.EndMonth ?? month, form.EndDay ?? (form.EndMonth is null ? day : 0), form.IsRetired);
    }
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
}

/// <summary>An agency that owes publicity, most often for whole years.</summary>
public sealed class AgencyDeed(PortalDbContext db) : Deed<PublicityAgency, AgencyForm>(db)
{
    public override EntryWords Words { get; } =
        new("责任单位", "/publicity/agencies", ("普法宣传", "/publicity/events"), ("责任单位", "/publicity/agencies"));

    public override string NameOf(PublicityAgency record) => $"责任单位{record.Name}";

    public override Task<AgencyForm> BeginAsync(CancellationToken cancel) =>
        Task.FromResult(new AgencyForm { From = new DateOnly(Today.Year, 1, 1) });

    public override Task<IReadOnlyList<Fault>> FaultsAsync(AgencyForm form, PublicityAgency? standing, CancellationToken cancel) =>
        NameTakenAsync<PublicityAgency>(form.Name, standing, cancel);

    public override PublicityAgency Make(AgencyForm form) => new(Details(form));

    public override void Amend(PublicityAgency record, AgencyForm form) => record.Amend(Details(form));

    protected override AgencyForm From(PublicityAgency record) => new()
    {
        Name = record.Name,
        Duties = record.Duties,
        RequiredSessions = record.RequiredSessions,
        From = record.From,
        To = record.To,
    };

    private static AgencyDetails Details(AgencyForm form) => new(form.Name, form.Duties, form.RequiredSessions, form.From!.Value, form.To);
}

public sealed record AgencyListPage(IReadOnlyList<AgencyLine> Agencies, DateOnly Today);
