namespace Biandangou.Data.Common.Figures;

/// <summary>All figures of the portal: the one counting function for lists, home pages, Word and Excel.</summary>
public sealed class FigureCatalogue(IEnumerable<IFigureSource> sources)
{
    private readonly IReadOnlyList<IFigureSource> _sources = [.. sources.OrderBy(s => s.Place)];

    public IReadOnlyList<FigureDefinition> Definitions => [.. _sources.SelectMany(s => s.Definitions)];

    public IReadOnlyList<FigureRate> Rates => [.. _sources.SelectMany(s => s.Rates)];

    public FigureDefinition? Find(string code) =>
        Definitions.FirstOrDefault(d => string.Equals(d.Code, code, StringComparison.Ordinal));

    /// <summary>Every figure of the period by code; for one village when <paramref name="villageId"/> is given.</summary>
    public Task<IReadOnlyDictionary<string, Figure>> ValuesAsync(FigurePeriod period, Guid? villageId, CancellationToken cancel) =>
        MeasureAsync(_sources, period, villageId, cancel);

    /// <summary>The named figures, and those counted by the same commands.</summary>
    public Task<IReadOnlyDictionary<string, Figure>> FiguresAsync(
        IReadOnlyCollection<string> codes, FigurePeriod period, CancellationToken cancel) =>
        MeasureAsync(SourcesOf(codes), period, villageId: null, cancel);

    /// <summary>The named figures only: one command per source that declares any of them.</summary>
    public async Task<IReadOnlyDictionary<string, decimal>> ValuesAsync(
        IReadOnlyCollection<string> codes, FigurePeriod period, Guid? villageId, CancellationToken cancel)
    {
        var values = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var source in SourcesOf(codes))
        {
            foreach (var (code, value) in await source.ValuesAsync(period, villageId, cancel))
                values.Add(code, value);
        }

        return values;
    }

    /// <summary>The named figures of every village that has any: one command per source.</summary>
    public async Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, decimal>>> ByVillageAsync(
        IReadOnlyCollection<string> codes, FigurePeriod period, CancellationToken cancel)
    {
        var villages = new List<KeyValuePair<Guid, IReadOnlyDictionary<string, decimal>>>();
        foreach (var source in SourcesOf(codes))
            villages.AddRange(await source.ByVillageAsync(period, cancel));
        return villages.GroupBy(v => v.Key, v => v.Value).ToDictionary(
            village => village.Key,
            village => (IReadOnlyDictionary<string, decimal>)village.SelectMany(values => values).ToDictionary(StringComparer.Ordinal));
    }

    /// <summary>The records a figure counts.</summary>
    public Task<IReadOnlyList<FigureRecord>> RecordsAsync(string code, FigurePeriod period, Guid? villageId, CancellationToken cancel) =>
        _sources.Single(s => s.Definitions.Any(d => string.Equals(d.Code, code, StringComparison.Ordinal)))
            .RecordsAsync(code, period, villageId, cancel);

    private IEnumerable<IFigureSource> SourcesOf(IReadOnlyCollection<string> codes) =>
        _sources.Where(s => s.Definitions.Any(d => codes.Contains(d.Code, StringComparer.Ordinal)));

    private static async Task<IReadOnlyDictionary<string, Figure>> MeasureAsync(
        IEnumerable<IFigureSource> sources, FigurePeriod period, Guid? villageId, CancellationToken cancel)
    {
        var figures = new Dictionary<string, Figure>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            var measured = await source.MeasuredAsync(period, villageId, cancel);
            foreach (var definition in source.Definitions)
            {
                var (value, first, last) = measured[definition.Code];
                figures.Add(definition.Code, new Figure(definition, period.Year, period.CutOff, value) { First = first, Last = last });
            }
        }

        return figures;
    }
}
