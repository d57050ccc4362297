using System.ComponentModel.DataAnnotations;
using Biandangou.Data.Disputes;
using Biandangou.Domain.Disputes;
using Biandangou.Web.Common.Forms;

namespace Biandangou.Web.Areas.Disputes.Models;

public sealed class DisputeKindForm : RecordForm
{
    [Display(Name = "类型名称"), Required, StringLength(DisputeKind.NameLength)]
    public string? Name { get; set; }

    [Display(Name = "统计表类别"), Required]
    public DisputeType? Type { get; set; }

    [Display(Name = "排列序号"), Required, Range(1, DisputeKind.MaxSortOrder)]
    public int? SortOrder { get; set; }

    public DisputeKindDetails ToDetails() => new(Name, Type!.Value, SortOrder!.Value);

    public static DisputeKindForm From(DisputeKindPage page) => new()
    {
        Version = page.Version,
        Name = page.Details.Name,
        Type = page.Details.Type,
        SortOrder = page.Details.SortOrder,
    };
}

/// <summary>Retires a kind or takes it back into use; carries nothing but the version it was seen at.</summary>
public sealed class DisputeKindStepForm : RecordForm;
