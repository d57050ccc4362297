using Biandangou.Data.Organisation.Villages;
using Biandangou.Domain.Organisation;

namespace Biandangou.Web.Areas.Organisation.Models;

/// <summary>A lasting change of a village that its past keeps: renaming, closing, merging.</summary>
public abstract class VillageChangeForm : RecordForm
{
    [BindNever, ValidateNever, JsonIgnore]
    public VillagePage Village { get; set; } = null!;
}

public sealed class RenameForm : VillageChangeForm
{
    [Display(Name = "新名称"), Required, StringLength(Domain.Organisation.Village.NameLength)]
    public string? Name { get; set; }

    [Display(Name = "更名日期"), Required, PastDate]
    public DateOnly? From { get; set; }

    [Display(Name = "文号或原因"), Required, StringLength(VillageName.ReasonLength)]
    public string? Reason { get; set; }
}

public sealed class CloseForm : VillageChangeForm
{
    [Display(Name = "撤销日期"), Required]
    public DateOnly? To { get; set; }

    [Display(Name = "文号或原因"), Required, StringLength(Domain.Organisation.Village.ReasonLength)]
    public string? CloseReason { get; set; }
}

public sealed class MergeForm : VillageChangeForm
{
    [Display(Name = "并入的村（场）"), Required]
    public Guid? MergedIntoId { get; set; }

    [Display(Name = "合并日期"), Required]
    public DateOnly? MergedOn { get; set; }

    [Display(Name = "文号或原因"), Required, StringLength(Domain.Organisation.Village.ReasonLength)]
    public string? CloseReason { get; set; }

    [Display(Name = "在用的网格和在岗网格员转入并入的村（场）")]
    public bool TakesGrids { get; set; } = true;

    [BindNever, ValidateNever, JsonIgnore]
    public IReadOnlyList<VillageChoice> Villages { get; set; } = [];
}
