using System.ComponentModel.DataAnnotations;

namespace Biandangou.Domain.Reports;

/// <summary>The appendices a report can have, in their order. One without records is left out; the last is made from the report itself.</summary>
public enum Appendix
{
    [Display(Name = "领导小组名单")] Groups,
    [Display(Name = "学习培训台账")] Study,
    [Display(Name = "村（场）每月培训汇总")] Training,
    [Display(Name = "普法宣传台账")] Publicity,
    [Display(Name = "宣传阵地台账")] Displays,
    [Display(Name = "积案台账")] Disputes,
    [Display(Name = "人民调解统计表")] Mediation,
    [Display(Name = "网格与网格员名册")] Grids,
    [Display(Name = "法律顾问与服务日志")] Lawyers,
    [Display(Name = "法律明白人名册")] LawSavvy,
    [Display(Name = "数字来源表")] FigureSources,
}
