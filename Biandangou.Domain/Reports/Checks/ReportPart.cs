using System.Text.RegularExpressions;

namespace Biandangou.Domain.Reports.Checks;

/// <summary>Contents a report must have; told from the headings of the first level.</summary>
public enum ReportPart
{
    [Display(Name = "开头部分")] Opening,
    [Display(Name = "主要举措和成效")] Results,
    [Display(Name = "党政主要负责人履行第一责任人职责情况")] Duties,
    [Display(Name = "存在的不足和原因")] Problems,
    [Display(Name = "下一年度主要安排")] Plan,
}

internal static partial class ReportParts
{
    /// <param name="before">Part of the section before, for headings that lie within a chapter.</param>
    public static ReportPart Of(int level, string heading, ReportPart before, int year) =>
        Duties().IsMatch(heading) ? ReportPart.Duties :
        level > 1 ? before is ReportPart.Duties or ReportPart.Opening ? ReportPart.Results : before :
        Problems().IsMatch(heading) ? ReportPart.Problems :
        Plan().IsMatch(heading) || heading.StartsWith($"{year + 1}年", StringComparison.Ordinal) ? ReportPart.Plan : ReportPart.Results;

    [GeneratedRegex("第一责任人|主要负责人.{0,6}(?:履职|述法)", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Duties();

    [GeneratedRegex("不足|短板|薄弱|困难|(?:存在|主要|突出)的?问题|^问题", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Problems();

    [GeneratedRegex("安排|打算|思路|下一?步|下一?年|展望|工作计划|重点任务$", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Plan();
}
