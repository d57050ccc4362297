using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Biandangou.Data.Common;
using Biandangou.Data.Organisation;
using Biandangou.Data.Publicity;
using Biandangou.Domain.Publicity;
using Biandangou.Web.Common.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace Biandangou.Web.Areas.Publicity.Models;

public sealed class LawSavvyForm : RecordForm
{
    [Display(Name = "姓名"), Required, StringLength(LawSavvyPerson.NameLength)]
    public string? Name { get; set; }

    [Display(Name = "村（场）"), Required]
    public Guid? VillageId { get; set; }

    [Display(Name = "身份"), StringLength(LawSavvyPerson.IdentityLength)]
    public string? Identity { get; set; }

    [Display(Name = "登记日期"), Required]
    public DateOnly? ActiveFrom { get; set; }

    [BindNever, ValidateNever, JsonIgnore]
    public IReadOnlyList<VillageChoice> Villages { get; set; } = [];

    public LawSavvyPerson ToPerson() => new(VillageId!.Value, Name!, Identity, ActiveFrom!.Value);
}

public sealed class HonourForm : RecordForm
{
    [Display(Name = "荣誉名称"), Required, StringLength(Honour.NameLength)]
    public string? Name { get; set; }

    [Display(Name = "授予级别"), Required, StringLength(Honour.LevelLength)]
    public string? Level { get; set; }

    [Display(Name = "授予日期"), Required]
    public DateOnly? AwardedOn { get; set; }

    [BindNever, ValidateNever, JsonIgnore]
    public LawSavvyPage Person { get; set; } = null!;
}

/// <summary>The list's address. What cannot be read is left out, never an error.</summary>
public sealed class LawSavvyListQuery
{
    public string? Village { get; set; }

    /// <summary><c>yes</c> for those with an honour only.</summary>
    public string? Honoured { get; set; }

    public string? Q { get; set; }

    public int Page { get; set; } = 1;

    public LawSavvyFilter ToFilter() => new(Guid.TryParse(Village, out var village) ? village : null, Honoured == "yes", Q, Page);
}

public sealed record LawSavvyListPage(
    LawSavvyListQuery Query, LawSavvyFilter Filter, Paged<LawSavvyLine> Page, IReadOnlyList<VillageChoice> Villages, DateOnly Today);
