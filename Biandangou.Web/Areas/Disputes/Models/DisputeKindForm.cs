using Biandangou.Data.Disputes;
using Biandangou.Domain.Disputes;

namespace Biandangou.Web.Areas.Disputes.Models;

public sealed class DisputeKindForm : KindForm
{
    [Display(Name = "类型名称"), Required, StringLength(DisputeKind.NameLength)]
    public override string? Name { get; set; }

    [Display(Name = "统计表类别"), Required]
    public DisputeType? Type { get; set; }

    [Display(Name = "排列序号"), Required, Range(1, DisputeKind.MaxSortOrder)]
    public override int? SortOrder { get; set; }
}

/// <summary>A kind of case; the line of the statistics form it counts in stays once cases are of it.</summary>
public sealed class DisputeKindDeed(PortalDbContext db, DisputeKindQueries kinds)
    : KindDeed<DisputeKind, DisputeKindForm>(db, kinds.NextSortOrderAsync, kinds.IsUsedAsync)
{
    public override EntryWords Words { get; } = new("类型", "/disputes/kinds", ("积案化解", "/disputes"), ("类型", "/disputes/kinds"))
    {
        New = "新建类型",
    };

    public override string NameOf(DisputeKind record) => $"类型“{record.Name}”";

    public override DisputeKind Make(DisputeKindForm form) => new(Details(form));

    public override void Amend(DisputeKind record, DisputeKindForm form) => record.Amend(Details(form), form.IsUsed);

    protected override DisputeKindForm From(DisputeKind record) => new()
    {
        Name = record.Name,
        Type = record.Type,
        SortOrder = record.SortOrder,
    };

    private static DisputeKindDetails Details(DisputeKindForm form) => new(form.Name, form.Type!.Value, form.SortOrder!.Value);
}
