using Biandangou.Data.Disputes.Lists;
using Biandangou.Domain.Disputes;

namespace Biandangou.Web.Areas.Disputes.Models.Lists;

/// <summary>The year's flow of cases, from the figures; null where the account's cases are not a whole village's.</summary>
public sealed record DisputeYear(int Year, int Received, int CarriedOver, int Closed, int Remaining)
{
    public static readonly string[] Codes = ["disputes.received", "disputes.carried-over", "disputes.closed", "disputes.remaining"];

    public static DisputeYear Of(int year, IReadOnlyDictionary<string, decimal> values) =>
        new(year, (int)values[Codes[0]], (int)values[Codes[1]], (int)values[Codes[2]], (int)values[Codes[3]]);
}

/// <param name="MayAssign">Whether cases are ticked to be assigned together.</param>
public sealed record DisputeListPage(
    DisputeListQuery Query, DisputeFilter Filter, Paged<DisputeLine> Page, DisputeCounts Counts, DisputeYear? Year,
    DisputeListChoices Choices, DateOnly Today, bool MayAssign)
{
    /// <summary>Value of the lawyer's filter for cases nobody has.</summary>
    public const string Unassigned = "none";

    private const int YearsOffered = 6;

    /// <summary>The last few years, without asking the database; 全部年度 reaches the others.</summary>
    public IEnumerable<SelectListItem> Years =>
        YearFilter.Items(Enumerable.Range(0, YearsOffered).Select(back => Today.Year - back), Filter.Year, Today);

    public IEnumerable<SelectListItem> Villages => Items(Choices.Villages, Filter.VillageId);

    public IEnumerable<SelectListItem> Kinds => Items(Choices.Kinds, Filter.KindId);

    public IEnumerable<SelectListItem> Lawyers =>
        Items(Choices.Lawyers, Filter.LawyerId).Prepend(new SelectListItem("未指派", Unassigned, Filter.Unassigned));

    public bool HasOpenRows => Page.Items.Any(i => i.Status == Domain.Disputes.DisputeStatus.Open);

    private static IEnumerable<SelectListItem> Items(IEnumerable<NamedChoice> choices, Guid? chosen) =>
        choices.Select(c => new SelectListItem(c.Name, c.Id.ToString(), c.Id == chosen));
}

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
