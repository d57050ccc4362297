using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace Biandangou.Data.Reports;

/// <summary>Manners of arranging a report that the portal brings.</summary>
public enum ReportStyle
{
    [Display(Name = "按本镇工作主题")] Themes,

    /// <summary>Chapters of the outline for building a government under the rule of law.</summary>
    [Display(Name = "按实施纲要章节")] Outline,

    /// <summary>The county's key points of the year.</summary>
    [Display(Name = "按年度工作要点")] KeyPoints,
}

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
