using Biandangou.Data.Disputes;
using Biandangou.Data.Organisation.Lawyers;
using Biandangou.Data.Organisation.Villages;
using Biandangou.Domain.Disputes;
using Biandangou.Web.Areas.Organisation.Models;

namespace Biandangou.Web.Areas.Disputes.Models;

public sealed class SeminarForm : RecordForm
{
    [Display(Name = "会议类型"), Required]
    public SeminarKind? Kind { get; set; }

    [Display(Name = "村（场）")]
    public Guid? VillageId { get; set; }

    [Display(Name = "召开日期"), Required, PastDate]
    public DateOnly? On { get; set; }

    [Display(Name = "地点"), StringLength(Seminar.PlaceLength)]
    public string? Place { get; set; }

    [Display(Name = "主持人"), Required, StringLength(Seminar.HostLength)]
    public string? Host { get; set; }

    [Display(Name = "参加律师")]
    public Guid? LawyerId { get; set; }

    [Display(Name = "参加人数"), Required, Range(1, 100_000)]
    public int? Attendance { get; set; }

    [Display(Name = "议题"), Required, StringLength(Seminar.TopicsLength)]
    public string? Topics { get; set; }

    [Display(Name = "会议情况"), StringLength(Seminar.SummaryLength), DataType(DataType.MultilineText)]
    public string? Summary { get; set; }

    [BindNever, ValidateNever, JsonIgnore]
    public SeminarChoices Choices { get; set; } = SeminarChoices.None;
}

/// <param name="IsLawyer">Whether the account keeps only meetings it attends itself.</param>
/// <param name="TownshipToo">Whether no village means the whole township.</param>
public sealed record SeminarChoices(
    IReadOnlyList<VillageChoice> Villages, IReadOnlyList<LawyerChoice> Lawyers, bool IsLawyer, bool TownshipToo)
{
    public static readonly SeminarChoices None = new([], [], false, false);

    public IEnumerable<SelectListItem> LawyerItems(Guid? chosen) =>
        Lawyers.Select(l => new SelectListItem($"{l.Name}（{l.LawFirm}）", l.Id.ToString(), l.Id == chosen));
}

/// <summary>The list's address. What cannot be read is left out, never an error.</summary>
public sealed class SeminarListQuery
{
    public string? Year { get; set; }

    public string? Village { get; set; }

    public string? Kind { get; set; }

    public int Page { get; set; } = 1;

    public SeminarFilter ToFilter(DateOnly today) => new(
        YearFilter.Read(Year, today), Guid.TryParse(Village, out var village) ? village : null, Village == VillageChoosing.Township,
        Choices.Read<SeminarKind>(Kind), Page);
}

public sealed record SeminarListPage(
    SeminarFilter Filter, Paged<SeminarLine> Page, SeminarTotals Totals, IReadOnlyList<VillageChoice> Villages, IReadOnlyList<int> Years,
    DateOnly Today)
{
    public string Span => Filter.Year is { } year ? $"{year}年" : "全部年度";
}

/// <summary>Cases of a meeting in one panel.</summary>
public sealed record SeminarCases(string Title, string Id, string Empty, IReadOnlyList<SeminarCase> Cases, DateOnly Today);
