using System.Reflection;
using Biandangou.Domain.Reports;

namespace Biandangou.Data.Reports;

/// <summary>The texts of the styles the portal brings; a township changes a copy of its own.</summary>
public static class ReportStyles
{
    private static readonly Dictionary<ReportStyle, string> Texts = Enum.GetValues<ReportStyle>().ToDictionary(s => s, Read);

    /// <summary>With placeholders, for any township and year.</summary>
    public static string TextOf(ReportStyle style) => Texts[style];

    private static string Read(ReportStyle style)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Biandangou.Data.Reports.Styles.{style}.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
