namespace Biandangou.Data.Common.Figures;

/// <summary>What a source measures for one figure.</summary>
/// <param name="First">Day of the earliest record counted; null without records and for figures of what has no day of its own.</param>
/// <param name="Last">Day of the latest.</param>
public readonly record struct FigureValue(decimal Value, DateOnly? First, DateOnly? Last);
