namespace Biandangou.Domain.Reports;

/// <summary>What a written text must be so that a report can be printed from it.</summary>
public static class NarrativeRule
{
    /// <returns>The trimmed text with bare line feeds.</returns>
    /// <exception cref="RuleBrokenException">Its first fault, with the line.</exception>
    public static string Printable(string? text, string field, string label, NarrativeFacts facts)
    {
        var words = Rule.Text(text?.ReplaceLineEndings("\n"), field, label, ReportText.TextLength);
        return FaultsOf(words, facts).FirstOrDefault() is { } fault ? throw new RuleBrokenException(fault, field) : words;
    }

    /// <summary>Why a text cannot be saved as written, in Chinese, each with its line where it has one.</summary>
    /// <param name="facts">A wording that contradicts them is a fault.</param>
    public static IEnumerable<string> FaultsOf(string text, NarrativeFacts facts)
    {
        var outline = NarrativeOutline.Parse(text);
        if (outline.Title.Length == 0)
            yield return "请写明标题：单独一行，以“! ”开头。";
        if (outline.Sections.Count == 0)
            yield return "请至少写一个章节标题：单独一行，以“# ”开头。";
        foreach (var (line, index) in text.Split('\n').Select((line, index) => (line, index + 1)))
        {
            if (Narrative.FaultOf(line, facts) is { } fault)
                yield return $"第{index}行：{fault}。";
        }
    }
}
