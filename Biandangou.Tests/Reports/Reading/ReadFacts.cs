using Biandangou.Domain.Reports;

namespace Biandangou.Tests.Reports.Reading;

/// <summary>Records that hold a few figures of 2023 and of the year before.</summary>
internal static class ReadFacts
{
    public static NarrativeFacts Of(params (string Code, string Unit, int Value, int Before)[] figures) => new(
        new Dictionary<string, string>(StringComparer.Ordinal) { ["mobilisation-date"] = "9月中旬" },
        figures.ToDictionary(f => f.Code, f => Figure(f.Code, f.Unit, 2023, f.Value)),
        figures.ToDictionary(f => f.Code, f => Figure(f.Code, f.Unit, 2022, f.Before)));

    private static Figure Figure(string code, string unit, int year, int value) =>
        new(new FigureDefinition(code, code, unit, "口径", "台账"), year, new DateOnly(year, 12, 31), value);
}
