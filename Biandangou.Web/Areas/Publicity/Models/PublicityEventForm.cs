using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Biandangou.Data.Organisation;
using Biandangou.Data.Publicity;
using Biandangou.Domain.Common;
using Biandangou.Domain.Publicity;
using Biandangou.Web.Common.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Biandangou.Web.Areas.Publicity.Models;

public sealed class PublicityEventForm : RecordForm
{
    [Display(Name = "活动日期"), Required, PastDate]
    public DateOnly? On { get; set; }

    [Display(Name = "形式"), Required]
    public Guid? FormId { get; set; }

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

    public PublicityDetails ToDetails() => new(
        On!.Value, string.IsNullOrWhiteSpace(Title) ? SuggestedTitle : Title, ThemeDay?.Id, Theme, AgencyId!.Value, Place,
        Sessions ?? 1, Audience!.Value, Materials ?? 0, Consultations ?? 0, Posts ?? 0, Notes);

    private ThemeDayLine? ThemeDay => ThemeDayId is { } chosen
        ? Choices.ThemeDays.FirstOrDefault(t => t.Id == chosen)
        : On is { } day ? Choices.ThemeDays.On(day) : null;

    private string SuggestedTitle => TitleOf(Theme, ThemeDay, FormId);

    /// <summary>
    /// When the date is corrected, a theme day that was the earlier date's own and a name made up of it are taken anew,
    /// unless they were changed as well.
    /// </summary>
    public void FollowDateOf(PublicityEvent record)
    {
        var earlier = Choices.ThemeDays.On(record.On);
        if (On == record.On || record.ThemeDayId != earlier?.Id || ThemeDayId != (record.ThemeDayId ?? Guid.Empty))
            return;
        ThemeDayId = null;
        if (Title?.Trim() == record.Title && Title == TitleOf(record.Theme, earlier, record.FormId))
            Title = null;
    }

    private string TitleOf(string? theme, ThemeDayLine? day, Guid? form) =>
        $"{(string.IsNullOrWhiteSpace(theme) ? day?.Name : theme.Trim())}{Choices.Forms.First(f => f.Id == form).Name}";

    public static PublicityEventForm From(PublicityEventPage page) => new()
    {
        Version = page.Version,
        VillageId = page.VillageId,
        Title = page.Details.Title,
        On = page.Details.On,
        FormId = page.FormId,
        ThemeDayId = page.Details.ThemeDayId ?? Guid.Empty,
        Theme = page.Details.Theme,
        AgencyId = page.Details.AgencyId,
        Place = page.Details.Place,
        Sessions = page.Details.Sessions,
        Audience = page.Details.Audience,
        Materials = page.Details.Materials,
        Consultations = page.Details.Consultations,
        Posts = page.Details.Posts,
        Notes = page.Details.Notes,
    };
}

/// <summary>What the form offers: villages of the account, the township's lists, and themes typed before.</summary>
/// <param name="TownshipToo">Whether the account may record for the township itself.</param>
/// <param name="Forms">Those in use, and the record's own.</param>
/// <param name="ThemeDays">All; those retired are offered for the record's own only.</param>
public sealed record PublicityEventChoices(
    IReadOnlyList<VillageChoice> Villages, bool TownshipToo, IReadOnlyList<EventFormLine> Forms, IReadOnlyList<AgencyChoice> Agencies,
    IReadOnlyList<ThemeDayLine> ThemeDays, IReadOnlyList<string> Themes)
{
    public static readonly PublicityEventChoices None = new([], false, [], [], [], []);

    /// <summary>Names for all ids the form can hold.</summary>
    public IReadOnlyDictionary<Guid, string> Names =>
        Villages.Select(v => (v.Id, v.Name)).Concat(Forms.Select(f => (f.Id, f.Name))).Concat(Agencies.Select(a => (a.Id, a.Name)))
            .Concat(ThemeDays.Select(t => (t.Id, t.Name))).Append((Guid.Empty, "不属于主题日")).ToDictionary();

    public IEnumerable<SelectListItem> ThemeDayItems(Guid? chosen) =>
        ThemeDays.Where(t => !t.IsRetired || t.Id == chosen).Select(t => new SelectListItem($"{t.Name}（{t.Days}）", t.Id.ToString(), t.Id == chosen))
            .Append(new SelectListItem("不属于主题日", Guid.Empty.ToString(), chosen == Guid.Empty));
}
