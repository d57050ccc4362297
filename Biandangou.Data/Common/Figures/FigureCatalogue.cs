using Biandangou.Domain.Common;

namespace Biandangou.Data.Common.Figures;

/// <summary>All figures of the portal: the one counting function for lists, home pages, Word and Excel.</summary>
public sealed class FigureCatalogue(IEnumerable<IFigureSource> sources)
{
    private readonly IReadOnlyList<IFigureSource> _sources = [.. sources];

    public IReadOnlyList<FigureDefinition> Definitions => [.. _sources.SelectMany(s => s.Definitions)];

    public FigureDefinition? Find(string code) =>
        Definitions.FirstOrDefault(d => string.Equals(d.Code, code, StringComparison.Ordinal));

    /// <summary>Every figure of the period by code; for one village when <paramref name="villageId"/> is given.</summary>
    public async Task<IReadOnlyDictionary<string, Figure>> ValuesAsync(FigurePeriod period, Guid? villageId, CancellationToken cancel)
    {
        var figures = new Dictionary<string, Figure>(StringComparer.Ordinal);
        foreach (var source in _sources)
        {
            var values = await source.ValuesAsync(period, villageId, cancel);
            foreach (var definition in source.Definitions)
                figures.Add(definition.Code, new Figure(definition, period.Year, period.CutOff, values[definition.Code]));
        }

        return figures;
    }

    /// <summary>The records a figure counts.</summary>
    public Task<IReadOnlyList<FigureRecord>> RecordsAsync(string code, FigurePeriod period, Guid? villageId, CancellationToken cancel) =>
        _sources.Single(s => s.Definitions.Any(d => string.Equals(d.Code, code, StringComparison.Ordinal)))
            .RecordsAsync(code, period, villageId, cancel);
}
