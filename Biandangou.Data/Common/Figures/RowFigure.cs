using System.Linq.Expressions;

namespace Biandangou.Data.Common.Figures;

/// <summary>A figure declared once: which rows count and what of them is summed.</summary>
/// <param name="Where">Reads <see cref="GroupKeyAttribute"/> columns only.</param>
/// <param name="Measure">The quantity of a row or group; runs in C#.</param>
public sealed record RowFigure<TRow>(FigureDefinition Definition, Expression<Func<TRow, bool>> Where, Func<TRow, decimal> Measure)
    where TRow : FigureRow
{
    /// <summary>The largest single record instead of the sum of all: <see cref="Measure"/> is the largest of a group.</summary>
    public bool IsPeak { get; init; }

    /// <summary>The same predicate for group keys.</summary>
    public Func<TRow, bool> Counts { get; } = Where.Compile();

    /// <param name="groups">Rows or groups, counted or not.</param>
    public FigureValue Of(IEnumerable<TRow> groups)
    {
        var counted = groups.Where(Counts).ToList();
        return IsPeak
            ? new FigureValue(counted.Select(Measure).DefaultIfEmpty().Max(), null, null)
            : new FigureValue(counted.Sum(Measure), counted.Min(g => g.FirstOn), counted.Max(g => g.LastOn));
    }

    /// <summary>The records that make up the value: all counted, or of a peak the earliest of the largest.</summary>
    /// <param name="rows">Counted rows, newest first.</param>
    public IEnumerable<TRow> Behind(IReadOnlyList<TRow> rows) =>
        IsPeak ? rows.Where(r => Measure(r) > 0).Reverse().OrderByDescending(Measure).Take(1) : rows;
}
