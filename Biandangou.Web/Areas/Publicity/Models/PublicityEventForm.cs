using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Biandangou.Data.Organisation;
using Biandangou.Data.Publicity;
using Biandangou.Domain.Publicity;
using Biandangou.Web.Common.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace Biandangou.Web.Areas.Publicity.Models;

public sealed class PublicityEventForm : RecordForm
{
    [Display(Name = "活动名称"), Required, StringLength(PublicityEvent.TitleLength)]
    public string? Title { get; set; }

    [Display(Name = "活动日期"), Required]
    public DateOnly? HeldOn { get; set; }

    [Display(Name = "形式"), Required]
    public PublicityForm? Form { get; set; }

    [Display(Name = "主题"), StringLength(PublicityEvent.ThemeLength)]
    public string? Theme { get; set; }

    [Display(Name = "责任单位"), Required, StringLength(PublicityEvent.AgencyLength)]
    public string? Agency { get; set; }

    [Display(Name = "村（场）")]
    public Guid? VillageId { get; set; }

    [Display(Name = "地点"), StringLength(PublicityEvent.PlaceLength)]
    public string? Place { get; set; }

    [Display(Name = "场次"), Required, Range(1, PublicityEvent.MaxSessions)]
    public int? Sessions { get; set; } = 1;

    [Display(Name = "受众"), Range(0, 1_000_000)]
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
        Form!.Value, HeldOn!.Value, Title, Theme, Agency, Place,
        Sessions!.Value, Audience ?? 0, Materials ?? 0, Consultations ?? 0, Posts ?? 0, Notes);

    public static PublicityEventForm From(PublicityEventPage page) => new()
    {
        Version = page.Version,
        VillageId = page.VillageId,
        Title = page.Details.Title,
        HeldOn = page.Details.HeldOn,
        Form = page.Details.Form,
        Theme = page.Details.Theme,
        Agency = page.Details.Agency,
        Place = page.Details.Place,
        Sessions = page.Details.Sessions,
        Audience = page.Details.Audience,
        Materials = page.Details.Materials,
        Consultations = page.Details.Consultations,
        Posts = page.Details.Posts,
        Notes = page.Details.Notes,
    };
}

/// <summary>What the form offers: villages of the account, and words typed before.</summary>
/// <param name="TownshipToo">Whether the account may record for the township itself.</param>
public sealed record PublicityEventChoices(
    IReadOnlyList<VillageChoice> Villages, bool TownshipToo, IReadOnlyList<string> Agencies, IReadOnlyList<string> Themes)
{
    public static readonly PublicityEventChoices None = new([], false, [], []);
}
