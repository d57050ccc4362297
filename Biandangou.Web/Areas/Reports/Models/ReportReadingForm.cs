using Biandangou.Data.Reports;
using Biandangou.Domain.Reports;
using Biandangou.Domain.Reports.Reading;

namespace Biandangou.Web.Areas.Reports.Models;

/// <summary>A finished report as pasted. It is only read.</summary>
public sealed class ReportReadingForm : RecordForm
{
    [Display(Name = "已有报告的正文"), Required, StringLength(ReportText.TextLength), DataType(DataType.MultilineText)]
    public string? Text { get; set; }

    [BindNever, ValidateNever, JsonIgnore]
    public int Year { get; set; }

    /// <summary>The latest year there are records of.</summary>
    [BindNever, ValidateNever, JsonIgnore]
    public int LatestYear { get; set; }

    /// <summary>What was read; null before, and for a text that is refused.</summary>
    [BindNever, ValidateNever, JsonIgnore]
    public ReportReading? Reading { get; set; }

    /// <summary>The year's text; null while nobody wrote it and it may begin with this one.</summary>
    [BindNever, ValidateNever, JsonIgnore]
    public ReportTextPage? Begun { get; set; }

    /// <summary>The year's report is submitted or signed.</summary>
    [BindNever, ValidateNever, JsonIgnore]
    public bool IsHeld { get; set; }
}
