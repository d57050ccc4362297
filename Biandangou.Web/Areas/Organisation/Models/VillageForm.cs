using System.ComponentModel.DataAnnotations;
using Biandangou.Data.Organisation;
using Biandangou.Domain.Organisation;
using Biandangou.Web.Common.Forms;

namespace Biandangou.Web.Areas.Organisation.Models;

public sealed class VillageForm : RecordForm
{
    [Display(Name = "名称"), Required, StringLength(Village.NameLength)]
    public string? Name { get; set; }

    [Display(Name = "类别"), Required]
    public VillageKind? Kind { get; set; } = VillageKind.Village;

    [Display(Name = "排序"), Required, Range(1, 9999)]
    public int? SortOrder { get; set; }

    [Display(Name = "启用日期"), Required]
    public DateOnly? From { get; set; }

    public Village ToVillage() => new(Name!, Kind!.Value, SortOrder!.Value, From!.Value);

    public void Apply(Village village)
    {
        village.Describe(Name!, Kind!.Value, SortOrder!.Value);
        village.SetActive(From!.Value, village.To);
    }

    public static VillageForm Of(VillagePage page) => new()
    {
        Version = page.Version,
        Name = page.Name,
        Kind = page.Kind,
        SortOrder = page.SortOrder,
        From = page.From,
    };
}
