namespace Biandangou.Data.Common.Figures;

/// <summary>A reporting year counted up to and including a cut-off date.</summary>
public sealed record FigurePeriod
{
    /// <param name="year">Calendar year.</param>
    /// <param name="cutOff">Last day counted; clamped into the year.</param>
    public FigurePeriod(int year, DateOnly cutOff)
    {
        Year = year;
        Start = new DateOnly(year, 1, 1);
        var end = new DateOnly(year, 12, 31);
        CutOff = cutOff < Start ? Start : cutOff > end ? end : cutOff;
    }

    public int Year { get; }

    public DateOnly Start { get; }

    public DateOnly CutOff { get; }

    /// <summary>The same span a year earlier, for year-on-year; a full year compares with a full year.</summary>
    public FigurePeriod YearBefore => new(Year - 1, CutOff.AddYears(-1));

    /// <remarks>The generated one would print the year before, and the year before that.</remarks>
    public override string ToString() => $"{Year}年，截至{CutOff.ToChinese()}";

    public static FigurePeriod WholeYear(int year) => new(year, new DateOnly(year, 12, 31));
}

public static class FigurePeriods
{
    /// <summary>What happened in the period: the records of figure, ledger and appendix.</summary>
    public static IQueryable<T> Within<T>(this IQueryable<T> records, FigurePeriod period)
        where T : IOccurred =>
        records.Where(r => r.On.Within(period.Start, period.CutOff));
}
