using System.ComponentModel.DataAnnotations;
using Biandangou.Domain.Disputes;

namespace Biandangou.Data.Disputes;

/// <summary>The tabs over the list. 临期 and 已逾期 are parts of 化解中.</summary>
public enum DisputeTab
{
    [Display(Name = "全部")] All,
    [Display(Name = "化解中")] Open,
    [Display(Name = "临期")] DueSoon,
    [Display(Name = "已逾期")] Overdue,
    [Display(Name = "已化解")] Resolved,
    [Display(Name = "已归档")] Archived,
}

/// <summary>What the list is asked for; null means any.</summary>
/// <param name="Year">Year of intake; a keyword that is a case number names its own.</param>
/// <param name="Today">The day limits are counted to.</param>
public sealed record DisputeFilter(
    int? Year, Guid? VillageId, Guid? KindId, string? Keyword, DisputeTab Tab, DateOnly Today, int Page = 1);

public sealed record DisputeItem(
    Guid Id, int NumberYear, int NumberSequence, string Title, string Village, string Kind,
    DateOnly ReceivedOn, DateOnly DueOn, DisputeStatus Status, string? Lawyer, DateOnly? ResolvedOn)
{
    public string Number => Dispute.FormatNumber(NumberYear, NumberSequence);
}

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
