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
    public DateOnly? ActiveFrom { get; set; }

    [Display(Name = "撤销日期")]
    public DateOnly? ActiveTo { get; set; }

    [Display(Name = "包村领导"), StringLength(Village.PersonLength)]
    public string? ContactLeader { get; set; }

    [Display(Name = "设有法律工作室")]
    public bool HasLegalStudio { get; set; }

    [Display(Name = "引导人"), StringLength(Village.PersonLength)]
    public string? StudioGuide { get; set; }

    [Display(Name = "设有积案归档室")]
    public bool HasArchiveRoom { get; set; }

    public Village ToVillage()
    {
        var village = new Village(Name!, Kind!.Value, SortOrder!.Value, ActiveFrom!.Value);
        Apply(village);
        return village;
    }

    public void Apply(Village village)
    {
        village.Describe(Name!, Kind!.Value, SortOrder!.Value);
        village.SetActive(ActiveFrom!.Value, ActiveTo);
        village.Equip(ContactLeader, HasLegalStudio, StudioGuide, HasArchiveRoom);
    }

    public static VillageForm From(VillagePage page) => new()
    {
        Version = page.Version,
        Name = page.Name,
        Kind = page.Kind,
        SortOrder = page.SortOrder,
        ActiveFrom = page.ActiveFrom,
        ActiveTo = page.ActiveTo,
        ContactLeader = page.ContactLeader,
        HasLegalStudio = page.HasLegalStudio,
        StudioGuide = page.StudioGuide,
        HasArchiveRoom = page.HasArchiveRoom,
    };
}
