namespace Biandangou.Data.Common.Ledgers;

/// <summary>One ledger of the workbook, with the row type forgotten so that different ledgers stand in one list.</summary>
/// <param name="Name">Wanted sheet name; the workbook makes it legal and unique.</param>
/// <param name="Title">Printed above the table.</param>
/// <param name="Columns">Left to right, without 序号.</param>
/// <param name="Rows">Cell values in column order: string, DateOnly, number or null.</param>
public sealed record AppendixSheet(
    string Name, string Title, IReadOnlyList<AppendixColumn> Columns, IReadOnlyList<object?[]> Rows)
{
    /// <summary>Rows with a number of their own; those after them have none. Null for all.</summary>
    public int? Numbered { get; init; }

    /// <summary>
    /// Appendix the sheet belongs to; sheets that follow upon each other with the same one share its number. Null for one of its own.
    /// </summary>
    public string? Appendix { get; init; }

    /// <summary>Drawn under the table.</summary>
    public IReadOnlyList<AppendixChart> Charts { get; init; } = [];

    /// <summary>Whether the last row sums the others.</summary>
    public bool EndsInTotal { get; init; }

    /// <summary>Reads every cell of the table once.</summary>
    public static AppendixSheet From<T>(LedgerTable<T> table) => new(
        table.SheetName,
        table.Title,
        [.. table.Columns.Select(c => new AppendixColumn(c.Heading, c.Width, c.Total))],
        [.. table.Rows.Select(row => table.Columns.Select(c => c.Read(row)).ToArray())]);
}

/// <summary>Heading, width in Excel units, and whether the foot sums the column.</summary>
public sealed record AppendixColumn(string Heading, double Width, bool Total);

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
