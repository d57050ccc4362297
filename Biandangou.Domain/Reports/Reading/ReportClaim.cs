using Biandangou.Domain.Reports.Checks;

namespace Biandangou.Domain.Reports.Reading;

/// <summary>A number that a text claims, with what it is a number of.</summary>
/// <param name="Sentence">It stands in.</param>
public sealed record ReportClaim(FindingPlace Where, ReadNumber Number, string Sentence)
{
    /// <summary>Code of the figure that would support it; empty when none would.</summary>
    public string Code { get; init; } = "";

    /// <summary>Code of the denominator, for a rate; empty otherwise.</summary>
    public string Whole { get; init; } = "";

    /// <summary>What is claimed, where no ledger holds it; empty when nobody can tell.</summary>
    public string Topic { get; init; } = "";

    /// <summary>Of the year before.</summary>
    public bool YearBefore { get; init; }

    /// <summary>The figure is told by its date (9月中旬召开), not by a count.</summary>
    public bool ByDate => Number.Kind == NumberKind.Date;
}
