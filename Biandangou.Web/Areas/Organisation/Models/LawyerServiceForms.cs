using Biandangou.Data.Organisation.Lawyers;
using Biandangou.Data.Organisation.Villages;
using Biandangou.Domain.Organisation;

namespace Biandangou.Web.Areas.Organisation.Models;

public sealed class LawyerServiceForm : RecordForm
{
    [Display(Name = "律师"), Required]
    public Guid? LawyerId { get; set; }

    [Display(Name = "服务日期"), Required, PastDate]
    public DateOnly? On { get; set; }

    [Display(Name = "时长"), Required, Range(0.5, 24)]
    public decimal? Hours { get; set; }

    [Display(Name = "类别"), Required]
    public LawyerServiceKind? Kind { get; set; }

    [Display(Name = "村（场）")]
    public Guid? VillageId { get; set; }

    [Display(Name = "来访人或委托人"), StringLength(LawyerService.ClientLength)]
    public string? Client { get; set; }

    [Display(Name = "接待人次"), Range(0, 10_000)]
    public int? People { get; set; }

    [Display(Name = "事项"), Required, StringLength(LawyerService.MatterLength), DataType(DataType.MultilineText)]
    public string? Matter { get; set; }

    [Display(Name = "结果"), StringLength(LawyerService.ResultLength), DataType(DataType.MultilineText)]
    public string? Result { get; set; }

    [BindNever, ValidateNever, JsonIgnore]
    public LawyerServiceChoices Choices { get; set; } = LawyerServiceChoices.None;

    /// <summary>The lawyer with all contracts; null when it is none the account may name.</summary>
    [BindNever, ValidateNever, JsonIgnore]
    public Lawyer? Lawyer { get; set; }

    /// <summary>Hours of the lawyer's other entries of the day.</summary>
    [BindNever, ValidateNever, JsonIgnore]
    public decimal Logged { get; set; }
}

/// <param name="MayChoose">Whether the account keeps the log of every lawyer, not only its own.</param>
public sealed record LawyerServiceChoices(IReadOnlyList<LawyerChoice> Lawyers, IReadOnlyList<VillageChoice> Villages, bool MayChoose)
{
    public static readonly LawyerServiceChoices None = new([], [], false);

    public IEnumerable<SelectListItem> LawyerItems(Guid? chosen = null) =>
        Lawyers.Select(l => new SelectListItem($"{l.Name}（{l.LawFirm}）", l.Id.ToString(), l.Id == chosen));
}

/// <summary>The log's address. What cannot be read is left out, never an error.</summary>
public sealed class LawyerServiceListQuery
{
    public string? Year { get; set; }

    public string? Month { get; set; }

    public string? Lawyer { get; set; }

    public string? Village { get; set; }

    public string? Kind { get; set; }

    public int Page { get; set; } = 1;

    public LawyerServiceFilter ToFilter(DateOnly today) => new(
        YearFilter.Read(Year, today),
        int.TryParse(Month, out var month) && month is >= 1 and <= 12 ? month : null,
        Guid.TryParse(Lawyer, out var lawyer) ? lawyer : null,
        Guid.TryParse(Village, out var village) ? village : null,
        Choices.Read<LawyerServiceKind>(Kind), Page);
}

public sealed record LawyerServiceListPage(
    LawyerServiceFilter Filter, Paged<LawyerServiceLine> Page, LawyerServiceTotals Totals,
    LawyerServiceChoices Choices, IReadOnlyList<int> Years, DateOnly Today)
{
    public IEnumerable<SelectListItem> Months() =>
        Enumerable.Range(1, 12).Select(m => new SelectListItem($"{m}月", m.ToString(), m == Filter.Month));
}

/// <param name="Years">Years with entries and the running one, newest first.</param>
public sealed record LawyerHoursPage(LawyerHoursYear Hours, IReadOnlyList<int> Years, DateOnly Today)
{
    public IEnumerable<LawyerHoursRow> Behind => Hours.Rows.Where(r => r.Missed.Any());

    /// <summary>示例律师甲（3月、8月）、….</summary>
    public string BehindInWords =>
        string.Join('、', Behind.Select(r => $"{r.Lawyer}（{string.Join('、', r.Missed.Select(m => $"{m.Month}月"))}）"));

    public static string? Class(LawyerMonth month) => month.State switch
    {
        LawyerMonthState.Missed => "miss",
        LawyerMonthState.Running => "wait",
        LawyerMonthState.NoContract or LawyerMonthState.NotYet => "none",
        _ => null,
    };
}
