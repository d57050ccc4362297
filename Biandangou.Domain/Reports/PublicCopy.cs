namespace Biandangou.Domain.Reports;

/// <summary>A name the public copy does not print.</summary>
/// <param name="Printed">What stands in its place: 示某某 for 示例甲.</param>
/// <param name="Excerpt">The words around its first place.</param>
public sealed record MaskedName(string Name, string Printed, int Times, string Excerpt);

/// <summary>公开文本: the report without names of persons and without its red head.</summary>
/// <param name="Report">Ready to be printed.</param>
public sealed record PublicCopy(AnnualReport Report, IReadOnlyList<MaskedName> Masked)
{
    private const int ShortestName = 2;
    private const int ExcerptLength = 12;

    /// <param name="names">Names of persons the ledgers know.</param>
    public static PublicCopy Of(AnnualReport report, IEnumerable<string> names)
    {
        var text = string.Join('\n', report.Opening.Concat(report.Sections.SelectMany(s => s.Paragraphs)).SelectMany(p => p.Runs)
            .Select(r => r.Text)
            .Concat(report.Sections.Select(s => s.Heading)).Prepend(report.Title));
        var masked = names.Select(n => n.Trim()).Where(n => n.Length >= ShortestName).Distinct(StringComparer.Ordinal)
            // The longest first: 示例甲乙 is not 示例甲 with something behind it.
            .OrderByDescending(n => n.Length).ThenBy(n => n, StringComparer.Ordinal)
            .Where(n => text.Contains(n, StringComparison.Ordinal))
            .Select(n => new MaskedName(n, Mask(n), Count(text, n), Around(text, n))).ToList();
        return new PublicCopy(
            report with
            {
                Head = null,
                Title = Hide(report.Title),
                Opening = [.. report.Opening.Select(Hidden)],
                Sections = [.. report.Sections.Select(s => s with { Heading = Hide(s.Heading),
                    Paragraphs = [.. s.Paragraphs.Select(Hidden)] })],
            },
            masked);

        ReportParagraph Hidden(ReportParagraph paragraph) => new([.. paragraph.Runs.Select(r => r with { Text = Hide(r.Text) })]);
        string Hide(string words) =>
            masked.Aggregate(words, (hidden, name) => hidden.Replace(name.Name, name.Printed, StringComparison.Ordinal));
    }

    private static string Mask(string name) => name[0] + (name.Length > ShortestName ? "某某" : "某");

    private static int Count(string text, string name)
    {
        var times = 0;
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(
            name, at + name.Length, StringComparison.Ordinal))
            times++;
        return times;
    }

    private static string Around(string text, string name)
    {
        var at = text.IndexOf(name, StringComparison.Ordinal);
        var from = Math.Max(0, at - ExcerptLength);
        return text[from..Math.Min(text.Length, at + name.Length + ExcerptLength)].Replace('\n', ' ');
    }
}
