namespace Biandangou.Domain.Reports;

/// <param name="Owner">Unit or person that puts it right; null while none is named.</param>
public sealed record ReportProblemDetails(int Year, string? Problem, string? Cause, string? Measure, string? Owner, DateOnly? DueOn);

/// <summary>A shortcoming the year's report owns up to, with its cause and what is done about it.</summary>
[Display(Name = "存在的问题")]
[DisplayColumn(nameof(Problem))]
public sealed class ReportProblem : LedgerEntry
{
    public const int TextLength = 300;
    public const int OwnerLength = 60;

    private ReportProblem() { }

    public ReportProblem(ReportProblemDetails details) => Amend(details);

    [Display(Name = "报告年度")]
    public int Year { get; private set; }

    [Display(Name = "问题"), MaxLength(TextLength)]
    public string Problem { get; private set; } = "";

    [Display(Name = "主要原因"), MaxLength(TextLength)]
    public string Cause { get; private set; } = "";

    [Display(Name = "整改措施"), MaxLength(TextLength)]
    public string Measure { get; private set; } = "";

    [Display(Name = "责任单位（人）"), MaxLength(OwnerLength)]
    public string? Owner { get; private set; }

    [Display(Name = "整改时限")]
    public DateOnly? DueOn { get; private set; }

    public void Amend(ReportProblemDetails details)
    {
        Rule.Count(details.Year, nameof(Year), "报告年度", 2000, 2100);
        var problem = Rule.Text(details.Problem, nameof(Problem), "问题", TextLength);
        var cause = Rule.Text(details.Cause, nameof(Cause), "主要原因", TextLength);
        var measure = Rule.Text(details.Measure, nameof(Measure), "整改措施", TextLength);
        var owner = Rule.OptionalText(details.Owner, nameof(Owner), "责任单位（人）", OwnerLength);
        if (details.DueOn is { } due)
        {
            Rule.Day(due, nameof(DueOn), "整改时限");
            Rule.Holds(due.Year >= details.Year, $"整改时限不能早于报告年度（{details.Year}年）。", nameof(DueOn));
        }

        (Year, Problem, Cause, Measure, Owner, DueOn) = (details.Year, problem, cause, measure, owner, details.DueOn);
    }
}
