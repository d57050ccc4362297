using Biandangou.Data.Organisation.Villages;
using Biandangou.Data.Publicity;
using Biandangou.Domain.Publicity;

namespace Biandangou.Web.Areas.Publicity.Models;

public sealed class HonourForm : RecordForm
{
    [Display(Name = "法律明白人")]
    public Guid? LawSavvyPersonId { get; set; }

    [Display(Name = "村（场）")]
    public Guid? VillageId { get; set; }

    [Display(Name = "荣誉名称"), Required, StringLength(Honour.NameLength)]
    public string? Name { get; set; }

    [Display(Name = "级别"), Required, StringLength(Honour.LevelLength)]
    public string? Level { get; set; }

    [Display(Name = "申报日期"), PastDate]
    public DateOnly? AppliedOn { get; set; }

    [Display(Name = "结果"), Required]
    public HonourOutcome? Outcome { get; set; }

    [Display(Name = "结果日期"), PastDate]
    public DateOnly? DecidedOn { get; set; }

    [BindNever, ValidateNever, JsonIgnore]
    public IReadOnlyList<VillageChoice> Villages { get; set; } = [];

    /// <summary>Whether the account may record for the township itself.</summary>
    [BindNever, ValidateNever, JsonIgnore]
    public bool TownshipToo { get; set; }

    [BindNever, ValidateNever, JsonIgnore]
    public IReadOnlyList<LawSavvyChoice> Persons { get; set; } = [];

    /// <summary>The person chosen; null when none is, or none the account knows.</summary>
    [BindNever, ValidateNever, JsonIgnore]
    public LawSavvyChoice? Person { get; set; }

    [BindNever, ValidateNever, JsonIgnore]
    public IReadOnlyList<string> KnownNames { get; set; } = [];

    [BindNever, ValidateNever, JsonIgnore]
    public IReadOnlyList<string> KnownLevels { get; set; } = [];
}

/// <summary>The list's address. What cannot be read is left out, never an error.</summary>
public sealed class HonourListQuery
{
    /// <summary>All years unless one is asked for: honours are few.</summary>
    public string? Year { get; set; }

    public string? Village { get; set; }

    public string? Outcome { get; set; }

    public string? Q { get; set; }

    public int Page { get; set; } = 1;

    public HonourFilter ToFilter(DateOnly today) => new(
        YearFilter.Read(Year ?? YearFilter.All, today),
        Guid.TryParse(Village, out var village) ? village : null,
        Choices.Read<HonourOutcome>(Outcome),
        Q, Page);
}

public sealed record HonourListPage(
    HonourListQuery Query, HonourFilter Filter, Paged<HonourLine> Page, IReadOnlyList<VillageChoice> Villages, IReadOnlyList<int> Years,
    DateOnly Today);

/// <summary>How an honour's outcome is coloured.</summary>
public static class HonourTag
{
    public static string? StateOf(HonourOutcome outcome) => outcome switch
    {
        HonourOutcome.Awarded => "ok",
        HonourOutcome.Pending => "info",
        _ => null,
    };
}
