namespace Biandangou.Data.Common.Figures;

/// <summary>Marks the columns a figure's predicate may read: a source groups its table by exactly these.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class GroupKeyAttribute : Attribute;

/// <summary>
/// A record as the figures of its ledger see it, or a group of such records that agree in every key column.
/// One shape for both, so that one predicate serves the list and the roll-up. A ledger adds the keys and quantities it has.
/// </summary>
public class FigureRow
{
    [GroupKey]
    public Guid? VillageId { get; init; }

    /// <summary>1 for a record; the number of records for a group.</summary>
    public int Records { get; init; }

    /// <summary>Days of the earliest and the latest record of a group; null in ledgers whose records stand for years.</summary>
    public DateOnly? FirstOn { get; init; }

    public DateOnly? LastOn { get; init; }

    // Only for lists; a group leaves them empty.
    public Guid Id { get; init; }

    /// <summary>Ends the order of a list.</summary>
    public long EntryNumber { get; init; }

    /// <summary>Human reference such as a case number; empty when the ledger has none.</summary>
    public virtual string Reference => "";

    public string Title { get; init; } = "";

    public string? Village { get; init; }

    /// <summary>类别 or 形式 in words, to break the figure down by; null when the ledger knows none.</summary>
    public string? Class { get; init; }

    /// <summary>责任单位; null when the ledger knows none.</summary>
    public string? Agency { get; init; }

    public DateOnly? Date { get; init; }
}

public static class FigureRows
{
    /// <summary>Rolled up by village, for rows that add no key of their own.</summary>
    public static IQueryable<FigureRow> ByVillage(this IQueryable<FigureRow> rows) =>
        rows.GroupBy(r => r.VillageId).Select(g => new FigureRow { VillageId = g.Key, Records = g.Count() });

    /// <summary>The same of what happened on a day, with the first and the last.</summary>
    public static IQueryable<TRow> ByVillageWithDays<TRow>(this IQueryable<TRow> rows)
        where TRow : FigureRow, new() =>
        rows.GroupBy(r => r.VillageId).Select(g => new TRow
        {
            VillageId = g.Key,
            Records = g.Count(),
            FirstOn = g.Min(r => r.Date),
            LastOn = g.Max(r => r.Date),
        });
}
