using System.Text.Json.Serialization;
using Biandangou.Data.Disputes.Lists;
using Biandangou.Domain.Disputes;

namespace Biandangou.Web.Areas.Disputes.Models.Lists;

/// <summary>The account's own filters, and a name for the one that is open in the list.</summary>
public sealed class SavedFilterForm : RecordForm
{
    [Display(Name = "筛选名称"), Required, StringLength(SavedFilter.NameLength)]
    public string? Name { get; set; }

    /// <summary>The list's query.</summary>
    [Display(Name = "筛选条件"), StringLength(SavedFilter.QueryLength)]
    public string? Query { get; set; }

    [BindNever, ValidateNever, JsonIgnore]
    public IReadOnlyList<SavedFilterLine> Saved { get; set; } = [];
}
