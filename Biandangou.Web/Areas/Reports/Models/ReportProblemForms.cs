using System.ComponentModel.DataAnnotations;
using Biandangou.Data.Reports;
using Biandangou.Domain.Reports;
using Biandangou.Web.Common.Forms;

namespace Biandangou.Web.Areas.Reports.Models;

public sealed class ReportProblemForm : RecordForm
{
    [Display(Name = "报告年度"), Required, Range(2000, 2100)]
    public int? Year { get; set; }

    [Display(Name = "问题"), Required, StringLength(ReportProblem.TextLength), DataType(DataType.MultilineText)]
    public string? Problem { get; set; }

    [Display(Name = "主要原因"), Required, StringLength(ReportProblem.TextLength), DataType(DataType.MultilineText)]
    public string? Cause { get; set; }

    [Display(Name = "整改措施"), Required, StringLength(ReportProblem.TextLength), DataType(DataType.MultilineText)]
    public string? Measure { get; set; }

    [Display(Name = "责任单位（人）"), StringLength(ReportProblem.OwnerLength)]
    public string? Owner { get; set; }

    [Display(Name = "整改时限")]
    public DateOnly? DueOn { get; set; }

    public ProblemDetails ToDetails() => new(Year!.Value, Problem, Cause, Measure, Owner, DueOn);

    public static ReportProblemForm From(ProblemPage page) => new()
    {
        Version = page.Version,
        Year = page.Details.Year,
        Problem = page.Details.Problem,
        Cause = page.Details.Cause,
        Measure = page.Details.Measure,
        Owner = page.Details.Owner,
        DueOn = page.Details.DueOn,
    };
}

/// <param name="Years">Years with problems, the running one and the one before, newest first.</param>
public sealed record ProblemYear(int Year, IReadOnlyList<ProblemLine> Lines, IReadOnlyList<int> Years);
