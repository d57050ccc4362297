using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Biandangou.Data.Common;
using Biandangou.Data.Organisation;
using Biandangou.Domain.Organisation;
using Biandangou.Web.Common.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace Biandangou.Web.Areas.Organisation.Models;

public sealed class UnitForm : RecordForm
{
    [Display(Name = "名称"), Required, StringLength(PublicUnit.NameLength)]
    public string? Name { get; set; }

    [Display(Name = "类别"), Required]
    public UnitKind? Kind { get; set; }

    [Display(Name = "所在村（场）")]
    public Guid? VillageId { get; set; }

    [Display(Name = "一把手"), Required, StringLength(PublicUnit.PersonLength)]
    public string? Head { get; set; }

    [Display(Name = "一把手电话"), Telephone, StringLength(PublicUnit.PhoneLength)]
    public string? HeadPhone { get; set; }

    [Display(Name = "专人"), StringLength(PublicUnit.PersonLength)]
    public string? Contact { get; set; }

    [Display(Name = "专人电话"), Telephone, StringLength(PublicUnit.PhoneLength)]
    public string? ContactPhone { get; set; }

    [Display(Name = "启用日期"), Required]
    public DateOnly? From { get; set; }

    [Display(Name = "撤销日期")]
    public DateOnly? To { get; set; }

    [BindNever, ValidateNever, JsonIgnore]
    public IReadOnlyList<VillageChoice> Villages { get; set; } = [];

    public UnitDetails ToDetails() => new(Name, Kind!.Value, VillageId, Head, HeadPhone, Contact, ContactPhone, From!.Value, To);

    public static UnitForm Of(UnitPage page) => new()
    {
        Version = page.Version,
        Name = page.Details.Name,
        Kind = page.Details.Kind,
        VillageId = page.Details.VillageId,
        Head = page.Details.Head,
        HeadPhone = page.Details.HeadPhone,
        Contact = page.Details.Contact,
        ContactPhone = page.Details.ContactPhone,
        From = page.Details.From,
        To = page.Details.To,
    };
}

/// <summary>The list's address. What cannot be read is left out, never an error.</summary>
public sealed class UnitListQuery
{
    public string? On { get; set; }

    /// <summary><c>active</c> by default, <c>closed</c> or <c>all</c>.</summary>
    public string? State { get; set; }

    public string? Kind { get; set; }

    public string? Village { get; set; }

    public string? Q { get; set; }

    public int Page { get; set; } = 1;

    public UnitFilter ToFilter(DateOnly today) => new(
        DayFilter.Read(On, today), State switch { "all" => null, "closed" => false, _ => true }, Choices.Read<UnitKind>(Kind),
        Guid.TryParse(Village, out var village) ? village : null, Q, Page);
}

public sealed record UnitListPage(UnitListQuery Query, UnitFilter Filter, Paged<UnitItem> Page, IReadOnlyList<VillageChoice> Villages);
