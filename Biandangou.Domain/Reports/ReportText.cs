namespace Biandangou.Domain.Reports;

/// <summary>The written text of a year's report, with every version it ever had. Figures stand in it as placeholders.</summary>
[Display(Name = "年度报告正文")]
[DisplayColumn(nameof(Title))]
public sealed class ReportText : Entity
{
    public const int TextLength = 60_000;

    private readonly List<ReportTextVersion> _versions = [];

    private ReportText() { }

    /// <param name="text">As <see cref="NarrativeOutline"/> reads it, with the codes of <see cref="Narrative"/>.</param>
    public ReportText(int year, string text)
    {
        Year = year;
        Add(text);
    }

    [Display(Name = "年度")]
    public int Year { get; private set; }

    /// <summary>What the audit calls it.</summary>
    public string Title => $"{Year}年度报告正文";

    /// <summary>Number of the version that holds, from 1.</summary>
    [Display(Name = "版本")]
    public int Number { get; private set; }

    /// <summary>The text is submitted or signed, and nobody changes it.</summary>
    [Display(Name = "已锁定")]
    public bool IsLocked { get; private set; }

    public IReadOnlyList<ReportTextVersion> Versions => _versions;

    /// <summary>Adds a version, which then holds. Earlier ones stay.</summary>
    /// <param name="facts">What the year's records say: a wording that contradicts them is refused.</param>
    public void Write(string? text, NarrativeFacts facts)
    {
        CheckOpen();
        var words = NarrativeRule.Printable(text, nameof(ReportTextVersion.Text), "报告正文", facts);
        Add(words);
    }

    /// <summary>An earlier version holds again, as a new one.</summary>
    public void Restore(string text)
    {
        CheckOpen();
        Add(text);
    }

    internal void Lock() => IsLocked = true;

    internal void Unlock() => IsLocked = false;

    private void CheckOpen() =>
        Rule.Holds(!IsLocked, "报告已经送审或签发，正文不能再改。需要修改的，送审中的请先撤回或退回，已签发的请启动更正。", nameof(ReportTextVersion.Text));

    private void Add(string text) => _versions.Add(new ReportTextVersion(++Number, text));
}

/// <summary>A version of the text, never changed.</summary>
[Display(Name = "年度报告正文版本")]
public sealed class ReportTextVersion : Entity
{
    private ReportTextVersion() { }

    internal ReportTextVersion(int number, string text) => (Number, Text) = (number, text);

    public Guid ReportTextId { get; private set; }

    public ReportText? ReportText { get; private set; }

    [Display(Name = "版本")]
    public int Number { get; private set; }

    [Display(Name = "正文"), MaxLength(ReportText.TextLength)]
    public string Text { get; private set; } = "";
}
