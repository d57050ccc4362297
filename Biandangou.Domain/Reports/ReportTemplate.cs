namespace Biandangou.Domain.Reports;

/// <summary>
/// A text of the township's own that a year's report can begin with. Figures stand in it as placeholders, so it fits any year.
/// </summary>
[Display(Name = "年度报告模板")]
public sealed class ReportTemplate : LedgerEntry, INamed
{
    public const int NameLength = 60;

    private ReportTemplate() { }

    public ReportTemplate(string? name, string? text, NarrativeFacts facts) => Write(name, text, facts);

    [Display(Name = "模板名称"), MaxLength(NameLength)]
    public string Name { get; private set; } = "";

    /// <summary>Normalised name, unique among templates that are not deleted.</summary>
    public string NameKey { get; private set; } = "";

    [Display(Name = "模板正文"), MaxLength(ReportText.TextLength)]
    public string Text { get; private set; } = "";

    /// <param name="text">As <see cref="NarrativeOutline"/> reads it, with the codes of <see cref="Narrative"/>.</param>
    /// <param name="facts">Of the running year: a placeholder that nothing answers is refused.</param>
    public void Write(string? name, string? text, NarrativeFacts facts)
    {
        var called = Rule.Text(name, nameof(Name), "模板名称", NameLength);
        var words = NarrativeRule.Printable(text, nameof(Text), "模板正文", facts);
        (Name, NameKey, Text) = (called, called.ToNameKey(), words);
    }
}
