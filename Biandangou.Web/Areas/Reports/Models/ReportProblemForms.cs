using Biandangou.Data.Reports;
using Biandangou.Domain.Reports;

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
}

/// <summary>A problem a year's report owns up to, with its cause and what is done about it.</summary>
public sealed class ReportProblemDeed(PortalDbContext db) : Deed<ReportProblem, ReportProblemForm>(db)
{
    public override EntryWords Words { get; } = new("问题", "/reports/problems", ("年度报告", "/reports"), ("问题与措施", "/reports/problems"))
    {
        Consequence = "删除后不再写入报告；针对它的任务保留。",
    };

    public override string ListOf(ReportProblemForm form) => $"{Words.Path}?year={form.Year}";

    public override string ListOf(ReportProblem record) => $"{Words.Path}?year={record.Year}";

    public override string NameOf(ReportProblem record) => $"{record.Year}年问题“{record.Problem}”";

    public override string Entered(ReportProblem record, ReportProblemForm form) => $"已登记{record.Year}年的问题。";

    public override string Deleted(ReportProblem record) => "已删除这个问题。";

    public override ReportProblem Make(ReportProblemForm form) => new(Details(form));

    public override void Amend(ReportProblem record, ReportProblemForm form) => record.Amend(Details(form));

    protected override ReportProblemForm From(ReportProblem record) => new()
    {
        Year = record.Year,
        Problem = record.Problem,
        Cause = record.Cause,
        Measure = record.Measure,
        Owner = record.Owner,
        DueOn = record.DueOn,
    };

    private static ReportProblemDetails Details(ReportProblemForm form) =>
        new(form.Year!.Value, form.Problem, form.Cause, form.Measure, form.Owner, form.DueOn);
}

/// <param name="Years">Years with problems, the running one and the one before, newest first.</param>
public sealed record ProblemYear(int Year, IReadOnlyList<ProblemLine> Lines, IReadOnlyList<int> Years);
