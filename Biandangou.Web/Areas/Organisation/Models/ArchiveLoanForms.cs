using Biandangou.Data.Organisation.Villages;
using Biandangou.Data.Organisation;
using Biandangou.Domain.Organisation;
using Microsoft.AspNetCore.WebUtilities;

namespace Biandangou.Web.Areas.Organisation.Models;

public sealed class LoanForm : RecordForm
{
    [Display(Name = "村（场）"), Required]
    public Guid? VillageId { get; set; }

    [Display(Name = "案卷或文件名称"), Required, StringLength(ArchiveLoan.TitleLength)]
    public string? Title { get; set; }

    [Display(Name = "案卷号或文号"), StringLength(ArchiveLoan.ReferenceLength)]
    public string? Reference { get; set; }

    [Display(Name = "借阅人"), Required, StringLength(ArchiveLoan.PersonLength)]
    public string? Borrower { get; set; }

    [Display(Name = "借阅单位"), StringLength(ArchiveLoan.UnitLength)]
    public string? Unit { get; set; }

    [Display(Name = "用途"), Required, StringLength(ArchiveLoan.PurposeLength)]
    public string? Purpose { get; set; }

    [Display(Name = "借出日期"), Required, PastDate]
    public DateOnly? LentOn { get; set; }

    [Display(Name = "应还日期"), Required]
    public DateOnly? DueOn { get; set; }

    [BindNever, ValidateNever, JsonIgnore]
    public IReadOnlyList<VillageChoice> Villages { get; set; } = [];

    /// <summary>The chosen village with its facilities.</summary>
    [BindNever, ValidateNever, JsonIgnore]
    public Village? Room { get; set; }
}

public sealed class ReturnForm : RecordForm
{
    [Display(Name = "归还日期"), Required, PastDate]
    public DateOnly? ReturnedOn { get; set; }
}

/// <summary>The list's address. What cannot be read is left out, never an error.</summary>
public sealed class LoanListQuery
{
    public string? Tab { get; set; }

    public string? Village { get; set; }

    public string? Q { get; set; }

    public int Page { get; set; } = 1;

    /// <summary>The same list under another tab, from its first page.</summary>
    public string TabPath(LoanTab tab) => QueryHelpers.AddQueryString("/archives/loans", new Dictionary<string, string?>
    {
        ["tab"] = tab == LoanTab.All ? null : tab.ToString(),
        ["village"] = Village,
        ["q"] = Q,
    }.Where(p => !string.IsNullOrEmpty(p.Value)));

    public LoanFilter ToFilter() => new(
        Choices.Read<LoanTab>(Tab) ?? LoanTab.All, Guid.TryParse(Village, out var village) ? village : null, Q, Page);
}

public sealed record LoanListPage(
    LoanListQuery Query, LoanFilter Filter, Paged<LoanLine> Page, LoanCounts Counts, IReadOnlyList<VillageChoice> Villages, DateOnly Today);

public sealed record LoanDetailsPage(LoanPage Page, DateOnly Today);
