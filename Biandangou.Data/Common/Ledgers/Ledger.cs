namespace Biandangou.Data.Common.Ledgers;

/// <summary>
/// A ledger that stands in the report's appendices when it has records. A new one is found by its type; nothing lists them.
/// </summary>
/// <remarks>Its <c>Title</c> is what figures call it by; each names the sheet too.</remarks>
public abstract class Ledger(PortalDbContext db)
{
    protected PortalDbContext Db { get; } = db;

    public abstract string Name { get; }

    /// <summary>The appendix it stands in, which it may share with its neighbours.</summary>
    public virtual string Appendix => Name;

    /// <summary>Place among all ledgers.</summary>
    public abstract int Place { get; }

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
public abstract class Ledger<TRow>(PortalDbContext db) : Ledger(db)
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
