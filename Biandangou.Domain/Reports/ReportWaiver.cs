using Biandangou.Domain.Reports.Checks;

namespace Biandangou.Domain.Reports;

/// <summary>A finding of the checks that was looked at and may stand, with the reason why. Who said so and when are its stamps.</summary>
[Display(Name = "检查说明")]
public sealed class ReportWaiver : Entity
{
    public const int CodeLength = 10;
    public const int ExcerptLength = 200;
    public const int ReasonLength = 200;

    private ReportWaiver() { }

    /// <param name="key">Of the finding: <see cref="ReportFinding.Key"/>.</param>
    /// <param name="code">Of its check.</param>
    /// <param name="excerpt">The words in question; cut to what a history needs.</param>
    public ReportWaiver(int year, string? key, string? code, string? excerpt, string? reason)
    {
        Year = year;
        Key = Rule.Text(key, nameof(Key), "检查结果", ReportFinding.KeyLength);
        Code = Rule.Text(code, nameof(Code), "检查", CodeLength);
        var words = (excerpt ?? "").Trim();
        Excerpt = words.Length > ExcerptLength ? words[..ExcerptLength] : words;
        Reason = Rule.Text(reason, nameof(Reason), "保留的理由", ReasonLength);
    }

    [Display(Name = "年度")]
    public int Year { get; private set; }

    [Display(Name = "检查结果"), MaxLength(ReportFinding.KeyLength)]
    public string Key { get; private set; } = "";

    [Display(Name = "检查"), MaxLength(CodeLength)]
    public string Code { get; private set; } = "";

    [Display(Name = "原文"), MaxLength(ExcerptLength)]
    public string Excerpt { get; private set; } = "";

    [Display(Name = "保留的理由"), MaxLength(ReasonLength)]
    public string Reason { get; private set; } = "";
}
