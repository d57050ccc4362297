namespace Biandangou.Data.Common.Ledgers;

/// <summary>
/// A column chart under a sheet's table, drawn from its own cells. Left out where fewer than two of its points have a value.
/// </summary>
/// <param name="First">Heading of the column that names the points, or of the first point.</param>
/// <param name="Last">Heading of the column that holds their values, or of the last point.</param>
/// <param name="IsOfTotals">Whether the points are columns and their values the sums under them; otherwise each row is a point.</param>
public sealed record AppendixChart(string Title, string First, string Last, bool IsOfTotals)
{
    /// <summary>A point for each record.</summary>
    public static AppendixChart OfRows(string title, string names, string values) => new(title, names, values, IsOfTotals: false);

    /// <summary>A point for each of the columns between two, both included: its sum.</summary>
    public static AppendixChart OfTotals(string title, string first, string last) => new(title, first, last, IsOfTotals: true);
}
