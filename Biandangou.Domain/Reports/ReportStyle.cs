namespace Biandangou.Domain.Reports;

/// <summary>Manners of arranging a report that the portal brings.</summary>
public enum ReportStyle
{
    [Display(Name = "按本镇工作主题")] Themes,

    /// <summary>Chapters of the outline for building a government under the rule of law.</summary>
    [Display(Name = "按实施纲要章节")] Outline,

    /// <summary>The county's key points of the year.</summary>
    [Display(Name = "按年度工作要点")] KeyPoints,
}
