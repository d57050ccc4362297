using Biandangou.Data.Organisation.Villages;
using Biandangou.Data.Publicity;
using Biandangou.Domain.Publicity;
using Biandangou.Web.Areas.Organisation.Models;

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
}

/// <summary>Something put up in a village or by the township; the day it is taken down is entered later.</summary>
public sealed class DisplayItemDeed(PortalDbContext db, VillageQueries villages) : Deed<DisplayItem, DisplayItemForm>(db)
{
    public override EntryWords Words { get; } =
        new("宣传阵地", "/publicity/display-items", ("普法宣传", "/publicity/events"), ("宣传阵地", "/publicity/display-items"))
        {
            Consequence = "删除后不再计入任何数据；只是撤下的，请返回登记撤下日期。",
        };

    public override string NameOf(DisplayItem record) => $"{record.Label}（{record.From.ToChinese()}设置）";

    public override string Entered(DisplayItem record, DisplayItemForm form) => $"已登记{record.Label}。";

    public override string Deleted(DisplayItem record) => $"已删除{record.Label}。";

    public override async Task<DisplayItemForm> BeginAsync(CancellationToken cancel) => new()
    {
        From = Today,
        VillageId = (await OnceAsync(villages.OpenSinceAsync, Today, (Guid?)null, cancel)).Only(Db.Scope.WholeTownship),
    };

    public override async Task FillAsync(DisplayItemForm form, DisplayItem? standing, CancellationToken cancel)
    {
        form.Villages = await OnceAsync(villages.OpenSinceAsync, Today, standing?.VillageId, cancel);
        form.TownshipToo = Db.Scope.WholeTownship;
        form.Names = form.Villages.ToDictionary(v => v.Id, v => v.Name);
    }

    public override Task<IReadOnlyList<Fault>> FaultsAsync(DisplayItemForm form, DisplayItem? standing, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<Fault>>([.. form.Villages.Faults(form.VillageId, form.From, form.TownshipToo, nameof(form.From))]);

    public override DisplayItem Make(DisplayItemForm form) =>
        new(form.VillageId, form.Kind!.Value, form.Quantity!.Value, form.Content, form.Place, form.From!.Value, Today);

    public override void Amend(DisplayItem record, DisplayItemForm form) => record.Amend(
        form.VillageId,
        new DisplayDetails(form.Kind!.Value, form.Quantity!.Value, form.Content, form.Place, form.From!.Value, form.To),
        Today);

    protected override DisplayItemForm From(DisplayItem record) => new()
    {
        Kind = record.Kind,
        Quantity = record.Quantity,
        Content = record.Content,
        VillageId = record.VillageId,
        Place = record.Place,
        From = record.From,
        To = record.To,
    };
}

public sealed class TakeDownForm : EndForm
{
    [Display(Name = "撤下日期"), Required, PastDate]
    public override DateOnly? To { get; set; }
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
