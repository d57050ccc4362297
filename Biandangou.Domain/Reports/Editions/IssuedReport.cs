using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Biandangou.Domain.Reports.Editions;

/// <summary>A figure as issued, with every record it counted.</summary>
/// <param name="Printed">As in the text; several forms are joined with 、.</param>
public sealed record IssuedFigure(Figure Figure, string Printed, IReadOnlyList<FigureRecord> Records);

/// <summary>What signing freezes: the report as printed, the text it was made from, and each figure with definition and records.</summary>
public sealed record IssuedReport(AnnualReport Report, string Text, IReadOnlyList<IssuedFigure> Figures)
{
    public const string ContentType = "application/json";

    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>UTF-8, readable by people and by <see cref="Read"/>.</summary>
    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, Json);

    /// <exception cref="JsonException">Not what <see cref="Write"/> made.</exception>
    public static IssuedReport Read(byte[] content) =>
        JsonSerializer.Deserialize<IssuedReport>(content, Json) ?? throw new JsonException("Empty evidence.");
}
