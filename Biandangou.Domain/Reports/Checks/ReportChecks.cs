using System.Security.Cryptography;
using System.Text;

namespace Biandangou.Domain.Reports.Checks;

/// <summary>A check, each of one kind of mistake found in real published reports.</summary>
/// <param name="Name">What is looked at, in words.</param>
public sealed record ReportCheck(string Code, string Name, Func<CheckedText, IReadOnlyCollection<Figure>, IEnumerable<ReportFinding>> Find);

/// <summary>Everything a report is checked for.</summary>
public static class ReportChecks
{
    private const int ContextLength = 8;

    public static readonly IReadOnlyList<ReportCheck> All =
    [
        new("R", "必备内容", (text, _) => RequiredContentCheck.Of(text)),
        new("M1", "年份", (text, _) => YearCheck.Of(text)),
        new("M2", "频次与次数", (text, _) => RhythmCheck.Of(text)),
        new("M3", "比率", (text, _) => RateCheck.Of(text)),
        new("M4", "前后一致", (text, _) => SameFigureCheck.Of(text)),
        new("M5", "收办平衡", (text, _) => FlowCheck.Of(text)),
        new("M6", "约数", (text, _) => ApproximationCheck.Of(text)),
        new("M7", "序号", (text, _) => NumberingCheck.Of(text)),
        new("M8", "起草残留", (text, _) => ResidueCheck.Of(text)),
        new("M9", "成效中的打算", (text, _) => PlanSentenceCheck.Of(text)),
        new("M10", "统计截止日期", (text, _) => CutOffCheck.Of(text)),
        new("M11", "基数", (text, _) => BaseCheck.Of(text)),
        new("M12", "数字依据", UnsupportedNumberCheck.Of),
    ];

    /// <summary>Findings in reading order, those of the whole report first.</summary>
    public static IReadOnlyList<ReportFinding> Of(AnnualReport report) =>
        Of(CheckedText.Of(report), [.. report.Figures.Select(f => f.Figure).Where(f => f.Year == report.Year)]);

    /// <param name="figures">The year's figures, to offer one for an unsupported number; none for a foreign text.</param>
    public static IReadOnlyList<ReportFinding> Of(CheckedText text, IReadOnlyCollection<Figure> figures) =>
    [
        .. Keyed(text, All.SelectMany(check => check.Find(text, figures)).OrderBy(f => f.Where.Section ?? -1)
            .ThenBy(f => f.Where.Paragraph ?? -1)),
    ];

    /// <summary>Equal findings are counted in reading order.</summary>
    private static IEnumerable<ReportFinding> Keyed(CheckedText text, IEnumerable<ReportFinding> findings)
    {
        var told = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            var words = Words(text, finding);
            var times = told[words] = told.GetValueOrDefault(words) + 1;
            yield return finding with
            {
                Key =
                $"{finding.Code}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{words}\n{times}")).AsSpan(0, 12))}"
            };
        }
    }

    /// <summary>What makes a finding that one: nothing that another section's place or words could change.</summary>
    private static string Words(CheckedText text, ReportFinding finding)
    {
        var section = finding.Where.Section is { } s ? text.Sections[s] : null;
        var paragraph = finding.Where.Paragraph is { } p ? section!.Paragraphs[p].Text : "";
        var at = Math.Max(0, paragraph.IndexOf(finding.Excerpt, StringComparison.Ordinal));
        return string.Join('\n', finding.Code, section?.Heading, paragraph[Math.Max(0, at - ContextLength)..at], finding.Excerpt);
    }
}
