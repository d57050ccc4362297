namespace Biandangou.Domain.Disputes;

/// <summary>What is numbered by the year.</summary>
public enum CaseSeries
{
    /// <summary>By the year of intake.</summary>
    [Display(Name = "案件编号")] Case,

    /// <summary>By the year of the first filing.</summary>
    [Display(Name = "卷宗号")] File,
}

/// <summary>The last number of a series given out in a year.</summary>
public sealed class CaseNumberSeries
{
    private CaseNumberSeries() { }

    public CaseNumberSeries(CaseSeries series, int year) => (Series, Year) = (series, year);

    public CaseSeries Series { get; private set; }

    public int Year { get; private set; }

    /// <summary>Concurrency token: two never leave with the same number.</summary>
    public int Last { get; private set; }

    public int Next() => ++Last;
}
