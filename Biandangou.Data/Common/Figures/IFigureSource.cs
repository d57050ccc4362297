namespace Biandangou.Data.Common.Figures;

/// <summary>A module's figures. Always the whole township's, or one named village's; never cut to the viewer's scope.</summary>
public interface IFigureSource
{
    /// <summary>Place among all sources, in which their figures are listed.</summary>
    int Place { get; }

    IReadOnlyList<FigureDefinition> Definitions { get; }

    /// <summary>Shares between figures of the source.</summary>
    IReadOnlyList<FigureRate> Rates => [];

    /// <summary>All figures of the source by code: exact values, and the days they span.</summary>
    Task<IReadOnlyDictionary<string, FigureValue>> MeasuredAsync(FigurePeriod period, Guid? villageId, CancellationToken cancel);

    /// <summary>The values alone.</summary>
    Task<IReadOnlyDictionary<string, decimal>> ValuesAsync(FigurePeriod period, Guid? villageId, CancellationToken cancel);

    /// <summary>The same values for every village at once; records of the township itself belong to none of them.</summary>
    Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, decimal>>> ByVillageAsync(FigurePeriod period, CancellationToken cancel);

    /// <summary>The records one figure counts, newest first; their quantities sum up to its value.</summary>
    Task<IReadOnlyList<FigureRecord>> RecordsAsync(string code, FigurePeriod period, Guid? villageId, CancellationToken cancel);
}

/// <summary>What a source measures for one figure.</summary>
/// <param name="First">Day of the earliest record counted; null without records and for figures of what has no day of its own.</param>
/// <param name="Last">Day of the latest.</param>
public readonly record struct FigureValue(decimal Value, DateOnly? First, DateOnly? Last);
