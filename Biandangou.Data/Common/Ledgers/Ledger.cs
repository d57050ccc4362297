namespace Biandangou.Data.Common.Ledgers;

/// <summary>
/// A ledger that stands in the report's appendices when it has records. A new one is found by its type; nothing lists them.
/// </summary>
/// <param name="name">What figures call it by; it names the sheet too.</param>
/// <param name="place">Place among all ledgers.</param>
public abstract class Ledger(PortalDbContext db, string name, int place)
{
    protected PortalDbContext Db { get; } = db;

    public string Name => name;

    /// <summary>The appendix it stands in, which it may share with its neighbours.</summary>
    public virtual string Appendix => Name;

    public int Place => place;

    /// <summary>Ids of the records for which the ledger stands in the report of a period.</summary>
    public abstract IQueryable<Guid> Records(FigurePeriod period);

    /// <summary>
    /// Whether <see cref="Records"/> says by itself what is deleted and ignores the filter that does. A filter that one part of a
    /// command ignores is ignored by all of it, so these are asked for apart from the others.
    /// </summary>
    public virtual bool IgnoresDeletion => false;

    /// <summary>Its sheets of a period, whole township.</summary>
    public abstract Task<IReadOnlyList<AppendixSheet>> SheetsAsync(FigurePeriod period, CancellationToken cancel);
}

/// <summary>A ledger of rows in columns.</summary>
public abstract class Ledger<TRow>(PortalDbContext db, string name, int place) : Ledger(db, name, place)
{
    /// <summary>Left to right, without 序号.</summary>
    public abstract IReadOnlyList<LedgerColumn<TRow>> Columns { get; }

    /// <summary>In print order: the rows the figures count.</summary>
    public abstract Task<IReadOnlyList<TRow>> RowsAsync(FigurePeriod period, CancellationToken cancel);

    public virtual IReadOnlyList<AppendixSheet> Sheets(int year, IReadOnlyList<TRow> rows) =>
        [AppendixSheet.From(new LedgerTable<TRow>(Name, $"{year}年{Name}", Columns, rows))];

    public sealed override async Task<IReadOnlyList<AppendixSheet>> SheetsAsync(FigurePeriod period, CancellationToken cancel) =>
        Sheets(period.Year, await RowsAsync(period, cancel));
}

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
