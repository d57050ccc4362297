using Biandangou.Data.Reports;
using Biandangou.Domain.Reports;
using Biandangou.Domain.Reports.Editions;

namespace Biandangou.Web.Areas.Reports.Models;

/// <summary>
/// A form about a year's report; <see cref="RecordForm.Version"/> is that of the edition, or of the text when it is submitted.
/// </summary>
public abstract class ReportStepForm : RecordForm
{
    [BindNever, ValidateNever]
    public int Year { get; set; }

    /// <summary>What the step is about, for the page.</summary>
    [BindNever, ValidateNever]
    public EditionPage? Edition { get; set; }
}

/// <summary>送审.</summary>
public sealed class SubmitForm : ReportStepForm
{
    [Display(Name = "统计截止日期"), Required, PastDate]
    public DateOnly? CutOff { get; set; }

    [Display(Name = "主送机关"), Required, StringLength(ReportEdition.BodyLength)]
    public string? Addressee { get; set; }

    [Display(Name = "抄送机关"), StringLength(ReportEdition.BodyLength)]
    public string? CopyTo { get; set; }

    [Display(Name = "套红头（版头和版记）")]
    public bool RedHead { get; set; }

    [BindNever, ValidateNever]
    public int Errors { get; set; }
}

/// <summary>撤回, 退回 or 更正: what is done, and why.</summary>
public sealed class ReasonForm : ReportStepForm
{
    [Display(Name = "原因"), Required, StringLength(ReportEdition.WordsLength)]
    public string? Reason { get; set; }

    [BindNever, ValidateNever]
    public ReasonStep Step { get; set; } = ReasonStep.Return;
}

/// <summary>A step that only needs a reason.</summary>
/// <param name="Path">Last part of its address.</param>
/// <param name="Consequence">What it does, for whoever is about to take it.</param>
public sealed record ReasonStep(EditionStepKind Kind, string Path, string Consequence)
{
    public static readonly ReasonStep Withdraw = new(EditionStepKind.Withdrawn, "withdraw", "撤回后正文重新可以修改，改好后再次送审；已有的审阅意见保留。");
    public static readonly ReasonStep Return = new(EditionStepKind.Returned, "return", "退回后正文重新可以修改，由起草人改好后再次送审；已提的审阅意见保留。");
    public static readonly ReasonStep Correct = new(
        EditionStepKind.CorrectionOpened, "correct", "已签发的文本、数据和文件保持不变；正文重新可以修改，更正稿须再次送审、签发，并另编文号。");
}

/// <summary>签发.</summary>
public sealed class SignForm : ReportStepForm
{
    [Display(Name = "签发人"), Required, StringLength(ReportEdition.NameLength)]
    public string? Signer { get; set; }

    [Display(Name = "成文日期"), Required, PastDate]
    public DateOnly? IssuedOn { get; set; }

    [Display(Name = "文号序号"), Required]
    public int? Sequence { get; set; }

    [Display(Name = "文号不连续的原因"), StringLength(ReportEdition.WordsLength)]
    public string? GapReason { get; set; }

    /// <summary>The township's pattern, for the script.</summary>
    [BindNever, ValidateNever]
    public string Pattern { get; set; } = "";

    /// <summary>The number as it will be printed.</summary>
    [BindNever, ValidateNever]
    public string DocumentNumber { get; set; } = "";

    /// <summary>Of a form whose required fields are there. No property: validation would read it of one whose are not.</summary>
    public EditionSignature ToSignature() => new(Signer, IssuedOn!.Value, Sequence!.Value, GapReason);
}

/// <summary>公开, after 保密审查.</summary>
public sealed class PublishForm : ReportStepForm
{
    [Display(Name = "保密审查人"), Required, StringLength(ReportEdition.NameLength)]
    public string? SecrecyChecker { get; set; }

    [Display(Name = "保密审查意见"), Required, StringLength(ReportEdition.WordsLength)]
    public string? SecrecyOpinion { get; set; }

    [Display(Name = "已审查公开文本，不含国家秘密、工作秘密和个人信息")]
    public bool IsFreeOfSecrets { get; set; }

    [BindNever, ValidateNever]
    public IReadOnlyList<MaskedName> Masked { get; set; } = [];
}

/// <summary>An opinion on a paragraph.</summary>
public sealed class CommentForm : ReportStepForm
{
    public int Section { get; set; }

    public int? Paragraph { get; set; }

    [Display(Name = "意见"), Required, DataType(DataType.MultilineText), StringLength(ReportEdition.WordsLength)]
    public string? Words { get; set; }

    /// <summary>The words the opinion is about.</summary>
    [BindNever, ValidateNever]
    public string Excerpt { get; set; } = "";
}
