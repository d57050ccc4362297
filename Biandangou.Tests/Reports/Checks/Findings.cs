using Biandangou.Domain.Reports.Checks;

namespace Biandangou.Tests.Reports.Checks;

/// <summary>What one check finds in a text of 2023.</summary>
internal static class Findings
{
    public static IReadOnlyList<ReportFinding> Of(string code, string text) => Of(code, CheckedText.Read(2023, text));

    public static IReadOnlyList<ReportFinding> Of(string code, CheckedText text) =>
        [.. ReportChecks.All.Single(c => c.Code == code).Find(text, [])];
}
