using Biandangou.Data.Organisation.Villages;
using Biandangou.Domain.Organisation;

namespace Biandangou.Web.Areas.Organisation.Models;

public sealed class GridForm : RecordForm
{
    [Display(Name = "村（场）"), Required]
    public Guid? VillageId { get; set; }

    [Display(Name = "网格名称"), Required, StringLength(Grid.NameLength)]
    public string? Name { get; set; }

    [Display(Name = "设立日期"), Required]
    public DateOnly? From { get; set; }

    [BindNever, ValidateNever, JsonIgnore]
    public IReadOnlyList<VillageChoice> Villages { get; set; } = [];

    /// <summary>The village of a new grid.</summary>
    [BindNever, ValidateNever, JsonIgnore]
    public Village? Village { get; set; }
}

public sealed class OfficerForm : RecordForm
{
    [Display(Name = "姓名"), Required, StringLength(GridOfficer.NameLength)]
    public string? Name { get; set; }

    [Display(Name = "电话"), Telephone, StringLength(GridOfficer.PhoneLength)]
    public string? Phone { get; set; }

    [Display(Name = "代管（由其他网格的在岗网格员兼管一段时间）")]
    public bool IsStandIn { get; set; }

    [Display(Name = "任职日期"), Required]
    public DateOnly? From { get; set; }

    [Display(Name = "离任日期")]
    public DateOnly? To { get; set; }

    public OfficerPost ToPost() => new(Name!, Phone, From!.Value, To, IsStandIn);

    public static OfficerForm Of(GridOfficer officer) => new()
    {
        Version = officer.Version,
        Name = officer.Name,
        Phone = officer.Phone,
        IsStandIn = officer.IsStandIn,
        From = officer.From,
        To = officer.To,
    };
}

/// <summary>The list's address. What cannot be read is left out, never an error.</summary>
public sealed class GridListQuery
{
    public string? Village { get; set; }

    public string? Q { get; set; }

    public string? On { get; set; }

    public int Page { get; set; } = 1;

    public GridFilter ToFilter(DateOnly today) => new(
        Guid.TryParse(Village, out var village) ? village : null, Q,
        On.ToDay(today.Year) ?? today, Page);
}

public sealed record GridListPage(
    GridListQuery Query, GridFilter Filter, GridList List, IReadOnlyList<VillageChoice> Villages, DateOnly Today);

public sealed record GridDetails(GridPage Grid, DateOnly Today);
