using Biandangou.Data.Common.Figures;
using Biandangou.Data.Reports;
using Biandangou.Domain.Common;
using Biandangou.Domain.Reports;

namespace Biandangou.Web.Areas.Reports.Models;

/// <param name="Years">Years that can be reported on, newest first.</param>
public sealed record ReportPreview(AnnualReport Report, IReadOnlyList<int> Years, ReviewedFindings Findings);

/// <summary>Where the records of a printed figure are listed.</summary>
public static class FigurePath
{
    public static string Of(Figure figure, AnnualReport report)
    {
        var path = $"/reports/{figure.Year}/figures/{figure.Code}";
        // A running year is compared with the same span of the year before.
        return figure.Year == report.Year || figure.CutOff == FigurePeriod.WholeYear(figure.Year).CutOff
            ? path
            : $"{path}?to={figure.CutOff:yyyy-MM-dd}";
    }
}

/// <summary>Where the page of a counted record is.</summary>
public static class RecordPath
{
    private static readonly Dictionary<string, string> Ledgers = new(StringComparer.Ordinal)
    {
        ["StudySession"] = "/study/sessions",
        ["PublicityEvent"] = "/publicity/events",
        ["DisplayItem"] = "/publicity/display-items",
        ["LawSavvyPerson"] = "/publicity/law-savvy",
        ["Honour"] = "/publicity/honours",
        ["Dispute"] = "/disputes",
        ["Seminar"] = "/disputes/seminars",
        ["WeeklyVisit"] = "/disputes/visits",
        ["Village"] = "/villages",
        ["Grid"] = "/grids",
        ["LeadershipGroup"] = "/organisation/groups",
        ["GroupMeeting"] = "/organisation/meetings",
        ["GovernanceSystem"] = "/organisation/systems",
        ["PublicUnit"] = "/organisation/units",
        ["LawFirm"] = "/organisation/law-firms",
        ["Lawyer"] = "/organisation/lawyers",
        ["LawyerService"] = "/lawyer-services",
    };

    /// <returns>Null for a record without a page of its own.</returns>
    public static string? Of(FigureRecord record) =>
        // A month of the training matrix is named by its village and its first day.
        record is { RecordType: "TrainingMonth", Date: { } month } ? $"/study/matrix/{month.Year}/{month.Month}/{record.Id}" :
        record.RecordType is { } type && Ledgers.TryGetValue(type, out var path) ? $"{path}/{record.Id}" : null;
}
