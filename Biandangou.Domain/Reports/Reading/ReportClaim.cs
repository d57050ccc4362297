using Biandangou.Domain.Reports.Checks;

namespace Biandangou.Domain.Reports.Reading;

/// <summary>A number that a text claims, with what it is a number of.</summary>
/// <param name="Sentence">It stands in.</param>
/// <param name="At">Its position there.</param>
public sealed record ReportClaim(FindingPlace Where, ReadNumber Number, string Sentence, int At)
{
    private const int ExcerptLength = 24;

    /// <summary>Code of the figure that would support it; empty when none would.</summary>
    public string Code { get; init; } = "";

    /// <summary>Code of the denominator, for a rate; empty otherwise.</summary>
    public string Whole { get; init; } = "";

    /// <summary>What is claimed, where no ledger holds it; empty when nobody can tell.</summary>
    public string Topic { get; init; } = "";

    /// <summary>Of the year before.</summary>
    public bool YearBefore { get; init; }

    /// <summary>The words before it in its sentence, as far as an excerpt goes.</summary>
    public string Before => At > ExcerptLength ? $"…{Sentence[(At - ExcerptLength)..At]}" : Sentence[..At];

    /// <summary>The words after it.</summary>
    public string After => Sentence[(At + Number.Text.Length)..] is { Length: > ExcerptLength } rest ? $"{rest[..ExcerptLength]}…"
        : Sentence[(At + Number.Text.Length)..];

    /// <summary>The figure is told by its date (9月中旬召开), not by a count.</summary>
    public bool ByDate => Number.Kind == NumberKind.Date;
}
