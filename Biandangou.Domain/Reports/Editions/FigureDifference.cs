using Biandangou.Domain.Study;

namespace Biandangou.Domain.Reports.Editions;

/// <summary>A record that no longer counts as it did when the report was issued.</summary>
/// <param name="Before">What it added then; null when it did not count.</param>
/// <param name="Now">What it adds now; null when it no longer counts.</param>
public sealed record RecordDifference(FigureRecord Record, decimal? Before, decimal? Now);

/// <summary>A figure whose records give another value than the issued one.</summary>
/// <param name="Records">Every record that differs, once.</param>
public sealed record FigureDifference(IssuedFigure Issued, decimal Now, IReadOnlyList<RecordDifference> Records)
{
    /// <param name="now">What the figure counts today, for the same year and cut-off.</param>
    /// <returns>Null when nothing it counts changed.</returns>
    public static FigureDifference? Of(IssuedFigure issued, IReadOnlyList<FigureRecord> now)
    {
        var (before, after) = (Sums(issued.Records), Sums(now));
        var records = before.Keys.Union(after.Keys)
            .Select(key => (Before: before.GetValueOrDefault(key), Now: after.GetValueOrDefault(key)))
            .Where(pair => pair.Before?.Quantity != pair.Now?.Quantity)
            .Select(pair => new RecordDifference((pair.Now ?? pair.Before)!, pair.Before?.Quantity, pair.Now?.Quantity)).ToList();
        return records.Count == 0 ? null : new FigureDifference(issued, now.Sum(r => r.Quantity), records);
    }

    /// <summary>A month of training is told from the village's others by its day; any other record by its id.</summary>
    private static Dictionary<(string?, Guid, DateOnly?), FigureRecord> Sums(IEnumerable<FigureRecord> records) =>
        records.GroupBy(r => (r.RecordType, r.Id, r.RecordType == nameof(TrainingMonth) ? r.Date : null))
            .ToDictionary(g => g.Key, g => g.First() with { Quantity = g.Sum(r => r.Quantity) });
}
