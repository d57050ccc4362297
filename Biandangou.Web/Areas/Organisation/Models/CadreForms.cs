using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Biandangou.Data.Common;
using Biandangou.Data.Organisation;
using Biandangou.Domain.Organisation;
using Biandangou.Web.Common.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace Biandangou.Web.Areas.Organisation.Models;

public sealed class CadreForm : RecordForm
{
    [Display(Name = "干部姓名"), Required, StringLength(CadreAssignment.CadreLength)]
    public string? Cadre { get; set; }

    [Display(Name = "职务"), Required, StringLength(CadreAssignment.PostLength)]
    public string? Post { get; set; }

    [Display(Name = "方式"), Required]
    public CadreKind? Kind { get; set; } = CadreKind.InCharge;

    [Display(Name = "村（场）"), Required]
    public Guid? VillageId { get; set; }

    [Display(Name = "开始日期"), Required]
    public DateOnly? From { get; set; }

    [Display(Name = "结束日期")]
    public DateOnly? To { get; set; }

    [Display(Name = "备注"), StringLength(CadreAssignment.NoteLength), DataType(DataType.MultilineText)]
    public string? Note { get; set; }

    [BindNever, ValidateNever, JsonIgnore]
    public IReadOnlyList<VillageChoice> Villages { get; set; } = [];

    public CadreDetails ToDetails() => new(Cadre, Post, Kind!.Value, VillageId!.Value, From!.Value, To, Note);

    public static CadreForm Of(CadrePage page) => new()
    {
        Version = page.Version,
        Cadre = page.Details.Cadre,
        Post = page.Details.Post,
        Kind = page.Details.Kind,
        VillageId = page.Details.VillageId,
        From = page.Details.From,
        To = page.Details.To,
        Note = page.Details.Note,
    };
}

public sealed class EndForm : RecordForm
{
    [Display(Name = "结束日期"), Required]
    public DateOnly? To { get; set; }

    [BindNever, ValidateNever, JsonIgnore]
    public CadrePage Assignment { get; set; } = null!;
}

/// <summary>The list's address. What cannot be read is left out, never an error.</summary>
public sealed class CadreListQuery
{
    /// <summary>A day, <c>all</c>, or nothing for today.</summary>
    public string? On { get; set; }

    public string? Village { get; set; }

    public string? Kind { get; set; }

    /// <summary><c>cadre</c> orders by cadre.</summary>
    public string? By { get; set; }

    public string? Q { get; set; }

    public int Page { get; set; } = 1;

    public CadreFilter ToFilter(DateOnly today) => new(
        On == "all" ? null : DayFilter.Read(On, today), Guid.TryParse(Village, out var village) ? village : null,
        Choices.Read<CadreKind>(Kind), Q, By == "cadre", Page);
}

public sealed record CadreListPage(
    CadreListQuery Query, CadreFilter Filter, Paged<CadreItem> Page, IReadOnlyList<VillageChoice> Villages, DateOnly Today);
