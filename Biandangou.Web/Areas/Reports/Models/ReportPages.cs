using Biandangou.Data.Common.Figures;
using Biandangou.Data.Reports;
using Biandangou.Domain.Reports;
using Biandangou.Domain.Reports.Editions;
using Biandangou.Domain.Study;
using Biandangou.Web.Common.Records;

namespace Biandangou.Web.Areas.Reports.Models;

/// <param name="Years">Years that can be reported on, newest first.</param>
public sealed record ReportPreview(AnnualReport Report, IReadOnlyList<int> Years)
{
    /// <summary>The year's latest edition, or the one the page shows; null before the first.</summary>
    public EditionPage? Edition { get; init; }

    /// <summary>All editions of the year, newest first.</summary>
    public IReadOnlyList<EditionLine> Editions { get; init; } = [];

    /// <summary>What signing froze, when the page shows that.</summary>
    public IssuedReport? Issued { get; init; }

    /// <summary>Figures whose records changed since signing.</summary>
    public IReadOnlyList<FigureDifference> Differences { get; init; } = [];

    /// <summary>What the checks find in a text that may still change.</summary>
    public ReviewedFindings Findings { get; init; } = new([], []);

    public bool IsFrozen => Issued is not null;

    public bool IsSubmitted => Edition is { State: EditionState.Submitted };

    /// <summary>Opinions on the locked text stand beside it; those on a returned one are told with their places.</summary>
    public IReadOnlyList<EditionCommentLine> Comments =>
        Edition is { State: EditionState.Submitted or EditionState.Returned } edition ? edition.Comments : [];
}

/// <summary>The records a figure counted when its report was signed.</summary>
public sealed record IssuedFigurePage(EditionPage Edition, IssuedFigure Issued)
{
    public decimal Total => Issued.Records.Sum(r => r.Quantity);
}

/// <summary>Paragraphs of a section as the report's page shows them.</summary>
/// <param name="Section">0 before the first heading, then the sections from 1.</param>
public sealed record SectionParagraphs(ReportPreview Page, int Section, IReadOnlyList<ReportParagraph> Paragraphs)
{
    public IEnumerable<EditionCommentLine> CommentsOn(int? paragraph) =>
        Page.IsSubmitted ? Page.Comments.Where(c => c.Section == Section && c.Paragraph == paragraph) : [];
}

/// <summary>Where the records of a printed figure are listed.</summary>
public static class FigurePath
{
    /// <param name="edition">Number of the signed edition: its records are those counted then. Null for the records of now.</param>
    public static string Of(Figure figure, AnnualReport report, int? edition = null) => edition is { } number
        ? $"/reports/{report.Year}/editions/{number}/figures/{figure.Code}{(figure.Year == report.Year ? null : $"?counted={figure.Year}")}"
        : Of(figure);

    /// <summary>A running year is cut off at a day, and so is what it is compared with.</summary>
    public static string Of(Figure figure)
    {
        var path = $"/reports/{figure.Year}/figures/{figure.Code}";
        return figure.CutOff == FigurePeriod.WholeYear(figure.Year).CutOff ? path : $"{path}?to={figure.CutOff.ToIso()}";
    }
}

/// <summary>Where the page of a counted record is.</summary>
public static class RecordPath
{
    /// <returns>Null for a record without a page of its own.</returns>
    public static string? Of(FigureRecord record) =>
        // A month of the training matrix is named by its village and its first day.
        record is { RecordType: nameof(TrainingMonth), Date: { } month } ? $"/study/matrix/{month.Year}/{month.Month}/{record.Id}" :
        RecordPages.Of(record.RecordType, record.Id);
}
