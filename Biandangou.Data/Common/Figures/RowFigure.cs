using System.Linq.Expressions;
using Biandangou.Domain.Common;

namespace Biandangou.Data.Common.Figures;

/// <summary>A figure declared once: which rows count and what of them is summed.</summary>
/// <param name="Where">Reads <see cref="GroupKeyAttribute"/> columns only.</param>
/// <param name="Measure">The quantity of a row or group; runs in C#.</param>
public sealed record RowFigure<TRow>(FigureDefinition Definition, Expression<Func<TRow, bool>> Where, Func<TRow, decimal> Measure)
    where TRow : FigureRow
{
    /// <summary>The same predicate for group keys.</summary>
    public Func<TRow, bool> Counts { get; } = Where.Compile();
}
