namespace Biandangou.Domain.Disputes;

/// <summary>The last case number given out in a year.</summary>
public sealed class CaseNumberSeries
{
    private CaseNumberSeries() { }

    public CaseNumberSeries(int year) => Year = year;

    public int Year { get; private set; }

    /// <summary>Concurrency token: two intakes never leave with the same number.</summary>
    public int Last { get; private set; }

    public int Next() => ++Last;
}
