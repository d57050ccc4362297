namespace Biandangou.Data.Common.Figures;

/// <summary>The figures of one table: values by one grouped command, records by the same predicate as a Where.</summary>
/// <param name="place">Place among all sources, in which their figures are listed.</param>
/// <param name="recordType">Entity whose page a record opens.</param>
/// <param name="figures">Declared once for all requests: a predicate is compiled when it is declared.</param>
public abstract class FigureSource<TRow>(int place, string recordType, IReadOnlyList<RowFigure<TRow>> figures) : IFigureSource
    where TRow : FigureRow
{
    public int Place => place;

    public IReadOnlyList<FigureDefinition> Definitions => [.. Figures.Select(f => f.Definition)];

    public virtual IReadOnlyList<FigureRate> Rates => [];

    public IReadOnlyList<RowFigure<TRow>> Figures => figures;

    /// <summary>One row per record that can matter to the period, whole township.</summary>
    public abstract IQueryable<TRow> Rows(FigurePeriod period);

    /// <summary>The rows rolled up by every key column; some dozens of them are each a group of its own.</summary>
    protected virtual IQueryable<TRow> Group(IQueryable<TRow> rows) => rows;

    public async Task<IReadOnlyDictionary<string, FigureValue>> MeasuredAsync(
        FigurePeriod period, Guid? villageId, CancellationToken cancel)
    {
        var groups = await Group(Of(villageId, Rows(period))).ToListAsync(cancel);
        return Figures.ToDictionary(f => f.Definition.Code, f => f.Of(groups), StringComparer.Ordinal);
    }

    public async Task<IReadOnlyDictionary<string, decimal>> ValuesAsync(FigurePeriod period, Guid? villageId, CancellationToken cancel) =>
        (await MeasuredAsync(period, villageId, cancel)).ToDictionary(f => f.Key, f => f.Value.Value, StringComparer.Ordinal);

    public async Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, decimal>>> ByVillageAsync(
        FigurePeriod period, CancellationToken cancel)
    {
        var groups = await Group(Rows(period)).ToListAsync(cancel);
        return groups.Where(g => g.VillageId is not null).GroupBy(g => g.VillageId!.Value).ToDictionary(g => g.Key, Measure);
    }

    public async Task<IReadOnlyList<FigureRecord>> RecordsAsync(string code, FigurePeriod period, Guid? villageId, CancellationToken cancel)
    {
        var figure = Figures.Single(f => string.Equals(f.Definition.Code, code, StringComparison.Ordinal));
        var rows = await Of(villageId, Rows(period)).Where(figure.Where).OrderByDescending(r => r.Date).ThenBy(r => r.EntryNumber)
            .ToListAsync(cancel);
        return
        [
            .. figure.Behind(rows).Select(r => new FigureRecord(
                recordType, r.Id, r.Reference, r.Title, r.Village, DateOf(code, r), figure.Measure(r))
            {
                Class = r.Class,
                Agency = r.Agency,
            }).OrderByDescending(r => r.Date),
        ];
    }

    /// <summary>The day a record counts on for a figure, where the figures of a table count by different days.</summary>
    protected virtual DateOnly? DateOf(string code, TRow row) => row.Date;

    protected static RowFigure<TRow> Figure(
        string code, string name, string unit, string definition, string ledger,
        System.Linq.Expressions.Expression<Func<TRow, bool>> where, Func<TRow, decimal>? measure = null) =>
        new(new FigureDefinition(code, name, unit, definition, ledger), where, measure ?? (r => r.Records));

    /// <summary>The largest single record of a table, and not the sum of all.</summary>
    /// <param name="largest">The largest quantity of a group, the quantity of a record.</param>
    protected static RowFigure<TRow> Peak(
        string code, string name, string unit, string definition, string ledger,
        System.Linq.Expressions.Expression<Func<TRow, bool>> where, Func<TRow, decimal> largest) =>
        Figure(code, name, unit, definition, ledger, where, largest) with { IsPeak = true };

    protected IReadOnlyDictionary<string, decimal> Measure(IEnumerable<TRow> groups) =>
        Figures.ToDictionary(f => f.Definition.Code, f => f.Of(groups).Value, StringComparer.Ordinal);

    private static IQueryable<TRow> Of(Guid? villageId, IQueryable<TRow> rows) =>
        villageId is null ? rows : rows.Where(r => r.VillageId == villageId);
}
