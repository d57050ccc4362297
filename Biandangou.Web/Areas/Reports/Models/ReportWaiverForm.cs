using Biandangou.Data.Reports;
using Biandangou.Domain.Reports;
using Biandangou.Domain.Reports.Checks;

namespace Biandangou.Web.Areas.Reports.Models;

/// <summary>Why a finding may stand. What it found comes from the page: a waiver that fits no finding changes nothing.</summary>
public sealed class ReportWaiverForm
{
    [Required, StringLength(ReportFinding.KeyLength)]
    public string? Key { get; set; }

    [Required, StringLength(ReportWaiver.CodeLength)]
    public string? Code { get; set; }

    public string? Excerpt { get; set; }

    [Display(Name = "保留的理由"), Required, StringLength(ReportWaiver.ReasonLength)]
    public string? Reason { get; set; }

    /// <summary>Whether it was sent from the page that writes the text, and leads back there.</summary>
    public bool Writing { get; set; }
}

/// <param name="Writing">Whether the panel stands beside the text that is written.</param>
public sealed record FindingsPanel(int Year, ReviewedFindings Findings, bool Writing);
