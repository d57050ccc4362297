namespace Biandangou.Domain.Reports.Editions;

/// <summary>How far an edition came; before it is submitted there is only a text.</summary>
public enum EditionState
{
    [Display(Name = "送审中")] Submitted,
    [Display(Name = "已退回")] Returned,
    [Display(Name = "已签发")] Issued,
    [Display(Name = "已公开")] Published,

    /// <summary>A later edition was signed in its place.</summary>
    [Display(Name = "已更正")] Corrected,
}

/// <summary>What was done with an edition.</summary>
public enum EditionStepKind
{
    [Display(Name = "送审")] Submitted,
    [Display(Name = "撤回")] Withdrawn,
    [Display(Name = "退回")] Returned,
    [Display(Name = "签发")] Issued,
    [Display(Name = "公开")] Published,
    [Display(Name = "启动更正")] CorrectionOpened,
    [Display(Name = "被更正")] Corrected,
}

/// <summary>What is frozen of an edition.</summary>
public enum EditionFileKind
{
    [Display(Name = "年度报告")] Word,
    [Display(Name = "附件")] Workbook,

    /// <summary>Text, figures, definitions and the ids of the counted records.</summary>
    [Display(Name = "数据依据")] Evidence,
    [Display(Name = "公开文本")] PublicCopy,
}
