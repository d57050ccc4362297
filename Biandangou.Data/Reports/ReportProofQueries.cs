using Biandangou.Domain.Reports;

namespace Biandangou.Data.Reports;

/// <summary>What a text that nobody saved yet would print.</summary>
/// <param name="Report">Null while a fault stands in the way.</param>
/// <param name="Faults">Why it cannot be saved as written, in Chinese, each with its line where it has one.</param>
public sealed record ReportProof(
    int Year, NarrativeFacts Facts, AnnualReport? Report, ReviewedFindings Findings, IReadOnlyList<string> Faults);

/// <summary>Proofs of texts while they are written: the same print and the same checks as of a saved one.</summary>
public sealed class ReportProofQueries(ReportCompiler compiler, ReportFindingQueries findings)
{
    /// <param name="text">With the names people write.</param>
    /// <returns>Null before the township is set up, and for years to come.</returns>
    public async Task<ReportProof?> OfAsync(int year, DateOnly today, string? text, CancellationToken cancel)
    {
        if (await compiler.FactsAsync(year, today, cancel) is not { } facts)
            return null;
        var (stored, faults) = Read(text ?? "", facts);
        var report = faults.Count == 0 ? await compiler.CompileAsync(year, today, stored, cancel) : null;
        return new ReportProof(year, facts, report, report is null ? new ReviewedFindings([], []) : await findings.OfAsync(report, cancel),
            faults);
    }

    private (string Stored, IReadOnlyList<string> Faults) Read(string text, NarrativeFacts facts)
    {
        if (text.Length > ReportText.TextLength)
            return ("", [$"报告正文不能超过 {ReportText.TextLength} 个字。"]);
        try
        {
            var stored = compiler.Names.Stored(text, nameof(ReportTextVersion.Text));
            return (stored, [.. NarrativeRule.FaultsOf(stored, facts)]);
        }
        catch (RuleBrokenException unknown)
        {
            return ("", [unknown.Message]);
        }
    }
}
