using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Biandangou.Data.Common;
using Biandangou.Data.Organisation;
using Biandangou.Data.Publicity;
using Biandangou.Domain.Publicity;
using Biandangou.Web.Areas.Organisation.Models;
using Biandangou.Web.Common.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace Biandangou.Web.Areas.Publicity.Models;

public sealed class DisplayItemForm : RecordForm
{
    [Display(Name = "类别"), Required]
    public DisplayKind? Kind { get; set; }

    [Display(Name = "数量"), Required, Range(1, 10_000)]
    public int? Quantity { get; set; } = 1;

    [Display(Name = "内容"), StringLength(DisplayItem.ContentLength)]
    public string? Content { get; set; }

    [Display(Name = "村（场）")]
    public Guid? VillageId { get; set; }

    [Display(Name = "地点"), StringLength(DisplayItem.PlaceLength)]
    public string? Place { get; set; }

    [Display(Name = "设置日期"), Required, PastDate]
    public DateOnly? From { get; set; }

    /// <summary>Emptied again when it was entered by mistake.</summary>
    [Display(Name = "撤下日期"), PastDate]
    public DateOnly? To { get; set; }

    [BindNever, ValidateNever, JsonIgnore]
    public IReadOnlyList<VillageChoice> Villages { get; set; } = [];

    /// <summary>Whether the account may record for the township itself.</summary>
    [BindNever, ValidateNever, JsonIgnore]
    public bool TownshipToo { get; set; }

    public DisplayDetails ToDetails() => new(Kind!.Value, Quantity!.Value, Content, Place, From!.Value, To);

    public static DisplayItemForm Of(DisplayItemPage page) => new()
    {
        Version = page.Version,
        Kind = page.Item.Kind,
        Quantity = page.Item.Quantity,
        Content = page.Item.Content,
        VillageId = page.VillageId,
        Place = page.Item.Place,
        From = page.Item.From,
        To = page.Item.To,
    };

    public DisplayItem ToItem(DateOnly today) => new(VillageId, Kind!.Value, Quantity!.Value, Content, Place, From!.Value, today);
}

public sealed class TakeDownForm : RecordForm
{
    [Display(Name = "撤下日期"), Required, PastDate]
    public DateOnly? To { get; set; }

    [BindNever, ValidateNever, JsonIgnore]
    public DisplayItemPage Item { get; set; } = null!;
}

/// <summary>The list's address. What cannot be read is left out, never an error.</summary>
public sealed class DisplayItemListQuery
{
    public string? Village { get; set; }

    public string? Kind { get; set; }

    /// <summary><c>up</c> or <c>down</c>.</summary>
    public string? State { get; set; }

    /// <summary>In use on this day.</summary>
    public string? On { get; set; }

    /// <summary>Put up in this year.</summary>
    public string? Year { get; set; }

    public string? Q { get; set; }

    public int Page { get; set; } = 1;

    public DisplayItemFilter ToFilter() => new(
        Guid.TryParse(Village, out var village) ? village : null,
        Choices.Read<DisplayKind>(Kind),
        State switch { "up" => true, "down" => false, _ => null },
        Q, Page,
        On.ToDay(),
        int.TryParse(Year, out var year) && year is >= 2000 and <= 2100 ? year : null,
        Village == VillageChoosing.Township);
}

public sealed record DisplayItemListPage(
    DisplayItemListQuery Query, DisplayItemFilter Filter, Paged<DisplayItemLine> Page, IReadOnlyList<DisplaySum> Sums,
    IReadOnlyList<VillageChoice> Villages, DateOnly Today);
