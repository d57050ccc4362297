using Biandangou.Data.Organisation.Villages;
using Biandangou.Data.Publicity;
using Biandangou.Domain.Publicity;

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
    public DateOnly? From { get; set; }

    [BindNever, ValidateNever, JsonIgnore]
    public IReadOnlyList<VillageChoice> Villages { get; set; } = [];

    /// <summary>Not the person that was shown as entered already.</summary>
    public bool IsOther { get; set; }

    /// <summary>Who that was, so that a tick speaks of nobody else.</summary>
    public Guid? TwinId { get; set; }

    [BindNever, ValidateNever, JsonIgnore]
    public LawSavvyLine? Twin { get; set; }
}

public sealed class RetireForm : EndForm
{
    [Display(Name = "退出日期"), Required, PastDate]
    public override DateOnly? To { get; set; }
}

/// <summary>Takes a retirement back; carries nothing but the version it was seen at.</summary>
public sealed class ReinstateForm : RecordForm
{
    /// <summary>What follows.</summary>
    [BindNever, ValidateNever, JsonIgnore]
    public string Consequence { get; set; } = "";
}

public sealed class LawSavvyTrainingForm : RecordForm
{
    [Display(Name = "培训日期"), Required, PastDate]
    public DateOnly? On { get; set; }

    [Display(Name = "培训内容"), Required, StringLength(LawSavvyTraining.TopicLength)]
    public string? Topic { get; set; }

    [Display(Name = "学时"), Required, Range(0.5, (double)LawSavvyTraining.MaxHours)]
    public decimal? Hours { get; set; } = 4;

    [Display(Name = "参加人员"), MinLength(1, ErrorMessage = "请勾选参加培训的人")]
    public Guid[] Persons { get; set; } = [];

    [BindNever, ValidateNever, JsonIgnore]
    public IReadOnlyList<LawSavvyChoice> Choices { get; set; } = [];

    public LawSavvyTrainingDetails ToDetails() => new(On!.Value, Topic, Hours!.Value);
}

/// <summary>The list's address. What cannot be read is left out, never an error.</summary>
public sealed class LawSavvyListQuery
{
    public string? Village { get; set; }

    /// <summary><c>yes</c> for those with an honour only.</summary>
    public string? Honoured { get; set; }

    /// <summary><c>active</c> or <c>retired</c>.</summary>
    public string? State { get; set; }

    public string? Q { get; set; }

    public int Page { get; set; } = 1;

    public LawSavvyFilter ToFilter() => new(
        Guid.TryParse(Village, out var village) ? village : null, Honoured == "yes", Q, Page,
        State switch { "active" => true, "retired" => false, _ => null });
}

public sealed record LawSavvyListPage(
    LawSavvyListQuery Query, LawSavvyFilter Filter, Paged<LawSavvyLine> Page, IReadOnlyList<VillageChoice> Villages, DateOnly Today);
