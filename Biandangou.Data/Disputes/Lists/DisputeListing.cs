using System.ComponentModel.DataAnnotations;
using Biandangou.Domain.Disputes;

namespace Biandangou.Data.Disputes.Lists;

/// <summary>The tabs over the list. 临期 and 已逾期 are parts of 化解中.</summary>
public enum DisputeTab
{
    [Display(Name = "化解中")] Open,
    [Display(Name = "临期")] DueSoon,
    [Display(Name = "已逾期")] Overdue,
    [Display(Name = "已办结")] Resolved,
    [Display(Name = "已归档")] Archived,
    [Display(Name = "全部")] All,
}

/// <summary>What the list is asked for; null means any.</summary>
/// <param name="Today">The day limits are counted to.</param>
public sealed record DisputeFilter(DisputeTab Tab, DateOnly Today)
{
    /// <summary>Year of intake; a keyword that is a case number names its own.</summary>
    public int? Year { get; init; }

    public Guid? VillageId { get; init; }

    public Guid? KindId { get; init; }

    public DisputeSource? Source { get; init; }

    public DisputeDifficulty? Difficulty { get; init; }

    public Guid? LawyerId { get; init; }

    /// <summary>Only cases without a lawyer.</summary>
    public bool Unassigned { get; init; }

    /// <summary>A case number, or part of a title, a party's name or the description.</summary>
    public string? Keyword { get; init; }

    public int Page { get; init; } = 1;

    /// <summary>Whether anything but the tab narrows the list.</summary>
    public bool IsNarrowed =>
        Year is not null || VillageId is not null || KindId is not null || Source is not null || Difficulty is not null
        || LawyerId is not null || Unassigned || !string.IsNullOrWhiteSpace(Keyword);
}

public sealed record DisputeLine(
    Guid Id, string Number, string Title, string Village, string Kind, DisputeSource Source, DisputeDifficulty Difficulty,
    DateOnly ReceivedOn, DateOnly DueOn, DisputeStatus Status, string? Lawyer, DateOnly? ResolvedOn, bool HasFailed);

/// <summary>Cases of the filter on each tab, over all pages.</summary>
public sealed record DisputeCounts(int All, int Open, int DueSoon, int Overdue, int Resolved, int Archived)
{
    public int this[DisputeTab tab] => tab switch
    {
        DisputeTab.Open => Open,
        DisputeTab.DueSoon => DueSoon,
        DisputeTab.Overdue => Overdue,
        DisputeTab.Resolved => Resolved,
        DisputeTab.Archived => Archived,
        _ => All,
    };
}

/// <summary>Something to choose by its name.</summary>
public sealed record NamedChoice(Guid Id, string Name);

/// <summary>What the list's filters offer, and the account's own saved ones.</summary>
public sealed record DisputeListChoices(
    IReadOnlyList<NamedChoice> Villages, IReadOnlyList<NamedChoice> Kinds, IReadOnlyList<NamedChoice> Lawyers,
    IReadOnlyList<NamedChoice> Saved);
