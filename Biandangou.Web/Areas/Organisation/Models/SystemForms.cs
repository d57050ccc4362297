using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Biandangou.Data.Common;
using Biandangou.Data.Organisation;
using Biandangou.Domain.Organisation;
using Biandangou.Web.Common.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace Biandangou.Web.Areas.Organisation.Models;

public sealed class SystemForm : RecordForm
{
    [Display(Name = "名称"), Required, StringLength(GovernanceSystem.NameLength)]
    public string? Name { get; set; }

    [Display(Name = "类别"), Required]
    public SystemCategory? Category { get; set; }

    [Display(Name = "制定日期"), Required]
    public DateOnly? From { get; set; }

    [Display(Name = "文号"), StringLength(GovernanceSystem.DocumentNumberLength)]
    public string? DocumentNumber { get; set; }

    [Display(Name = "废止日期")]
    public DateOnly? To { get; set; }

    public SystemDetails ToDetails() => new(Name, Category!.Value, From!.Value, DocumentNumber, To);

    public static SystemForm Of(SystemPage page) => new()
    {
        Version = page.Version,
        Name = page.Details.Name,
        Category = page.Details.Category,
        From = page.Details.From,
        DocumentNumber = page.Details.DocumentNumber,
        To = page.Details.To,
    };
}

public sealed class ReviseForm : RecordForm
{
    [Display(Name = "修订日期"), Required]
    public DateOnly? On { get; set; }

    [Display(Name = "修订内容"), Required, StringLength(SystemRevision.NoteLength), DataType(DataType.MultilineText)]
    public string? Note { get; set; }

    [BindNever, ValidateNever, JsonIgnore]
    public SystemPage System { get; set; } = null!;
}

public sealed class WithdrawForm : RecordForm
{
    [Display(Name = "废止日期"), Required]
    public DateOnly? To { get; set; }

    [BindNever, ValidateNever, JsonIgnore]
    public SystemPage System { get; set; } = null!;
}

/// <summary>The list's address. What cannot be read is left out, never an error.</summary>
public sealed class SystemListQuery
{
    public string? On { get; set; }

    /// <summary><c>force</c> by default, <c>withdrawn</c> or <c>all</c>.</summary>
    public string? State { get; set; }

    public string? Category { get; set; }

    public string? Q { get; set; }

    public int Page { get; set; } = 1;

    public SystemFilter ToFilter(DateOnly today) => new(
        DayFilter.Read(On, today), State switch { "all" => null, "withdrawn" => false, _ => true }, Choices.Read<SystemCategory>(Category), Q, Page);
}

public sealed record SystemListPage(SystemListQuery Query, SystemFilter Filter, Paged<SystemItem> Page);
