using Biandangou.Data.Organisation.Lawyers;
using Biandangou.Data.Organisation.Villages;
using Biandangou.Domain.Organisation;

namespace Biandangou.Web.Areas.Organisation.Models;

/// <summary>The lawyer as a person, and with a new one the first contract.</summary>
public sealed class LawyerForm : RecordForm
{
    [Display(Name = "姓名"), Required, StringLength(Lawyer.NameLength)]
    public string? Name { get; set; }

    [Display(Name = "律师事务所"), Required]
    public Guid? LawFirmId { get; set; }

    [Display(Name = "电话"), Telephone, StringLength(Lawyer.PhoneLength)]
    public string? Phone { get; set; }

    [Display(Name = "执业证号"), StringLength(Lawyer.LicenceLength)]
    public string? LicenceNumber { get; set; }

    [Display(Name = "合同编号"), StringLength(LawyerContract.NumberLength)]
    public string? Number { get; set; }

    [Display(Name = "合同开始日期"), Required]
    public DateOnly? From { get; set; }

    [Display(Name = "合同截止日期")]
    public DateOnly? To { get; set; }

    [Display(Name = "每月约定时长"), Range(0.5, 200)]
    public decimal? MonthlyHours { get; set; }

    [BindNever, ValidateNever, JsonIgnore]
    public IReadOnlyList<LawFirmChoice> Firms { get; set; } = [];

    /// <summary>The firm chosen; null when it is none of the register.</summary>
    [BindNever, ValidateNever, JsonIgnore]
    public LawFirm? Firm { get; set; }

    public IEnumerable<SelectListItem> FirmItems() => Firms.Select(f => new SelectListItem(f.Name, f.Id.ToString(), f.Id == LawFirmId));
}

public sealed class LawyerContractForm : RecordForm
{
    [Display(Name = "合同编号"), StringLength(LawyerContract.NumberLength)]
    public string? Number { get; set; }

    [Display(Name = "合同开始日期"), Required]
    public DateOnly? From { get; set; }

    [Display(Name = "合同截止日期")]
    public DateOnly? To { get; set; }

    [Display(Name = "每月约定时长"), Range(0.5, 200)]
    public decimal? MonthlyHours { get; set; }

    public ContractTerms ToTerms() => new(Number, From!.Value, To, MonthlyHours);

    public static LawyerContractForm Of(Guid version, ContractTerms terms) => new()
    {
        Version = version,
        Number = terms.Number,
        From = terms.From,
        To = terms.To,
        MonthlyHours = terms.MonthlyHours,
    };
}

public sealed class LawyerVillageForm : RecordForm
{
    [Display(Name = "村（场）"), Required]
    public Guid? VillageId { get; set; }

    [Display(Name = "开始日期"), Required]
    public DateOnly? From { get; set; }

    [Display(Name = "结束日期")]
    public DateOnly? To { get; set; }

    [BindNever, ValidateNever, JsonIgnore]
    public IReadOnlyList<VillageChoice> Villages { get; set; } = [];
}

/// <summary>The register: who is engaged, where, and this month's hours.</summary>
public sealed record LawyerListPage(IReadOnlyList<LawyerLine> Lawyers, LawyerHoursYear Hours, DateOnly Today)
{
    /// <summary>Null out of contract.</summary>
    public LawyerMonth? ThisMonth(LawyerLine lawyer) =>
        Hours.Rows.FirstOrDefault(r => r.LawyerId == lawyer.Id)?.Months[Today.Month - 1] is { Owed: not null } month ? month : null;
}

public sealed record LawyerGlance(LawyerPage Lawyer, LawyerHoursRow? Hours, DateOnly Today)
{
    public bool IsEngaged => Lawyer.Contracts.Any(c => c.On(Today));

    public string State(IDated period) => period.On(Today) ? "有效" : period.BeginsAfter(Today) ? "未开始" : "已结束";
}
