namespace Biandangou.Data.Common.Ledgers;

/// <summary>One column of a ledger, declared once for list export and workbook.</summary>
/// <param name="Heading">Chinese column heading.</param>
/// <param name="Width">Excel width units (one Chinese character ≈ 2).</param>
/// <param name="Read">Cell value: string, DateOnly, int, long, decimal or null.</param>
/// <param name="Total">Whether the foot of the table carries a live sum of the column.</param>
public sealed record LedgerColumn<T>(string Heading, double Width, Func<T, object?> Read, bool Total = false);

/// <summary>A ledger ready for a sheet.</summary>
/// <param name="SheetName">At most 31 characters, unique in the workbook.</param>
/// <param name="Title">Printed above the table.</param>
/// <param name="Columns">Left to right.</param>
/// <param name="Rows">In print order.</param>
public sealed record LedgerTable<T>(
    string SheetName, string Title, IReadOnlyList<LedgerColumn<T>> Columns, IReadOnlyList<T> Rows);
