namespace Biandangou.Domain.Reports.Checks;

public enum FindingSeverity
{
    /// <summary>The text contradicts itself or its records.</summary>
    [Display(Name = "须改正")] Error,

    /// <summary>Something is missing or reads like a mistake.</summary>
    [Display(Name = "请核对")] Warning,
}

/// <summary>Where a finding is.</summary>
/// <param name="Section">Index into <see cref="CheckedText.Sections"/>: 0 before the first heading. Null for the title and the report as a
/// whole.</param>
/// <param name="Paragraph">Index within the section; null for its heading.</param>
/// <param name="Words">The place as users are told it.</param>
public sealed record FindingPlace(int? Section, int? Paragraph, string Words)
{
    public static readonly FindingPlace Title = new(null, null, "标题");

    public static readonly FindingPlace Whole = new(null, null, "全文");
}

/// <summary>A likely mistake in a report's text.</summary>
/// <param name="Code">M1 to M12, or R for a required content.</param>
/// <param name="Excerpt">The words in question.</param>
/// <param name="What">What is wrong, in one sentence.</param>
/// <param name="Why">Why that is a mistake.</param>
/// <param name="Mend">What to do.</param>
public sealed record ReportFinding(
    string Code, FindingSeverity Severity, FindingPlace Where, string Excerpt, string What, string Why, string Mend)
{
    public const int KeyLength = 64;

    /// <summary>
    /// Stays while the finding does, wherever its section moves to and whatever else is written: its check, its heading, its
    /// words and what stands before them. Set by <see cref="ReportChecks"/>; empty before.
    /// </summary>
    public string Key { get; init; } = "";
}
