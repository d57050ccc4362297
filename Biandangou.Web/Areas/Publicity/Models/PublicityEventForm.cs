using Biandangou.Data.Organisation.Villages;
using Biandangou.Data.Publicity;
using Biandangou.Domain.Publicity;

namespace Biandangou.Web.Areas.Publicity.Models;

public sealed class PublicityEventForm : RecordForm
{
    [Display(Name = "活动日期"), Required, PastDate]
    public DateOnly? On { get; set; }

    [Display(Name = "形式"), Required]
    public Guid? KindId { get; set; }

    /// <summary>Made up of theme and form when left empty.</summary>
    [Display(Name = "活动名称"), StringLength(PublicityEvent.TitleLength)]
    public string? Title { get; set; }

    /// <summary>Null to take it from the date; <see cref="Guid.Empty"/> for none.</summary>
    [Display(Name = "主题日")]
    public Guid? ThemeDayId { get; set; }

    [Display(Name = "主题"), StringLength(PublicityEvent.ThemeLength)]
    public string? Theme { get; set; }

    [Display(Name = "责任单位"), Required]
    public Guid? AgencyId { get; set; }

    [Display(Name = "村（场）")]
    public Guid? VillageId { get; set; }

    [Display(Name = "地点"), StringLength(PublicityEvent.PlaceLength)]
    public string? Place { get; set; }

    [Display(Name = "场次"), Range(1, PublicityEvent.MaxSessions)]
    public int? Sessions { get; set; } = 1;

    /// <summary>Required, because an empty field would be stored as nobody; a typed 0 says so.</summary>
    [Display(Name = "受众人次"), Required, Range(0, 1_000_000)]
    public int? Audience { get; set; }

    [Display(Name = "发放资料"), Range(0, 1_000_000)]
    public int? Materials { get; set; }

    [Display(Name = "现场咨询"), Range(0, 1_000_000)]
    public int? Consultations { get; set; }

    [Display(Name = "新媒体推送"), Range(0, 1_000_000)]
    public int? Posts { get; set; }

    [Display(Name = "备注"), StringLength(PublicityEvent.NotesLength)]
    public string? Notes { get; set; }

    [BindNever, ValidateNever, JsonIgnore]
    public PublicityEventChoices Choices { get; set; } = PublicityEventChoices.None;

    /// <summary>The form chosen; null when none is.</summary>
    [BindNever, ValidateNever, JsonIgnore]
    public EventKind? Chosen { get; set; }
}

/// <summary>What the form offers: villages of the account, the township's lists, and themes typed before.</summary>
/// <param name="TownshipToo">Whether the account may record for the township itself.</param>
/// <param name="Kinds">Those in use, and the record's own.</param>
/// <param name="ThemeDays">All; those retired are offered for the record's own only.</param>
public sealed record PublicityEventChoices(
    IReadOnlyList<VillageChoice> Villages, bool TownshipToo, IReadOnlyList<EventKindLine> Kinds, IReadOnlyList<AgencyChoice> Agencies,
    IReadOnlyList<ThemeDayLine> ThemeDays, IReadOnlyList<string> Themes)
{
    public static readonly PublicityEventChoices None = new([], false, [], [], [], []);

    /// <summary>Names for all ids the form can hold.</summary>
    public IReadOnlyDictionary<Guid, string> Names =>
        Villages.Select(v => (v.Id, v.Name)).Concat(Kinds.Select(k => (k.Id, k.Name))).Concat(Agencies.Select(a => (a.Id, a.Name)))
            .Concat(ThemeDays.Select(t => (t.Id, t.Name))).Append((Guid.Empty, "不属于主题日")).ToDictionary();

    public IEnumerable<SelectListItem> ThemeDayItems(Guid? chosen) =>
        ThemeDays.Where(t => !t.IsRetired || t.Id == chosen)
            .Select(t => new SelectListItem($"{t.Name}（{t.Days}）", t.Id.ToString(), t.Id == chosen))
            .Append(new SelectListItem("不属于主题日", Guid.Empty.ToString(), chosen == Guid.Empty));
}
